// What text_run looks up: which ASCII characters URLs have, and what can be wrong with two neighbouring bytes, by the halves of
// bytes. J. Keiser and D. Lemire give the latter ("Validating UTF-8 in less than one instruction per byte", 2021, section 6).
#pragma once

#include <string_view>

#include "ascii.hpp"

namespace feedwright {

/// A row for each half of a byte.
struct HalfByteTable {
    unsigned char rows[16];
};

/// Of the path and the query, without percent signs.
constexpr bool is_plain_url_character(char c) noexcept {
    return ascii::is_alphanumeric(c) || std::string_view{";/?:@&=+$.-_!~*'(),"}.find(c) != std::string_view::npos;
}

/// Each upper half that URLs have characters with has a bit, and each lower half has the bits of those upper ones that it makes
/// such a character with.
constexpr unsigned bit_of_upper_half(unsigned half) noexcept { return half >= 2 && half <= 7 ? 1U << (half - 2) : 0U; }

inline constexpr HalfByteTable url_high = [] {
    HalfByteTable table{};
    for (unsigned half = 0; half < 16; ++half) table.rows[half] = static_cast<unsigned char>(bit_of_upper_half(half));
    return table;
}();

inline constexpr HalfByteTable url_low = [] {
    HalfByteTable table{};
    for (unsigned byte = 0x21; byte < 0x7F; ++byte) {
        if (!is_plain_url_character(static_cast<char>(byte))) continue;
        unsigned char& row = table.rows[byte & 0xFU];
        row = static_cast<unsigned char>(row | bit_of_upper_half(byte >> 4U));
    }
    return table;
}();

/// What can be wrong with two bytes of UTF-8.
namespace wrong {
inline constexpr unsigned too_short = 1;
inline constexpr unsigned too_long = 2;
inline constexpr unsigned overlong_3 = 4;
inline constexpr unsigned too_large = 8;
inline constexpr unsigned surrogate = 16;
inline constexpr unsigned overlong_2 = 32;
inline constexpr unsigned overlong_4 = 64; // and U+140000 and more
inline constexpr unsigned two_continuations = 128;
inline constexpr unsigned any_second = too_short | too_long | two_continuations;
inline constexpr unsigned large = any_second | too_large | overlong_4;
inline constexpr unsigned continuation = too_long | overlong_2 | two_continuations;

// clang-format off
/// What the upper half of the first byte, the lower half of it, and the upper half of the second allow to be wrong. What all
/// three do, is.
inline constexpr HalfByteTable by_first_high{{
    too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long,
    two_continuations, two_continuations, two_continuations, two_continuations,
    too_short | overlong_2, too_short, too_short | overlong_3 | surrogate, too_short | too_large | overlong_4}};
inline constexpr HalfByteTable by_first_low{{
    any_second | overlong_3 | overlong_2 | overlong_4, any_second | overlong_2, any_second, any_second,
    any_second | too_large, large, large, large, large, large, large, large, large, large | surrogate, large, large}};
inline constexpr HalfByteTable by_second_high{{
    too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
    continuation | overlong_3 | overlong_4, continuation | overlong_3 | too_large,
    continuation | surrogate | too_large, continuation | surrogate | too_large,
    too_short, too_short, too_short, too_short}};
// clang-format on
} // namespace wrong

} // namespace feedwright
