// Identity: what a feed and its articles are known by, in each format, without a clock or a random number: the same
// input has the same ids for ever.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>

namespace feedwright {

/// The URI that identifies a feed: its id, else feed_url, home_page, or a UUIDv5 (RFC 9562) of the title, which is the
/// one that its author wrote.
std::string feed_uri(const Feed& feed, const Text& title);

/// The URI that an id is, if need be encoded as one: a URI has no blanks nor letters beyond ASCII. nullopt: it is none.
std::optional<std::string> uri_of_id(std::string_view id);

/// Whether an article's own id can stand in Atom, and in RSS, as the URI that it is, or in RSS as a text.
bool is_atom_id(std::string_view id);
bool is_rss_guid(std::string_view id);

struct ArticleIdentity {
    std::string id;   ///< as given, else the URL, else the URN; empty: there is nothing to make one from
    std::string uri;  ///< the id if it is an absolute URI, else a URN of it: Atom's id
    std::string guid; ///< the id, or the URN if readers could take it for something else: RSS's guid
    bool permalink{}; ///< whether the guid is the article's URL
};

/// Into strings that may have room already. `url`: the article's, made absolute. `feed_uri`: namespace for the URNs of articles
/// that have no URI of their own.
void identify(const Article& article, std::string_view url, const std::string& feed_uri, ArticleIdentity& identity);

} // namespace feedwright
