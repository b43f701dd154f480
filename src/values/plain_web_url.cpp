#include "plain_web_url.hpp"

#include <algorithm>
#include <array>

#include "ascii.hpp"
#include "text_run.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest_host = 63; // so that no label is longer

enum class Kind : unsigned char { letter_or_digit, point, hyphen, slash, other };

constexpr auto kinds = [] {
    std::array<Kind, 256> table{};
    table.fill(Kind::other);
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = Kind::letter_or_digit;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = Kind::letter_or_digit;
    table['.'] = Kind::point;
    table['-'] = Kind::hyphen;
    table['/'] = Kind::slash;
    return table;
}();

/// Whether there is a host in front, and a slash behind it.
bool begins_with_host(std::string_view text) noexcept {
    const std::size_t end = std::min(text.size(), longest_host + 1);
    std::size_t label = 0; // where the last one begins
    Kind before = Kind::point;
    for (std::size_t i = 0; i < end; ++i) {
        const Kind kind = kinds[static_cast<unsigned char>(text[i])];
        if (kind != Kind::letter_or_digit) {
            // A point or hyphen stands between letters or digits.
            if (kind == Kind::other || before != Kind::letter_or_digit) return false;
            if (kind == Kind::slash) return label != 0 && !ascii::is_digit(text[label]);
            if (kind == Kind::point) label = i + 1;
        }
        before = kind;
    }
    return false;
}

} // namespace

bool is_plain_web_url(std::string_view url) noexcept {
    const std::size_t host = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
    if (host == 0) return false;
    url.remove_prefix(host);
    return begins_with_host(url) && text_run(url, Stop::url) == url.size();
}

} // namespace feedwright
