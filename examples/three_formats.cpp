// One feed in all formats. What a format cannot say is not lost in silence: each writer reports what it left out, here
// the podcast's duration, the author's portrait and the like.
#include <feedwright/feedwright.hpp>
#include <iostream>

int main() {
    using namespace std::chrono_literals;
    using feedwright::Format;

    const feedwright::Feed feed{
        .title = "Ink & Paper",
        .home_page = "https://ink.example/",
        .feed_url = "https://ink.example/feed",
        .image = {.url = "https://ink.example/cover.png"},
        .language = "en",
        .authors = {{.name = "Ilse Corvander",
                     .avatar = "https://ink.example/ilse.png",
                     .biography = "Ilse talks to printers."}},
        .hubs = {{.url = "https://hub.example/"}},
        .articles = {{
            .id = "tag:ink.example,2026:1",
            .title = "1. The last <hand> press",
            .url = "https://ink.example/1",
            .summary = "Where every “&” is cast in lead",
            .content = feedwright::Text::html(
                "<p>A visit, with <a href=\"https://ink.example/map?a=1&amp;b=2\">a map</a>.</p>"),
            .categories = {{.term = "Printing", .scheme = "https://ink.example/subjects"}},
            .attachments = {{.url = "https://ink.example/1.mp3", .size = 30212096, .duration = 31min + 27s}},
            .published = std::chrono::sys_days{2026y / 10 / 29} + 4h,
        }},
    };

    for (const Format format : {Format::rss, Format::atom, Format::json}) {
        std::string document;
        feedwright::StringSink sink{document};
        const feedwright::Report report = write(feed, format, sink);
        std::cout << "--- " << info(format).title << ", served as " << info(format).media_type << '\n'
                  << document << '\n';
        for (const feedwright::Finding& finding : report.findings()) std::cout << to_string(finding) << '\n';
    }
}
