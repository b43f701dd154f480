// Words are counted as for the limits, but for numbers: a line of dates and times says when, not what.
#include "saying.hpp"

#include "../../values/utf8.hpp"
#include "cutting.hpp"
#include "pieces.hpp"
#include "sentence.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_label = 60;
constexpr std::size_t most_words_of_label = 3;
/// As many words speak without a full stop as well, as in verse and in Thai.
constexpr std::size_t enough_words = 8;

bool is_label(std::string_view line) noexcept {
    if (line.size() > longest_label || !is_announcement(line)) return false;
    std::size_t weight = 0;
    for (Pieces pieces{line}; !pieces.at_end();) weight += pieces.next().weight;
    return weight <= most_words_of_label * word_weight;
}

bool has_sentence(std::string_view line, bool complete) {
    std::size_t weight = 0;
    bool began = false;
    for (Pieces pieces{line}; !pieces.at_end();) {
        const Piece piece = pieces.next();
        if (!complete && pieces.position() + look_ahead > line.size()) return false;
        began |= piece.weight != 0;
        if (piece.first != Kind::digit) weight += piece.weight;
        if (weight >= enough_words * word_weight || (began && proves_sentence(line, piece))) return true;
    }
    return complete && is_announcement(line);
}

} // namespace

bool says_something(std::string_view line) noexcept {
    while (!line.empty()) {
        const utf8::Decoded next = utf8::decode(line);
        if (says_something(kind_of(next.code))) return true;
        line.remove_prefix(next.length);
    }
    return false;
}

bool is_announcement(std::string_view line) noexcept { return line.ends_with(':') || line.ends_with("："); }

Says what_says(std::string_view line, bool complete) {
    if (!says_something(line)) return Says::nothing;
    if (complete && is_label(line)) return Says::label;
    return has_sentence(line, complete) ? Says::sentence : Says::words;
}

} // namespace feedwright::summary
