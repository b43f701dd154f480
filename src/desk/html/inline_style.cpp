#include "inline_style.hpp"

#include <algorithm>

#include "characters.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

/// The text before the separator; takes it and the separator away.
std::string_view take_until(char separator, std::string_view& text) noexcept {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

struct Display {
    std::string_view name;
    Shown shown;
    bool flexible;
};

constexpr Display displays[]{
    {"none", Shown::none, false},           {"inline", Shown::in_line, false},
    {"contents", Shown::in_line, false},    {"inline-block", Shown::in_box, false},
    {"inline-table", Shown::in_box, false}, {"inline-flex", Shown::in_box, true},
    {"inline-grid", Shown::in_box, true},   {"block", Shown::block, false},
    {"flow-root", Shown::block, false},     {"table", Shown::block, false},
    {"flex", Shown::block, true},           {"grid", Shown::block, true},
    {"list-item", Shown::item, false},
};

struct Space {
    std::string_view name;
    White white;
};

constexpr Space spaces[]{
    {"normal", White::collapsed}, {"nowrap", White::collapsed},    {"pre", White::kept},
    {"pre-wrap", White::kept},    {"pre-line", White::lines_kept}, {"break-spaces", White::kept},
};

template <class Row, std::size_t Size>
const Row* row_of(const Row (&table)[Size], std::string_view name) noexcept {
    const auto found = std::find_if(table, table + Size, [&](const Row& row) { return is_name(name, row.name); });
    return found == table + Size ? nullptr : found;
}

void declare(InlineStyle& style, std::string_view property, std::string_view value) noexcept {
    if (is_name(property, "display")) {
        if (const auto* const row = row_of(displays, value)) {
            style.shown = row->shown;
            style.flexible = row->flexible;
        }
    } else if (is_name(property, "float") || is_name(property, "position")) {
        const bool out_of_line =
            is_name(value, "left") || is_name(value, "right") || is_name(value, "absolute") || is_name(value, "fixed");
        if (out_of_line && style.shown != Shown::none) style.shown = Shown::block;
    } else if (is_name(property, "visibility")) {
        style.visible = is_name(value, "visible");
    } else if (is_name(property, "white-space")) {
        if (const auto* const row = row_of(spaces, value)) style.white = row->white;
    } else if (is_name(property, "list-style-type") || is_name(property, "list-style")) {
        while (!value.empty()) {
            if (const auto marker = marker_of_style(trimmed(take_until(' ', value)))) style.marker = marker;
        }
    }
}

} // namespace

InlineStyle inline_style(std::string_view declarations) noexcept {
    InlineStyle style;
    while (!declarations.empty()) {
        std::string_view value = take_until(';', declarations);
        const std::string_view property = trimmed(take_until(':', value));
        declare(style, property, trimmed(take_until('!', value)));
    }
    return style;
}

} // namespace feedwright::html
