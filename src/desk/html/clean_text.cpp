// Runs of characters that stay are appended in one piece.
#include "clean_text.hpp"

#include "../../values/utf8.hpp"
#include "../windows_1252.hpp"

namespace feedwright::html {

namespace {

char32_t clean(char32_t code) noexcept {
    if (code < 0x20) return code == '\f' ? U' ' : code == '\t' || code == '\n' ? code : utf8::replacement_code;
    if (code < 0x7F) return code;
    if (code < 0xA0) {
        // As the standard reads numeric references to them (section 13.2.5.80).
        const char32_t meant = meaning_in_windows_1252(code);
        return meant == 0 ? utf8::replacement_code : meant;
    }
    const bool noncharacter = (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFEU) == 0xFFFE;
    return noncharacter ? utf8::replacement_code : code;
}

std::size_t clean_run(std::string_view text) noexcept {
    std::size_t i = 0;
    while (true) {
        i += utf8::plain_ascii_run(text.substr(i));
        if (i == text.size()) return i;
        const utf8::Decoded next = utf8::decode(text.substr(i));
        if (!next.well_formed || clean(next.code) != next.code) return i;
        i += next.length;
    }
}

} // namespace

void append_clean(std::string& out, std::string_view text, std::string_view nul) {
    while (true) {
        const std::size_t run = clean_run(text);
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
