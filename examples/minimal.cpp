// The smallest whole program: a feed of one article, as RSS on standard output. The README shows it word for word.
#include <feedwright/feedwright.hpp>
#include <iostream>

int main() {
    using namespace std::chrono_literals;
    using feedwright::Text;

    const feedwright::Feed feed{
        .title = "Front Page",
        .description = "All the news",
        .home_page = "https://frontpage.example/",
        .feed_url = "https://frontpage.example/feed.xml",
        .language = "en",
        .authors = {{.name = "Editorial Staff", .url = "https://frontpage.example/staff"}},
        .articles = {{
            .title = "Presidents discuss a railway",
            .url = "https://frontpage.example/2020/05/railway",
            .content = Text::html("<p>In a phone call on <b>Friday</b> ...</p>"),
            .published = std::chrono::sys_days{2020y / 5 / 8} + 11h,
        }},
    };
    std::cout << feedwright::render(feed, feedwright::Format::rss);
}
