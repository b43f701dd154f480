// The blocks are looked at in the best instructions that the processor has; without any, ASCII is looked at byte by byte, and
// what is beyond it ends each run.
#include "text_run.hpp"

#include <array>
#include <atomic>
#include <cstring>
#include <utility>

#include "text_run_tables.hpp"

#if defined(__GNUC__) || defined(__clang__)
#if defined(__x86_64__)
#define FEEDWRIGHT_HAS_X86 1
#define FEEDWRIGHT_IN_REGISTER "+x" // a vector, to the assembler
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__AARCH64EL__)
#define FEEDWRIGHT_HAS_NEON 1
#define FEEDWRIGHT_IN_REGISTER "+w"
#include <arm_neon.h>
#endif
#endif

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

#if defined(FEEDWRIGHT_HAS_X86) || defined(FEEDWRIGHT_HAS_NEON)

/// Without a character that is not whole, and without one that could look encoded twice with the next.
std::size_t whole(std::string_view text, std::size_t length) noexcept {
    const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(text[length - back]); };
    if (length >= 1 && byte(1) >= 0xC0) return length - 1;
    if (length >= 2 && byte(2) >= 0xE0) return length - 2;
    if (length >= 3 && byte(3) >= 0xF0) return length - 3;
    if (length >= 2 && byte(2) == 0xC3 && (byte(1) & 0xFEU) == 0x82) return length - 2;
    return length;
}

constexpr std::uint64_t blanks = 0x2020202020202020;

template <class Word>
Word word_at(const char* from) noexcept {
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// The last bytes of a text, which are no whole word, and blanks behind. In memory, the first byte is the lowest.
inline std::uint64_t last_word(const char* text, std::size_t size) noexcept {
    const std::size_t bits = 8 * (size % 8);
    const std::uint64_t behind = blanks << bits;
    if (size >= 8) return word_at<std::uint64_t>(text + size - 8) >> (56 - bits) >> 8U | behind;
    if (size >= 4) {
        const std::uint64_t last = word_at<std::uint32_t>(text + size - 4);
        return word_at<std::uint32_t>(text) | last << (bits - 32) | behind;
    }
    if (size == 0) return blanks;
    const auto byte = [text](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(text[at])} << 8 * at; };
    return byte(0) | byte(size / 2) | byte(size - 1) | behind;
}

// Of what is inside a function, the compiler makes instructions of the set that it is for.
#define FEEDWRIGHT_IN_SET FEEDWRIGHT_FOR_SET __attribute__((always_inline)) inline

#endif

#ifdef FEEDWRIGHT_HAS_X86

namespace avx2 {

#define FEEDWRIGHT_FOR_SET __attribute__((target("avx2")))

constexpr std::size_t width = 32;
using Bytes = unsigned char __attribute__((vector_size(width)));

FEEDWRIGHT_IN_SET __m256i raw(Bytes bytes) noexcept { return reinterpret_cast<__m256i>(bytes); }
FEEDWRIGHT_IN_SET Bytes cooked(__m256i bytes) noexcept { return reinterpret_cast<Bytes>(bytes); }

FEEDWRIGHT_IN_SET Bytes load(const char* from) noexcept {
    return cooked(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
}
FEEDWRIGHT_IN_SET Bytes all_of(const HalfByteTable& table) noexcept {
    return cooked(_mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.rows))));
}
FEEDWRIGHT_IN_SET Bytes look_up(Bytes table, Bytes index) noexcept {
    return cooked(_mm256_shuffle_epi8(raw(table), raw(index)));
}
template <int n>
FEEDWRIGHT_IN_SET Bytes earlier(Bytes bytes, Bytes before) noexcept {
    const __m256i between = _mm256_permute2x128_si256(raw(before), raw(bytes), 0x21);
    return cooked(_mm256_alignr_epi8(raw(bytes), between, 16 - n));
}
FEEDWRIGHT_IN_SET unsigned mask(Bytes bytes) noexcept {
    return static_cast<unsigned>(_mm256_movemask_epi8(raw(bytes)));
}
FEEDWRIGHT_IN_SET Bytes shifted(Bytes bytes) noexcept { return cooked(_mm256_srli_epi16(raw(bytes), 4)); }
FEEDWRIGHT_IN_SET bool any(Bytes bytes) noexcept { return _mm256_testz_si256(raw(bytes), raw(bytes)) == 0; }
FEEDWRIGHT_IN_SET Bytes less(Bytes bytes, Bytes by) noexcept {
    return cooked(_mm256_subs_epu8(raw(bytes), raw(by)));
}

#include "text_run_blocks.hpp"

#undef FEEDWRIGHT_FOR_SET

} // namespace avx2

