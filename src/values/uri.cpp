// The checks follow validity.md section 7.1: class A (absolute) and class H (web) are what feed validators accept.
#include "uri.hpp"

#include <algorithm>
#include <iterator>

namespace feedwright {

namespace {

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_white(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    return text;
}

/// "https" of https://example.org/; empty: no scheme.
std::string_view scheme(std::string_view text) noexcept {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_letter(text.front())) return {};
    const std::string_view name = text.substr(0, colon);
    const bool valid = std::all_of(name.begin(), name.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
    });
    return valid ? name : std::string_view{};
}

bool equal_ignoring_case(std::string_view a, std::string_view lower) noexcept {
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return (is_letter(x) ? x | 0x20 : x) == y; });
}

bool is_http(std::string_view name) noexcept {
    return equal_ignoring_case(name, "http") || equal_ignoring_case(name, "https");
}

/// Host and port, with user information: what stands between // and the next / ? #. Empty: none.
std::string_view authority(std::string_view text) noexcept {
    std::string_view rest = text.substr(scheme(text).size());
    if (!rest.starts_with("://")) return {};
    rest.remove_prefix(3);
    return rest.substr(0, rest.find_first_of("/?#"));
}

bool is_label_character(char c) noexcept { return is_letter(c) || is_digit(c) || c == '-'; }

bool is_dotted_host(std::string_view host) noexcept {
    return host.find('.') != std::string_view::npos && host.front() != '.' && host.back() != '.' &&
           host.find("..") == std::string_view::npos &&
           std::all_of(host.begin(), host.end(), [](char c) { return is_label_character(c) || c == '.'; });
}

constexpr std::string_view relations[]{
    "alternate", "current", "describedby", "edit",         "edit-media", "enclosure",    "first",    "hub",
    "last",      "license", "next",        "next-archive", "payment",    "prev-archive", "previous", "related",
    "replies",   "search",  "self",        "service",      "up",         "via"};

} // namespace

bool is_uri_character(char c) noexcept {
    return is_letter(c) || is_digit(c) || (c != '\0' && std::string_view{";/?:@&=+$.-_!~*'()%,#"}.find(c) != std::string_view::npos);
}

namespace {

bool is_hex_digit(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// A percent sign begins an escape, and only the first number sign begins a fragment.
bool stands_in_uri(std::string_view text, std::size_t i, std::size_t fragment) noexcept {
    if (text[i] == '%') return i + 2 < text.size() && is_hex_digit(text[i + 1]) && is_hex_digit(text[i + 2]);
    return is_uri_character(text[i]) && (text[i] != '#' || i == fragment);
}

} // namespace

bool is_uri_text(std::string_view text) noexcept {
    const std::size_t fragment = text.find('#');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!stands_in_uri(text, i, fragment)) return false;
    }
    return true;
}

bool is_absolute_uri(std::string_view text) noexcept {
    text = trimmed(text);
    const std::string_view name = scheme(text);
    if (name.empty() || text.size() <= name.size() + 1) return false;
    if (!is_http(name) && !equal_ignoring_case(name, "ftp")) return text.substr(name.size()) != "://";
    const std::string_view host = authority(text);
    return !host.empty() && is_uri_text(host);
}

bool is_web_uri(std::string_view text) noexcept {
    text = trimmed(text);
    if (!is_http(scheme(text)) || !is_absolute_uri(text)) return false;
    std::string_view host = authority(text);
    const std::size_t behind = scheme(text).size() + 3 + host.size();
    if (behind < text.size() && text[behind] != '/') return false;
    const std::size_t colon = host.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), is_digit)) return false;
        host = host.substr(0, colon);
    }
    return !host.empty() && is_dotted_host(host);
}

bool is_link_relation(std::string_view rel) noexcept {
    return std::find(std::begin(relations), std::end(relations), rel) != std::end(relations) ||
           (is_absolute_uri(rel) && is_uri_text(rel));
}

std::string encode_uri(std::string_view text) {
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    std::string encoded;
    text = trimmed(text);
    const std::size_t fragment = text.find('#');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (stands_in_uri(text, i, fragment)) {
            encoded.push_back(text[i]);
        } else {
            const auto byte = static_cast<unsigned char>(text[i]);
            encoded.push_back('%');
            encoded.push_back(hexadecimal[byte >> 4U]);
            encoded.push_back(hexadecimal[byte & 0xFU]);
        }
    }
    return encoded;
}

std::string_view uri_root(std::string_view text) noexcept {
    const std::string_view host = authority(text);
    if (host.empty()) return {};
    return text.substr(0, scheme(text).size() + 3 + host.size());
}

Uri::Uri(std::string_view text) : encoded_{is_uri_text(text) ? std::string{} : encode_uri(text)} {
    view_ = encoded_.empty() ? (is_uri_text(text) ? text : std::string_view{}) : std::string_view{encoded_};
}

} // namespace feedwright
