// Runs of ASCII are appended as they are; all else goes character by character.
#include "clean_text.hpp"

#include "../../values/utf8.hpp"

namespace feedwright::html {

namespace {

/// U+0080 to U+009F as the standard reads numeric references to them (section 13.2.5.80).
constexpr char32_t windows_1252[32]{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char32_t clean(char32_t code) noexcept {
    if (code < 0x20) return code == '\f' ? U' ' : code == '\t' || code == '\n' ? code : utf8::replacement_code;
    if (code < 0x7F) return code;
    if (code < 0xA0) return code == 0x7F ? utf8::replacement_code : windows_1252[code - 0x80];
    const bool noncharacter = (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFEU) == 0xFFFE;
    return noncharacter ? utf8::replacement_code : code;
}

} // namespace

void append_clean(std::string& out, std::string_view text, std::string_view nul) {
    while (!text.empty()) {
        const std::size_t run = utf8::plain_ascii_run(text);
        out.append(text.substr(0, run));
        text.remove_prefix(run);
        if (text.empty()) return;
        const utf8::Decoded next = utf8::decode(text);
        text.remove_prefix(next.length);
        if (next.code == 0 && next.well_formed) {
            out.append(nul);
        } else if (next.code == '\r') {
            if (text.starts_with('\n')) text.remove_prefix(1);
            out.push_back('\n');
        } else {
            utf8::append(out, clean(next.code));
        }
    }
}

} // namespace feedwright::html
