// The small feed is written out member by member: a test that breaks it should show what it breaks.
#include "feeds.hpp"

#include <algorithm>

namespace support {

using namespace feedwright;

Article small_article(std::string id) {
    return {.id = std::move(id), .title = "One article", .url = {}, .content = "Its text", .published = friday};
}

Feed feed_of(std::vector<Article> articles) {
    return {.title = "Front Page",
            .description = "All the news",
            .home_page = "https://frontpage.example/",
            .feed_url = "https://frontpage.example/feed",
            .language = "en",
            .authors = {{.name = "Editorial Staff"}},
            .updated = friday,
            .articles = std::move(articles)};
}

Feed small_feed() {
    Article article = small_article({});
    article.url = "https://frontpage.example/one";
    return feed_of({article});
}

bool has(const Report& report, std::string_view rule, std::string_view path) {
    return std::ranges::any_of(report.findings(),
                               [&](const Finding& each) { return each.rule == rule && each.path == path; });
}

bool has(const Report& report, std::string_view rule) {
    return std::ranges::any_of(report.findings(), [&](const Finding& each) { return each.rule == rule; });
}

std::string complaints(const Report& report) {
    std::string lines;
    for (const Finding& each : report.findings()) {
        if (each.severity != Severity::note) lines += to_string(each) + "\n";
    }
    return lines;
}

std::string all_findings(const Report& report) {
    std::string lines;
    for (const Finding& each : report.findings()) lines += to_string(each) + "\n";
    return lines;
}

} // namespace support
