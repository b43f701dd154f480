#include "plain_web_url.hpp"

#include "ascii.hpp"
#include "text_run.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest_host = 63; // so that no label is longer

bool is_lower_or_digit(char c) noexcept { return (c >= 'a' && c <= 'z') || ascii::is_digit(c); }

bool is_plain_host(std::string_view host) noexcept {
    if (host.size() > longest_host) return false;
    std::size_t label = 0; // where the last one begins
    for (std::size_t i = 0; i < host.size(); ++i) {
        if (is_lower_or_digit(host[i])) continue;
        // A point or hyphen stands between letters or digits.
        const bool between =
            i > 0 && i + 1 < host.size() && is_lower_or_digit(host[i - 1]) && is_lower_or_digit(host[i + 1]);
        if (!between || (host[i] != '.' && host[i] != '-')) return false;
        if (host[i] == '.') label = i + 1;
    }
    return label != 0 && !ascii::is_digit(host[label]);
}

} // namespace

bool is_plain_web_url(std::string_view url) noexcept {
    const std::size_t host = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
    const std::size_t slash = host == 0 ? std::string_view::npos : url.find('/', host);
    if (slash == std::string_view::npos || !is_plain_host(url.substr(host, slash - host))) return false;
    const std::string_view path = url.substr(slash);
    return text_run(path, Stop::url) == path.size();
}

} // namespace feedwright
