// What nearly every URL of a feed is: https://, a name in small letters and a path of characters that need no second look.
// All checks of URLs let these pass, so they ask for that first: one glance at each byte.
#pragma once

#include <string_view>

namespace feedwright {

/// http or https, a dotted host of small ASCII letters, digits and single hyphens whose last label begins with a letter, no
/// user and no port, and behind a slash URI characters only: no escapes, no fragment, nothing in brackets.
bool is_plain_web_url(std::string_view url) noexcept;

} // namespace feedwright
