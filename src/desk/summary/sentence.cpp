// Unicode Standard Annex 29 has rules for sentences that know no language; they end one at "Mr." These look at the word
// before the full stop and at the one behind it.
#include "sentence.hpp"

#include <string>

#include "../../values/utf8.hpp"
#include "abbreviations.hpp"
#include "full_stop.hpp"
#include "note.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

/// Longer words are in no list.
constexpr std::size_t longest_word = 40;
/// In bytes. Nobody looks further for the next word, so that a long run of punctuation costs no more than its length.
constexpr std::size_t farthest_word = 100;

/// The punctuation at the end of a piece.
struct Tail {
    bool full_stop{}; ///< of ASCII, which has other uses
    bool certain{};   ///< a mark that has no other use
    bool ellipsis{};
};

Tail tail_of(std::string_view punctuation) {
    Tail tail;
    std::size_t dots = 0;
    for (std::size_t at = 0; at < punctuation.size();) {
        if (const std::size_t notes = notes_length(punctuation, at)) {
            at += notes;
            continue;
        }
        const utf8::Decoded next = utf8::decode(punctuation.substr(at));
        const Kind kind = kind_of(next.code);
        dots += next.code == '.';
        tail.ellipsis |= kind == Kind::ellipsis;
        tail.certain |= kind == Kind::exclaim || (kind == Kind::stop && next.code != '.');
        at += next.length;
    }
    tail.full_stop = dots == 1;
    tail.ellipsis |= dots > 1;
    return tail;
}

/// The word behind a place.
struct Next {
    bool any{}; ///< there is one
    bool lower_case{};
    bool digit{};
    std::string word{}; ///< in lower case, as far as it has letters only; empty if it has a full stop behind
};

Next word_behind(std::string_view text) {
    Next next;
    const std::size_t size = text.size();
    while (!text.empty() && (next.any || size - text.size() < farthest_word)) {
        const utf8::Decoded decoded = utf8::decode(text);
        const Kind kind = kind_of(decoded.code);
        if (says_something(kind)) {
            if (!next.any) {
                next.lower_case = is_lower_case(decoded.code);
                next.digit = kind == Kind::digit;
            }
            next.any = true;
            if (kind != Kind::letter || next.word.size() > longest_word) break;
            utf8::append(next.word, lower_case(decoded.code));
        } else if (next.any) {
            if (decoded.code == '.' || kind == Kind::ellipsis) next.word.clear(); // another initial, or cut off
            break;
        }
        text.remove_prefix(decoded.length);
    }
    return next;
}

/// Whether a full stop may be that of the word.
bool is_abbreviated(std::string_view core) {
    const std::string_view word = last_word(core);
    return abbreviation(in_lower_case(word)) != Abbreviation::none || is_initials(word) || is_ordinal(word);
}

/// Whether a single full stop ends a sentence.
bool full_stop_ends(std::string_view core, const Next& next) {
    const std::string_view word = last_word(core);
    const std::string lower = in_lower_case(word);
    const bool begins = begins_sentences(next.word);
    switch (abbreviation(lower)) {
    case Abbreviation::introducing: return false;
    case Abbreviation::closing: return begins;
    case Abbreviation::counting:
        if (next.digit) return false;
        break;
    case Abbreviation::none: break;
    }
    return begins || !(is_initials(word) || is_ordinal(word));
}

} // namespace

bool ends_sentence(std::string_view line, const Piece& piece) {
    const Tail tail = tail_of(line.substr(piece.core_end, piece.end - piece.core_end));
    if (!tail.full_stop && !tail.certain && !tail.ellipsis) return false;
    const Next next = word_behind(line.substr(piece.end));
    if (!next.any) return true;
    if (next.lower_case) return false;
    if (tail.certain || tail.ellipsis) return true;
    return full_stop_ends(line.substr(piece.begin, piece.core_end - piece.begin), next);
}

bool introduces(std::string_view line, const Piece& piece) {
    const Tail tail = tail_of(line.substr(piece.core_end, piece.end - piece.core_end));
    if (!tail.full_stop || tail.certain || ends_sentence(line, piece)) return false;
    const Next next = word_behind(line.substr(piece.end));
    const std::string_view word = last_word(line.substr(piece.begin, piece.core_end - piece.begin));
    switch (abbreviation(in_lower_case(word))) {
    case Abbreviation::introducing: return next.any;
    case Abbreviation::closing: return false;
    case Abbreviation::counting:
        if (next.digit) return true;
        break;
    case Abbreviation::none: break;
    }
    return (is_initials(word) && !has_inner_stops(word)) || is_ordinal(word);
}

bool proves_sentence(std::string_view line, const Piece& piece) {
    if (!ends_sentence(line, piece)) return false;
    const Tail tail = tail_of(line.substr(piece.core_end, piece.end - piece.core_end));
    if (tail.certain || word_behind(line.substr(piece.end)).any) return true;
    return tail.full_stop && !is_abbreviated(line.substr(piece.begin, piece.core_end - piece.begin));
}

} // namespace feedwright::summary
