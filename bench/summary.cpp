// What a summary costs: of an article, of texts that grow while the limit stays, and of what is made to be expensive.
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

#include <feedwright/summary.hpp>

#include "samples.hpp"

namespace {

using namespace feedwright;

constexpr std::size_t mebibyte = std::size_t{1} << 20;

constexpr std::string_view english =
    "The council met on Monday, voted 12 to 3 and went home. Mr. Smith of the U.S. Senate was there. ";
constexpr std::string_view persian =
    "وزیر خارجه ایران امروز گفت که می‌رود، اما نگفت چه روزی. ";
constexpr std::string_view chinese = "市议会星期一开会投票，决定建新学校。";
constexpr std::string_view html =
    "<p>The <b>council</b> met on <a href=\"https://a.example/\">Monday</a> &amp; voted.</p>\n";

void summary(benchmark::State& state, const Text& text, const SummaryOptions& options) {
    for (auto _ : state) benchmark::DoNotOptimize(summarize(text, options));
    state.counters["bytes"] = static_cast<double>(text.value.size());
}

void article(benchmark::State& state, std::string_view text) { summary(state, repeated(text, 2560), {}); }
void article_html(benchmark::State& state) {
    summary(state, Text::html(repeated(html, 2560)), {.first_paragraph = false});
}

/// The time must not grow with the text.
void limit_stays(benchmark::State& state) {
    summary(state, repeated(english, static_cast<std::size_t>(state.range(0))), {});
}
void limit_stays_html(benchmark::State& state) {
    summary(state, Text::html(repeated(html, static_cast<std::size_t>(state.range(0)))), {.first_paragraph = false});
}
/// Here it may, but no more than the text does.
void no_limit(benchmark::State& state) {
    summary(state, repeated(english, static_cast<std::size_t>(state.range(0))), {.words = 0});
}
void words_without_end(benchmark::State& state) {
    summary(state, repeated(english, static_cast<std::size_t>(state.range(0))), {.words = 100'000'000});
}
void sentence_without_end(benchmark::State& state) {
    summary(state, repeated("word word, ", static_cast<std::size_t>(state.range(0))), {.words = 0, .sentences = 1});
}

void hostile(benchmark::State& state, std::string_view piece, const SummaryOptions& options) {
    std::string text{"a"};
    text.append(repeated(piece, static_cast<std::size_t>(state.range(0)))).append(" b c");
    summary(state, text, options);
}

const SummaryOptions two_words{.words = 2};
const SummaryOptions a_sentence{.words = 0, .sentences = 2};

BENCHMARK_CAPTURE(article, english, english);
BENCHMARK_CAPTURE(article, persian, persian);
BENCHMARK_CAPTURE(article, chinese, chinese);
BENCHMARK(article_html);
BENCHMARK(limit_stays)->Range(4096, 16 * mebibyte);
BENCHMARK(limit_stays_html)->Range(4096, 16 * mebibyte);
BENCHMARK(no_limit)->Range(mebibyte, 16 * mebibyte);
BENCHMARK(words_without_end)->Range(mebibyte, 16 * mebibyte);
BENCHMARK(sentence_without_end)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, no_blank, "a", a_sentence)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, marks, "\u0301", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, joined_emoji, "\u200D👩", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, blanks, "\t \n", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, full_stops, ". ", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, dots, ".", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, quotes, " »", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, isolates, "\u2067", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, embeddings, "\u202B\u2069", two_words)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, urls, "www.", a_sentence)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, bracketed_urls, " http://(", a_sentence)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, numbers, " 10 000", a_sentence)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, abbreviations, "U.S. A", a_sentence)->Range(mebibyte, 16 * mebibyte);
BENCHMARK_CAPTURE(hostile, question_marks, "? ", a_sentence)->Range(mebibyte, 16 * mebibyte);

} // namespace