namespace ssse3 {

#define FEEDWRIGHT_FOR_SET __attribute__((target("ssse3")))

constexpr std::size_t width = 16;
using Bytes = unsigned char __attribute__((vector_size(width)));

FEEDWRIGHT_IN_SET __m128i raw(Bytes bytes) noexcept { return reinterpret_cast<__m128i>(bytes); }
FEEDWRIGHT_IN_SET Bytes cooked(__m128i bytes) noexcept { return reinterpret_cast<Bytes>(bytes); }

FEEDWRIGHT_IN_SET Bytes load(const char* from) noexcept {
    return cooked(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}
FEEDWRIGHT_IN_SET Bytes all_of(const HalfByteTable& table) noexcept {
    return load(reinterpret_cast<const char*>(table.rows));
}
FEEDWRIGHT_IN_SET Bytes look_up(Bytes table, Bytes index) noexcept {
    return cooked(_mm_shuffle_epi8(raw(table), raw(index)));
}
template <int n>
FEEDWRIGHT_IN_SET Bytes earlier(Bytes bytes, Bytes before) noexcept {
    return cooked(_mm_alignr_epi8(raw(bytes), raw(before), 16 - n));
}
FEEDWRIGHT_IN_SET unsigned mask(Bytes bytes) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(raw(bytes))); }
FEEDWRIGHT_IN_SET Bytes shifted(Bytes bytes) noexcept { return cooked(_mm_srli_epi16(raw(bytes), 4)); }
FEEDWRIGHT_IN_SET bool any(Bytes bytes) noexcept { return mask(Bytes(bytes != 0)) != 0; }
FEEDWRIGHT_IN_SET Bytes less(Bytes bytes, Bytes by) noexcept { return cooked(_mm_subs_epu8(raw(bytes), raw(by))); }

#include "text_run_blocks.hpp"

#undef FEEDWRIGHT_FOR_SET

} // namespace ssse3

#endif

#ifdef FEEDWRIGHT_HAS_NEON

namespace neon {

#define FEEDWRIGHT_FOR_SET // all of these processors have it

constexpr std::size_t width = 16;
using Bytes = unsigned char __attribute__((vector_size(width)));

FEEDWRIGHT_IN_SET uint8x16_t raw(Bytes bytes) noexcept { return reinterpret_cast<uint8x16_t>(bytes); }
FEEDWRIGHT_IN_SET Bytes cooked(uint8x16_t bytes) noexcept { return reinterpret_cast<Bytes>(bytes); }

FEEDWRIGHT_IN_SET Bytes load(const char* from) noexcept {
    return cooked(vld1q_u8(reinterpret_cast<const unsigned char*>(from)));
}
FEEDWRIGHT_IN_SET Bytes all_of(const HalfByteTable& table) noexcept { return cooked(vld1q_u8(table.rows)); }
FEEDWRIGHT_IN_SET Bytes look_up(Bytes table, Bytes index) noexcept {
    return cooked(vqtbl1q_u8(raw(table), raw(index)));
}
template <int n>
FEEDWRIGHT_IN_SET Bytes earlier(Bytes bytes, Bytes before) noexcept {
    return cooked(vextq_u8(raw(before), raw(bytes), 16 - n));
}
/// Each byte becomes the bit of its place, and those of each half are added up.
FEEDWRIGHT_IN_SET unsigned mask(Bytes bytes) noexcept {
    constexpr Bytes places{1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bits = raw(Bytes(bytes >= 0x80) & places);
    return vaddv_u8(vget_low_u8(bits)) | static_cast<unsigned>(vaddv_u8(vget_high_u8(bits))) << 8U;
}
FEEDWRIGHT_IN_SET Bytes shifted(Bytes bytes) noexcept { return bytes >> 4; }
FEEDWRIGHT_IN_SET bool any(Bytes bytes) noexcept { return vmaxvq_u8(raw(bytes)) != 0; }
FEEDWRIGHT_IN_SET Bytes less(Bytes bytes, Bytes by) noexcept { return cooked(vqsubq_u8(raw(bytes), raw(by))); }

#include "text_run_blocks.hpp"

#undef FEEDWRIGHT_FOR_SET

} // namespace neon

#endif

using Run = std::size_t (*)(std::string_view) noexcept;

template <Stop stop>
std::size_t portable_run(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size() && is_quiet(static_cast<unsigned char>(text[i]), stop)) ++i;
    return i;
}

template <Stop stop, Known known>
Run run_in([[maybe_unused]] InstructionSet set) noexcept {
#define FEEDWRIGHT_RUN_IN(name) \
    if (set == InstructionSet::name) { \
        if constexpr (known == Known::clean) return name::run_to_stop<stop>; \
        if constexpr (known == Known::nothing) return name::run<stop>; \
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
