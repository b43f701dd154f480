// A bracket with words in it, or digits that are set higher.
#include "note.hpp"

#include <algorithm>

#include "../../values/utf8.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_note = 40; // bytes
constexpr std::size_t longest_notes = 200;
constexpr int most_behind_stop = 3;

bool is_raised(char32_t code) noexcept {
    return code == 0xB9 || code == 0xB2 || code == 0xB3 || code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

std::size_t bracket_length(std::string_view text) noexcept {
    if (!text.starts_with('[')) return 0;
    bool says = false;
    for (std::size_t at = 1; at < std::min(text.size(), longest_note);) {
        const utf8::Decoded next = utf8::decode(text.substr(at));
        at += next.length;
        if (next.code == ']') return says ? at : 0;
        if (next.code == '[' || kind_of(next.code) == Kind::ellipsis) return 0;
        says |= says_something(kind_of(next.code));
    }
    return 0;
}

bool ends_note(char32_t code) noexcept { return code == ']' || is_raised(code); }

/// A full stop or the like, also with what closes a quotation behind it.
bool ends_with_stop(std::string_view text) noexcept {
    for (int behind = 0; !text.empty() && behind < most_behind_stop; ++behind) {
        const utf8::Decoded last = last_of(text);
        const Kind kind = kind_of(last.code);
        if (kind == Kind::stop || kind == Kind::exclaim) return true;
        if (kind != Kind::quote && kind != Kind::closing) return false;
        text.remove_suffix(last.length);
    }
    return false;
}

std::size_t note_length(std::string_view text) noexcept {
    if (text.empty()) return 0;
    const utf8::Decoded first = utf8::decode(text);
    return is_raised(first.code) ? first.length : bracket_length(text);
}

} // namespace

std::size_t notes_length(std::string_view text, std::size_t at) noexcept {
    if (note_length(text.substr(at)) == 0 || !ends_with_stop(text.substr(0, at))) return 0;
    std::size_t end = at;
    while (end - at < longest_notes) {
        const std::size_t next = note_length(text.substr(end));
        if (next == 0) break;
        end += next;
    }
    return end - at;
}

std::string_view without_notes(std::string_view text) noexcept {
    if (text.empty() || !ends_note(last_of(text).code)) return text;
    for (std::size_t at = text.size() - std::min(text.size(), longest_notes); at < text.size(); ++at) {
        if (notes_length(text, at) == text.size() - at) return text.substr(0, at);
    }
    return text;
}

} // namespace feedwright::summary
