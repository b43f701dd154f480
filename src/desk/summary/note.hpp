// Marks of footnotes behind the full stop of a sentence: "It rained.[1] Then" and "It rained.¹ Then". They belong to the
// sentence as its punctuation does.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// The length of the notes at a place in a text: "[1]", "[a][b]", "[citation needed]", "¹²"; 0: there are none, or what
/// stands before them does not end a sentence.
std::size_t notes_length(std::string_view text, std::size_t at) noexcept;

/// A text without the notes at its end, which mean nothing in front of an ellipsis.
std::string_view without_notes(std::string_view text) noexcept;

} // namespace feedwright::summary
