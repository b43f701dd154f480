// A piece is read greedily up to a place where the line may be cut. If there is none within reason, it is read again
// with more such places, so that a megabyte without a blank costs no more than any other.
#include "pieces.hpp"

#include <algorithm>
#include <utility>

#include "../../values/utf8.hpp"
#include "breaks.hpp"
#include "note.hpp"
#include "phone.hpp"
#include "url.hpp"

namespace feedwright::summary {

namespace {

/// In characters; the longest words of dictionaries have about 80.
constexpr std::size_t longest_word = 100;
constexpr std::size_t longest_number = 40;
/// In bytes: an ellipsis, and what closes the deepest nesting of directions that Unicode allows.
constexpr std::size_t longest_ending = 400;
/// A URL or a telephone number is no reason to break up a word, a hundred of them are.
constexpr std::size_t url_length_in_word = 20;
/// What is too long for a word counts as one for each ten characters.
constexpr std::size_t characters_of_word = 10;

bool is_digit_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && kind_of(utf8::decode(text.substr(at)).code) == Kind::digit;
}

/// Whether a text begins with three digits and no more: what follows the blank in "10 000".
bool begins_with_thousands(std::string_view text) noexcept {
    std::size_t at = 0;
    for (int digits = 0; digits < 3; ++digits) {
        if (!is_digit_at(text, at)) return false;
        at += utf8::decode(text.substr(at)).length;
    }
    return !is_digit_at(text, at);
}

/// Whether this is what a cut put at the end: that does not make a word too long.
bool is_ending(std::string_view text) noexcept {
    if (text.size() > longest_ending) return false;
    for (utf8::Decoded next{}; !text.empty(); text.remove_prefix(next.length)) {
        next = utf8::decode(text);
        const bool closes = next.code == 0x2069 || next.code == 0x202C;
        if (!closes && kind_of(next.code) != Kind::ellipsis) return false;
    }
    return true;
}

bool separates_digits(char32_t code) noexcept { return code == '.' || code == ',' || code == '\'' || code == 0x2019; }

bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
bool is_ascii_letter(char32_t code) noexcept { return (code | 0x20) >= 'a' && (code | 0x20) <= 'z'; }

/// How many letters of ASCII a text begins with, none of which can have marks; at most so many.
std::size_t plain_letters(std::string_view text, std::size_t most) noexcept {
    std::size_t count = 0;
    while (count < text.size() && count < most && is_ascii_letter(static_cast<unsigned char>(text[count]))) ++count;
    return count != 0 && count < text.size() && !is_ascii(text[count]) ? count - 1 : count;
}

bool is_alphanumeric(const Sign& sign) noexcept {
    return sign.code < 0x80 && (sign.kind == Kind::letter || sign.kind == Kind::digit);
}

} // namespace

struct Pieces::State {
    Sign last{};
    std::size_t length{}; ///< in clusters
    std::size_t digits{}; ///< at the end
    bool in_number{};     ///< a digit, or what separates digits
};

bool Pieces::break_up(const Piece& piece) noexcept {
    if (mode_ == Mode::characters) return false;
    position_ = piece.begin;
    behind_blank_ = piece.blank_before;
    begin_unit();
    mode_ = mode_ == Mode::words ? Mode::glue : Mode::characters;
    return true;
}

Piece Pieces::next() noexcept {
    const bool blank_before = skip_white() || std::exchange(behind_blank_, false);
    const std::size_t begin = position_;
    if (mode_ != Mode::characters) begin_unit();
    for (;;) {
        Piece piece{.begin = begin, .end = begin, .core_end = begin, .blank_before = blank_before};
        position_ = begin;
        if (read(piece)) return piece;
        mode_ = mode_ == Mode::words ? Mode::glue : Mode::characters;
        begin_unit();
    }
}

/// What stands between blanks is counted anew.
void Pieces::begin_unit() noexcept {
    word_ = 0;
    said_ = false;
}

bool Pieces::skip_white() noexcept {
    bool seen = false;
    while (!at_end()) {
        const Cluster cluster = first_cluster(line_.substr(position_));
        if (!is_white(cluster.kind)) break;
        seen |= cluster.kind != Kind::split;
        mode_ = cluster.kind == Kind::glue ? Mode::glue : Mode::words;
        position_ += cluster.length;
    }
    return seen;
}

bool Pieces::read(Piece& piece) noexcept {
    State state;
    while (!at_end()) {
        take_letters(piece, state);
        if (at_end()) break;
        const Cluster cluster = first_cluster(line_.substr(position_));
        if (take_notes(piece, state)) continue;
        if (state.length != 0 && ends_piece(state, cluster)) return true;
        if (mode_ != Mode::characters && !is_alphanumeric(state.last) && take_url(piece, state)) continue;
        take(piece, state, cluster);
        const bool too_long = state.length > longest_word && mode_ != Mode::characters;
        if (too_long && !is_ending(line_.substr(position_ - cluster.length))) return false;
    }
    return true;
}

