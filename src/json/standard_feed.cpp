// The feed's own members, in the order of the specification.
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "extensions.hpp"
#include "overlay.hpp"
#include "standard.hpp"

namespace feedwright::json {

namespace {

/// https://jsonfeed.org/version/1 or .../1.1. People also write http:, www. and a slash at the end.
void version(Reading& in, Node& node, const Path& path, Feed&) {
    std::string given;
    overlay(in, node, path, given);
    if (in.broken() || node.kind() != Node::Kind::string) return;

    std::string_view rest = given;
    const auto skip = [&rest](std::string_view beginning) {
        const bool there = rest.starts_with(beginning);
        if (there) rest.remove_prefix(beginning.size());
        return there;
    };
    const bool is_url = skip("https://") || skip("http://");
    skip("www.");
    const bool is_ours = is_url && skip("jsonfeed.org/version/");
    if (rest.ends_with('/')) rest.remove_suffix(1);
    if (!is_ours || (rest != "1" && rest != "1.1")) {
        return in.find(Rule::version_unknown, path, node, {excerpt(given)});
    }
    const std::string correct = "https://jsonfeed.org/version/" + std::string{rest};
    if (given != correct) in.find(Rule::version_spelling, path, node, {excerpt(given), correct});
}

constexpr std::array hub_members{
    Member<Hub>{"type", into<&Hub::type>},
    Member<Hub>{"url", into<&Hub::url>},
};

void hubs(Reading& in, Node& node, const Path& path, Feed& feed) {
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    feed.hubs.clear();
    in.each_element(node, [&](std::size_t index, Node& element) {
        const Path at{path, index};
        Hub& hub = feed.hubs.emplace_back();
        simdjson::ondemand::object object;
        if (!take_object(in, element, at, object)) return in.hold_place("/hubs", index);
        const auto unknown = [&in](std::string_view, Node& other, const Path& where) {
            in.find(Rule::member_unknown, where, other);
        };
        read_members<Hub>(in, object, at, hub_members, hub, Nulls::warn, unknown);
    });
}

/// After home_page_url people expect next_page_url; the specification has next_url.
void misspelt_next_url(Reading& in, Node& node, const Path& path, Feed& feed) {
    std::string url;
    overlay(in, node, path, url);
    if (feed.next_page.empty()) feed.next_page = std::move(url);
    in.find(Rule::member_spelling, path, node, {"next_page_url", "next_url"});
}

/// Only looked at here: the items are read one by one, later.
void items(Reading& in, Node& node, const Path& path, Feed&) {
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    node.take();
}

constexpr std::array feed_members{
    Member<Feed>{"version", version},
    Member<Feed>{"title", into_value<&Feed::title>},
    Member<Feed>{"home_page_url", into<&Feed::home_page>},
    Member<Feed>{"feed_url", into<&Feed::feed_url>},
    Member<Feed>{"description", into_value<&Feed::description>},
    Member<Feed>{"user_comment", into<&Feed::user_comment>},
    Member<Feed>{"next_url", into<&Feed::next_page>},
    Member<Feed>{"next_page_url", misspelt_next_url},
    Member<Feed>{"icon", into_url<&Feed::image>},
    Member<Feed>{"favicon", into<&Feed::favicon>},
    Member<Feed>{"authors", [](Reading& in, Node& node, const Path& path,
                               Feed& feed) { read_authors(in, node, path, feed.authors); }},
    Member<Feed>{"author", [](Reading& in, Node& node, const Path& path,
                              Feed& feed) { read_author(in, node, path, feed.authors); }},
    Member<Feed>{"language", into<&Feed::language>},
    Member<Feed>{"expired", into<&Feed::expired>},
    Member<Feed>{"hubs", hubs},
    Member<Feed>{"items", items},
    Member<Feed>{"_feedwright", overlay_root<Feed>, true},
};

constexpr std::size_t row(std::string_view name) { return row_of<Feed>(feed_members, name); }

} // namespace

FeedMembers read_feed(Reading& in, simdjson::ondemand::object& object, std::size_t offset, Feed& feed,
                      bool items_needed) {
    const Path root;
    const Seen seen =
        read_members<Feed>(in, object, root, feed_members, feed, Nulls::warn, Extensions{in, feed.extensions, Standing::feed});
    if (in.broken()) return {};
    in.give_up_places("/authors", feed.authors);
    in.give_up_places("/hubs", feed.hubs);
    if (!seen.has(row("version"))) in.find_at(Rule::version_missing, {root, "version"}, offset);
    if (!seen.has(row("items")) && items_needed) in.find_at(Rule::items_missing, {root, "items"}, offset);
    return {seen.place(row("items"))};
}

} // namespace feedwright::json
