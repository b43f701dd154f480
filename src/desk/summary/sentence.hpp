// Where sentences end, for any language at once: by what stands around a full stop, and by lists of what looks like an
// end and is none. In doubt it is none: two sentences taken for one are a longer summary, half a sentence is a bad one.
#pragma once

#include <string_view>

#include "pieces.hpp"

namespace feedwright::summary {

/// Whether a sentence ends with the piece.
bool ends_sentence(std::string_view line, const Piece& piece);

/// Whether what follows belongs to the piece, so that a text that was cut must not end with it: "Mr.", "No." before a
/// number, "J.", "5." before a month.
bool introduces(std::string_view line, const Piece& piece);

/// Whether one ends with it for certain: not only an abbreviation or three dots at the end of a line.
bool proves_sentence(std::string_view line, const Piece& piece);

} // namespace feedwright::summary
