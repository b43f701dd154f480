// Datelines and bylines, as agencies and newspapers put them before the first sentence. Only what is hardly ever
// anything else is taken for one.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// The length of a dateline or byline at the beginning, with the blank behind it: "TEHRAN (IFP) — ", "LONDON, May 5
/// (Reuters) - ", "By Staff Writer: "; 0 if there is none.
std::size_t dateline_length(std::string_view line);

} // namespace feedwright::summary
