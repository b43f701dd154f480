// Attributes that a tag has twice: browsers take the first and ignore the others.
#pragma once

#include <vector>

#include "tokenizer.hpp"

namespace feedwright::html {

/// Sets `repeated` where an attribute of the same name, but for the case of its letters, stands before.
void mark_repeated(std::vector<Attribute>& attributes);

} // namespace feedwright::html
