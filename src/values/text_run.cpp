// The blocks are looked at in the best instructions that the processor has; without any, ASCII is looked at byte by byte, and
// what is beyond it ends each run.
#include "text_run.hpp"

#include <array>
#include <atomic>
#include <utility>

#include "text_run_sets.hpp"

namespace feedwright {

namespace {

constexpr std::size_t number_of_stops = static_cast<std::size_t>(Stop::url) + 1;

bool is_quiet(unsigned char byte, Stop stop) noexcept {
    if (stop == Stop::url) return is_plain_url_character(static_cast<char>(byte));
    if (byte >= 0x80) return false;
    const bool line_or_tab = byte == '\t' || byte == '\n';
    if (byte < 0x20) return line_or_tab && stop != Stop::text && stop != Stop::json;
    switch (stop) {
    case Stop::plain: return byte != '<';
    case Stop::text: return byte != '&' && byte != '<' && byte != '>' && byte != '"';
    case Stop::markup: return byte != '&' && byte != '<' && byte != '>';
    case Stop::json: return byte != '"' && byte != '\\';
    case Stop::suspect:
    case Stop::url:
    case Stop::cdata: break;
    }
    return true;
}

using Run = std::size_t (*)(std::string_view) noexcept;

template <Stop stop>
std::size_t portable_run(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size() && is_quiet(static_cast<unsigned char>(text[i]), stop)) ++i;
    return i;
}

template <Stop stop, Known known>
Run run_in([[maybe_unused]] InstructionSet set) noexcept {
#define FEEDWRIGHT_RUN_IN(name)                                                                                        \
    if (set == InstructionSet::name) {                                                                                 \
        if constexpr (known == Known::clean) return name::run_to_stop<stop>;                                           \
        if constexpr (known == Known::nothing) return name::run<stop>;                                                 \
    }
#ifdef FEEDWRIGHT_HAS_X86
    FEEDWRIGHT_RUN_IN(avx2)
    FEEDWRIGHT_RUN_IN(ssse3)
#endif
#ifdef FEEDWRIGHT_HAS_NEON
    FEEDWRIGHT_RUN_IN(neon)
#endif
    return portable_run<stop>;
}

template <Known known>
Run run_in(Stop stop, InstructionSet set) noexcept {
    switch (stop) {
    case Stop::suspect: return run_in<Stop::suspect, known>(set);
    case Stop::plain: return run_in<Stop::plain, known>(set);
    case Stop::text: return run_in<Stop::text, known>(set);
    case Stop::markup: return run_in<Stop::markup, known>(set);
    case Stop::cdata: return run_in<Stop::cdata, known>(set);
    case Stop::json: return run_in<Stop::json, known>(set);
    case Stop::url: break;
    }
    return run_in<Stop::url, Known::clean>(set); // which has ASCII only
}

Run run_in(Stop stop, Known known, InstructionSet set) noexcept {
    return known == Known::clean ? run_in<Known::clean>(stop, set) : run_in<Known::nothing>(stop, set);
}

} // namespace

bool has(InstructionSet set) noexcept {
#ifdef FEEDWRIGHT_HAS_X86
    if (set == InstructionSet::avx2) return __builtin_cpu_supports("avx2") != 0;
    if (set == InstructionSet::ssse3) return __builtin_cpu_supports("ssse3") != 0;
#endif
#ifdef FEEDWRIGHT_HAS_NEON
    if (set == InstructionSet::neon) return true;
#endif
    return set == InstructionSet::none;
}

namespace {

InstructionSet best_set() noexcept {
    InstructionSet best = InstructionSet::none;
    for (const InstructionSet set : {InstructionSet::ssse3, InstructionSet::avx2, InstructionSet::neon}) {
        if (has(set)) best = set;
    }
    return best;
}

template <Stop stop, Known known>
std::size_t first_run(std::string_view text) noexcept;

/// For each way to look at a text what does it here; the first time, that is found out.
struct Runs {
    template <std::size_t... n>
    constexpr explicit Runs(std::index_sequence<n...>)
        : of{first_run<static_cast<Stop>(n / 2), static_cast<Known>(n % 2)>...} {}

    std::array<std::atomic<Run>, 2 * number_of_stops> of;
};
constinit Runs runs{std::make_index_sequence<2 * number_of_stops>{}};

std::atomic<Run>& run_of(Stop stop, Known known) noexcept {
    return runs.of[2 * static_cast<std::size_t>(stop) + static_cast<std::size_t>(known)];
}

template <Stop stop, Known known>
std::size_t first_run(std::string_view text) noexcept {
    const Run run = run_in(stop, known, best_set());
    run_of(stop, known).store(run, std::memory_order_relaxed);
    return run(text);
}

} // namespace

std::size_t text_run(std::string_view text, Stop stop, Known known) noexcept {
    return run_of(stop, known).load(std::memory_order_relaxed)(text);
}

std::size_t text_run_in(InstructionSet set, std::string_view text, Stop stop, Known known) noexcept {
    return run_in(stop, known, set)(text);
}

} // namespace feedwright
