// Characters as the tokenizer and the writers see them: classes of bytes, and the search for the next '<'. All of it is ASCII;
// what other characters are made of belongs to no class, but for the first byte of a no-break space, and case means A to Z.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

#include "../../values/ascii.hpp"

namespace feedwright::html {

enum Class : unsigned char {
    is_space = 1, ///< a carriage return as well: it stands for a line feed
    is_letter = 2,
    ends_tag_name = 4,
    ends_attribute_name = 8,
    ends_unquoted_value = 16,
    may_be_escaped = 32 ///< & < > " and what a no-break space begins with, as other characters do
};

inline constexpr std::array<unsigned char, 256> classes = [] {
    std::array<unsigned char, 256> made{};
    for (const char c : std::string_view{" \t\n\f\r"}) {
        made[static_cast<unsigned char>(c)] = is_space | ends_tag_name | ends_attribute_name | ends_unquoted_value;
    }
    made['>'] = ends_tag_name | ends_attribute_name | ends_unquoted_value;
    made['/'] = ends_tag_name | ends_attribute_name;
    made['='] = ends_attribute_name;
    for (const char c : std::string_view{"&<>\"\xC2"}) made[static_cast<unsigned char>(c)] |= may_be_escaped;
    for (std::size_t letter = 0; letter < 26; ++letter) made['a' + letter] = made['A' + letter] = is_letter;
    return made;
}();

inline bool is(Class wanted, char c) noexcept { return (classes[static_cast<unsigned char>(c)] & wanted) != 0; }

/// The first byte of the class from p on, or the end.
inline const char* find(Class wanted, const char* p, const char* end) noexcept {
    while (p != end && !is(wanted, *p)) ++p;
    return p;
}

inline const char* skip_space(const char* p, const char* end) noexcept {
    while (p != end && is(is_space, *p)) ++p;
    return p;
}

/// Without white space at its ends.
inline std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && is(is_space, text.front())) text.remove_prefix(1);
    while (!text.empty() && is(is_space, text.back())) text.remove_suffix(1);
    return text;
}

/// The first such byte from p on, or the end.
inline const char* find(char wanted, const char* p, const char* end) noexcept {
    const void* const found = p == end ? nullptr : std::memchr(p, wanted, static_cast<std::size_t>(end - p));
    return found == nullptr ? end : static_cast<const char*>(found);
}

/// Whether the text from p on begins like this, given in lower case.
inline bool begins_with(std::string_view wanted, const char* p, const char* end) noexcept {
    if (static_cast<std::size_t>(end - p) < wanted.size()) return false;
    for (const char c : wanted) {
        if (ascii::lower(*p++) != c) return false;
    }
    return true;
}

/// The next '<' from p on, or the end; says as well whether there is an '&' before it, which is not to be read twice.
inline const char* find_less_than(const char* p, const char* end, bool& ampersand) noexcept {
#if defined(__SSE2__)
    const __m128i less_thans = _mm_set1_epi8('<');
    const __m128i ampersands = _mm_set1_epi8('&');
    __m128i seen = _mm_setzero_si128();
    while (end - p >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i found = _mm_cmpeq_epi8(block, ampersands);
        const auto stop = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, less_thans)));
        if (stop != 0) {
            const auto before = (stop - 1) & ~stop;
            ampersand |= (static_cast<unsigned>(_mm_movemask_epi8(found)) & before) != 0;
            ampersand |= _mm_movemask_epi8(seen) != 0;
            return p + std::countr_zero(stop);
        }
        seen = _mm_or_si128(seen, found);
        p += 16;
    }
    ampersand |= _mm_movemask_epi8(seen) != 0;
#endif
    const char* const stop = find('<', p, end);
    ampersand |= find('&', p, stop) != stop;
    return stop;
}

} // namespace feedwright::html
