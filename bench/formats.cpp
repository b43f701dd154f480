// How long a feed of 1,000 articles takes in each format, checks included, beside copying its bytes: the ratio is what
// counts, not the time.
#include <cstring>
#include <string>

#include <benchmark/benchmark.h>

#include <feedwright/feedwright.hpp>

#include "work.hpp"

namespace {

using namespace feedwright;

const Feed& feed() {
    static const Feed made = work::feed(1000);
    return made;
}

void in_format(benchmark::State& state, Format format) {
    const std::size_t size = render(feed(), format).size();
    for (auto _ : state) {
        work::Nowhere sink;
        benchmark::DoNotOptimize(write(feed(), format, sink));
        benchmark::DoNotOptimize(sink.size);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
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
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(source.size()));
}

BENCHMARK(copying)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, rss, Format::rss)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, atom, Format::atom)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(in_format, json, Format::json)->Unit(benchmark::kMicrosecond);

} // namespace
