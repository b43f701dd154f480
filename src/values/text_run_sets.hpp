// The sets of instructions that text_run.cpp, which alone includes this, has blocks looked at in: for each, a namespace with
// what text_run_blocks.hpp asks for, and that made of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text_run.hpp"
#include "text_run_tables.hpp"
#include "word.hpp"

#if defined(__GNUC__) || defined(__clang__)
#if defined(__x86_64__)
#define FEEDWRIGHT_HAS_X86 1
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__AARCH64EL__)
#define FEEDWRIGHT_HAS_NEON 1
#include <arm_neon.h>
#endif
#endif

namespace feedwright {

namespace {

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
FEEDWRIGHT_IN_SET bool any(Bytes bytes) noexcept { return _mm256_testz_si256(raw(bytes), raw(bytes)) == 0; }
FEEDWRIGHT_IN_SET Bytes less(Bytes bytes, Bytes by) noexcept { return cooked(_mm256_subs_epu8(raw(bytes), raw(by))); }

#include "text_run_blocks.hpp"

#undef FEEDWRIGHT_FOR_SET

} // namespace avx2

namespace ssse3 {

#define FEEDWRIGHT_FOR_SET __attribute__((target("ssse3")))

constexpr std::size_t width = 16;
using Bytes = unsigned char __attribute__((vector_size(width)));

FEEDWRIGHT_IN_SET __m128i raw(Bytes bytes) noexcept { return reinterpret_cast<__m128i>(bytes); }
FEEDWRIGHT_IN_SET Bytes cooked(__m128i bytes) noexcept { return reinterpret_cast<Bytes>(bytes); }

FEEDWRIGHT_IN_SET Bytes look_up(Bytes table, Bytes index) noexcept {
    return cooked(_mm_shuffle_epi8(raw(table), raw(index)));
}
template <int n>
FEEDWRIGHT_IN_SET Bytes earlier(Bytes bytes, Bytes before) noexcept {
    return cooked(_mm_alignr_epi8(raw(bytes), raw(before), 16 - n));
}
FEEDWRIGHT_IN_SET unsigned mask(Bytes bytes) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(raw(bytes))); }
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
FEEDWRIGHT_IN_SET bool any(Bytes bytes) noexcept { return vmaxvq_u8(raw(bytes)) != 0; }
FEEDWRIGHT_IN_SET Bytes less(Bytes bytes, Bytes by) noexcept { return cooked(vqsubq_u8(raw(bytes), raw(by))); }

#include "text_run_blocks.hpp"

#undef FEEDWRIGHT_FOR_SET

} // namespace neon

#endif

} // namespace

} // namespace feedwright
