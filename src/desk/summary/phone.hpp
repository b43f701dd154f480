// Telephone numbers in running text, so that none is cut.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// The length of the telephone number that a text begins with: "+49 30 123456", "(555) 123-4567"; 0 if there is none.
/// Those that begin with neither a plus sign nor a bracket look like any other numbers.
std::size_t phone_length(std::string_view text) noexcept;

} // namespace feedwright::summary
