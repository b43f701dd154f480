// White space is kept pending until something visible follows: only then is it known what becomes of it.
#include "line.hpp"

#include <algorithm>

#include "../../values/utf8.hpp"
#include "directions.hpp"

namespace feedwright::summary {

namespace {

bool is_plain(char c) noexcept { return c > ' ' && c < 0x7F; }

bool is_glue(char32_t code) noexcept { return code == 0xA0 || code == 0x2007 || code == 0x202F; }

/// Controls, noncharacters, byte order marks.
bool is_dropped(char32_t code) noexcept {
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0xFEFF || (code >= 0xFDD0 && code <= 0xFDEF) ||
           (code & 0xFFFE) == 0xFFFE;
}

/// A run of white space.
class Pending {
public:
    bool empty() const noexcept { return count_ == 0; }

    void add(char32_t code) noexcept {
        const bool second_half = code == '\n' && last_ == '\r';
        if (!second_half)
            breaks_ += code == 0x2029 ? 2 : code == '\n' || code == '\r' || code == 0x85 || code == 0x2028;
        last_ = code;
        ++count_;
    }

    bool ends(Until until) const noexcept {
        return (until == Until::line && breaks_ >= 1) || (until == Until::paragraph && breaks_ >= 2);
    }

    void flush(std::string& text) {
        if (count_ != 0 && !text.empty()) utf8::append(text, count_ == 1 && is_glue(last_) ? last_ : U' ');
        *this = {};
    }

private:
    std::size_t count_{};
    std::size_t breaks_{};
    char32_t last_{};
};

} // namespace

Line read_line(std::string_view source, bool all, Until until, std::size_t most) {
    Line line;
    Pending pending;
    Directions directions;
    std::size_t at = 0;
    while (at < source.size()) {
        if (is_plain(source[at]) && pending.empty()) {
            if (line.text.size() >= most) break;
            const std::size_t begin = at;
            const std::size_t end = begin + std::min(most - line.text.size(), source.size() - begin);
            while (at < end && is_plain(source[at])) ++at;
            line.text.append(source.substr(begin, at - begin));
            continue;
        }
        const utf8::Decoded next = utf8::decode(source.substr(at));
        if (utf8::is_white_space(next.code)) {
            pending.add(next.code);
        } else if (!is_dropped(next.code)) {
            if ((pending.ends(until) && !line.text.empty()) || line.text.size() >= most) break;
            if (directions.add(next.code)) {
                pending.flush(line.text);
                utf8::append(line.text, next.code);
            }
        }
        at += next.length;
    }
    line.consumed = at;
    const bool ended = pending.ends(until) && !line.text.empty();
    line.complete = ended || (all && at == source.size());
    line.starved = !line.complete && at == source.size();
    return line;
}

} // namespace feedwright::summary
