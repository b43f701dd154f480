// How long 1,000 episodes of a podcast take, each with fifteen elements of iTunes and Podcasting 2.0, beside the same articles
// without them, and beside appending the lines of the finished feed one by one: the ratios are what counts, not the times.
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include <feedwright/ext/itunes.hpp>
#include <feedwright/ext/podcast.hpp>
#include <feedwright/feedwright.hpp>

#include "work.hpp"

namespace {

using namespace feedwright;
using namespace std::chrono_literals;

constexpr std::size_t episodes = 1000;

Feed show() {
    Feed feed = work::feed(episodes);
    feed.extensions = {itunes::Show{.author = "Ada",
                                    .categories = {{.text = "Technology"}},
                                    .is_explicit = false,
                                    .image = "https://works.example/cover.jpg",
                                    .owner = {.email = "ada@works.example"}}};
    for (std::size_t i = 0; i < episodes; ++i) {
        Article& article = feed.articles[i];
        article.extensions = {
            itunes::Episode{.title = "Episode " + std::to_string(i),
                            .episode = i + 1,
                            .season = 1,
                            .kind = "full",
                            .duration = 1887s,
                            .is_explicit = false,
                            .image = article.url + ".jpg",
                            .author = "Ada"},
            podcast::Episode{
                .season = podcast::Season{.number = 1, .name = "One"},
                .episode = podcast::Number{.number = static_cast<double>(i)},
                .transcripts = {{.url = article.url + ".vtt", .media_type = "text/vtt"}},
                .chapters = podcast::Chapters{.url = article.url + ".json", .media_type = "application/json+chapters"},
                .soundbites = {{.title = "Listen", .start = 73s, .duration = 60s}},
                .people = {{.name = "Ada", .role = "host"}, {.name = "Grace", .role = "guest"}}}};
    }
    return feed;
}

void written(benchmark::State& state, const Feed& feed) {
    for (auto _ : state) {
        work::Nowhere sink;
        FeedWriter writer{Format::rss, sink, work::trusting()};
        writer.begin(feed);
        for (const Article& article : feed.articles) writer.add(article);
        writer.end();
        if (!writer.report().ok()) state.SkipWithError("the feed is not valid");
        benchmark::DoNotOptimize(sink.size);
    }
}

void with_elements(benchmark::State& state) { written(state, show()); }
void without_elements(benchmark::State& state) { written(state, work::feed(episodes)); }

void appending(benchmark::State& state) {
    const std::string text = render(show(), Format::rss, work::trusting());
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        lines.push_back(std::string_view{text}.substr(at, end - at));
        at = end;
    }
    std::string target;
    for (auto _ : state) {
        target.clear();
        for (const std::string_view line : lines) target.append(line);
        benchmark::DoNotOptimize(target.data());
        benchmark::ClobberMemory();
    }
}

BENCHMARK(appending)->Unit(benchmark::kMicrosecond);
BENCHMARK(without_elements)->Unit(benchmark::kMicrosecond);
BENCHMARK(with_elements)->Unit(benchmark::kMicrosecond);

} // namespace
