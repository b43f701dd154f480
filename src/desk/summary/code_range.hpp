// Sorted tables of ranges of code points.
#pragma once

#include <algorithm>
#include <iterator>

namespace feedwright::summary {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Whether the code is in one of the ranges.
template <class Ranges>
bool is_in(const Ranges& ranges, char32_t code) noexcept {
    const auto range = std::lower_bound(std::begin(ranges), std::end(ranges), code,
                                        [](const CodeRange& each, char32_t sought) { return each.last < sought; });
    return range != std::end(ranges) && range->first <= code;
}

} // namespace feedwright::summary
