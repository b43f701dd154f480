// News agencies, by the names and letters that stand in their datelines.
#pragma once

#include <string_view>

namespace feedwright::summary {

/// Whether a text, in lower case so that "(Reuters)" and "(REUTERS)" are the same, names an agency: it is the name, or in
/// scripts other than Latin it has the name in it.
bool names_agency(std::string_view lower) noexcept;

} // namespace feedwright::summary
