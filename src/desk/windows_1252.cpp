// In UTF-8 the controls are 0xC2 and a byte from 0x80 to 0x9F, so the search is for 0xC2: rare in most languages.
#include "windows_1252.hpp"

#include <array>

#include "../values/utf8.hpp"

namespace feedwright {

namespace {

constexpr char lead = '\xC2';

/// What windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> meant{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                         0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t meaning_of(char second) noexcept { return meaning_in_windows_1252(static_cast<unsigned char>(second)); }

} // namespace

char32_t meaning_in_windows_1252(char32_t code) noexcept {
    return code >= 0x80 && code <= 0x9F ? meant[code - 0x80] : char32_t{};
}

std::size_t find_windows_1252(std::string_view text) noexcept {
    std::size_t at = text.find(lead);
    while (at != std::string_view::npos && (at + 1 == text.size() || meaning_of(text[at + 1]) == 0)) {
        at = text.find(lead, at + 1);
    }
    return at;
}

std::string map_windows_1252(std::string_view text) {
    std::string mapped;
    mapped.reserve(text.size() + text.size() / 16);
    for (std::size_t at = find_windows_1252(text); at != std::string_view::npos; at = find_windows_1252(text)) {
        mapped.append(text.substr(0, at));
        utf8::append(mapped, meaning_of(text[at + 1]));
        text.remove_prefix(at + 2);
    }
    mapped.append(text);
    return mapped;
}

} // namespace feedwright
