// The steps of the W3C feed validator's uri.py, whose verdict it foretells: escapes are undone twice there, so what was
// escaped twice is never canonical.
#include "canonical_uri.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include <utf8proc.h>

#include "ascii.hpp"
#include "percent.hpp"
#include "plain_web_url.hpp"
#include "uri.hpp"
#include "utf8.hpp"

namespace feedwright {

namespace {

constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=";
constexpr std::string_view segment_characters = "-._~!$&'()*+,;=:@";
constexpr std::string_view query_characters = "-._~!$&'()*+,;=:@/?";

constexpr std::pair<std::string_view, std::string_view> default_ports[]{
    {"ftp", "21"},   {"telnet", "23"},    {"http", "80"},   {"gopher", "70"}, {"news", "119"},
    {"nntp", "119"}, {"prospero", "191"}, {"https", "443"}, {"snews", "563"}, {"snntp", "563"},
};

bool is_one_of(std::string_view characters, char c) noexcept { return characters.find(c) != std::string_view::npos; }

std::optional<std::string> normalised(const std::string& text) {
    utf8proc_uint8_t* made = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &made, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0) return std::nullopt;
    std::string composed{reinterpret_cast<const char*>(made), static_cast<std::size_t>(length)};
    std::free(made); // NOLINT(cppcoreguidelines-no-malloc): utf8proc's own
    return composed;
}

/// Appends octets that need no escape for their meaning, escaped where a URI has no such character.
bool append_octets(std::string& made, std::string& octets, std::string_view safe) {
    if (utf8::first_trouble(octets, false).kind != utf8::Trouble::Kind::none) return false;
    std::string undone;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const bool escape = percent::is_escape(octets, i);
        undone.push_back(escape ? percent::octet(octets[i + 1], octets[i + 2]) : octets[i]);
        if (escape) i += 2;
    }
    octets.clear();
    const std::optional<std::string> composed = normalised(undone);
    if (!composed) return false;
    for (const char c : *composed) {
        if (ascii::is_alphanumeric(c) || is_one_of("-._~", c) || is_one_of(safe, c)) {
            made.push_back(c);
        } else {
            percent::append(made, c);
        }
    }
    return true;
}

/// One part of a URI. Reserved characters that are safe in it mean one thing raw and another escaped: they stay.
bool append_part(std::string& made, std::string_view part, std::string_view safe) {
    std::string octets;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const bool escape = percent::is_escape(part, i);
        if (part[i] == '%' && !escape) return false;
        const char octet = escape ? percent::octet(part[i + 1], part[i + 2]) : part[i];
        if (is_one_of(reserved, octet) && is_one_of(safe, octet)) {
            if (!append_octets(made, octets, safe)) return false;
            if (escape) {
                percent::append(made, octet);
            } else {
                made.push_back(octet);
            }
        } else {
            octets.push_back(octet);
        }
        if (escape) i += 2;
    }
    return append_octets(made, octets, safe);
}

std::vector<std::string_view> segments_of(std::string_view path) {
    std::vector<std::string_view> segments;
    for (std::size_t slash = 0; (slash = path.find('/')) != std::string_view::npos; path.remove_prefix(slash + 1)) {
        segments.push_back(path.substr(0, slash));
    }
    segments.push_back(path);
    return segments;
}

/// RFC 3986 section 5.2.4, for a path that is empty or begins with a slash.
bool append_path(std::string& made, std::string_view path) {
    std::vector<std::string_view> kept;
    const std::vector<std::string_view> segments = segments_of(path);
    for (const std::string_view& segment : segments) {
        const bool last = &segment == &segments.back();
        if (segment == ".." && kept.size() > 1) kept.pop_back();
        if (segment != "." && segment != "..") {
            kept.push_back(segment);
        } else if (last) {
            kept.emplace_back();
        }
    }
    if (kept.size() < 2) made.push_back('/');
    for (const std::string_view& segment : kept) {
        if (&segment != &kept.front()) made.push_back('/');
        if (!append_part(made, segment, segment_characters)) return false;
    }
    return true;
}

void append_authority(std::string& made, std::string_view authority, std::string_view scheme) {
    const std::size_t at = authority.rfind('@');
    const std::string_view user = authority.substr(0, at == std::string_view::npos ? 0 : at);
    std::string host = ascii::lower(authority.substr(at == std::string_view::npos ? 0 : at + 1));
    std::string port;
    const std::size_t colon = host.rfind(':');
    if (colon != std::string::npos &&
        std::all_of(host.begin() + static_cast<std::ptrdiff_t>(colon) + 1, host.end(), ascii::is_digit)) {
        port = host.substr(colon + 1);
        port.erase(0, std::min(port.find_first_not_of('0'), port.empty() ? 0 : port.size() - 1));
        host.resize(colon);
    }
    if (host.ends_with('.') && host.size() > 2 && host.rfind('.', host.size() - 3) != std::string::npos)
        host.pop_back();
    if (!user.empty() && user != ":") made.append(user).push_back('@');
    made += host;
    const bool is_default = std::any_of(std::begin(default_ports), std::end(default_ports),
                                        [&](const auto& row) { return row.first == scheme && row.second == port; });
    if (!port.empty() && !is_default) made.append(":").append(port);
}

/// A path without authority: mailto's has a domain, others are one part.
bool append_opaque(std::string& made, std::string_view path, std::string_view scheme) {
    if (path.starts_with('/')) return append_path(made, path);
    const std::size_t at = path.find('@');
    if (scheme != "mailto") return append_part(made, path, query_characters.substr(0, query_characters.size() - 1));
    if (at == 0 || at == std::string_view::npos) {
        made.append(path);
        return true;
    }
    if (!append_part(made, path.substr(0, at), {})) return false;
    made.push_back('@');
    return append_part(made, ascii::lower(path.substr(at + 1)), {});
}

} // namespace

std::optional<std::string> canonical_uri(std::string_view uri) {
    const std::string scheme = ascii::lower(scheme_of(uri));
    if (scheme.empty()) return std::nullopt;
    std::string_view rest = uri.substr(scheme.size() + 1);
    const std::string_view fragment = rest.substr(std::min(rest.find('#'), rest.size()));
    rest.remove_suffix(fragment.size());
    const std::string_view query = rest.substr(std::min(rest.find('?'), rest.size()));
    rest.remove_suffix(query.size());

    std::string made = scheme + ":";
    if (rest.starts_with("//")) {
        const std::string_view authority = rest.substr(2, rest.find('/', 2) - 2);
        made += "//";
        append_authority(made, authority, scheme);
        if (!append_path(made, rest.substr(2 + authority.size()))) return std::nullopt;
    } else if (!append_opaque(made, rest, scheme)) {
        return std::nullopt;
    }
    for (const std::string_view part : {query, fragment}) {
        if (part.empty()) continue;
        made.push_back(part.front());
        if (!append_part(made, part.substr(1), query_characters)) return std::nullopt;
    }
    return made;
}

bool is_canonical_uri(std::string_view uri) {
    if (is_plain_web_url(uri) && uri.find("/.") == std::string_view::npos) return true;
    const std::optional<std::string> canonical = canonical_uri(uri);
    return canonical && *canonical == uri;
}

bool is_same_document(std::string_view one, std::string_view other) {
    const auto document = [](std::string_view uri) {
        uri = uri.substr(0, uri.find('#'));
        if (uri.ends_with('?')) uri.remove_suffix(1);
        return canonical_uri(uri);
    };
    const std::optional<std::string> first = document(one);
    return first && first == document(other);
}

} // namespace feedwright
