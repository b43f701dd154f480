// What a reader makes of JSON Feed's standard members: the model with all left out that these cannot say, and with what
// they demand put in. The writer writes exactly this; the difference to the model goes to `_feedwright`.
#pragma once

#include <feedwright/feed.hpp>

#include "../desk/identity.hpp"

namespace feedwright {

/// Without the articles.
Feed said_by_json_feed(const Feed& feed);

/// Into an article that nothing else ever changes: its strings have room for those of the next.
void say_in_json_feed(const Article& article, const ArticleIdentity& identity, Article& said);

} // namespace feedwright
