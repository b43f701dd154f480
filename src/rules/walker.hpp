// The walk through a feed or an article that asks every rule about every object, and tells the path of what is broken.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/profile.hpp>

#include "value_rules.hpp"

namespace feedwright {

/// Takes findings as the walk makes them.
class Found {
public:
    /// `wants` is asked for each finding, and says whether somebody reads it; if not, that was all, and it has been counted.
    /// Absent: somebody reads them all.
    template <class Take>
    requires std::is_invocable_v<Take, Finding> Found(Take take, std::function<bool(Severity)> wants = {})
        : take_{std::move(take)}, wants_{std::move(wants)} {}

    bool wants(Severity severity) const { return !wants_ || wants_(severity); }
    /// REQUIRES: it is wanted, or wants() was not asked.
    void operator()(Finding finding) const { take_(std::move(finding)); }

private:
    std::function<void(Finding)> take_;
    std::function<bool(Severity)> wants_;
};

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
    std::function<std::optional<PictureSize>(std::string_view url)> picture_size{}; ///< absent: nobody knows
};

/// All that can be said of the feed without its articles.
void check_feed(const Feed& feed, const Context& context, const Found& found);

/// All that can be said of one article; `path` is where it stands, such as /articles/3. Returns its longest text of whose
/// characters there is nothing to say.
std::string_view check_article(const Article& article, const Context& context, std::string_view path,
                               const Found& found);

/// A finding of a rule that is asked elsewhere.
Finding finding_of(const NamedRule& rule, std::string path);

} // namespace feedwright
