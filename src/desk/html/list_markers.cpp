#include "list_markers.hpp"

#include <algorithm>

#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

struct Named {
    std::string_view name;
    Marker marker;
};

constexpr Named keywords[]{
    {"none", Marker::none},
    {"disc", Marker::disc},
    {"circle", Marker::circle},
    {"square", Marker::square},
    {"decimal", Marker::decimal},
    {"lower-alpha", Marker::lower_alpha},
    {"lower-latin", Marker::lower_alpha},
    {"upper-alpha", Marker::upper_alpha},
    {"upper-latin", Marker::upper_alpha},
    {"lower-roman", Marker::lower_roman},
    {"upper-roman", Marker::upper_roman},
};

constexpr Named letters[]{
    {"1", Marker::decimal},     {"a", Marker::lower_alpha}, {"A", Marker::upper_alpha},
    {"i", Marker::lower_roman}, {"I", Marker::upper_roman},
};

struct Numeral {
    long value;
    std::string_view letters;
};

constexpr Numeral numerals[]{
    {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
    {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"},
};

std::string alpha(long number) {
    std::string text;
    for (; number > 0; number = (number - 1) / 26) text.push_back(static_cast<char>('a' + (number - 1) % 26));
    std::reverse(text.begin(), text.end());
    return text;
}

std::string roman(long number) {
    std::string text;
    if (number > 3999) return text;
    for (const Numeral& numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value) text.append(numeral.letters);
    }
    return text;
}

std::string number_text(Marker marker, long number) {
    const bool is_alpha = marker == Marker::lower_alpha || marker == Marker::upper_alpha;
    std::string text;
    if (marker != Marker::decimal) text = is_alpha ? alpha(number) : roman(number);
    if (text.empty()) return std::to_string(number);
    if (marker == Marker::upper_alpha || marker == Marker::upper_roman) {
        for (char& c : text) c = static_cast<char>(c - ('a' - 'A'));
    }
    return text;
}

} // namespace

std::optional<Marker> marker_of_type(std::string_view value) noexcept {
    for (const Named& letter : letters) {
        if (value == letter.name) return letter.marker;
    }
    for (const Named& keyword : keywords) {
        if (keyword.marker <= Marker::square && is_name(value, keyword.name)) return keyword.marker;
    }
    return std::nullopt;
}

std::optional<Marker> marker_of_style(std::string_view keyword) noexcept {
    for (const Named& named : keywords) {
        if (is_name(keyword, named.name)) return named.marker;
    }
    return std::nullopt;
}

Marker bullet(std::size_t lists_around) noexcept {
    constexpr Marker bullets[]{Marker::disc, Marker::circle, Marker::square};
    return bullets[std::min(lists_around, std::size(bullets) - 1)];
}

std::string marker_text(Marker marker, long number) {
    switch (marker) {
    case Marker::none: return {};
    case Marker::disc: return "• ";
    case Marker::circle: return "◦ ";
    case Marker::square: return "▪ ";
    default: return number_text(marker, number) + ". ";
    }
}

} // namespace feedwright::html
