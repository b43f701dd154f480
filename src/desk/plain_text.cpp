#include "plain_text.hpp"

#include <string_view>

#include <feedwright/summary.hpp>

#include "../values/utf8.hpp"
#include "html/plain_text.hpp"

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

} // namespace

std::string plain_text(const Text& text) {
    return text.kind == Text::Kind::plain ? text.value : one_line(text.value, std::string::npos);
}

bool shows_nothing(const Text& title) {
    if (title.kind == Text::Kind::plain) return utf8::is_blank(title.value);
    html::TextReader reader{title.value, {.markers = false}};
    std::string paragraph;
    while (reader.next_paragraph(paragraph)) {
        if (!utf8::is_blank(paragraph)) return false;
    }
    return true;
}

std::string headline(const Text& text, std::size_t limit) {
    const SummaryOptions options{.words = 0, .characters = limit, .first_paragraph = false};
    return text.kind == Text::Kind::plain ? summarize(text.value, options)
                                          : summarize(one_line(text.value, headline_bytes), options);
}

} // namespace feedwright
