// Mending: what --lenient means. Of an object that has errors, the values that the errors speak of are taken out, until there
// is no error or none that can be mended so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <feedwright/article.hpp>
#include <feedwright/feed.hpp>

#include "../desk/identity.hpp"
#include "../rules/walker.hpp"
#include "../values/left_out.hpp"
#include "../values/utf8.hpp"
#include "clear_at.hpp"

namespace feedwright {

/// How often an object is looked at again: what is left out can lay bare another error.
inline constexpr int most_mendings = 4;

/// Ids never change, so nothing that makes one is left out.
inline bool makes_an_id(std::string_view pointer, const Article& article) noexcept {
    return pointer == "/id" || (pointer == "/url" && utf8::is_blank(article.id));
}

/// The first that is a URI is the feed's, and in the ids of articles that have none of their own.
inline bool makes_an_id(std::string_view pointer, const Feed& feed) {
    if (pointer == "/id") return true;
    if (uri_of_id(feed.id)) return false;
    if (uri_of_id(feed.feed_url)) return pointer == "/feed_url";
    return pointer == "/home_page" && uri_of_id(feed.home_page).has_value();
}

/// Takes out what the errors among the findings speak of; `path` is that of the object. Each time a warning says so; what
/// goes of lists is noted in `left_out`. False: nothing could be done.
template <class T>
bool mend(T& object, std::string_view path, const std::vector<Finding>& findings, LeftOut& left_out,
          const Found& found) {
    bool mended = false;
    for (const Finding& each : findings) {
        if (each.severity != Severity::error) continue;
        const std::string_view pointer = std::string_view{each.path}.substr(path.size());
        if (makes_an_id(pointer, object)) continue;
        // Elements of lists go at the end, all at once: until then the numbers stay.
        const Cleared cleared = clear_at(object, pointer);
        if (!cleared.done) continue;
        if (cleared.element) left_out.add(pointer.substr(0, pointer.size() - cleared.behind));
        Finding told = each;
        told.severity = Severity::warning;
        told.path = std::string{path} + left_out.restored(pointer);
        told.message += " It is left out.";
        found(std::move(told));
        mended = true;
    }
    left_out.end_round(
        [&object](std::string_view list, const LeftOut::Numbers& numbers) { take_out_at(object, list, numbers); });
    return mended;
}

} // namespace feedwright
