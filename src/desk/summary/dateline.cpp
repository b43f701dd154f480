// A dateline is a place in capitals, or anything short with an agency in brackets, then a dash, then a new sentence.
#include "dateline.hpp"

#include <algorithm>
#include <utility>

#include "../../values/utf8.hpp"
#include "agencies.hpp"
#include "byline.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_dateline = 160; // bytes
constexpr std::size_t most_place_words = 4;

bool is_upper_case(char32_t code) noexcept { return kind_of(code) == Kind::letter && lower_case(code) != code; }

/// "NEW YORK", "ST. PETERSBURG", "GENEVA/ZURICH": no small letter, and not only initials.
bool is_place_in_capitals(std::string_view text) {
    std::size_t words = 0;
    std::size_t letters = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(utf8::decode(rest).length)) {
        const char32_t code = first_of(rest);
        const Kind kind = kind_of(code);
        letters += is_upper_case(code);
        words += kind == Kind::blank;
        const bool fits = is_upper_case(code) || kind == Kind::blank || code == '.' || code == '/' || code == '\'' ||
                          code == 0x2019 || kind == Kind::dash;
        if (!fits) return false;
    }
    return letters >= 3 && words < most_place_words;
}

struct Bracket {
    std::size_t begin = std::string_view::npos; ///< none
    std::string_view inside{};
};

/// The last bracket of a text, if nothing follows it.
Bracket bracket_at_end(std::string_view text) noexcept {
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}, std::pair{'/', '/'}}) {
        if (text.size() < 3 || text.back() != close) continue;
        const std::size_t begin = text.rfind(open, text.size() - 2);
        if (begin != text.npos) return {begin, text.substr(begin + 1, text.size() - begin - 2)};
    }
    return {};
}

/// What stands before the dash.
bool is_dateline(std::string_view text) {
    text = trimmed(text);
    const Bracket bracket = bracket_at_end(text);
    const std::string_view place = trimmed(text.substr(0, bracket.begin));
    // The date behind the place says nothing about what it is.
    const bool in_capitals = is_place_in_capitals(place.substr(0, place.find(',')));
    if (bracket.begin == text.npos) return in_capitals;
    if (names_agency(in_lower_case(trimmed(bracket.inside)))) return place.empty() || may_begin_name(first_of(place));
    return in_capitals && !trimmed(bracket.inside).empty();
}

/// The length of the dash with what is around it, at a place in a line; 0: none that ends a dateline.
std::size_t dash_length(std::string_view line, std::size_t at) noexcept {
    const std::string_view rest = line.substr(at);
    for (const std::string_view each : {"—", "–", "―", " - ", "-- ", " = ", " : "}) {
        if (rest.starts_with(each)) return each.size();
    }
    // Some agencies set no blank before the hyphen.
    return at > 0 && (line[at - 1] == ')' || line[at - 1] == ']') && rest.starts_with("- ") ? 2 : 0;
}

} // namespace

std::size_t dateline_length(std::string_view line) {
    std::size_t begin = house_byline_length(line);
    const std::string_view rest = line.substr(begin);
    for (std::size_t at = 0; at < std::min(rest.size(), longest_dateline); ++at) {
        const std::size_t dash = dash_length(rest, at);
        if (dash == 0) continue;
        if (!is_dateline(rest.substr(0, at))) continue;
        std::size_t end = at + dash;
        while (end < rest.size() && rest[end] == ' ') ++end;
        if (begins_sentence(rest.substr(end))) return begin + end;
    }
    return begin;
}

} // namespace feedwright::summary
