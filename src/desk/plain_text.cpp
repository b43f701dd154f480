#include "plain_text.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <feedwright/summary.hpp>

#include "../values/ascii.hpp"
#include "../values/utf8.hpp"
#include "html.hpp"
#include "html/plain_text.hpp"
#include "html/tokenizer.hpp"

namespace feedwright {

namespace {

constexpr std::size_t headline_bytes = std::size_t{4} * 1024;

bool is_white(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Appends text, each run of white space as one blank, none at the beginning.
void append_collapsed(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (!is_white(c)) {
            out.push_back(c);
        } else if (!out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
    }
}

/// HTML in one line; of a longer one, `enough` bytes or a little more.
std::string one_line(std::string_view html, std::size_t enough) {
    std::string line;
    html::TextReader reader{html, {.markers = false}};
    std::string paragraph;
    while (line.size() < enough && reader.next_paragraph(paragraph, enough)) {
        if (reader.gap() > 0) append_collapsed(line, " ");
        append_collapsed(line, paragraph);
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

/// Whether there is an element that shows something without any text.
bool has_picture(std::string_view html) {
    constexpr std::string_view pictures[]{"audio", "canvas", "embed", "iframe", "img",
                                          "math",  "object", "svg",   "video"};
    html::Tokenizer tokenizer{html};
    while (true) {
        const html::Token& token = tokenizer.next();
        if (token.kind == html::Token::Kind::end) return false;
        if (token.kind != html::Token::Kind::start_tag) continue;
        const auto is_it = [&token](std::string_view name) { return html::is_name(token.name, name); };
        if (std::any_of(std::begin(pictures), std::end(pictures), is_it)) return true;
    }
}

} // namespace

std::string plain_text(const Text& text) {
    if (text.kind == Text::Kind::plain) return text.value;
    std::string storage;
    return one_line(as_html(text, storage), std::string::npos);
}

std::string_view plain_text(const Text& text, std::string& storage) {
    if (text.kind == Text::Kind::plain) return text.value;
    storage = plain_text(text);
    return storage;
}

bool shows_nothing(const Text& title) {
    if (title.kind == Text::Kind::plain) return utf8::is_blank(title.value);
    std::string storage;
    html::TextReader reader{as_html(title, storage), {.markers = false}};
    std::string paragraph;
    while (reader.next_paragraph(paragraph)) {
        if (!utf8::is_blank(paragraph)) return false;
    }
    return true;
}

bool is_void(const Text& text) {
    return shows_nothing(text) && (text.kind == Text::Kind::plain || !has_picture(text.value));
}

std::string headline(const Text& text, std::size_t limit) {
    const SummaryOptions options{.words = 0, .characters = limit, .first_paragraph = false};
    if (text.kind == Text::Kind::plain) return summarize(text.value, options);
    std::string storage;
    return summarize(one_line(as_html(text, storage), headline_bytes), options);
}

std::string title_in_findings(const Text& title) {
    constexpr std::size_t longest = 80; ///< characters
    const std::string& text = title.value;
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
    const bool is_short_line = title.kind == Text::Kind::plain && text.size() <= 4 * longest &&
                               static_cast<std::size_t>(std::ranges::count_if(text, begins_character)) <= longest &&
                               std::ranges::none_of(text, ascii::is_control);
    return is_short_line ? text : headline(title, longest);
}

} // namespace feedwright
