#include "text_lines.hpp"

#include <algorithm>
#include <utility>

namespace feedwright::html {

namespace {

/// White space; and U+0000, which HTML drops from texts.
constexpr bool breaks_run(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\0';
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
    for (auto at = characters.begin(); at != characters.end();) {
        const auto end = std::find_if(at, characters.end(), breaks_run);
        if (at != end) {
            flush();
            text_.append(at, end);
            line_start_ = false;
        }
        for (at = end; at != characters.end() && breaks_run(*at); ++at) {
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
