// What a paragraph has to say: the first one with a sentence is the beginning of an article. "Advertisement", a date or
// "Photo: Reuters" stand before it and are none.
#pragma once

#include <string_view>

namespace feedwright::summary {

enum class Says {
    nothing, ///< no letter, digit or emoji
    label,   ///< at most three words and a colon, as in "Photo:"
    words,   ///< a few words
    sentence ///< a sentence that ends, many words, or what ends with a colon: what it speaks of comes next
};

/// Whether there is a letter, a digit or an emoji.
bool says_something(std::string_view line) noexcept;

/// Whether a line ends with a colon.
bool is_announcement(std::string_view line) noexcept;

/// What a line says. REQUIRES: it is as read_line() makes it. `complete`: nothing follows it; else it may say more than
/// is known yet.
Says what_says(std::string_view line, bool complete);

} // namespace feedwright::summary
