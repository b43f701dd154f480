#include "text_lines.hpp"

#include <algorithm>
#include <utility>

namespace feedwright::html {

namespace {

/// White space; and U+0000, which HTML drops from texts.
constexpr bool breaks_run(char c) noexcept {
    return static_cast<unsigned char>(c) <= ' ' &&
           (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\0');
}

/// The end of what stays as it is: words with a single blank between them.
const char* end_of_words(const char* at, const char* end) noexcept {
    while (at != end && (!breaks_run(*at) || (*at == ' ' && at + 1 != end && !breaks_run(at[1])))) ++at;
    return at;
}

} // namespace

/// What waits comes out: something that shows follows.
void TextLines::flush() {
    if (!text_.empty()) {
        text_.append(static_cast<std::size_t>(gap_), '\n');
    } else if (began_) {
        gap_before_ = gap_;
    }
    gap_ = 0;
    began_ = true;
    text_.append(marker_);
    marker_.clear();
    if (blank_waits_) text_.push_back(' ');
    blank_waits_ = false;
}

void TextLines::text(std::string_view characters, White white) {
    if (white == White::kept) return text_kept(characters);
    const char* const end = characters.data() + characters.size();
    for (const char* at = characters.data(); at != end;) {
        if (!breaks_run(*at)) {
            const char* const words = at;
            at = end_of_words(at, end);
            flush();
            text_.append(words, at);
            line_start_ = false;
        }
        for (; at != end && breaks_run(*at); ++at) {
            if (*at == '\0') continue;
            if (*at == '\n' && white == White::lines_kept) {
                line_break();
            } else {
                blank_waits_ |= !line_start_;
            }
        }
    }
}

void TextLines::text_kept(std::string_view characters) {
    char previous = '\0';
    for (const char c : characters) {
        const bool second_half = previous == '\r' && c == '\n';
        previous = c;
        if (c == '\0' || second_half) continue;
        flush();
        text_.push_back(c == '\r' ? '\n' : c);
        line_start_ = text_.back() == '\n';
    }
}

void TextLines::gap(int line_breaks) noexcept {
    gap_ = std::max(gap_, line_breaks);
    blank_waits_ = false;
    line_start_ = true;
}

void TextLines::write(char separator) {
    blank_waits_ = false;
    flush();
    text_.push_back(separator);
    line_start_ = true;
}

bool TextLines::begin_box() noexcept { return std::exchange(line_start_, true); }

void TextLines::end_box(bool at_line_start) noexcept {
    if (line_start_) {
        line_start_ = at_line_start;
    } else {
        blank_waits_ = false;
    }
}

int TextLines::take(std::string& text) {
    text.swap(text_);
    text_.clear();
    return std::exchange(gap_before_, 0);
}

} // namespace feedwright::html
