#include "plain_text.hpp"

#include <string_view>

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

/// The text in one line; of a longer one, `enough` bytes or a little more.
std::string one_line(const Text& text, std::size_t enough) {
    std::string line;
    if (text.kind == Text::Kind::plain) {
        append_collapsed(line, std::string_view{text.value}.substr(0, enough));
    } else {
        html::TextReader reader{text.value, {.markers = false}};
        std::string paragraph;
        while (line.size() < enough && reader.next_paragraph(paragraph, enough)) {
            if (reader.gap() > 0) append_collapsed(line, " ");
            append_collapsed(line, paragraph);
        }
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

} // namespace

std::string plain_text(const Text& text) {
    return text.kind == Text::Kind::plain ? text.value : one_line(text, std::string::npos);
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
    std::string plain = one_line(text, headline_bytes);
    const bool shortened =
        text.kind == Text::Kind::plain ? text.value.size() > headline_bytes : plain.size() >= headline_bytes;
    std::size_t end = 0;
    std::size_t word_end = 0;
    for (std::size_t count = 0; end < plain.size() && count < limit; ++count) {
        end += utf8::decode(std::string_view{plain}.substr(end)).length;
        if (end < plain.size() && plain[end] == ' ') word_end = end;
    }
    if (end == plain.size() && !shortened) return plain;
    // Scripts without blanks are cut where the limit is.
    plain.resize(end == plain.size() || word_end == 0 ? end : word_end);
    if (!plain.empty()) plain.append("…");
    return plain;
}

} // namespace feedwright