bool Pieces::ends_piece(const State& state, const Cluster& next) const noexcept {
    const std::string_view behind = line_.substr(position_ + next.length);
    if (mode_ == Mode::characters) {
        if (!state.in_number || state.length > longest_number) return true;
        return next.kind != Kind::digit && !(separates_digits(next.code) && is_digit_at(behind, 0));
    }
    switch (next.kind) {
    case Kind::split: return true;
    case Kind::blank: return !(state.digits >= 1 && state.digits <= 3 && begins_with_thousands(behind));
    case Kind::glue: return mode_ == Mode::glue && !(state.digits != 0 && is_digit_at(behind, 0));
    default: return !is_white(state.last.kind) && may_break(state.last, {next.kind, next.code});
    }
}

/// A telephone number as well.
bool Pieces::take_url(Piece& piece, State& state) noexcept {
    const std::string_view rest = line_.substr(position_);
    const std::size_t length = std::max(url_length(rest), phone_length(rest));
    if (length == 0) return false;
    const std::size_t end = position_ + length;
    const std::size_t weight = piece.weight + (word_ != 0 ? 0 : word_weight);
    State inside = state;
    while (position_ < end) take(piece, inside, first_cluster(line_.substr(position_)));
    piece.weight = weight;
    piece.core_end = piece.end;
    piece.core_characters = piece.characters;
    state = {.last = {Kind::letter, 'a'}, .length = state.length + url_length_in_word};
    word_ = 1;
    return true;
}

/// Notes are no words, and so are punctuation.
bool Pieces::take_notes(Piece& piece, State& state) noexcept {
    if (mode_ == Mode::characters || piece.weight == 0 || state.length > longest_word) return false;
    const std::size_t length = notes_length(line_, position_);
    if (length == 0) return false;
    const Piece before = piece;
    const std::size_t word = word_;
    for (const std::size_t end = position_ + length; position_ < end;)
        take(piece, state, first_cluster(line_.substr(position_)));
    piece.weight = before.weight;
    piece.core_end = before.core_end;
    piece.core_characters = before.core_characters;
    piece.last = Kind::closing;
    state = {.last = {Kind::closing, ']'}, .length = state.length};
    word_ = word;
    return true;
}

/// The rest of a word, as far as it is simple: for speed only.
void Pieces::take_letters(Piece& piece, State& state) noexcept {
    if (mode_ == Mode::characters || !is_ascii_letter(state.last.code) || state.length >= longest_word) return;
    const std::size_t count = plain_letters(line_.substr(position_), longest_word - state.length);
    position_ += count;
    state.length += count;
    word_ += count;
    piece.characters += count;
    if (count == 0) return;
    piece.end = piece.core_end = position_;
    piece.core_characters = piece.characters;
}

/// REQUIRES: word_ does not count the cluster yet.
std::size_t Pieces::weight_of(Kind kind) const noexcept {
    if (kind == Kind::dense || kind == Kind::emoji) return word_weight / 2;
    if (word_ == 0 && says_something(kind)) return word_weight;
    const bool paid_for = !said_ || (word_ != 0 && word_ < characters_of_word);
    return mode_ == Mode::characters && !paid_for ? word_weight / characters_of_word : 0;
}

void Pieces::take(Piece& piece, State& state, const Cluster& cluster) noexcept {
    const bool begins = piece.end == piece.begin;
    position_ += cluster.length;
    piece.end = position_;
    piece.characters += cluster.kind != Kind::invisible && cluster.kind != Kind::split;
    if (begins) piece.first = cluster.kind;
    piece.last = cluster.kind;
    if (!is_punctuation(cluster.kind) && !is_white(cluster.kind)) {
        piece.core_end = piece.end;
        piece.core_characters = piece.characters;
    }
    const bool digit = cluster.kind == Kind::digit;
    piece.weight += weight_of(cluster.kind);
    said_ |= says_something(cluster.kind);
    if (cluster.kind == Kind::dense || cluster.kind == Kind::emoji ||
        (is_white(cluster.kind) && !(state.digits != 0 && is_digit_at(line_, position_)))) {
        word_ = 0;
    } else if (word_ != 0 || says_something(cluster.kind)) {
        ++word_;
    }
    state.in_number = digit || (state.in_number && separates_digits(cluster.code));
    state.digits = digit ? state.digits + 1 : 0;
    state.last = {cluster.kind, cluster.code};
    ++state.length;
}

} // namespace feedwright::summary
