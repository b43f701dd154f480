// The last @ ends the user, as browsers have it; the host has no colon but in brackets.
#include "authority.hpp"

#include <algorithm>

#include "ascii.hpp"
#include "uri.hpp"

namespace feedwright {

Authority authority_of(std::string_view url) noexcept {
    const std::string_view scheme = scheme_of(url);
    std::string_view text = url.substr(scheme.empty() ? 0 : scheme.size() + 1);
    if (!text.starts_with("//")) text = text.substr(0, 0);
    if (!text.empty()) text = text.substr(2, text.find_first_of("/?#", 2) - 2);

    Authority parts;
    const std::size_t at = text.rfind('@');
    parts.user = text.substr(0, at == std::string_view::npos ? 0 : at + 1);
    text.remove_prefix(parts.user.size());
    // The colons of an IPv6 address stand in brackets.
    const std::size_t colon = text.find(':', text.starts_with('[') ? text.rfind(']') : 0);
    parts.host = text.substr(0, colon);
    parts.port = text.substr(parts.host.size());
    return parts;
}

bool is_port(std::string_view port) noexcept {
    constexpr std::size_t longest = 5;
    constexpr int highest = 65535;
    if (port.empty()) return true;
    port.remove_prefix(1);
    if (port.size() > longest || !std::all_of(port.begin(), port.end(), ascii::is_digit)) return false;
    int number = 0;
    for (const char digit : port) number = 10 * number + (digit - '0');
    return number <= highest;
}

} // namespace feedwright
