#include "plain_web_url.hpp"

#include <array>

#include "ascii.hpp"
#include "text_run.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest_host = 63; // so that no label is longer

constexpr auto lower_or_digit = [] {
    std::array<bool, 256> table{};
    for (unsigned c = 0; c < 0x80; ++c) table[c] = (c >= 'a' && c <= 'z') || ascii::is_digit(static_cast<char>(c));
    return table;
}();

bool is_plain_host(std::string_view host) noexcept {
    if (host.size() > longest_host) return false;
    std::size_t label = 0; // where the last one begins
    bool is_behind_one = false;
    for (std::size_t i = 0; i < host.size(); ++i) {
        if (lower_or_digit[static_cast<unsigned char>(host[i])]) {
            is_behind_one = true;
            continue;
        }
        // A point or hyphen stands between letters or digits.
        if (!is_behind_one || (host[i] != '.' && host[i] != '-')) return false;
        is_behind_one = false;
        if (host[i] == '.') label = i + 1;
    }
    return is_behind_one && label != 0 && !ascii::is_digit(host[label]);
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
