// What becomes of the end of a text that was cut.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// The length before the ellipsis that a text ends in, of one character or of dots, brackets and quotation marks behind it
/// apart; the whole length: it ends in none.
std::size_t length_before_ellipsis(std::string_view text) noexcept;

bool ends_in_ellipsis(std::string_view text) noexcept;

/// The length without white space, notes and trailing punctuation: pauses, full stops, dashes, what opens something, and signs
/// that stand alone. Question and exclamation marks stay, and so do an ellipsis and the full stop of "U.S."
std::size_t trimmed_length(std::string_view text) noexcept;

} // namespace feedwright::summary
