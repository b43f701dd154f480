// What the tests of the JSON reader share: reading a text whole, and its findings as lines that are easy to compare.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <feedwright/json_reader.hpp>

namespace reading {

struct Read {
    bool good{}; ///< what read_feed said
    feedwright::Feed feed{};
    std::vector<feedwright::Finding> findings{};

    /// The findings, a line each: "error json.type /items/0/title 1:86".
    std::string found() const {
        std::string lines;
        for (const feedwright::Finding& finding : findings) {
            lines.append(feedwright::name_of(finding.severity)).append(" ").append(finding.rule).append(" ");
            lines.append(finding.path).append(" ").append(std::to_string(finding.line)).append(":");
            lines.append(std::to_string(finding.column)).append("\n");
        }
        return lines;
    }

    /// Rules and paths alone: "json.type /items/0/title".
    std::string rules() const {
        std::string lines;
        for (const feedwright::Finding& finding : findings) {
            lines.append(finding.rule).append(" ").append(finding.path).append("\n");
        }
        return lines;
    }

    std::string first_message() const { return findings.empty() ? "" : findings.front().message; }
};

inline void finish(feedwright::JsonReader& reader, Read& result) {
    result.good = reader.read_feed(result.feed);
    for (feedwright::Article article; reader.read_article(article);) {
        result.feed.articles.push_back(std::move(article));
    }
}

/// A whole document.
inline Read document(std::string text) {
    Read result;
    feedwright::JsonReader reader{std::move(text),
                                  {.on_finding = [&result](const auto& f) { result.findings.push_back(f); }}};
    finish(reader, result);
    return result;
}

/// NDJSON.
inline Read lines(const std::string& text) {
    Read result;
    std::istringstream stream{text};
    feedwright::JsonReader reader{stream, {.on_finding = [&result](const auto& f) { result.findings.push_back(f); }}};
    finish(reader, result);
    return result;
}

/// A document of version 1.1 with these members: `"title":"T"`.
inline std::string feed_with(std::string_view members) {
    std::string text = R"({"version":"https://jsonfeed.org/version/1.1",)";
    return text.append(members).append(R"(,"items":[]})");
}

/// A document of version 1.1 with these items, separated by commas.
inline std::string items(std::string_view list) {
    std::string text = R"({"version":"https://jsonfeed.org/version/1.1","items":[)";
    return text.append(list).append("]}");
}

/// The same with one item of these members, besides an id and a content. The members begin in column 84.
inline std::string item_with(std::string_view members) {
    return items(R"({"id":"1","content_text":"",)" + std::string{members} + "}");
}

/// The article of item_with().
inline feedwright::Article item(std::string_view members) {
    Read result = document(item_with(members));
    return result.feed.articles.empty() ? feedwright::Article{.id = "(none)"} : result.feed.articles.front();
}

} // namespace reading
