// What the tests of typed blocks share: how a block looks in each format, what is found of it, and whether it comes back.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <feedwright/feedwright.hpp>
#include <feedwright/json_reader.hpp>

#include "feeds.hpp"

namespace blocks_test {

using namespace feedwright;

inline const WriteOptions compact{.pretty = false, .prepare = PrepareOptions::none()};

/// A feed that has the block where it belongs.
inline Feed with(const Extension& block) {
    Feed feed = support::small_feed();
    const bool of_feed = block.type()->standing == Standing::feed;
    (of_feed ? feed.extensions : feed.articles[0].extensions) = {block};
    return feed;
}

/// What one text has that the other has not: behind all that they have in common, up to the mark.
inline std::string between(const std::string& text, std::string_view without, std::string_view mark) {
    const std::size_t behind = without.size() - without.find(mark);
    const std::string_view before = without.substr(0, without.size() - behind);
    // The root declares more; the rest is as long.
    const std::string_view element = before.substr(before.find('>', before.find("?>") + 2));
    const std::size_t start = text.find(element) + element.size();
    return text.substr(start, text.size() - behind - start);
}

/// The block's elements as they are written, without white space between.
inline std::string in_xml(const Extension& block, Format format) {
    const bool of_feed = block.type()->standing == Standing::feed;
    const std::string_view mark =
        format == Format::rss ? (of_feed ? "<item>" : "</item>") : (of_feed ? "<entry>" : "</entry>");
    return between(render(with(block), format, compact), render(support::small_feed(), format, compact), mark);
}

/// Its extension object.
inline std::string in_json(const Extension& block) {
    std::string text;
    StringSink sink{text};
    JsonWriter json{sink, false};
    json.value(block.json());
    json.end();
    return text;
}

/// What is found of the block in RSS or Atom, a line each: "slash.x /slash/comments", paths below the block.
inline std::string found(const Extension& block, Format format = Format::rss) {
    const std::string at = block.type()->standing == Standing::feed ? "/extensions/0" : "/articles/0/extensions/0";
    std::string lines;
    for (const Finding& each : check(with(block), format, compact).findings()) {
        if (!each.path.starts_with(at) || each.severity == Severity::note) continue;
        lines.append(each.rule).append(" ").append(each.path.substr(at.size())).append("\n");
    }
    return lines;
}

/// Whether JSON Feed gives it back as it was, and says nothing about it.
inline bool comes_back(const Extension& block) {
    const Feed feed = with(block);
    Report report{100, {}};
    const Feed read = read_json(render(feed, Format::json, compact), report);
    return read.extensions == feed.extensions && read.articles.size() == 1 &&
           read.articles[0].extensions == feed.articles[0].extensions && report.findings().empty();
}

} // namespace blocks_test
