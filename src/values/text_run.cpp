// UTF-8 is validated as J. Keiser and D. Lemire describe it ("Validating UTF-8 in less than one instruction per byte",
// 2021): three look-ups by four bits each name what can be wrong with two neighbouring bytes, and what all three name is
// wrong. The tables are those of the paper's section 6.
#include "text_run.hpp"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define FEEDWRIGHT_HAS_SSSE3 1
#include <immintrin.h>
#endif

namespace feedwright {

namespace {

bool is_quiet(unsigned char byte, Stop stop) noexcept {
    if (byte >= 0x80) return false;
    const bool line_or_tab = byte == '\t' || byte == '\n';
    if (byte < 0x20) return line_or_tab && stop != Stop::text && stop != Stop::json;
    switch (stop) {
    case Stop::text: return byte != '&' && byte != '<' && byte != '>' && byte != '"';
    case Stop::markup: return byte != '&' && byte != '<' && byte != '>';
    case Stop::json: return byte != '"' && byte != '\\';
    case Stop::trouble:
    case Stop::cdata: break;
    }
    return true;
}

#ifdef FEEDWRIGHT_HAS_SSSE3

#define FEEDWRIGHT_SSSE3 __attribute__((target("ssse3"), always_inline)) inline

constexpr std::size_t width = 16;

FEEDWRIGHT_SSSE3 __m128i all(unsigned byte) noexcept { return _mm_set1_epi8(static_cast<char>(byte)); }

FEEDWRIGHT_SSSE3 __m128i is(__m128i bytes, unsigned byte) noexcept { return _mm_cmpeq_epi8(bytes, all(byte)); }

/// Each byte's upper four bits.
FEEDWRIGHT_SSSE3 __m128i high(__m128i bytes) noexcept { return _mm_and_si128(_mm_srli_epi16(bytes, 4), all(0x0F)); }

/// The bytes that end a run, as a mask.
FEEDWRIGHT_SSSE3 unsigned ascii_stops(__m128i bytes, Stop stop) noexcept {
    __m128i stops = _mm_cmpeq_epi8(_mm_min_epu8(bytes, all(0x1F)), bytes); // controls
    if (stop != Stop::text && stop != Stop::json)
        stops = _mm_andnot_si128(_mm_or_si128(is(bytes, '\t'), is(bytes, '\n')), stops);
    if (stop == Stop::text || stop == Stop::markup) {
        stops = _mm_or_si128(stops, _mm_or_si128(is(bytes, '&'), _mm_or_si128(is(bytes, '<'), is(bytes, '>'))));
    }
    if (stop == Stop::text || stop == Stop::json) stops = _mm_or_si128(stops, is(bytes, '"'));
    if (stop == Stop::json) stops = _mm_or_si128(stops, is(bytes, '\\'));
    return static_cast<unsigned>(_mm_movemask_epi8(stops));
}

// What can be wrong with two bytes.
constexpr unsigned too_short = 1;
constexpr unsigned too_long = 2;
constexpr unsigned overlong_3 = 4;
constexpr unsigned too_large = 8;
constexpr unsigned surrogate = 16;
constexpr unsigned overlong_2 = 32;
constexpr unsigned overlong_4 = 64; // and U+140000 and more
constexpr unsigned two_continuations = 128;
constexpr unsigned any_second = too_short | too_long | two_continuations;

FEEDWRIGHT_SSSE3 __m128i table(const unsigned (&rows)[16]) noexcept {
    alignas(width) unsigned char bytes[width];
    for (std::size_t i = 0; i < width; ++i) bytes[i] = static_cast<unsigned char>(rows[i]);
    return _mm_load_si128(reinterpret_cast<const __m128i*>(bytes));
}

constexpr unsigned by_first_high[16]{too_long,
                                     too_long,
                                     too_long,
                                     too_long,
                                     too_long,
                                     too_long,
                                     too_long,
                                     too_long,
                                     two_continuations,
                                     two_continuations,
                                     two_continuations,
                                     two_continuations,
                                     too_short | overlong_2,
                                     too_short,
                                     too_short | overlong_3 | surrogate,
                                     too_short | too_large | overlong_4};
constexpr unsigned large = any_second | too_large | overlong_4;
constexpr unsigned by_first_low[16]{any_second | overlong_3 | overlong_2 | overlong_4,
                                    any_second | overlong_2,
                                    any_second,
                                    any_second,
                                    any_second | too_large,
                                    large,
                                    large,
                                    large,
                                    large,
                                    large,
                                    large,
                                    large,
                                    large,
                                    large | surrogate,
                                    large,
                                    large};
constexpr unsigned second = too_long | overlong_2 | two_continuations;
constexpr unsigned by_second_high[16]{too_short,
                                      too_short,
                                      too_short,
                                      too_short,
                                      too_short,
                                      too_short,
                                      too_short,
                                      too_short,
                                      second | overlong_3 | overlong_4,
                                      second | overlong_3 | too_large,
                                      second | surrogate | too_large,
                                      second | surrogate | too_large,
                                      too_short,
                                      too_short,
                                      too_short,
                                      too_short};

struct Tables {
    __m128i first_high, first_low, second_high;
};

/// Whether a block and the one before it have something wrong, or a pair that looks encoded twice, or U+FFFE or U+FFFF.
FEEDWRIGHT_SSSE3 bool is_odd(__m128i bytes, __m128i before, const Tables& tables) noexcept {
    const __m128i low_bits = all(0x0F);
    const __m128i one_before = _mm_alignr_epi8(bytes, before, 15);
    const __m128i two_before = _mm_alignr_epi8(bytes, before, 14);
    const __m128i three_before = _mm_alignr_epi8(bytes, before, 13);
    const __m128i wrong =
        _mm_and_si128(_mm_and_si128(_mm_shuffle_epi8(tables.first_high, high(one_before)),
                                    _mm_shuffle_epi8(tables.first_low, _mm_and_si128(one_before, low_bits))),
                      _mm_shuffle_epi8(tables.second_high, high(bytes)));
    // The third and fourth bytes of a character are continuations behind continuations.
    const __m128i third = _mm_subs_epu8(two_before, all(0xE0 - 0x80));
    const __m128i fourth = _mm_subs_epu8(three_before, all(0xF0 - 0x80));
    const __m128i expected = _mm_and_si128(_mm_or_si128(third, fourth), all(0x80));
    __m128i odd = _mm_xor_si128(expected, wrong);
    // C3 82 or C3 83, then C2; and EF BF BE or EF BF BF.
    const __m128i bit_less = _mm_and_si128(bytes, all(0xFE));
    const __m128i twice = _mm_and_si128(
        is(bytes, 0xC2), _mm_and_si128(is(_mm_and_si128(one_before, all(0xFE)), 0x82), is(two_before, 0xC3)));
    const __m128i none = _mm_and_si128(is(bit_less, 0xBE), _mm_and_si128(is(one_before, 0xBF), is(two_before, 0xEF)));
    odd = _mm_or_si128(odd, _mm_or_si128(twice, none));
    return _mm_movemask_epi8(_mm_cmpeq_epi8(odd, _mm_setzero_si128())) != 0xFFFF;
}

/// Without a character that is not whole, and without one that could look encoded twice with the next.
std::size_t whole(std::string_view text, std::size_t length) noexcept {
    const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(text[length - back]); };
    if (length >= 1 && byte(1) >= 0xC0) return length - 1;
    if (length >= 2 && byte(2) >= 0xE0) return length - 2;
    if (length >= 3 && byte(3) >= 0xF0) return length - 3;
    if (length >= 2 && byte(2) == 0xC3 && (byte(1) & 0xFEU) == 0x82) return length - 2;
    return length;
}

template <Stop stop>
__attribute__((target("ssse3"))) std::size_t run_by_blocks(std::string_view text) noexcept {
    const Tables tables{table(by_first_high), table(by_first_low), table(by_second_high)};
    __m128i before = _mm_setzero_si128();
    bool was_ascii = true; // and so complete
    std::size_t i = 0;
    for (; i + width <= text.size(); i += width) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + i));
        const bool ascii = _mm_movemask_epi8(bytes) == 0;
        if (!(ascii && was_ascii) && is_odd(bytes, before, tables)) return whole(text, i);
        if (const unsigned stops = ascii_stops(bytes, stop); stops != 0) {
            return i + static_cast<std::size_t>(__builtin_ctz(stops));
        }
        before = bytes;
        was_ascii = ascii;
    }
    return whole(text, i);
}

std::size_t run_by_blocks(std::string_view text, Stop stop) noexcept {
    switch (stop) {
    case Stop::trouble: return run_by_blocks<Stop::trouble>(text);
    case Stop::text: return run_by_blocks<Stop::text>(text);
    case Stop::markup: return run_by_blocks<Stop::markup>(text);
    case Stop::cdata: return run_by_blocks<Stop::cdata>(text);
    case Stop::json: return run_by_blocks<Stop::json>(text);
    }
    return 0;
}

#endif

} // namespace

std::size_t portable_text_run(std::string_view text, Stop stop) noexcept {
    std::size_t i = 0;
    while (i < text.size() && is_quiet(static_cast<unsigned char>(text[i]), stop)) ++i;
    return i;
}

std::size_t text_run(std::string_view text, Stop stop) noexcept {
#ifdef FEEDWRIGHT_HAS_SSSE3
    static const bool has_ssse3 = __builtin_cpu_supports("ssse3") != 0;
    if (has_ssse3) return run_by_blocks(text, stop);
#endif
    return portable_text_run(text, stop);
}

} // namespace feedwright
