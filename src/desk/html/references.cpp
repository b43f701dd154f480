// The table of names is packed at compile time: all names in one string, and an entry of twelve bytes for each. A
// lookup narrows the range of names that begin like the input, letter by letter, and remembers the longest that ended.
#include "references.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "../../values/ascii.hpp"
#include "../../values/utf8.hpp"
#include "../windows_1252.hpp"

namespace feedwright::html {

namespace {

struct Row {
    std::string_view name;
    char32_t first;
    bool bare; ///< means the same without its semicolon: the old names
    char16_t second{};
};

constexpr Row rows[]{
#include "named_references.inc"
};

constexpr std::size_t letters = [] {
    std::size_t sum = 0;
    for (const Row& row : rows) sum += row.name.size();
    return sum;
}();

struct Name {
    char32_t first;
    char16_t second;
    std::uint16_t offset;
    std::uint8_t length;
    bool bare;
};

struct Table {
    std::array<char, letters> spelled{};
    std::array<Name, std::size(rows)> names{};
    std::array<std::uint16_t, 129> begin{}; ///< by the first letter: the first name that begins with it, or a later one
};

constexpr Table table = [] {
    Table made;
    std::size_t offset = 0;
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        const Row& row = rows[i];
        made.names[i] = {row.first, row.second, static_cast<std::uint16_t>(offset),
                         static_cast<std::uint8_t>(row.name.size()), row.bare};
        for (const char letter : row.name) made.spelled[offset++] = letter;
    }
    std::uint16_t next = 0;
    for (std::size_t letter = 0; letter < made.begin.size(); ++letter) {
        while (next < std::size(rows) && static_cast<std::size_t>(rows[next].name[0]) < letter) ++next;
        made.begin[letter] = next;
    }
    return made;
}();

static_assert(letters <= UINT16_MAX);

using ascii::is_alphanumeric;
using ascii::is_digit;

/// The value of a hexadecimal digit, or 16.
constexpr unsigned digit_value(char c) noexcept {
    if (is_digit(c)) return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
    return 16;
}

/// Section 13.2.5.80: numbers that mean windows-1252, and those that are no character.
char32_t character_of(char32_t number) noexcept {
    if (const char32_t meant = meaning_in_windows_1252(number); meant != 0) return meant;
    const bool is_surrogate = number >= 0xD800 && number <= 0xDFFF;
    return number == 0 || is_surrogate || number > 0x10FFFF ? utf8::replacement_code : number;
}

/// REQUIRES: text begins with &#
Reference numeric(std::string_view text) noexcept {
    const bool hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    const unsigned base = hexadecimal ? 16 : 10;
    const std::size_t begin = hexadecimal ? 3 : 2;
    std::size_t i = begin;
    char32_t number = 0;
    for (; i < text.size(); ++i) {
        const unsigned digit = digit_value(text[i]);
        if (digit >= base) break;
        if (number <= 0x10FFFF) number = number * base + digit;
    }
    if (i == begin) return {};
    if (i < text.size() && text[i] == ';') ++i;
    return {i, character_of(number), 0};
}

/// The letter at an index of a name; 0, which is less than any, behind its end.
unsigned letter_of(const Name& name, std::size_t index) noexcept {
    return index < name.length ? static_cast<unsigned char>(table.spelled[name.offset + index]) : 0U;
}

/// REQUIRES: text begins with & and a letter
Reference named(std::string_view text, Where where) noexcept {
    const std::size_t initial = static_cast<unsigned char>(text[1]);
    const Name* low = table.names.data() + table.begin[initial];
    const Name* high = table.names.data() + table.begin[initial + 1];
    Reference longest{};
    for (std::size_t length = 1; low != high; ++length) {
        const char next = length + 1 < text.size() ? text[length + 1] : '\0';
        if (low->length == length && (next == ';' || low->bare)) {
            const bool ambiguous = where == Where::attribute && (next == '=' || is_alphanumeric(next));
            longest = {ambiguous ? 0 : length + 1 + (next == ';' ? 1U : 0U), low->first, low->second};
        }
        if (!is_alphanumeric(next)) break;
        const auto letter = static_cast<unsigned char>(next);
        low = std::partition_point(low, high, [=](const Name& name) { return letter_of(name, length) < letter; });
        high = std::partition_point(low, high, [=](const Name& name) { return letter_of(name, length) == letter; });
    }
    return longest.length == 0 ? Reference{} : longest;
}

/// The offset of the next ampersand, or the end.
std::size_t ampersand(std::string_view html, std::size_t offset) noexcept {
    const std::size_t found = html.find('&', offset);
    return found == std::string_view::npos ? html.size() : found;
}

} // namespace

Reference reference_at(std::string_view html, std::size_t offset, Where where) noexcept {
    const std::string_view text = html.substr(offset);
    if (text.size() < 2) return {};
    if (text[1] == '#') return numeric(text);
    return is_alphanumeric(text[1]) ? named(text, where) : Reference{};
}

void append_decoded(std::string& out, std::string_view html, Where where) {
    std::size_t done = 0;
    for (std::size_t i = ampersand(html, 0); i < html.size(); i = ampersand(html, i)) {
        const Reference reference = reference_at(html, i, where);
        if (reference.length == 0) {
            ++i;
            continue;
        }
        out.append(html, done, i - done);
        utf8::append(out, reference.first);
        if (reference.second != 0) utf8::append(out, reference.second);
        done = i += reference.length;
    }
    out.append(html, done);
}

std::string_view decoded(std::string_view html, Where where, std::string& storage) {
    std::size_t i = ampersand(html, 0);
    while (i < html.size() && reference_at(html, i, where).length == 0) i = ampersand(html, i + 1);
    if (i == html.size()) return html;
    storage.assign(html, 0, i);
    append_decoded(storage, html.substr(i), where);
    return storage;
}

} // namespace feedwright::html
