// Feeds of several pages, complete feeds and archives (RFC 5005): what their links must not say.
#pragma once

#include <algorithm>
#include <string_view>

#include <feedwright/feed.hpp>

#include "../values/canonical_uri.hpp"
#include "predicates.hpp"
#include "vocabularies/all.hpp"

namespace feedwright {

inline bool has_link(const Feed& feed, std::string_view relations) {
    return std::any_of(feed.links.begin(), feed.links.end(),
                       [&](const Link& link) { return is_one_of(relations, link_relation(link.rel)); });
}

inline bool is_complete(const Feed& feed) { return has_element(feed.extensions, vocabularies::fh.uri, "complete"); }
inline bool is_archive(const Feed& feed) { return has_element(feed.extensions, vocabularies::fh.uri, "archive"); }

inline bool is_complete_with_pages(const Feed& feed) {
    constexpr std::string_view pages = "|current|first|last|next|previous|prev-archive|next-archive|";
    return is_complete(feed) && (!feed.next_page.empty() || has_link(feed, pages));
}

inline bool is_archive_without_links(const Feed& feed) {
    return is_archive(feed) &&
           (!has_link(feed, "|prev-archive|next-archive|") || (!is_complete(feed) && !has_link(feed, "|current|")));
}

/// A first page that has one before it, or a last one that has one behind it.
inline bool links_past_end(const Feed& feed) {
    const auto is_here = [&](std::string_view rel) {
        return std::any_of(feed.links.begin(), feed.links.end(), [&](const Link& link) {
            return link_relation(link.rel) == rel &&
                   (link.href == feed.feed_url || is_same_document(link.href, feed.feed_url));
        });
    };
    return (is_here("first") && has_link(feed, "|previous|")) ||
           (is_here("last") && (has_link(feed, "|next|") || !feed.next_page.empty()));
}

} // namespace feedwright
