// The walk through a feed or an article that asks every rule about every object, and tells the path of what is broken.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/profile.hpp>

#include "value_rules.hpp"

namespace feedwright {

/// Takes findings as the walk makes them.
using Found = std::function<void(Finding)>;

/// For what the feed is checked.
struct Context {
    Format format;
    std::optional<Timestamp> now; ///< absent: no date is in the future
    bool judge_html{};            ///< whether HTML is parsed, to see whether it can be
    std::string_view base{};      ///< of the feed, which its articles stand below
    std::string_view feed_url{};  ///< the document that the feed is
    bool itunes{};                ///< whether the feed itself has elements of iTunes
    bool dated{};                 ///< whether it says when it was changed
    Profile profile{};
};

/// All that can be said of the feed without its articles.
void check_feed(const Feed& feed, const Context& context, const Found& found);

/// All that can be said of one article; `path` is where it stands, such as /articles/3.
void check_article(const Article& article, const Context& context, std::string path, const Found& found);

/// A finding of a rule that is asked elsewhere.
Finding finding_of(const NamedRule& rule, std::string path);

} // namespace feedwright
