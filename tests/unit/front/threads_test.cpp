// One feed, looked at by a hundred threads at once: they agree to the byte. The sanitizers' build would see a race in what
// is made once, such as tables.
#include <boost/test/unit_test.hpp>

#include <string>
#include <thread>
#include <vector>

#include <feedwright/feedwright.hpp>

using namespace feedwright;

BOOST_AUTO_TEST_CASE(a_hundred_threads_write_one_feed) {
    using namespace std::chrono_literals;
    Feed feed{.title = "News",
              .home_page = "https://news.example/",
              .feed_url = "https://news.example/feed",
              .language = "fa"};
    for (int i = 0; i < 20; ++i) {
        const std::string url = "https://news.example/" + std::to_string(i);
        feed.articles.push_back({.id = url,
                                 .title = "خبر & " + std::to_string(i),
                                 .url = url,
                                 .content = Text::html("<p>caf\u00E9 <a href=\"b\">" + std::string(300, 'x') + "</a></p>"),
                                 .authors = {{.name = "Ada", .url = "https://bücher.example/"}},
                                 .published = std::chrono::sys_days{2026y / 6 / 1} + i * 1h});
    }
    const Feed& one = feed;
    std::vector<std::string> rss(100);
    std::vector<std::string> json(100);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < rss.size(); ++i) {
        threads.emplace_back([&, i] {
            rss[i] = render(one, i % 2 == 0 ? Format::rss : Format::atom);
            json[i] = render(one, Format::json);
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 2; i < rss.size(); ++i) {
        BOOST_TEST((rss[i] == rss[i % 2]));
        BOOST_TEST((json[i] == json[0]));
    }
    BOOST_TEST(rss[0] == render(one, Format::rss));
    BOOST_TEST(rss[1] == render(one, Format::atom));
}
