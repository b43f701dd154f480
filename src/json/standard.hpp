// The members of JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), as tables from their names to the model.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <feedwright/article.hpp>
#include <feedwright/feed.hpp>

#include "reading.hpp"

namespace feedwright::json {

struct FeedMembers {
    std::optional<std::uint32_t> items; ///< which of the members it is, from 0
};

/// The feed but for its items. `offset`: where the object begins; `items_needed`: whether there must be items.
FeedMembers read_feed(Reading& in, simdjson::ondemand::object& object, std::size_t offset, Feed& feed,
                      bool items_needed);

/// An item; `path` and `offset` are its own. After an error the article is not complete.
void read_item(Reading& in, simdjson::ondemand::object& object, std::size_t offset, const Path& path, Article& article);

/// Authors, which feeds and items have alike. An empty list leaves what 1.0's single `author` said.
void read_authors(Reading& in, Node& node, const Path& path, std::vector<Person>& authors);
/// 1.0's single author; a list of authors overrules it.
void read_author(Reading& in, Node& node, const Path& path, std::vector<Person>& authors);

} // namespace feedwright::json
