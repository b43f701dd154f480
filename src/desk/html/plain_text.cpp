#include "plain_text.hpp"

#include <algorithm>
#include <utility>

#include <feedwright/html.hpp>

#include "characters.hpp"
#include "inline_style.hpp"
#include "list_length.hpp"
#include "references.hpp"

namespace feedwright::html {

namespace {

constexpr Kinds without_content = any_of(Kind::empty, Kind::line_break, Kind::rule, Kind::image);

bool is_white(char c) noexcept { return is(is_space, c); }

const Attribute* find_attribute(const Token& tag, std::string_view name) noexcept {
    const auto found = std::find_if(tag.attributes.begin(), tag.attributes.end(), [&](const Attribute& attribute) {
        return !attribute.repeated && is_name(attribute.name, name);
    });
    return found == tag.attributes.end() ? nullptr : &*found;
}

/// The standard's rules for parsing integers (section 2.3.4.1), up to nine digits.
std::optional<long> integer(const Attribute* attribute) noexcept {
    if (attribute == nullptr) return std::nullopt;
    std::string_view text = attribute->value;
    while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 9) return std::nullopt;
    long value = 0;
    for (const char digit : text.substr(0, digits)) value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

bool is_reading(const Element& element) noexcept { return element.kind == Kind::ruby && element.name != "rb"; }

} // namespace

TextReader::TextReader(std::string_view html, Options options)
    : html_{html}, tokenizer_{html}, options_{options}, look_ahead_{2 * html.size()} {}

bool TextReader::next_paragraph(std::string& text, std::size_t enough) {
    while (!lines_.complete() && lines_.size() < enough) {
        const Token& token = tokenizer_.next();
        if (token.kind == Token::Kind::end) break;
        switch (token.kind) {
        case Token::Kind::start_tag: start(token); break;
        case Token::Kind::end_tag: end(token); break;
        case Token::Kind::text: characters(token); break;
        default: break;
        }
        skips_newline_ =
            token.kind == Token::Kind::start_tag && (is_name(token.name, "pre") || is_name(token.name, "listing"));
    }
    if (lines_.size() == 0) return false;
    gap_ = lines_.take(text);
    return true;
}

void TextReader::characters(const Token& text) {
    if (text.content == Token::Content::rcdata || (text.content == Token::Content::raw && !raw_shows_)) return;
    const Look look = open_.look();
    if (!look.speaks()) return;
    std::string_view shown = text.source;
    if (text.has_references && text.content == Token::Content::data) {
        shown = decoded(text.source, Where::text, decoded_);
    }
    if (skips_newline_) shown.remove_prefix(shown.starts_with("\r\n") ? 2 : shown.starts_with('\n') ? 1 : 0);
    const bool misplaced = open_.between_parts();
    if (misplaced && std::all_of(shown.begin(), shown.end(), is_white)) return;
    if (misplaced) lines_.gap(1);
    lines_.text(shown, look.white);
    if (misplaced) lines_.gap(1);
}

void TextReader::start(const Token& tag) {
    const Element& known = element_of(tag.name);
    raw_shows_ = is_name(tag.name, "xmp") || is_name(tag.name, "plaintext");
    if (known.kind == Kind::empty || !open_.make_room(known.kind)) return;
    if (is_in(known.kind, any_of(Kind::row, Kind::cell))) begin_implied(known.kind);

    const Look outside = open_.look();
    OpenElement element{.name = tag.name, .kind = known.kind, .shown = known.shown, .look = outside};
    element.look.flexible = false;
    element.look.foreign = outside.foreign || known.name == "svg" || known.name == "math";
    if (known.kind == Kind::preformatted) element.look.white = White::kept;
    if (outside.flexible && element.shown <= Shown::in_box) element.shown = Shown::block;
    OpenElement* const parent = open_.top();
    if (known.kind == Kind::summary && parent != nullptr && parent->kind == Kind::details && !parent->filled) {
        parent->filled = true;
        element.look.hidden = parent->hidden_outside;
    }

    std::optional<Marker> marker;
    apply_attributes(tag, element, marker);
    if (element.shown == Shown::none || (!options_.readings && is_reading(known))) element.look.hidden = true;
    if (!options_.beside) {
        const bool in_preformatted = parent != nullptr && parent->kind == Kind::preformatted;
        element.look.beside = beside(outside.beside, tag, known, in_preformatted);
    }
    const bool changes = known.kind != Kind::ordinary || !known.name.empty() || element.shown != Shown::in_line ||
                         element.look != outside;
    if (changes || open_.has_ordinary()) begin(element, marker, tag);
}

void TextReader::apply_attributes(const Token& tag, OpenElement& element, std::optional<Marker>& marker) {
    if (tag.attributes.empty()) return;
    // Elements with nothing to show, and those whose display innerText does not ask for, keep what they are.
    const Shown given = element.shown;
    const bool fixed =
        given == Shown::none || given == Shown::part || given == Shown::paragraph || element.kind == Kind::line_break;
    if (element.kind == Kind::block && given == Shown::none && find_attribute(tag, "open") != nullptr) {
        element.shown = Shown::block; // dialog
    }
    const bool is_hidden = find_attribute(tag, "hidden") != nullptr;
    if (const Attribute* const type = find_attribute(tag, "type")) marker = marker_of_type(type->value);

    InlineStyle style;
    if (const Attribute* const attribute = find_attribute(tag, "style")) {
        style = inline_style(decoded(attribute->value, Where::attribute, decoded_));
    }
    if (style.shown == Shown::none || (is_hidden && !style.shown)) {
        element.shown = Shown::none;
    } else if (style.shown && !fixed) {
        element.shown = *style.shown;
    }
    element.look.flexible = style.flexible;
    element.look.invisible = !style.visible.value_or(!element.look.invisible);
    element.look.white = style.white.value_or(element.look.white);
    if (style.marker) marker = style.marker;
}

/// What happens where an element begins. REQUIRES: make_room() has been called.
void TextReader::begin(OpenElement& element, std::optional<Marker> marker, const Token& tag) {
    if (!element.look.shows()) {
        element.shown = Shown::in_line;
    } else {
        switch (element.shown) {
        case Shown::paragraph: lines_.gap(2); break;
        // What is passed over leaves two texts, which are two paragraphs.
        case Shown::block: lines_.gap(element.look.speaks() ? 1 : 2); break;
        case Shown::in_box: element.at_line_start = lines_.begin_box(); break;
        case Shown::part: begin_part(element); break;
        case Shown::item:
            lines_.gap(1);
            begin_item(marker, element.look.speaks(), tag);
            break;
        default: break;
        }
        if (element.kind == Kind::line_break && element.look.speaks()) lines_.line_break();
        if (element.kind == Kind::image && options_.images && element.look.speaks()) image(tag);
    }
    if (is_in(element.kind, without_content) || (element.look.foreign && tag.self_closing)) return;

    if (element.kind == Kind::list) begin_list(element, marker, tag);
    if (element.kind == Kind::details) {
        element.hidden_outside = element.look.hidden;
        element.look.hidden |= find_attribute(tag, "open") == nullptr;
    }
    open_.open(element);
}

/// Rows and cells stand in a tbody and a tr, with tags or without.
void TextReader::begin_implied(Kind kind) {
    const auto begin_part_of = [&](std::string_view name, Kind implied) {
        OpenElement element{.name = name, .kind = implied, .shown = Shown::part, .look = open_.look()};
        if (element.look.shows()) begin_part(element);
        open_.open(element);
    };
    if (open_.top()->kind == Kind::table) begin_part_of("tbody", Kind::rows);
    if (kind == Kind::cell && open_.top()->kind != Kind::row) begin_part_of("tr", Kind::row);
}

void TextReader::begin_part(OpenElement& element) {
    OpenElement* const whole = element.kind == Kind::row    ? open_.innermost(Kind::table)
                               : element.kind == Kind::cell ? open_.top()
                                                            : nullptr;
    if (whole == nullptr) return;
    if (whole->filled && element.look.speaks()) lines_.write(element.kind == Kind::row ? '\n' : '\t');
    whole->filled = true;
}

void TextReader::begin_list(OpenElement& element, std::optional<Marker> marker, const Token& tag) {
    const bool ordered = is_name(element.name, "ol");
    Numbering& numbering = element.numbering;
    numbering.marker = marker.value_or(ordered ? Marker::decimal : bullet(element.look.lists));
    if (ordered) {
        const bool reversed = find_attribute(tag, "reversed") != nullptr;
        const std::optional<long> start = integer(find_attribute(tag, "start"));
        const auto length = [&] {
            return list_length(html_.substr(tokenizer_.offset_of(tag.source) + tag.source.size()), look_ahead_);
        };
        numbering.next = start ? *start : reversed ? length() : 1;
        numbering.step = reversed ? -1 : 1;
    }
    ++element.look.lists;
}

void TextReader::begin_item(std::optional<Marker> marker, bool speaks, const Token& tag) {
    Numbering alone;
    OpenElement* const list = open_.innermost(Kind::list);
    Numbering& numbering = list == nullptr ? alone : list->numbering;
    numbering.next = integer(find_attribute(tag, "value")).value_or(numbering.next);
    Marker shown = marker.value_or(numbering.marker);
    if (!options_.numbers && shown != Marker::none) shown = Marker::disc;
    if (options_.markers && speaks) lines_.set_marker(marker_text(shown, numbering.next));
    numbering.next += numbering.step;
}

void TextReader::image(const Token& tag) {
    const Attribute* const alternative = find_attribute(tag, "alt");
    if (alternative == nullptr) return;
    lines_.text(decoded(alternative->value, Where::attribute, decoded_), White::collapsed);
}

void TextReader::end(const Token& tag) {
    const Kind kind = element_of(tag.name).kind;
    const bool shows = open_.look().shows();
    if (kind == Kind::line_break && open_.look().speaks()) lines_.line_break();
    // An end tag of a paragraph that is not open stands for an empty one.
    if (!open_.close(tag.name, kind) && kind == Kind::paragraph && shows) lines_.gap(2);
}

std::string beginning_of_text(std::string_view html, std::size_t enough, TextReader::Options options) {
    TextReader reader{html, options};
    std::string text;
    std::string paragraph;
    while (text.size() < enough && reader.next_paragraph(paragraph, enough - text.size())) {
        text.append(static_cast<std::size_t>(reader.gap()), '\n');
        text.append(paragraph);
    }
    return text;
}

} // namespace feedwright::html

namespace feedwright {

std::string plain_text(std::string_view html) { return html::beginning_of_text(html, std::string::npos); }

} // namespace feedwright
