// How long the desk takes over an article: 2.5 KB of clean HTML, which is what most articles are (under 1 us a KB is the
// aim), and inputs made to be slow, from 1 KB to 16 MB: time must grow as they do.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <benchmark/benchmark.h>

#include <feedwright/feedwright.hpp>

#include "samples.hpp"

namespace {

using namespace feedwright;

void show(benchmark::State& state, std::size_t bytes) {
    state.SetComplexityN(static_cast<std::int64_t>(bytes));
    state.counters["us/KB"] = benchmark::Counter(static_cast<double>(bytes) / 1e9,
                                                 benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// HTML that needs nothing: the article goes in and out again.
void measure_clean(benchmark::State& state, const PrepareOptions& options) {
    Article article{.url = "https://news.example/a", .content = Text::html(repeated(paragraphs, 2500))};
    for (auto _ : state) {
        article = prepare(std::move(article), options);
        benchmark::DoNotOptimize(article);
        article.summary = {};
    }
    show(state, article.content.value.size());
}

const PrepareOptions without_summaries{.summaries = PrepareOptions::Summaries::off};

void clean_article(benchmark::State& state) { measure_clean(state, without_summaries); }
void clean_article_with_summary(benchmark::State& state) { measure_clean(state, {}); }
void clean_article_normalized(benchmark::State& state) {
    measure_clean(state, {.summaries = PrepareOptions::Summaries::off, .html = PrepareOptions::Html::normalize});
}
BENCHMARK(clean_article);
BENCHMARK(clean_article_with_summary);
BENCHMARK(clean_article_normalized);

/// Made of one part again and again; with everything on, and with the copy that goes in.
void grows(benchmark::State& state, std::string_view part) {
    const std::string html = repeated(part, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(prepare({.url = "https://news.example/a", .content = Text::html(html)}));
    show(state, html.size());
}
#define FEEDWRIGHT_GROWS(name, part) \
    BENCHMARK_CAPTURE(grows, name, part)->RangeMultiplier(16)->Range(1 << 12, 1 << 24)->Complexity(benchmark::oN)
FEEDWRIGHT_GROWS(articles, paragraphs);
FEEDWRIGHT_GROWS(nested_divisions, "<div>");
FEEDWRIGHT_GROWS(nested_formatting, "<b><i>x");
FEEDWRIGHT_GROWS(scripts, "<script>x</script>");
FEEDWRIGHT_GROWS(half_scripts, "<script>x</scrip>");
FEEDWRIGHT_GROWS(half_comments, "<!--");
FEEDWRIGHT_GROWS(half_tags, "<a ");
FEEDWRIGHT_GROWS(references, "&amp;&nbsp;&x");
FEEDWRIGHT_GROWS(relative_urls, "<a href=x>x</a>");
FEEDWRIGHT_GROWS(one_word, "x");
FEEDWRIGHT_GROWS(marks, "\xCC\x81");
FEEDWRIGHT_GROWS(blanks, " ");
FEEDWRIGHT_GROWS(breaks, "<br>");
FEEDWRIGHT_GROWS(tables, "<table><td>x");
FEEDWRIGHT_GROWS(styles, "<p style='color:red;x:url(y)'>");

} // namespace
