// Words with a full stop that does not end a sentence, and words that show that it did.
#pragma once

#include <string_view>

namespace feedwright::summary {

enum class Abbreviation {
    none,
    introducing, ///< a title or a preposition: something always follows ("Mr.")
    counting,    ///< before a number ("No. 5")
    closing      ///< may be the last word of a sentence ("etc.")
};

/// What a word is, in lower case and without its full stop.
Abbreviation abbreviation(std::string_view word) noexcept;

/// Whether a word, in lower case, often begins a sentence and is hardly ever a name.
bool begins_sentences(std::string_view word) noexcept;

} // namespace feedwright::summary
