// Paths of the model as paths of the input: /articles/3/published is /items/3/date_published, and what JSON Feed has no
// member for is in `_feedwright`.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "extension_paths.hpp"
#include "locator.hpp"

namespace feedwright::json {

/// The object that a feed or an item is, where its text is at hand.
struct Place {
    Locator locator;
    std::unordered_map<std::string, ExtensionPaths> extensions{}; ///< of the owners that were asked for
};

/// `path`: inside the feed, or inside the article, such as /authors/0/name. The result is inside the object. Where the
/// input may say a thing in several ways, `place`, unless it is null, tells which it took.
std::string feed_path(std::string_view path, Place* place);
std::string item_path(std::string_view path, Place* place);

} // namespace feedwright::json
