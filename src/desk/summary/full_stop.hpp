// The full stop behind a word: that of an abbreviation, of an ordinal, or the end of a sentence. Here is what the word
// says about it; abbreviations.hpp has the lists.
#pragma once

#include <string_view>

namespace feedwright::summary {

/// The last word of a text that ends with one, without what stands before it: "(Dipl.-Ing" is "Ing".
std::string_view last_word(std::string_view text) noexcept;

/// One letter, or short parts with full stops between: "J", "U.S", "z.B", "Ph.D".
bool is_initials(std::string_view word) noexcept;

/// Only the latter: then the full stop behind is part of the word.
bool has_inner_stops(std::string_view word) noexcept;

/// An ordinal as German, Czech or Turkish write it: "5. Mai", "XVI. Jahrhundert". A year is none.
bool is_ordinal(std::string_view word) noexcept;

} // namespace feedwright::summary
