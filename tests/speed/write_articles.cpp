// Writes articles to nowhere, in the format and number that it is told: what instructions.py counts.
//
//     write_articles rss|atom|json usual|trusted NUMBER
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <feedwright/feedwright.hpp>

#include "work.hpp"

int main(int argc, char** argv) {
    using namespace feedwright;
    if (argc != 4) return 2;
    const std::string_view format{argv[1]};
    const WriteOptions options = std::string_view{argv[2]} == "trusted" ? work::trusting() : WriteOptions{};
    Feed feed = work::feed(std::strtoul(argv[3], nullptr, 10));
    std::vector<Article> articles;
    articles.swap(feed.articles);

    work::Nowhere sink;
    FeedWriter writer{format == "rss" ? Format::rss : format == "atom" ? Format::atom : Format::json, sink, options};
    feed.updated = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1};
    bool good = writer.begin(feed);
    for (const Article& article : articles) good = writer.add(article) && good;
    writer.end();
    std::cout << sink.size << '\n';
    return good ? 0 : 1;
}
