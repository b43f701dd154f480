// A line as pieces between which it may be cut: words with the punctuation that touches them; in scripts without blanks
// the characters, each with its punctuation.
#pragma once

#include <cstddef>
#include <string_view>

#include "cluster.hpp"

namespace feedwright::summary {

/// A word weighs this much, a character of a script without blanks half of it.
constexpr std::size_t word_weight = 20;

struct Piece {
    std::size_t begin{};
    std::size_t end{};
    std::size_t core_end{};   ///< without the punctuation at its end
    std::size_t characters{}; ///< clusters, but not invisible ones
    std::size_t core_characters{};
    std::size_t weight{}; ///< 0: nothing but punctuation
    bool blank_before{};  ///< a blank that is seen
    Kind first{};         ///< what it begins with
    Kind last{};          ///< what it ends with
};

class Pieces {
public:
    /// REQUIRES: the line outlives this; it is as read_line() makes it.
    explicit Pieces(std::string_view line) noexcept : line_{line} {}

    bool at_end() const noexcept { return position_ == line_.size(); }
    std::size_t position() const noexcept { return position_; }

    /// The next piece. REQUIRES: not at_end().
    Piece next() noexcept;

    /// Gives a piece again in smaller ones, up to the next blank: it is too long to be taken whole. False if there are
    /// none.
    bool break_up(const Piece& piece) noexcept;

private:
    /// What may be cut, besides what always may: nothing, no-break spaces, everything but clusters and numbers.
    enum class Mode { words, glue, characters };

    struct State;

    void begin_unit() noexcept;
    bool skip_white() noexcept;
    bool read(Piece& piece) noexcept;
    bool ends_piece(const State& state, const Cluster& next) const noexcept;
    bool take_url(Piece& piece, State& state) noexcept;
    bool take_notes(Piece& piece, State& state) noexcept;
    void take_letters(Piece& piece, State& state) noexcept;
    std::size_t weight_of(Kind kind) const noexcept;
    void take(Piece& piece, State& state, const Cluster& cluster) noexcept;

    std::string_view line_;
    std::size_t position_{};
    Mode mode_{Mode::words};
    bool behind_blank_{}; ///< of a piece that is given again
    std::size_t word_{};  ///< clusters since the beginning of the word, 0: there is none
    bool said_{};         ///< there was a letter, a digit or an emoji since the last blank
};

} // namespace feedwright::summary
