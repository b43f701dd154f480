// What an article costs in longer and longer feeds, as a stream: the time should be the same, and the memory too but for the
// ids that are kept to know articles that come twice (`forgetful`: they are not).
//
//     compare_linear [forgetful] [--articles MOST]
#include "peer.hpp"

namespace {

using namespace feedwright;

/// In KiB, of this process.
long peak_memory() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::strtol(line.c_str() + 6, nullptr, 10);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    compare::Arguments arguments = compare::read(argc, argv);
    const std::size_t most = arguments.articles;
    arguments.articles = 100;
    const compare::Work made = compare::make(arguments);
    WriteOptions options = work::trusting();
    options.check_duplicates = arguments.rest.empty();

    std::cout << "| articles | ns an article | MB written | peak memory, MB |\n|---:|---:|---:|---:|\n";
    for (std::size_t articles = 10; articles <= most; articles *= 10) {
        work::Nowhere sink;
        Feed feed = made.feed;
        feed.articles.clear();
        std::vector<Article> again = made.feed.articles;
        FeedWriter writer{Format::rss, sink, options};
        writer.begin(feed);
        const auto start = std::chrono::steady_clock::now();
        for (std::size_t i = 0; i < articles; ++i) {
            Article& article = again[i % again.size()];
            article.id = article.url = "https://works.example/" + std::to_string(i);
            writer.add(article);
        }
        writer.end();
        const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
        std::cout << "| " << articles << " | " << static_cast<std::size_t>(taken.count() / static_cast<double>(articles))
                  << " | " << sink.size / 1'000'000 << " | " << peak_memory() / 1024 << " |\n"
                  << std::flush;
    }
}
