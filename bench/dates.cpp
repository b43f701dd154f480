// What a date costs, in and out, beside the date library and the C library. The peers get less to do: strftime and strptime
// neither know fractions nor turn offsets into instants, and date::parse needs a stream, which is counted out where it can be.
#include <array>
#include <ctime>
#include <sstream>
#include <string>

#include <benchmark/benchmark.h>
#include <date/date.h>

#include <feedwright/date.hpp>

namespace {

using namespace feedwright;
using namespace std::chrono;

constexpr std::string_view rfc3339 = "2020-05-08T14:30:00+04:30";
constexpr std::string_view rfc3339_fraction = "2020-05-08T14:30:00.25+04:30";
constexpr std::string_view rfc822 = "Fri, 08 May 2020 14:30:00 +0430";
constexpr std::string_view rfc822_gmt = "Fri, 08 May 2020 10:00:00 GMT";
constexpr sys_seconds instant = sys_days{2020y / 5 / 8} + 10h;

/// Another second each time, so that nothing can be worked out beforehand.
template <class Format>
void writing(benchmark::State& state, Format format) {
    sys_seconds time = instant;
    for (auto _ : state) {
        benchmark::DoNotOptimize(format(time));
        time += 1s;
    }
}

template <class Read>
void reading(benchmark::State& state, std::string_view text, Read read) {
    if (!read(text)) state.SkipWithError("this is not read");
    for (auto _ : state) {
        benchmark::DoNotOptimize(text);
        benchmark::DoNotOptimize(read(text));
    }
}

template <class Strftime>
std::array<char, 64> with_strftime(sys_seconds time, Strftime write) {
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts{};
    std::array<char, 64> text{};
    gmtime_r(&seconds, &parts);
    write(text.data(), text.size(), &parts);
    return text;
}

bool with_strptime(std::string_view text, const char* form) {
    std::tm parts{};
    const char* const end = strptime(text.data(), form, &parts); // the constants above end with NUL
    benchmark::DoNotOptimize(timegm(&parts));
    return end != nullptr;
}

bool with_date(std::string_view text, const char* form) {
    std::istringstream stream{std::string{text}};
    date::sys_time<microseconds> time;
    return static_cast<bool>(stream >> date::parse(form, time));
}

bool with_date_reusing(std::istringstream& stream, const std::string& text, const char* form) {
    stream.clear();
    stream.str(text);
    date::sys_time<microseconds> time;
    return static_cast<bool>(stream >> date::parse(form, time));
}

const DateOptions no_options;

void format_rfc3339_ours(benchmark::State& state) {
    writing(state, [](sys_seconds time) { return format_rfc3339({time, 270min}); });
}
void format_rfc3339_fraction_ours(benchmark::State& state) {
    writing(state, [](sys_seconds time) { return format_rfc3339({time + 123456us, 270min}); });
}
void format_rfc3339_strftime(benchmark::State& state) {
    writing(state, [](sys_seconds time) {
        return with_strftime(time, [](char* to, std::size_t size, const std::tm* parts) {
            return std::strftime(to, size, "%Y-%m-%dT%H:%M:%S%z", parts);
        });
    });
}
void format_rfc3339_date(benchmark::State& state) {
    writing(state, [](sys_seconds time) { return date::format("%FT%TZ", time); });
}
void format_rfc822_ours(benchmark::State& state) {
    writing(state, [](sys_seconds time) { return format_rfc822({time, 270min}); });
}
void format_rfc822_strftime(benchmark::State& state) {
    writing(state, [](sys_seconds time) {
        return with_strftime(time, [](char* to, std::size_t size, const std::tm* parts) {
            return std::strftime(to, size, "%a, %d %b %Y %H:%M:%S GMT", parts);
        });
    });
}
void format_rfc822_date(benchmark::State& state) {
    writing(state, [](sys_seconds time) { return date::format("%a, %d %b %Y %T GMT", time); });
}

void parse_rfc3339_ours(benchmark::State& state) { reading(state, rfc3339, parse_rfc3339); }
void parse_rfc3339_fraction_ours(benchmark::State& state) { reading(state, rfc3339_fraction, parse_rfc3339); }
void parse_rfc3339_strptime(benchmark::State& state) {
    reading(state, rfc3339, [](std::string_view text) { return with_strptime(text, "%Y-%m-%dT%H:%M:%S%z"); });
}
void parse_rfc3339_date(benchmark::State& state) {
    reading(state, rfc3339, [](std::string_view text) { return with_date(text, "%FT%T%Ez"); });
}
void parse_rfc3339_date_stream_kept(benchmark::State& state) {
    std::istringstream stream;
    const std::string copy{rfc3339};
    reading(state, rfc3339, [&](std::string_view) { return with_date_reusing(stream, copy, "%FT%T%Ez"); });
}

void read_rfc822_ours(benchmark::State& state) {
    reading(state, rfc822, [](std::string_view text) { return read_rfc822(text, no_options).time; });
}
void read_rfc822_gmt_ours(benchmark::State& state) {
    reading(state, rfc822_gmt, [](std::string_view text) { return read_rfc822(text, no_options).time; });
}
void read_rfc822_strptime(benchmark::State& state) {
    reading(state, rfc822,
            [](std::string_view text) { return with_strptime(text, "%a, %d %b %Y %H:%M:%S %z"); });
}
void read_rfc822_date(benchmark::State& state) {
    reading(state, rfc822, [](std::string_view text) { return with_date(text, "%a, %d %b %Y %T %z"); });
}

void read_any(benchmark::State& state, std::string_view text) {
    reading(state, text, [](std::string_view each) { return read_date(each, no_options).time; });
}

BENCHMARK(format_rfc3339_ours);
BENCHMARK(format_rfc3339_fraction_ours);
BENCHMARK(format_rfc3339_strftime);
BENCHMARK(format_rfc3339_date);
BENCHMARK(format_rfc822_ours);
BENCHMARK(format_rfc822_strftime);
BENCHMARK(format_rfc822_date);
BENCHMARK(parse_rfc3339_ours);
BENCHMARK(parse_rfc3339_fraction_ours);
BENCHMARK(parse_rfc3339_strptime);
BENCHMARK(parse_rfc3339_date);
BENCHMARK(parse_rfc3339_date_stream_kept);
BENCHMARK(read_rfc822_ours);
BENCHMARK(read_rfc822_gmt_ours);
BENCHMARK(read_rfc822_strptime);
BENCHMARK(read_rfc822_date);
BENCHMARK_CAPTURE(read_any, rfc3339, rfc3339);
BENCHMARK_CAPTURE(read_any, rfc822, rfc822);
BENCHMARK_CAPTURE(read_any, unix, std::string_view{"@1588935600"});

} // namespace
