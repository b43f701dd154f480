// Declarations, one by one, by the four rules of validity.md 6.6; the lists are its 13.4 and 13.5.
#include "style.hpp"

#include <algorithm>
#include <iterator>

#include "../../values/ascii.hpp"
#include "characters.hpp"

namespace feedwright::html {

namespace {

// clang-format off
constexpr std::string_view properties[]{
    "azimuth", "background", "background-color", "border", "border-bottom", "border-bottom-color", "border-bottom-style",
    "border-bottom-width", "border-collapse", "border-color", "border-left", "border-left-color", "border-left-style",
    "border-left-width", "border-right", "border-right-color", "border-right-style", "border-right-width",
    "border-spacing", "border-style", "border-top", "border-top-color", "border-top-style", "border-top-width",
    "border-width", "clear", "color", "cursor", "direction", "display", "elevation", "float", "font", "font-family",
    "font-size", "font-style", "font-variant", "font-weight", "height", "letter-spacing", "line-height", "list-style-type",
    "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "overflow", "padding", "padding-bottom",
    "padding-left", "padding-right", "padding-top", "pause", "pause-after", "pause-before", "pitch", "pitch-range",
    "richness", "speak", "speak-header", "speak-numeral", "speak-punctuation", "speech-rate", "stress", "text-align",
    "text-decoration", "text-indent", "unicode-bidi", "vertical-align", "voice-family", "volume", "white-space", "width"};

constexpr std::string_view words[]{
    "!important", "aqua", "auto", "black", "block", "blue", "bold", "both", "bottom", "brown", "center", "collapse",
    "dashed", "dotted", "fuchsia", "gray", "green", "italic", "left", "lime", "maroon", "medium", "navy", "none", "normal",
    "nowrap", "olive", "pointer", "purple", "red", "right", "silver", "solid", "teal", "top", "transparent", "underline",
    "white", "yellow"};
// clang-format on

constexpr std::string_view units[]{"", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")"};
constexpr std::string_view white = " \t\n\f\r";

using ascii::is_alphanumeric;
using ascii::is_digit;

bool is_white(char c) noexcept { return is(is_space, c); }
bool is_word(char c) noexcept { return is_alphanumeric(c) || c == '_'; }
bool is_hex(char c) noexcept { return is_digit(c) || (c >= 'a' && c <= 'f'); }

/// The length of '...', "..." or (...) at the front, if there is nothing unexpected in it, else 0.
std::size_t bracketed(std::string_view text) noexcept {
    const char close = text.front() == '(' ? ')' : text.front();
    const std::size_t end = text.find(close, 1);
    if (end == std::string_view::npos || end == 1) return 0;
    const std::string_view inside = text.substr(1, end - 1);
    const bool plain = std::all_of(inside.begin(), inside.end(), [close](char c) {
        return is_white(c) || (close == ')' ? is_digit(c) || c == ',' : is_word(c));
    });
    return plain ? end + 1 : 0;
}

/// Rule 1: which characters there may be.
bool has_safe_characters(std::string_view text) noexcept {
    while (!text.empty()) {
        const char c = text.front();
        std::size_t length = 0;
        if (is_word(c) && text.size() > 2 && text[1] == '-' && is_word(text[2])) {
            length = 3;
        } else if (c == '(' || c == '\'' || c == '"') {
            length = bracketed(text);
        } else if (is_alphanumeric(c) || is_white(c) || std::string_view{":,;#%.!"}.find(c) != std::string_view::npos) {
            length = 1;
        }
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

/// N, NN, NNN, .N, .NN, N.N or N.NN, and a unit.
bool is_measure(std::string_view word) noexcept {
    const auto take_digits = [&word](std::size_t most) {
        std::size_t count = 0;
        while (count < most && count < word.size() && is_digit(word[count])) ++count;
        word.remove_prefix(count);
        return count;
    };
    const std::size_t whole = take_digits(3);
    if (whole < 2 && word.starts_with('.')) {
        word.remove_prefix(1);
        if (take_digits(2) == 0) return false;
    } else if (whole == 0) {
        return false;
    }
    return std::find(std::begin(units), std::end(units), word) != std::end(units);
}

bool is_colour(std::string_view word) noexcept {
    if (word.starts_with('#')) return std::all_of(word.begin() + 1, word.end(), is_hex);
    return word.starts_with("rgb(") && word.ends_with(')') &&
           std::all_of(word.begin() + 4, word.end() - 1, [](char c) { return is_digit(c) || c == ','; });
}

/// Rule 4: words of known meaning only.
bool has_safe_words(const std::string& value) {
    for (std::size_t begin = value.find_first_not_of(white); begin != std::string::npos;) {
        const std::size_t end = std::min(value.find_first_of(white, begin), value.size());
        const std::string_view word = std::string_view{value}.substr(begin, end - begin);
        if (std::find(std::begin(words), std::end(words), word) == std::end(words) && !is_measure(word) &&
            !is_colour(word)) {
            return false;
        }
        begin = value.find_first_not_of(white, end);
    }
    return true;
}

bool is_box(const std::string& property) noexcept {
    return property.starts_with("background") || property.starts_with("border") || property.starts_with("margin") ||
           property.starts_with("padding");
}

/// Rules 2 and 3.
bool is_safe(std::string_view declaration) {
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos || !has_safe_characters(declaration)) return false;
    const std::string property = ascii::lower(trimmed(declaration.substr(0, colon)));
    const std::string value = ascii::lower(trimmed(declaration.substr(colon + 1)));
    return std::binary_search(std::begin(properties), std::end(properties), property) && !value.empty() &&
           value.find(':') == std::string::npos && (!is_box(property) || has_safe_words(value));
}

/// Up to the next semicolon that stands in no quotes, brackets or comment, as CSS divides declarations.
std::size_t end_of_declaration(std::string_view css, std::size_t offset) noexcept {
    std::size_t depth = 0;
    while (offset < css.size()) {
        const char c = css[offset];
        if (c == '\\') {
            offset += 2;
            continue;
        }
        if (c == ';' && depth == 0) return offset;
        if (c == '(' || c == '[' || c == '{') ++depth;
        if ((c == ')' || c == ']' || c == '}') && depth > 0) --depth;
        if (c == '"' || c == '\'') {
            for (++offset; offset < css.size() && css[offset] != c; ++offset) {
                if (css[offset] == '\\') ++offset;
            }
        } else if (css.substr(offset).starts_with("/*")) {
            offset = std::min(css.find("*/", offset + 2), css.size() - 1) + 1;
        }
        ++offset;
    }
    return css.size();
}

} // namespace

SafeStyle safe_style(std::string_view css) {
    SafeStyle safe{.whole = true};
    for (std::size_t begin = 0; begin < css.size();) {
        const std::size_t end = end_of_declaration(css, begin);
        const std::string_view declaration = trimmed(css.substr(begin, end - begin));
        if (is_safe(declaration)) {
            if (!safe.text.empty()) safe.text += "; ";
            safe.text += declaration;
        } else {
            safe.whole = false;
        }
        begin = end + 1;
    }
    // Behind the last semicolon there may be nothing, not even a blank: that was an empty declaration.
    return safe;
}

} // namespace feedwright::html
