// Where a line may be cut that has no blank there: a simple form of Unicode Standard Annex 14.
#pragma once

#include "kind.hpp"

namespace feedwright::summary {

/// The last code point of interest and what it is.
struct Sign {
    Kind kind{Kind::blank};
    char32_t code{};
};

/// Whether a line may be cut between two characters, neither of them white space.
bool may_break(const Sign& before, const Sign& after) noexcept;

} // namespace feedwright::summary
