// The decoder follows Unicode's table 3-7: the second byte's range depends on the first, so overlong forms, surrogates
// and what is above U+10FFFF are malformed by themselves.
#include "utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text_run.hpp"

namespace feedwright::utf8 {

namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101;
constexpr std::uint64_t high_bits = each_byte * 0x80;

/// High bit set in each byte that is below `limit` or above 0x7E; false alarms only, never a miss.
std::uint64_t suspicious(std::uint64_t eight, std::uint64_t limit) noexcept {
    return (eight | (eight - each_byte * limit) | (eight + each_byte)) & high_bits;
}

unsigned byte_at(std::string_view text, std::size_t index) noexcept {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
}

bool is_continuation(unsigned byte) noexcept { return (byte & 0xC0U) == 0x80U; }

struct Lead {
    std::size_t length;
    unsigned second_min;
    unsigned second_max;
};

Lead lead(unsigned byte) noexcept {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

} // namespace

Decoded decode(std::string_view text) noexcept {
    const unsigned first = byte_at(text, 0);
    if (first < 0x80) return {first, 1, true};
    const auto [size, second_min, second_max] = lead(first);
    const unsigned second = byte_at(text, 1);
    if (size == 0 || second < second_min || second > second_max) return {replacement_code, 1, false};
    char32_t code = (first & (0xFFU >> (size + 1))) << 6U | (second & 0x3FU);
    for (std::size_t i = 2; i < size; ++i) {
        const unsigned next = byte_at(text, i);
        if (!is_continuation(next)) return {replacement_code, i, false};
        code = code << 6U | (next & 0x3FU);
    }
    return {code, size, true};
}

void append(std::string& target, char32_t code) {
    const auto put = [&target](char32_t byte) { target.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::size_t plain_ascii_run(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size()) {
        if (i + 8 <= text.size()) {
            std::uint64_t eight;
            std::memcpy(&eight, text.data() + i, 8);
            if (suspicious(eight, 0x20) == 0) {
                i += 8;
                continue;
            }
        }
        const unsigned byte = byte_at(text, i);
        if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte > 0x7E) break;
        ++i;
    }
    return i;
}

Trouble first_trouble(std::string_view text, bool xml) noexcept {
    std::size_t offset = 0;
    while (offset < text.size()) {
        offset += text_run(text.substr(offset), Stop::suspect);
        const std::size_t end = std::min(offset + longest_block, text.size());
        while (offset < end) {
            const Decoded next = decode(text.substr(offset));
            if (!next.well_formed) return {Trouble::Kind::malformed, offset, next.code};
            if (xml && !is_xml_character(next.code)) return {Trouble::Kind::forbidden, offset, next.code};
            offset += next.length;
        }
    }
    return {};
}

bool is_white_space(char32_t code) noexcept {
    return (code >= 0x09 && code <= 0x0D) || (code >= 0x1C && code <= 0x20) || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

std::string_view trimmed_by_character(std::string_view text) noexcept {
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!is_white_space(next.code)) break;
        text.remove_prefix(next.length);
    }
    while (!text.empty()) {
        std::size_t begin = text.size() - 1;
        while (begin > 0 && is_continuation(byte_at(text, begin))) --begin;
        if (!is_white_space(decode(text.substr(begin)).code)) break;
        text.remove_suffix(text.size() - begin);
    }
    return text;
}

bool is_all_white_space(std::string_view text) noexcept {
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (!is_white_space(next.code)) return false;
        text.remove_prefix(next.length);
    }
    return true;
}

std::size_t length(std::string_view text) noexcept {
    std::size_t count = 0;
    while (!text.empty()) {
        text.remove_prefix(decode(text).length);
        ++count;
    }
    return count;
}

bool has_misread_character(std::string_view text) noexcept {
    // Searches for one byte are much faster than one for either of two.
    for (std::size_t i = text.find('\xC2'); i != std::string_view::npos; i = text.find('\xC2', i + 1)) {
        if (byte_at(text, i + 1) < 0xA0) return true;
    }
    return text.find(replacement) != std::string_view::npos;
}

std::string_view beginning(std::string_view text, std::size_t most) noexcept {
    if (text.size() <= most) return text;
    std::size_t size = most;
    while (size > 0 && size + 3 > most && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
    return text.substr(0, size);
}

} // namespace feedwright::utf8
