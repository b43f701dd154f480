// Pages and archives of a long feed (RFC 5005): each document is a feed, to be rendered in any format. All of them have one
// id, the feed's, so readers know what belongs together, and articles have the ids that they have in the feed.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <feedwright/feed.hpp>

namespace feedwright {

/// Section 3, paged feeds: the articles in their order, `size` a page, with the links first, last, previous and next. The first
/// page is where the feed is (feed_url); `url_of_page` says where the others are, from 2. REQUIRES: size is not 0; the feed has
/// a feed_url.
std::vector<Feed> paginate(const Feed& feed, std::size_t size,
                           const std::function<std::string(std::size_t page)>& url_of_page);

/// Section 4, archived feeds. The first document is the one that readers subscribe to: the articles of the newest month, and
/// those without a date. Then an archive for each earlier month that has articles, the newest first: it is marked as one
/// (fh:archive), and names the archive before it and the current document. Once its month is over an archive does not change,
/// as long as its articles do not: it does not name the next one (but for the oldest, which
/// names no other; validators warn of an archive that is all alone). Months are those
/// of `published`, else of `updated`, in UTC. REQUIRES: the feed has a feed_url.
std::vector<Feed> archive(const Feed& feed, const std::function<std::string(std::chrono::year_month)>& url_of_month);

} // namespace feedwright
