// Words and their letters, as far as datelines, bylines and the ends of sentences ask.
#pragma once

#include <string>
#include <string_view>

#include "../../values/utf8.hpp"
#include "kind.hpp"

namespace feedwright::summary {

/// REQUIRES: the text is well-formed UTF-8, as in all that follows.
std::string in_lower_case(std::string_view text);

/// Without blanks at its ends.
std::string_view trimmed(std::string_view text) noexcept;

/// The first code point; U+0000 if there is none.
char32_t first_of(std::string_view text) noexcept;

/// The last one. REQUIRES: the text is not empty.
utf8::Decoded last_of(std::string_view text) noexcept;

/// A letter that has no cases may begin a name as well.
bool may_begin_name(char32_t code) noexcept;

/// A new sentence: a capital, a number, a quotation, or a letter without cases.
bool begins_sentence(std::string_view text) noexcept;

} // namespace feedwright::summary
