// The checks follow validity.md section 7.1: class A (absolute) and class H (web) are what feed validators accept.
#include "uri.hpp"

#include <algorithm>
#include <iterator>

#include "ascii.hpp"
#include "authority.hpp"
#include "host.hpp"
#include "percent.hpp"
#include "plain_web_url.hpp"
#include "utf8.hpp"

namespace feedwright {

std::string_view scheme_of(std::string_view url) noexcept {
    if (url.empty() || !ascii::is_letter(url.front())) return {};
    const auto end = std::find_if_not(url.begin(), url.end(), ascii::is_scheme_character);
    return end != url.end() && *end == ':' ? url.substr(0, static_cast<std::size_t>(end - url.begin()))
                                           : std::string_view{};
}

namespace {

bool is_white(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

} // namespace

std::string_view trimmed_url(std::string_view url) noexcept {
    while (!url.empty() && is_white(url.front())) url.remove_prefix(1);
    while (!url.empty() && is_white(url.back())) url.remove_suffix(1);
    return url;
}

namespace {

using ascii::is_alphanumeric;
using ascii::is_digit;
using ascii::is_hex_digit;
using ascii::is_letter;

bool equal_ignoring_case(std::string_view a, std::string_view lower) noexcept {
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(),
                      [](char x, char y) { return ascii::lower(x) == y; });
}

bool is_http(std::string_view name) noexcept {
    return equal_ignoring_case(name, "http") || equal_ignoring_case(name, "https");
}

bool is_lower_or_digit(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'z'); }

/// Four digits, and two for month and day if they are there: 2026, 2026-11, 2026-11-23.
bool is_tag_date(std::string_view date) noexcept {
    constexpr std::string_view form = "dddd-dd-dd";
    if (date.size() != 4 && date.size() != 7 && date.size() != 10) return false;
    return std::equal(date.begin(), date.end(), form.begin(),
                      [](char c, char wanted) { return wanted == 'd' ? is_digit(c) : c == wanted; });
}

/// tag:authority,date:specific (RFC 4151 section 2.1), in lower case up to the second colon.
bool is_tag_uri(std::string_view text) noexcept {
    if (!text.starts_with("tag:")) return false;
    text.remove_prefix(4);
    const std::size_t comma = text.find(',');
    const std::size_t colon = text.find(':');
    if (comma == std::string_view::npos || colon == std::string_view::npos || colon < comma) return false;
    std::string_view host = text.substr(0, comma);
    if (const std::size_t at = host.find('@'); at != std::string_view::npos) {
        const std::string_view mailbox = host.substr(0, at);
        if (!std::all_of(mailbox.begin(), mailbox.end(),
                         [](char c) { return is_lower_or_digit(c) || c == '-' || c == '.' || c == '_'; })) {
            return false;
        }
        host = host.substr(at + 1);
    }
    return !host.empty() &&
           std::all_of(host.begin(), host.end(), [](char c) { return is_lower_or_digit(c) || c == '-' || c == '.'; }) &&
           is_tag_date(text.substr(comma + 1, colon - comma - 1)) && is_uri_text(text);
}

/// urn:space:name (RFC 8141 section 2); a UUID has 8-4-4-4-12 hexadecimal digits.
bool is_urn(std::string_view text) noexcept {
    if (!text.starts_with("urn:")) return false;
    text.remove_prefix(4);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon < 2 || colon > 32 || text.front() == '-') return false;
    const std::string_view space = text.substr(0, colon);
    const std::string_view name = text.substr(colon + 1);
    if (equal_ignoring_case(space, "uuid")) {
        constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
        return std::equal(name.begin(), name.end(), form.begin(), form.end(),
                          [](char c, char wanted) { return wanted == 'x' ? is_hex_digit(c) : c == wanted; });
    }
    return !name.empty() && is_uri_text(name) && name.find_first_of("/?#&~") == std::string_view::npos &&
           std::all_of(space.begin(), space.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
}

bool is_label_character(char c) noexcept { return is_alphanumeric(c) || c == '-'; }

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
    return is_alphanumeric(c) ||
           (c != '\0' && std::string_view{";/?:@&=+$.-_!~*'()%,#"}.find(c) != std::string_view::npos);
}

namespace {

/// A percent sign begins an escape, and only the first number sign begins a fragment.
bool stands_in_uri(std::string_view text, std::size_t i, std::size_t fragment) noexcept {
    if (text[i] == '%') return percent::is_escape(text, i);
    return is_uri_character(text[i]) && (text[i] != '#' || i == fragment);
}

} // namespace

