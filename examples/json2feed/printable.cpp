// Which characters a terminal must not see (Unicode 15, general category Cc; property Bidi_Control; U+2028, U+2029, and
// the byte order mark, which nobody sees).
#include "printable.hpp"

#include <cstddef>

namespace json2feed {

namespace {

struct Character {
    char32_t code{};
    std::size_t size{}; ///< bytes; 0: not UTF-8
};

/// The first character, by RFC 3629: no overlong forms, no surrogates.
Character first_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {};
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? Character{} : Character{code, size};
}

bool is_harmful(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) ||       // controls
           code == 0x061C || code == 0x200E || code == 0x200F || // marks of direction
           (code >= 0x2028 && code <= 0x202E) ||                 // separators, embeddings and overrides
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF; // isolates; byte order mark
}

/// The number's last `count` hexadecimal digits.
void append_hex(std::string& text, unsigned number, int count) {
    for (int shift = 4 * (count - 1); shift >= 0; shift -= 4) text += "0123456789abcdef"[(number >> shift) & 0xFU];
}

void append_printable(std::string& line, std::string_view text, bool in_quotes) {
    while (!text.empty()) {
        const Character next = first_character(text);
        if (next.size == 0) {
            line += "\\x";
            append_hex(line, static_cast<unsigned char>(text.front()), 2);
            text.remove_prefix(1);
            continue;
        }
        if (next.code == '\n') {
            line += "\\n";
        } else if (next.code == '\t') {
            line += "\\t";
        } else if (is_harmful(next.code)) {
            line += "\\u";
            append_hex(line, static_cast<unsigned>(next.code), 4);
        } else {
            if (next.code == '\\' || (in_quotes && next.code == '"')) line += '\\';
            line += text.substr(0, next.size);
        }
        text.remove_prefix(next.size);
    }
}

} // namespace

std::string printable(std::string_view text) {
    std::string line;
    append_printable(line, text, false);
    return line;
}

std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 100;
    std::size_t size = text.size();
    if (size > longest) {
        size = longest;
        while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size; // not inside a character
    }
    std::string line{'"'};
    append_printable(line, text.substr(0, size), true);
    if (size < text.size()) line += "…";
    return line + '"';
}

} // namespace json2feed
