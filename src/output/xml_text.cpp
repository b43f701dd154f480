// Escapes are data: for each way of writing, a table from ASCII character to what is written for it. Runs without
// anything to do are copied whole.
#include "xml_text.hpp"

#include <array>

#include "../values/utf8.hpp"

namespace feedwright {

namespace {

/// What to write for each ASCII character; empty: the character itself.
using Escapes = std::array<std::string_view, 0x80>;

struct Escape {
    char character;
    std::string_view reference;
};

template <std::size_t N>
consteval Escapes escapes(const Escape (&list)[N]) {
    Escapes table{};
    for (unsigned c = 0; c < 0x20; ++c) {
        if (c != '\t' && c != '\n' && c != '\r') table[c] = utf8::replacement;
    }
    for (const Escape& escape : list) table[static_cast<unsigned char>(escape.character)] = escape.reference;
    return table;
}

// A carriage return that is written raw is read as a line feed (XML 1.0 section 2.11), so it is a reference everywhere
// but in CDATA, which knows no references.
constexpr Escapes text_escapes =
    escapes({{'&', "&#x26;"}, {'<', "&#x3C;"}, {'>', "&gt;"}, {'\n', "&#xA;"}, {'\r', "&#xD;"}});
constexpr Escapes attribute_escapes = escapes({{'&', "&#x26;"},
                                               {'<', "&#x3C;"},
                                               {'>', "&gt;"},
                                               {'"', "&quot;"},
                                               {'\t', "&#x9;"},
                                               {'\n', "&#xA;"},
                                               {'\r', "&#xD;"}});
constexpr Escapes markup_escapes = escapes({{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'\r', "&#xD;"}});
constexpr Escapes cdata_escapes = escapes({{'\r', "]]>&#xD;<![CDATA["}});

constexpr std::string_view cdata_open = "<![CDATA[";
constexpr std::string_view cdata_close = "]]>";

/// U+0080 to U+00BF behind U+00C2 or U+00C3 looks like UTF-8 encoded twice; validators then warn of bad characters
/// (validity.md 1.3). A reference for the second character shows that it is meant.
bool looks_encoded_twice(char32_t before, char32_t code) noexcept {
    return (before == 0xC2 || before == 0xC3) && code >= 0x80 && code <= 0xBF;
}

void append_reference(Buffer& out, char32_t code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out.append("&#x");
    out.append(digits[code >> 4U & 0xFU]);
    out.append(digits[code & 0xFU]);
    out.append(';');
}

/// Inside CDATA a reference has to stand between two sections.
enum class Inside { markup, cdata };

void append_with(Buffer& out, std::string_view text, const Escapes& table, Inside inside = Inside::markup) {
    std::size_t start = 0; // of what is still to be copied
    std::size_t i = 0;
    char32_t before = 0;
    const auto copy_up_to = [&](std::size_t end) { out.append(text.substr(start, end - start)); };
    while (i < text.size()) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            if (!table[byte].empty()) {
                copy_up_to(i);
                out.append(table[byte]);
                start = i + 1;
            }
            before = byte;
            ++i;
            continue;
        }
        const utf8::Decoded next = utf8::decode(text.substr(i));
        if (!next.well_formed || !utf8::is_xml_character(next.code)) {
            copy_up_to(i);
            out.append(utf8::replacement);
            start = i + next.length;
        } else if (looks_encoded_twice(before, next.code)) {
            copy_up_to(i);
            if (inside == Inside::cdata) out.append(cdata_close);
            append_reference(out, next.code);
            if (inside == Inside::cdata) out.append(cdata_open);
            start = i + next.length;
        }
        before = next.code;
        i += next.length;
    }
    copy_up_to(text.size());
}

} // namespace

void append_text(Buffer& out, std::string_view text) { append_with(out, text, text_escapes); }

void append_attribute(Buffer& out, std::string_view text) { append_with(out, text, attribute_escapes); }

void append_escaped(Buffer& out, std::string_view markup) { append_with(out, markup, markup_escapes); }

void append_cdata(Buffer& out, std::string_view markup) {
    out.append(cdata_open);
    while (true) {
        // Each piece ends behind "]]", so that no section ever holds the three characters together.
        const std::size_t at = markup.find(cdata_close);
        if (at == std::string_view::npos) break;
        append_with(out, markup.substr(0, at + 2), cdata_escapes, Inside::cdata);
        out.append(cdata_close);
        out.append(cdata_open);
        markup.remove_prefix(at + 2);
    }
    append_with(out, markup, cdata_escapes, Inside::cdata);
    out.append(cdata_close);
}

} // namespace feedwright
