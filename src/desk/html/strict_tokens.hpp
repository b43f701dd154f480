// Parse errors that show in a token alone (WHATWG HTML standard, section 13.2.5): references, characters, attributes and
// comments that browsers read all the same.
#pragma once

#include <string_view>

#include "tokenizer.hpp"

namespace feedwright::html {

/// Whether a strict parser has nothing to complain of in this token; which elements it opens and closes is not asked.
bool is_strict(const Token& token) noexcept;

} // namespace feedwright::html
