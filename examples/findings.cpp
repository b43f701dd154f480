// What feedwright says of a feed that has faults: every finding has a rule, a place and a sentence that says what to
// do. check() only looks; render() throws InvalidFeed; with skip_invalid the good articles are written without the bad.
#include <feedwright/feedwright.hpp>
#include <iostream>

int main() {
    using namespace std::chrono_literals;
    using feedwright::Format;

    const auto noon = std::chrono::sys_days{2026y / 3 / 4} + 12h;
    const feedwright::Feed feed{
        .title = "Faulty",
        .home_page = "https://faulty.example/",
        .feed_url = "https://faulty.example/feed",
        .language = "en",
        .authors = {{.name = "Ann"}},
        .articles = {{.title = "An address without a host", .url = "https:///2026/03/04", .published = noon - 1h},
                     {.title = "No date", .url = "https://faulty.example/2"},
                     {.title = "A bell: \a", .url = "https://faulty.example/3", .published = noon},
                     {.title = "A file of unknown size",
                      .url = "https://faulty.example/4",
                      .attachments = {{.url = "https://faulty.example/4.mp3"}},
                      .published = noon + 1h}},
    };

    for (const Format format : {Format::rss, Format::atom}) {
        std::cout << "--- check, " << info(format).title << '\n';
        const feedwright::Report report = check(feed, format);
        for (const feedwright::Finding& finding : report.findings()) {
            if (finding.severity != feedwright::Severity::note) std::cout << to_string(finding) << '\n';
        }
    }

    std::cout << "--- render\n";
    try {
        std::cout << render(feed, Format::atom);
    } catch (const feedwright::InvalidFeed& invalid) {
        std::cout << invalid.what() << '\n';
    }

    std::cout << "--- render, without the articles that have errors\n";
    std::cout << render(feed, Format::atom, {.skip_invalid = true});
}
