// What rules of several types ask.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <feedwright/extension.hpp>
#include <feedwright/link.hpp>
#include <feedwright/text.hpp>
#include <feedwright/timestamp.hpp>

#include "../desk/plain_text.hpp"
#include "../values/authority.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

inline constexpr std::string_view ascii_name = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// HTML where a format takes plain text only.
inline bool is_marked_up(const Text& text) { return !text.empty() && text.kind != Text::Kind::plain; }

/// </b> or its like. Which names are HTML's is not asked: the others are as likely to be markup.
inline bool has_end_tag(std::string_view text) {
    for (std::size_t i = text.find("</"); i != std::string_view::npos; i = text.find("</", i + 2)) {
        const std::size_t end = text.find_first_not_of(ascii_name, i + 2);
        if (end != std::string_view::npos && end > i + 2 && text[end] == '>') return true;
    }
    return false;
}

/// A moment that RSS cannot write to the end: it has whole seconds.
inline bool has_fraction(const std::optional<Timestamp>& time) {
    return time && time->instant().time_since_epoch() % std::chrono::seconds{1} != std::chrono::microseconds{};
}

/// An offset that validators do not take in RSS: they know whole and half hours.
inline bool has_odd_offset(const std::optional<Timestamp>& time) {
    return time && time->utc_offset() % std::chrono::minutes{30} != std::chrono::minutes{};
}

/// Whether an element of a namespace is there, of that name, or without one of any.
inline bool has_element(const std::vector<Extension>& extensions, std::string_view uri, std::string_view name = {}) {
    return std::any_of(extensions.begin(), extensions.end(), [&](const Extension& each) {
        const std::span<const Element> elements = each.elements();
        return std::any_of(elements.begin(), elements.end(), [&](const Element& element) {
            return element.uri == uri && (name.empty() || element.name == name);
        });
    });
}

inline bool is_alternate(const Link& link) { return link.rel.empty() || link_relation(link.rel) == "alternate"; }

inline bool is_self(const Link& link) { return link_relation(link.rel) == "self"; }

/// Such as urn:a:b or file:/a, which no server has.
inline bool has_server(std::string_view url) {
    const Authority authority = authority_of(url);
    return !authority.user.empty() || !authority.host.empty() || !authority.port.empty();
}

/// Two alternate links of one media type and language (RFC 4287 section 4.1.1); a page of its own counts as one without.
inline bool has_two_alternates(const std::string& page, const std::vector<Link>& links) {
    if (links.empty()) return false;
    std::vector<std::pair<std::string_view, std::string_view>> kinds;
    if (!page.empty()) kinds.emplace_back();
    for (const Link& link : links) {
        if (is_alternate(link)) kinds.emplace_back(link.type, link.hreflang);
    }
    std::sort(kinds.begin(), kinds.end());
    return std::adjacent_find(kinds.begin(), kinds.end()) != kinds.end();
}

} // namespace feedwright
