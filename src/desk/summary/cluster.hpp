// Characters as a person sees them: extended grapheme clusters (Unicode Standard Annex 29), such as a letter with its
// marks, a conjunct of Devanagari, a flag, or a family of emoji.
#pragma once

#include <cstddef>
#include <string_view>

#include "kind.hpp"

namespace feedwright::summary {

struct Cluster {
    std::size_t length; ///< in bytes
    char32_t code;      ///< the first code point
    Kind kind;
};

/// The first cluster. REQUIRES: the text is well-formed UTF-8 and not empty.
Cluster first_cluster(std::string_view text) noexcept;

} // namespace feedwright::summary
