// News agencies, by the names and letters that stand in their datelines.
#pragma once

#include <string_view>

namespace feedwright::summary {

/// Whether a text is the name of an agency; in lower case, so that "(Reuters)" and "(REUTERS)" are the same.
bool is_agency(std::string_view lower) noexcept;

/// Whether what stands in brackets names one: it is the name, perhaps with something behind a slash, or in scripts other
/// than Latin it has the name in it.
bool names_agency(std::string_view lower) noexcept;

} // namespace feedwright::summary
