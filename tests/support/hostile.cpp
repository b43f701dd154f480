// R stands for U+FFFD. A single byte from 0x80 up between ASCII letters is never well-formed, so the table of bytes needs
// no decoder: nothing here is shared with the library.
#include "hostile.hpp"

#include <cstdio>

namespace support {

namespace {

#define R "\xEF\xBF\xBD"

HostileText with_byte(unsigned byte, const char* place, const std::string& before, const std::string& after) {
    char name[40];
    std::snprintf(name, sizeof name, "byte 0x%02X %s", byte, place);
    const bool control = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    const std::string itself(1, static_cast<char>(byte));
    const std::string json = byte < 0x80 ? itself : R;
    return {name, before + itself + after, before + (control ? R : json) + after, before + json + after};
}

struct Row {
    const char* name;
    const char* text;
    const char* in_xml{nullptr};  ///< absent: the text itself
    const char* in_json{nullptr}; ///< absent: as in_xml
};

// clang-format off
constexpr Row rows[]{
    {"end of CDATA alone", "]]>"},
    {"end of CDATA at the start", "]]>a"},
    {"end of CDATA in the middle", "a]]>b"},
    {"end of CDATA at the end", "a]]>"},
    {"end of CDATA twice", "]]>]]>"},
    {"end of CDATA twice with text", "a]]>b]]>c"},
    {"end of CDATA inside itself", "]]]]>>"},
    {"end of CDATA with a third bracket", "]]]>"},
    {"half an end of CDATA", "a]]"},
    {"a bracket at the end", "a]"},
    {"a CDATA section", "<![CDATA[a]]>"},
    {"an escaped end of CDATA", "]]&gt;"},
    {"a comment", "<!-- a -- b -->"},
    {"a processing instruction", "<?php echo 1 ?>"},
    {"a DOCTYPE", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"},
    {"an entity", "&amp;"},
    {"an entity of HTML", "a&nbsp;b"},
    {"an undeclared entity", "&b;"},
    {"a reference to a forbidden character", "&#8;&#x8;"},
    {"an ampersand at the end", "AT&"},
    {"ampersands", "&&a&b&#&"},
    {"tags", "<b>a</b><br/>"},
    {"half a tag", "a <b"},
    {"quotes", "\"a\" 'b' `c`"},
    {"Windows line breaks", "a\r\nb\r\n\r\nc\rd\n"},
    {"blanks at both ends", "  a \t"},
    {"line breaks at both ends", "\n\na\n\n"},
    {"U+FFFE", "a\xEF\xBF\xBE" "b", "a" R "b", "a\xEF\xBF\xBE" "b"},
    {"U+FFFF", "a\xEF\xBF\xBF" "b", "a" R "b", "a\xEF\xBF\xBF" "b"},
    {"U+FFFF at the end", "a\xEF\xBF\xBF", "a" R, "a\xEF\xBF\xBF"},
    {"U+FFFD itself", "a" R "b"},
    {"U+FDD0, a noncharacter that XML allows", "\xEF\xB7\x90"},
    {"U+1FFFE, another", "\xF0\x9F\xBF\xBE"},
    {"U+10FFFF, the last", "\xF4\x8F\xBF\xBF"},
    {"U+D7FF and U+E000, round the surrogates", "\xED\x9F\xBF\xEE\x80\x80"},
    {"U+007F", "a\x7F" "b"},
    {"U+0080 and U+009F", "\xC2\x80\xC2\x9F"},
    {"U+0085, a line break to some", "a\xC2\x85" "b"},
    {"U+2028 and U+2029", "a\xE2\x80\xA8" "b\xE2\x80\xA9"},
    {"a byte order mark at the start", "\xEF\xBB\xBF" "a"},
    {"a byte order mark in the middle", "a\xEF\xBB\xBF" "b"},
    {"a surrogate", "a\xED\xA0\x80" "b", "a" R R R "b"},
    {"a pair of surrogates", "\xED\xA0\xBD\xED\xB8\x80", R R R R R R},
    {"an overlong slash", "a\xC0\xAF" "b", "a" R R "b"},
    {"an overlong slash of three bytes", "a\xE0\x80\xAF" "b", "a" R R R "b"},
    {"an overlong slash of four bytes", "a\xF0\x80\x80\xAF" "b", "a" R R R R "b"},
    {"above U+10FFFF", "a\xF4\x90\x80\x80" "b", "a" R R R R "b"},
    {"five bytes", "a\xF8\x88\x80\x80\x80" "b", "a" R R R R R "b"},
    {"two of three bytes at the end", "a\xE2\x82", "a" R},
    {"two of three bytes before a letter", "a\xE2\x82" "b", "a" R "b"},
    {"two of three bytes before a tag", "a\xE2\x82<b", "a" R "<b"},
    {"three of four bytes at the end", "a\xF0\x9F\x98", "a" R},
    {"two of four bytes before a euro", "a\xF0\x9F\xE2\x82\xAC", "a" R "\xE2\x82\xAC"},
    {"Unicode's own example", "a\xF1\x80\x80\xE1\x80\xC2" "b\x80" "c\x80\xBF" "d", "a" R R R "b" R "c" R R "d"},
    {"Latin-1", "caf\xE9", "caf" R},
    {"emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 \xF0\x9F\x87\xAE\xF0\x9F\x87\xB7"},
    {"right to left with marks", "\xE2\x80\x8F\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xE2\x80\xAB!\xE2\x80\xAC"},
    {"Japanese and Chinese", "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E \xF0\xA0\xAE\xB7"},
    {"a combining accent", "e\xCC\x81"},
    {"double-encoded letter", "caf\xC3\x83\xC2\xA9"},
    {"double-encoded letters", "\xC3\x83\xC2\xA9\xC3\x83\xC2\xA8 \xC3\x82\xC2\xA0"},
    {"a control character beside the end of CDATA", "a\x08]]>\x08", "a" R "]]>" R, "a\x08]]>\x08"},
    {"an escape sequence of a terminal", "\x1B[31mred", R "[31mred", "\x1B[31mred"},
};
// clang-format on

std::vector<HostileText> make() {
    std::vector<HostileText> all;
    for (unsigned byte = 0; byte < 0x100; ++byte) {
        all.push_back(with_byte(byte, "at the start", "", "start"));
        all.push_back(with_byte(byte, "in the middle", "mid", "dle"));
        all.push_back(with_byte(byte, "at the end", "end", ""));
    }
    for (const Row& row : rows) {
        const char* const in_xml = row.in_xml == nullptr ? row.text : row.in_xml;
        all.push_back({row.name, row.text, in_xml, row.in_json == nullptr ? in_xml : row.in_json});
    }
    // The writers' buffer holds 64 KiB: what is split and replaced has to work across its border.
    for (std::size_t length = 65530; length < 65540; ++length) {
        const std::string filling(length, 'x');
        all.push_back({"end of CDATA behind " + std::to_string(length) + " letters", filling + "]]>\xE2\x82\xAC\x80",
                       filling + "]]>\xE2\x82\xAC" R, filling + "]]>\xE2\x82\xAC" R});
    }
    return all;
}

#undef R

} // namespace

const std::vector<HostileText>& hostile_texts() {
    static const std::vector<HostileText> all = make();
    return all;
}

} // namespace support
