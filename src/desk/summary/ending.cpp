// Texts are read backwards here, code point by code point: a cut before a punctuation mark is a cut between clusters,
// and one that carries marks of its own stays.
#include "ending.hpp"

#include <string>

#include <utf8proc.h>

#include "../../values/utf8.hpp"
#include "full_stop.hpp"
#include "note.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

/// Nobody looks further, so that long runs of the same cost no more than their length.
constexpr int most_behind_ellipsis = 24;
constexpr std::size_t longest_quotation = 2000;

/// A character that begins a cluster with whatever follows.
bool is_prepended(char32_t code) noexcept {
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(code))->boundclass == UTF8PROC_BOUNDCLASS_PREPEND;
}

/// The length before three dots at the end, which may have blanks between them; the whole length: there are none.
std::size_t length_before_dots(std::string_view text) noexcept {
    std::size_t dots = 0;
    std::size_t length = text.size();
    for (; length != 0 && dots < 3; --length) {
        const char last = text[length - 1];
        if (last != '.' && (last != ' ' || dots == 0)) break;
        dots += last == '.';
    }
    return dots == 3 ? length : text.size();
}

/// The quotation mark that opens what this one closes, of French and of German; 0 if there is none.
char32_t partner_of(char32_t quote) noexcept {
    switch (quote) {
    case 0x00BB: return 0x00AB;
    case 0x00AB: return 0x00BB;
    case 0x203A: return 0x2039;
    case 0x2039: return 0x203A;
    default: return 0;
    }
}

/// Whether a quotation mark behind a blank closes one that is open, as in "« Oui »".
bool closes_quotation(std::string_view before, char32_t quote) {
    const char32_t partner = partner_of(quote);
    if (partner == 0) return false;
    if (before.size() > longest_quotation) before.remove_prefix(before.size() - longest_quotation);
    std::string mark;
    utf8::append(mark, partner);
    const std::size_t opened = before.rfind(mark);
    mark.clear();
    utf8::append(mark, quote);
    const std::size_t closed = before.rfind(mark);
    return opened != before.npos && (closed == before.npos || closed < opened);
}

bool drops(std::string_view before, char32_t code, Kind kind) {
    const Kind previous = before.empty() ? Kind::blank : kind_of(last_of(before).code);
    const bool alone = is_white(previous) || previous == Kind::opening;
    switch (kind) {
    case Kind::blank:
    case Kind::glue:
    case Kind::split:
    case Kind::invisible:
    case Kind::opening:
    case Kind::pause:
    case Kind::dash: return true;
    case Kind::stop: return code != '.' || !has_inner_stops(last_word(before));
    case Kind::quote: return alone && !closes_quotation(before, code);
    case Kind::other: return alone && utf8proc_category(static_cast<utf8proc_int32_t>(code)) != UTF8PROC_CATEGORY_SC;
    default: return false;
    }
}

} // namespace

std::size_t length_before_ellipsis(std::string_view text) noexcept {
    const std::size_t whole = text.size();
    for (int behind_it = 0; behind_it < most_behind_ellipsis && !text.empty(); ++behind_it) {
        const utf8::Decoded last = last_of(text);
        const Kind kind = kind_of(last.code);
        if (kind == Kind::ellipsis) return text.size() - last.length;
        const bool behind =
            kind == Kind::closing || kind == Kind::quote || kind == Kind::exclaim || kind == Kind::invisible;
        if (!behind) {
            const std::size_t before = length_before_dots(text);
            return before == text.size() ? whole : before;
        }
        text.remove_suffix(last.length);
    }
    return whole;
}

bool ends_in_ellipsis(std::string_view text) noexcept { return length_before_ellipsis(text) != text.size(); }

std::size_t trimmed_length(std::string_view text) noexcept {
    for (;;) {
        text = without_notes(text);
        if (text.empty() || ends_in_ellipsis(text)) break;
        const utf8::Decoded last = last_of(text);
        const std::string_view before = text.substr(0, text.size() - last.length);
        if (!drops(before, last.code, kind_of(last.code))) break;
        if (!before.empty() && is_prepended(last_of(before).code)) break;
        text = before;
    }
    return text.size();
}

} // namespace feedwright::summary
