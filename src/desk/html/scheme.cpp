// WHATWG URL standard, section 4.4, as far as the scheme goes.
#include "scheme.hpp"

#include <algorithm>
#include <iterator>

#include "../../values/ascii.hpp"
#include "../../values/uri.hpp"

namespace feedwright::html {

namespace {

constexpr std::size_t longest_scheme = 64;

using ascii::is_letter;

bool is_break(char c) noexcept { return c == '\t' || c == '\n' || c == '\r'; }
bool is_stripped(char c) noexcept { return static_cast<unsigned char>(c) <= 0x20; }

struct Reading {
    std::string scheme{};    ///< lower case; empty: none
    std::string_view rest{}; ///< behind the colon
};

/// As browsers read it.
Reading read_strictly(std::string_view url) {
    Reading reading;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const char c = url[i];
        if (is_break(c)) continue;
        if (c == ':' && !reading.scheme.empty()) {
            reading.rest = url.substr(i + 1);
            return reading;
        }
        if (!ascii::is_scheme_character(c) || (reading.scheme.empty() && !is_letter(c))) break;
        reading.scheme.push_back(ascii::lower(c));
    }
    return {};
}

/// As the most careless reader would read it: nothing but letters counts, up to the first colon.
bool could_run(std::string_view url) {
    std::string scheme;
    for (const char c : url.substr(0, url.find_first_of("/?#"))) {
        if (c == ':' && is_script_scheme(scheme)) return true;
        if (is_letter(c) || c == '-') scheme.push_back(ascii::lower(c));
        if (scheme.size() > longest_scheme) break;
    }
    return false;
}

/// The same of what is written in its place, where it has characters that no URL has: "jav\xA7script:" becomes
/// "jav%A7script:", which has one letter more.
bool could_run_as_written(std::string_view url) {
    if (url.substr(0, url.find_first_of("/?#")).find(':') == std::string_view::npos) return false;
    return could_run(url) || (!is_uri_text(url) && could_run(encode_uri(url)));
}

/// What stands behind data: begins with the media type of a bitmap.
bool is_bitmap(std::string_view rest) {
    constexpr std::string_view types[]{"image/png", "image/gif", "image/jpeg", "image/jpg", "image/webp", "image/avif"};
    std::string type;
    for (const char c : rest.substr(0, rest.find_first_of(";,"))) {
        if (!is_break(c)) type.push_back(ascii::lower(c));
        if (type.size() > longest_scheme) return false;
    }
    return type.size() != rest.size() && std::find(std::begin(types), std::end(types), type) != std::end(types);
}

} // namespace

UrlKind kind_of_url(std::string_view url, const Policy* policy, bool picture) {
    while (!url.empty() && is_stripped(url.front())) url.remove_prefix(1);
    if (url.empty()) return UrlKind::empty;
    if (url.front() == '#') return UrlKind::fragment;
    const Reading reading = read_strictly(url);
    if (reading.scheme.empty())
        return policy != nullptr && could_run_as_written(url) ? UrlKind::forbidden : UrlKind::relative;
    if (policy == nullptr) return UrlKind::absolute;
    // Some schemes stand before a whole URL: feed:https://example.org/
    if (policy->allows_scheme(reading.scheme)) return could_run(reading.rest) ? UrlKind::forbidden : UrlKind::absolute;
    return picture && reading.scheme == "data" && is_bitmap(reading.rest) ? UrlKind::absolute : UrlKind::forbidden;
}

} // namespace feedwright::html
