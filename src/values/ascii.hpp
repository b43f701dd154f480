// Letters, digits and controls of ASCII, whatever the locale: names of schemes, elements and media types are made of no other
// letters and digits.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::ascii {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_alphanumeric(char c) noexcept { return is_letter(c) || is_digit(c); }
constexpr bool is_hex_digit(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// U+0000 to U+001F, and delete.
constexpr bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Of a URI's scheme, behind its first letter (RFC 3986 section 3.1).
constexpr bool is_scheme_character(char c) noexcept { return is_alphanumeric(c) || c == '+' || c == '-' || c == '.'; }

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

inline std::string lower(std::string_view text) {
    std::string lowered{text};
    for (char& c : lowered) c = lower(c);
    return lowered;
}

} // namespace feedwright::ascii
