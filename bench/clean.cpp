// What it costs to look at HTML for what can act and for relative URLs, in one pass. The clean article counts: nothing has
// to change, so nothing may be copied. The hostile inputs show that time grows as they do, from 1 KB to 16 MB.
#include <array>
#include <string>

#include <benchmark/benchmark.h>

#include "desk/html/clean.hpp"
#include "samples.hpp"

namespace {

using namespace feedwright::html;

constexpr std::string_view base = "https://news.example/2026/11/railway";

void run(benchmark::State& state, std::string_view html) {
    static const Policy policy;
    std::string storage;
    for (auto _ : state) {
        benchmark::DoNotOptimize(clean(html, {.policy = &policy, .base = base}, storage).data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(html.size()));
}

void clean_article(benchmark::State& state) { run(state, repeated(paragraphs, 2500)); }
BENCHMARK(clean_article);

/// With a style, a relative image and an event handler in every paragraph.
void dirty_article(benchmark::State& state) {
    run(state,
        repeated("<p style=\"text-align:center;position:fixed\" onclick=\"x()\">Nobody knows who will pay: the bridge "
                 "alone costs more than <img src=\"../img/train.jpg\"> either side had in mind.</p>\n",
                 2500));
}
BENCHMARK(dirty_article);

constexpr std::array hostile_inputs{
    Hostile{"less_than", "", "<"},
    Hostile{"comments", "", "<<!---->"},
    Hostile{"tags_that_go", "", "&<x>"},
    Hostile{"elements_that_never_end", "", "<svg><select><object><math><button>"},
    Hostile{"elements_in_each_other", "", "<svg><svg></svg>"},
    Hostile{"closed_pictures", "<svg>", "<title/>"},
    Hostile{"handlers", "<a ", "onclick=x "},
    Hostile{"relative_links", "", "<a href=../x>"},
    Hostile{"steps_up", "<a href='", "../"},
    Hostile{"encoded", "<a href='/", "\xC3\xA9 "},
    Hostile{"candidates", "<img srcset='", "a,b 1x,"},
    Hostile{"commas", "<img srcset='", ",,"},
    Hostile{"declarations", "<p style='", "position:fixed;color:red;"},
    Hostile{"brackets_in_a_style", "<p style='", "([{\"/*"},
    Hostile{"frames", "", "<iframe src=//youtu.be/x></iframe>"},
};

/// Only without a policy are the URLs of styles of interest.
void urls_in_a_style(benchmark::State& state) {
    const std::string html =
        "<p style='" + repeated("url(\\ url(\"x\\", static_cast<std::size_t>(state.range(0))) + "'>";
    std::string storage;
    for (auto _ : state) benchmark::DoNotOptimize(clean(html, {.base = base}, storage).data());
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(html.size()));
}
BENCHMARK(urls_in_a_style)->RangeMultiplier(16)->Range(1 << 10, 1 << 24);

void hostile(benchmark::State& state, const Hostile& input) {
    // What is open is closed at the end, or else it would be a tag that is cut off.
    run(state, input.of_size(static_cast<std::size_t>(state.range(0))) + "'>");
}

const bool registered = register_hostile(hostile_inputs, hostile);

} // namespace
