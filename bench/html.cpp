// How fast HTML is cut into tokens. Clean articles are what every feed has, and count. The hostile inputs are there to
// show that time grows as they do, from 1 KB to 16 MB. (Tags of millions of attributes do get slower, as far as memory
// does, of which an attribute takes 56 bytes; and sorting their names takes its logarithm.)
#include <array>
#include <string>

#include <benchmark/benchmark.h>

#include "desk/html/references.hpp"
#include "desk/html/tokenizer.hpp"
#include "samples.hpp"

namespace {

using namespace feedwright::html;

/// Counts, so that nothing can be left out.
std::size_t tokens(std::string_view html) {
    Tokenizer tokenizer{html};
    std::size_t count = 0;
    while (tokenizer.next().kind != Token::Kind::end) ++count;
    return count;
}

void say_bytes(benchmark::State& state, std::string_view html) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(html.size()));
}

void article(benchmark::State& state) {
    const std::string html = repeated(paragraphs, 2500);
    for (auto _ : state) benchmark::DoNotOptimize(tokens(html));
    say_bytes(state, html);
    state.counters["tokens"] = static_cast<double>(tokens(html));
}
BENCHMARK(article);

/// Nothing but letters: what reading costs alone.
void text(benchmark::State& state) {
    const std::string html = repeated("text without any tag ", 2500);
    for (auto _ : state) benchmark::DoNotOptimize(tokens(html));
    say_bytes(state, html);
}
BENCHMARK(text);

void references(benchmark::State& state) {
    const std::string html = repeated("R&amp;D caf&eacute; &#8220;x&#x201D;&nbsp;&ThickSpace; AT&T ", 2500);
    std::string storage;
    for (auto _ : state) benchmark::DoNotOptimize(decoded(html, Where::text, storage).size());
    say_bytes(state, html);
}
BENCHMARK(references);

constexpr std::array hostile_inputs{
    Hostile{"less_than", "", "<"},
    Hostile{"tags_in_a_tag", "", "<a "},
    Hostile{"comments_in_a_comment", "", "<!--"},
    Hostile{"comment_that_nearly_ends", "<!--", "-- >"},
    Hostile{"brackets_in_a_comment", "<!--", ">"},
    Hostile{"end_tags_of_script", "<script>", "</scrip></script"},
    Hostile{"scripts_in_a_script", "<script><!--", "<script></script "},
    Hostile{"end_tags_of_title", "<title>", "</title"},
    Hostile{"one_attribute", "<a ", "b "},
    Hostile{"quotes", "<a ", "b='\""},
    Hostile{"slashes", "<a ", "/ "},
    Hostile{"ampersands", "", "&"},
};

void hostile(benchmark::State& state, const Hostile& input) {
    const std::string html = input.of_size(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(tokens(html));
    say_bytes(state, html);
}

/// Attributes of different names, from the last to the first.
void many_attributes(benchmark::State& state) {
    const auto size = static_cast<std::size_t>(state.range(0));
    std::string html = "<a";
    for (std::size_t i = size; html.size() < size; --i) html += " data-" + std::to_string(i * 7919 % 10000019);
    html += '>';
    for (auto _ : state) benchmark::DoNotOptimize(tokens(html));
    say_bytes(state, html);
}
BENCHMARK(many_attributes)->RangeMultiplier(16)->Range(1 << 10, 1 << 24);

void digits(benchmark::State& state) {
    const std::string html = "&#" + repeated("0&#x0", static_cast<std::size_t>(state.range(0)));
    std::string storage;
    for (auto _ : state) benchmark::DoNotOptimize(decoded(html, Where::text, storage).size());
    say_bytes(state, html);
}
BENCHMARK(digits)->RangeMultiplier(16)->Range(1 << 10, 1 << 24);

const bool registered = register_hostile(hostile_inputs, hostile);

} // namespace
