// The limits are checked before a piece is taken. What touches a word is taken or left with it; if only its punctuation
// is too much, the word goes without. What introduces something goes with it.
#include "cutting.hpp"

#include <algorithm>
#include <limits>

#include "directions.hpp"
#include "ending.hpp"
#include "full_stop.hpp"
#include "pieces.hpp"
#include "saying.hpp"
#include "sentence.hpp"

namespace feedwright::summary {

namespace {

/// How far back a better place is looked for in scripts without blanks: a fifth, but no more than this.
constexpr std::size_t most_characters_back = 20;

std::size_t limit_or_none(std::size_t limit, std::size_t unit) noexcept {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    return limit == 0 || limit > most / unit ? most : limit * unit;
}

class Cutter {
public:
    Cutter(std::string_view line, const SummaryOptions& options) noexcept
        : line_{line}, pieces_{line}, most_weight_{limit_or_none(options.words, word_weight)},
          most_characters_{limit_or_none(options.characters, 1)}, most_sentences_{limit_or_none(options.sentences, 1)} {
    }

    /// The length of what is within the limits; all of the line if nothing has to be cut.
    std::size_t length() {
        while (!pieces_.at_end()) {
            const Piece piece = pieces_.next();
            if (sentences_ == most_sentences_ && !belongs_to_sentence(piece)) return end_;
            if (!fits(piece)) {
                if (core_fits(piece)) return firm_end_ != 0 && introduces(line_, piece) ? firm_end_ : core_end(piece);
                if (weight_ == 0 && pieces_.break_up(piece)) continue;
                return best_end(piece);
            }
            take(piece);
        }
        return line_.size();
    }

    std::size_t position() const noexcept { return pieces_.position(); }

private:
    std::size_t characters_with(const Piece& piece, std::size_t own) const noexcept {
        return characters_ + (piece.blank_before && end_ != 0) + own;
    }

    /// Whether a full stop behind a piece is part of the word, as that of "U.S.", not of "U.S..."
    bool has_own_stop(const Piece& piece) const noexcept {
        const std::string_view behind = line_.substr(piece.core_end, piece.end - piece.core_end);
        return behind.starts_with('.') && !behind.starts_with("..") &&
               has_inner_stops(last_word(line_.substr(piece.begin, piece.core_end - piece.begin)));
    }

    std::size_t core_end(const Piece& piece) const noexcept { return piece.core_end + has_own_stop(piece); }

    bool core_fits(const Piece& piece) const noexcept {
        return piece.weight != 0 && weight_ + piece.weight <= most_weight_ &&
               characters_with(piece, piece.core_characters + has_own_stop(piece)) <= most_characters_;
    }

    bool fits(const Piece& piece) const noexcept {
        return weight_ + piece.weight <= most_weight_ && characters_with(piece, piece.characters) <= most_characters_;
    }

    /// Closing punctuation behind a blank: "« Oui. »"
    bool belongs_to_sentence(const Piece& piece) const {
        if (piece.weight != 0) return false;
        if (piece.first != Kind::closing && piece.first != Kind::quote && piece.first != Kind::exclaim) return false;
        const std::size_t stays = trimmed_length(line_.substr(0, piece.end));
        return stays == piece.end ||
               line_.substr(stays, piece.end - stays) == closing_directions(line_.substr(0, stays));
    }

    void take(const Piece& piece) {
        const bool is_boundary = piece.blank_before || is_punctuation(last_);
        if (is_boundary) {
            better_end_ = end_;
            better_characters_ = characters_;
        }
        const bool is_firm = piece.weight == 0 ? firm_end_ == end_ : !introduces(line_, piece);
        characters_ = characters_with(piece, piece.characters);
        weight_ += piece.weight;
        end_ = piece.end;
        last_ = piece.last;
        if (is_firm && weight_ != 0) firm_end_ = end_;
        if (most_sentences_ == std::numeric_limits<std::size_t>::max()) return;
        sentence_weight_ += piece.weight;
        if (sentence_weight_ != 0 && ends_sentence(line_, piece)) {
            ++sentences_;
            sentence_weight_ = 0;
        }
    }

    /// Between two characters of a script without blanks one place is as good as another, but for punctuation.
    std::size_t best_end(const Piece& next) const noexcept {
        if (firm_end_ != 0 && firm_end_ != end_) return firm_end_;
        const bool anywhere = last_ == Kind::dense && !next.blank_before && next.first == Kind::dense;
        const std::size_t back = characters_ - better_characters_;
        const bool near = better_end_ != 0 && back <= most_characters_back && back <= characters_ / 5;
        return anywhere && near ? better_end_ : end_;
    }

    std::string_view line_;
    Pieces pieces_;
    std::size_t most_weight_;
    std::size_t most_characters_;
    std::size_t most_sentences_;

    std::size_t end_{};
    std::size_t firm_end_{}; ///< the same, but not behind what introduces something; 0: there is no other end
    std::size_t characters_{};
    std::size_t weight_{};
    std::size_t sentences_{};
    std::size_t sentence_weight_{}; ///< of the sentence that is being read; dots alone are none
    std::size_t better_end_{};
    std::size_t better_characters_{};
    Kind last_{Kind::blank};
};

/// A line of which nothing is cut.
std::string whole(std::string_view line) { return std::string{line} + closing_directions(line); }

/// Whether a text is an ellipsis, in brackets or not, with nothing beside it: then it is cut already.
bool is_ellipsis(std::string_view text) noexcept { return !says_something(text) && ends_in_ellipsis(text); }

/// Whether a text that ends in an ellipsis is within the limits without it: it may be one that was cut by them before.
bool fits_before_ellipsis(std::string_view line, const SummaryOptions& options) {
    std::string_view before = line;
    while (ends_in_ellipsis(before) || before.ends_with(' '))
        before = before.substr(0, std::min(length_before_ellipsis(before), before.size() - 1));
    return before.size() != line.size() && Cutter{before, options}.length() == before.size();
}

} // namespace

bool has_limit(const SummaryOptions& options) noexcept {
    return options.words != 0 || options.characters != 0 || options.sentences != 0;
}

Cut cut_line(std::string_view line, bool complete, const SummaryOptions& options) {
    if (!has_limit(options)) return {complete ? whole(line) : std::string{}, complete};
    Cutter cutter{line, options};
    const std::size_t length = cutter.length();
    if (!complete && cutter.position() + look_ahead > line.size()) return {};
    const std::string_view rest = line.substr(length);
    if (rest.empty() || is_ellipsis(rest) || rest == closing_directions(line.substr(0, length)) ||
        (complete && fits_before_ellipsis(line, options)))
        return {whole(line), true};
    std::string text{line.substr(0, trimmed_length(line.substr(0, length)))};
    if (!says_something(text)) return {{}, true};
    const bool has_ellipsis = ends_in_ellipsis(text);
    text += closing_directions(text);
    if (!has_ellipsis) text += options.ellipsis;
    return {std::move(text), true};
}

} // namespace feedwright::summary
