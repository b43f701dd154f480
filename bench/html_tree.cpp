// How fast HTML is made into a tree and written anew, and what the worst that is not refused at once costs: time is to
// grow as the input does, up to the limit of 1 MiB.
#include <array>
#include <string>

#include <benchmark/benchmark.h>

#include <feedwright/html.hpp>

#include "samples.hpp"

namespace {

constexpr std::string_view paragraph{
    "<p>A first train is to run in <a href=\"https://news.example/2026/11/railway?ref=feed&amp;id=4\">the first week "
    "of March</a>, <b>ministers</b> said, and goods will follow in summer.<br>"
    "<img src=\"https://news.example/a.jpg\" alt=\"\"></p>"};

void say_bytes(benchmark::State& state, std::string_view html) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(html.size()));
}

void normalize(benchmark::State& state) {
    const std::string html = repeated(paragraph, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(feedwright::normalize(html));
    say_bytes(state, html);
}
BENCHMARK(normalize)->RangeMultiplier(16)->Range(1 << 12, 1 << 20);

void to_xhtml(benchmark::State& state) {
    const std::string html = repeated(paragraph, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(feedwright::to_xhtml(html));
    say_bytes(state, html);
}
BENCHMARK(to_xhtml)->RangeMultiplier(16)->Range(1 << 12, 1 << 20);

struct Hostile {
    const char* name;
    std::string_view outer; ///< 240 times
    std::string_view again;
};

constexpr std::array hostile_inputs{
    Hostile{"end_tags_in_deep_spans", "<span>", "</x>"},     Hostile{"end_tags_in_deep_svg", "<svg>", "</x>"},
    Hostile{"items_in_deep_blocks", "<div>", "<li>"},        Hostile{"formatting_in_deep_blocks", "<div>", "<b></b>"},
    Hostile{"overlapping", "", "<b><i><p>x</b></p></i>"},    Hostile{"text_in_a_table", "<b>", "<table>x<tr>"},
};

void hostile(benchmark::State& state, const Hostile& input) {
    std::string html = repeated(input.outer, input.outer.size() * 240);
    html += repeated(input.again, static_cast<std::size_t>(state.range(0)) - html.size());
    for (auto _ : state) benchmark::DoNotOptimize(feedwright::normalize(html));
    say_bytes(state, html);
}

const bool registered = [] {
    for (const Hostile& input : hostile_inputs) {
        benchmark::RegisterBenchmark(input.name, hostile, input)->RangeMultiplier(16)->Range(1 << 12, 1 << 20);
    }
    return true;
}();

} // namespace
