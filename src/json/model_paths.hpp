// Paths of the model as paths of the input: /articles/3/published is /items/3/date_published, and what JSON Feed has no
// member for is in `_feedwright`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace feedwright::json {

/// The object that a feed or an item is, where its text is at hand.
struct Place {
    std::string_view text;
    std::size_t object; ///< its offset
};

/// `path`: inside the feed, or inside the article, such as /authors/0/name. The result is inside the object. Where the
/// input may say a thing in several ways, `place` tells which it took.
std::string feed_path(std::string_view path, const std::optional<Place>& place);
std::string item_path(std::string_view path, const std::optional<Place>& place);

} // namespace feedwright::json
