// The categories of Apple Podcasts, as of 2019 and after, and those before.
#pragma once

#include <feedwright/element.hpp>

namespace feedwright::vocabularies {

/// Whether an itunes:category and those in it are in Apple's list, the present or a past one.
bool is_itunes_category(const Element& category);

/// Whether they are in the present one.
bool is_current_itunes_category(const Element& category);

} // namespace feedwright::vocabularies
