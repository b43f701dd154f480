// Attributes that a tag has twice: browsers take the first and ignore the others.
#pragma once

#include "tokenizer.hpp"

namespace feedwright::html {

/// Sets `repeated` where an attribute of the same name, but for the case of its letters, stands before.
void mark_repeated(Attributes& attributes);

} // namespace feedwright::html
