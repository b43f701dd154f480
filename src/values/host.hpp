// Hosts of URLs. Names may be of any script; what stands in a URI is their ASCII form (IDNA 2008), such as
// xn--bcher-kva.example for bücher.example.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// A name or an IPv4 address in ASCII, without percent-escapes: what RFC 3986 section 3.2.2 calls a registered name,
/// not empty. Feeds have no IPv6 addresses: validators take no brackets.
bool is_host(std::string_view host) noexcept;

/// The host as it stands in a URI: percent-escapes are decoded, and a name of other letters than ASCII's becomes what
/// the domain name system knows it by (UTS 46, non-transitional). nullopt: it is no host.
std::optional<std::string> ascii_host(std::string_view host);

} // namespace feedwright
