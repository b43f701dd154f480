// Identity: what a feed and its articles are known by, in each format, without a clock or a random number: the same
// input has the same ids for ever.
#pragma once

#include <string>
#include <string_view>

#include <feedwright/feed.hpp>

namespace feedwright {

/// The URI that identifies a feed: its id, else feed_url, home_page, or a UUIDv5 (RFC 9562) of the title.
std::string feed_uri(const Feed& feed);

/// Whether an article's own id can stand in Atom, and in RSS, as it is.
bool is_atom_id(std::string_view id) noexcept;
bool is_rss_guid(std::string_view id) noexcept;

struct ArticleIdentity {
    std::string id;   ///< as given, else the URL, else the URN; empty: there is nothing to make one from
    std::string uri;  ///< the id if it is an absolute URI, else a URN of it: Atom's id
    std::string guid; ///< the id, or the URN if readers could take it for something else: RSS's guid
    bool permalink{}; ///< whether the guid is the article's URL
};

/// Namespace for the URNs of articles that have no URI of their own: feed_uri().
ArticleIdentity article_identity(const Article& article, const std::string& feed_uri);

} // namespace feedwright
