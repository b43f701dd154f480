// Bylines: who wrote it, as newspapers put it before the first sentence. Only what is hardly ever anything else is taken
// for one.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// Whether a line is nothing but a byline: "By Staff Writer", "Von Max Mustermann und Erika Musterfrau".
bool is_byline(std::string_view line);

/// The length of "By Staff Writer: " and the like at the beginning of a line, if a sentence follows; 0: there is none.
std::size_t house_byline_length(std::string_view line);

} // namespace feedwright::summary