bool is_uri_text(std::string_view text) noexcept {
    if (is_plain_web_url(text)) return true;
    const std::size_t fragment = text.find('#');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!stands_in_uri(text, i, fragment)) return false;
    }
    return true;
}

bool is_absolute_iri(std::string_view text) noexcept {
    if (is_plain_web_url(text)) return true;
    text = trimmed_url(text);
    const std::string_view name = scheme_of(text);
    if (name.empty() || text.size() <= name.size() + 1) return false;
    if (is_http(name) || equal_ignoring_case(name, "ftp")) return !authority_of(text).host.empty();
    return text.substr(name.size()) != "://";
}

bool has_uri_host(std::string_view text) noexcept {
    if (is_plain_web_url(text)) return true;
    const Authority authority = authority_of(trimmed_url(text));
    return (authority.host.empty() || is_host(authority.host)) && is_port(authority.port);
}

bool is_absolute_uri(std::string_view text) noexcept {
    return is_plain_web_url(text) || (is_absolute_iri(text) && has_uri_host(text));
}

bool is_web_uri(std::string_view text) noexcept {
    if (is_plain_web_url(text)) return true;
    text = trimmed_url(text);
    if (!is_http(scheme_of(text)) || !is_absolute_uri(text)) return false;
    const Authority authority = authority_of(text);
    const std::string_view behind{authority.port.data() + authority.port.size(), text.data() + text.size()};
    return authority.user.empty() && authority.port != ":" && is_dotted_host(authority.host) &&
           (behind.empty() || behind.front() == '/');
}

bool is_identifying_uri(std::string_view text) noexcept {
    if (is_plain_web_url(text)) return true;
    text = trimmed_url(text);
    const std::string_view name = scheme_of(text);
    if (equal_ignoring_case(name, "tag")) return is_tag_uri(text);
    if (equal_ignoring_case(name, "urn")) return is_urn(text);
    return is_absolute_uri(text);
}

bool is_name_uri(std::string_view text) noexcept {
    const std::string_view name = scheme_of(trimmed_url(text));
    return equal_ignoring_case(name, "tag") || equal_ignoring_case(name, "urn");
}

bool is_uri_reference(std::string_view text) noexcept {
    if (!scheme_of(text).empty()) return is_uri_text(text) && is_identifying_uri(text);
    // What stands before a colon would be taken for a scheme (RFC 3986 section 4.2).
    return is_uri_text(text) && text.substr(0, text.find_first_of("/?#")).find(':') == std::string_view::npos;
}

bool is_namespace_name(std::string_view text) noexcept {
    return is_uri_reference(text) && text != "http://purl.org/atom/ns#" && text != "http://search.yahoo.com/mrss";
}

std::string_view link_relation(std::string_view rel) noexcept {
    constexpr std::string_view registry = "http://www.iana.org/assignments/relation/";
    if (rel.starts_with(registry)) rel.remove_prefix(registry.size());
    return rel;
}

bool is_link_relation(std::string_view rel) noexcept {
    rel = link_relation(rel);
    return std::find(std::begin(relations), std::end(relations), rel) != std::end(relations) ||
           (is_identifying_uri(rel) && is_uri_text(rel));
}

bool has_host_labels(std::string_view rel) noexcept {
    constexpr std::size_t longest = 63;
    while (true) {
        const std::size_t label = std::min(rel.find('.'), rel.size());
        if (label > longest) return false;
        if (label == rel.size()) return true; // one point may stand at the end
        if (label == 0) return false;
        rel.remove_prefix(label + 1);
    }
}

std::string encode_uri(std::string_view text) {
    std::string encoded;
    text = trimmed_url(text);
    const std::size_t fragment = text.find('#');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (stands_in_uri(text, i, fragment)) {
            encoded.push_back(text[i]);
        } else {
            percent::append(encoded, text[i]);
        }
    }
    return encoded;
}

bool has_utf8_escapes(std::string_view text) {
    if (is_plain_web_url(text)) return true;
    const std::optional<std::string> decoded = percent::decoded(encode_uri(text));
    return utf8::first_trouble(*decoded, false).kind == utf8::Trouble::Kind::none;
}

bool has_lasting_escapes(std::string_view text) {
    if (is_plain_web_url(text)) return true;
    if (!has_utf8_escapes(text)) return false;
    const std::optional<std::string> twice = percent::decoded(*percent::decoded(encode_uri(text)));
    return twice && utf8::first_trouble(*twice, false).kind == utf8::Trouble::Kind::none;
}

std::string_view uri_root(std::string_view text) noexcept {
    const Authority authority = authority_of(text);
    if (scheme_of(text).empty() || authority.host.empty()) return {};
    return {text.data(), authority.port.data() + authority.port.size()};
}

} // namespace feedwright
