// Percent-escapes (RFC 3986 section 2.1), octet by octet.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ascii.hpp"

namespace feedwright::percent {

/// Whether an escape stands at the offset.
constexpr bool is_escape(std::string_view text, std::size_t at) noexcept {
    return at + 2 < text.size() && text[at] == '%' && ascii::is_hex_digit(text[at + 1]) &&
           ascii::is_hex_digit(text[at + 2]);
}

/// The octet of two hexadecimal digits.
constexpr char octet(char high, char low) noexcept {
    const auto digit = [](char c) {
        return static_cast<unsigned>(ascii::is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    };
    return static_cast<char>(digit(high) << 4U | digit(low));
}

/// Appends the escape of an octet, in capital letters.
inline void append(std::string& text, char octet) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(octet);
    text.push_back('%');
    text.push_back(digits[byte >> 4U]);
    text.push_back(digits[byte & 0xFU]);
}

/// What the escapes stand for. nullopt: a percent sign begins none.
inline std::optional<std::string> decoded(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            made.push_back(text[i]);
        } else if (is_escape(text, i)) {
            made.push_back(octet(text[i + 1], text[i + 2]));
            i += 2;
        } else {
            return std::nullopt;
        }
    }
    return made;
}

} // namespace feedwright::percent
