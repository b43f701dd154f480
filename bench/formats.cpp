// How long a feed of 1,000 articles takes in each format, checks included, beside copying its bytes: the ratio is what
// counts, not the time. Half of the text is Persian, which takes two bytes a letter.
#include <cstring>
#include <string>

#include <benchmark/benchmark.h>

#include <feedwright/feedwright.hpp>

namespace {

using namespace feedwright;

class NullSink final : public Sink {
public:
    void write(std::string_view bytes) override { benchmark::DoNotOptimize(bytes.data()); }
};

Feed make_feed() {
    using namespace std::chrono_literals;
    std::string body;
    while (body.size() < 3400) {
        body += "<p>The presidents of two countries agreed on Tuesday – “at last” – to reopen the line.</p>";
        body += "<p>رئیسان جمهور دو کشور روز سه‌شنبه توافق کردند که راه‌آهن را بازگشایی کنند.</p>";
    }
    Feed feed{.title = "Bench",
              .description = "A thousand articles",
              .home_page = "https://bench.example/",
              .feed_url = "https://bench.example/feed",
              .language = "en"};
    for (int i = 0; i < 1000; ++i) {
        const std::string url = "https://bench.example/" + std::to_string(i);
        feed.articles.push_back({.id = url,
                                 .title = "Article & number " + std::to_string(i),
                                 .url = url,
                                 .summary = "What it is about, in a sentence.",
                                 .content = Text::html(body),
                                 .authors = {{.name = "Ada"}, {.name = "Grace"}},
                                 .categories = {{.term = "News"}, {.term = "Railways"}},
                                 .attachments = {{.url = url + ".mp3", .media_type = "audio/mpeg", .size = 1234}},
                                 .published = std::chrono::sys_days{2026y / 1 / 1} + i * 1min});
    }
    return feed;
}

const Feed& feed() {
    static const Feed made = make_feed();
    return made;
}

void in_format(benchmark::State& state, Format format) {
    const std::size_t size = render(feed(), format).size();
    for (auto _ : state) {
        NullSink sink;
        benchmark::DoNotOptimize(write(feed(), format, sink));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * size));
    state.counters["articles/s"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * 1000, benchmark::Counter::kIsRate);
}

void copying(benchmark::State& state) {
    const std::string source = render(feed(), Format::rss);
    std::string target(source.size(), '\0');
    for (auto _ : state) {
        std::memcpy(target.data(), source.data(), source.size());
        benchmark::DoNotOptimize(target.data());
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * source.size()));
}

BENCHMARK(copying)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, rss, Format::rss)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, atom, Format::atom)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, json, Format::json)->Unit(benchmark::kMicrosecond);

} // namespace
