// Relative URLs made absolute (RFC 3986 section 5.2), with what browsers do to URLs before that: white space at the ends,
// tabs and line breaks go, backslashes are slashes, and what cannot stand in a URL is percent-encoded.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// White space and controls at the ends go, and so do tabs and line breaks; backslashes are slashes up to the query.
std::string as_browsers_read(std::string_view url);

/// Whether relative URLs can be resolved against it: it has a scheme, and a host or a path that begins with a slash.
bool is_base_url(std::string_view url) noexcept;

/// What the reference means on a page whose address is `base`. nullopt: there is no base, or the reference is malformed
/// (its port, its host), as in //host:port:1/.
std::optional<std::string> resolve(std::string_view reference, std::string_view base);

} // namespace feedwright
