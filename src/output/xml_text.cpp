// Escapes are data: for each way of writing, a table from ASCII character to what is written for it. Runs without
// anything to do are copied whole (text_run.hpp).
#include "xml_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "../values/text_run.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

namespace {

/// What to write for each ASCII character; empty: the character itself.
using Escapes = std::array<std::string_view, 0x80>;

struct Escape {
    char character;
    std::string_view reference;
};

template <std::size_t N>
consteval Escapes escapes(const Escape (&list)[N]) {
    Escapes table{};
    for (unsigned c = 0; c < 0x20; ++c) {
        if (c != '\t' && c != '\n' && c != '\r') table[c] = utf8::replacement;
    }
    for (const Escape& escape : list) table[static_cast<unsigned char>(escape.character)] = escape.reference;
    return table;
}

// A carriage return that is written raw is read as a line feed (XML 1.0 section 2.11), so it is a reference everywhere
// but in CDATA, which knows no references.
constexpr Escapes text_escapes =
    escapes({{'&', "&#x26;"}, {'<', "&#x3C;"}, {'>', "&gt;"}, {'\n', "&#xA;"}, {'\r', "&#xD;"}});
constexpr Escapes attribute_escapes = escapes({{'&', "&#x26;"},
                                               {'<', "&#x3C;"},
                                               {'>', "&gt;"},
                                               {'"', "&quot;"},
                                               {'\t', "&#x9;"},
                                               {'\n', "&#xA;"},
                                               {'\r', "&#xD;"}});
constexpr Escapes markup_escapes = escapes({{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'\r', "&#xD;"}});
constexpr Escapes cdata_escapes = escapes({{'\r', "]]>&#xD;<![CDATA["}});

constexpr std::string_view cdata_open = "<![CDATA[";
constexpr std::string_view cdata_close = "]]>";

/// U+0080 to U+00BF behind U+00C2 or U+00C3 looks like UTF-8 encoded twice; validators then warn of bad characters
/// (validity.md 1.3). A reference for the second character shows that it is meant.
bool looks_encoded_twice(char32_t before, char32_t code) noexcept {
    return (before == 0xC2 || before == 0xC3) && code >= 0x80 && code <= 0xBF;
}

void append_reference(Buffer& out, char32_t code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out.append("&#x");
    out.append(digits[code >> 4U & 0xFU]);
    out.append(digits[code & 0xFU]);
    out.append(';');
}

class Escaping {
public:
    Escaping(Buffer& out, std::string_view text, const Escapes& table, Stop stop, Known known)
        : out_{out}, text_{text}, table_{table}, stop_{stop}, known_{known} {}

    /// `run`: that at the front.
    void run(std::size_t run) {
        while (true) {
            next_ += run;
            if (run != 0) before_ = 0; // no run ends with a character that counts
            const std::size_t end = std::min(next_ + longest_block, text_.size());
            while (next_ < end && !one()) {}
            if (next_ >= text_.size()) break;
            run = text_run(text_.substr(next_), stop_, known_);
        }
        copy_up_to(text_.size());
    }

private:
    /// Whether the next character was written in another way.
    bool one() {
        const auto byte = static_cast<unsigned char>(text_[next_]);
        if (byte < 0x80) {
            before_ = byte;
            if (table_[byte].empty()) return ++next_, false;
            return instead(1, table_[byte]);
        }
        const utf8::Decoded next = utf8::decode(text_.substr(next_));
        const char32_t before = std::exchange(before_, next.code);
        if (!next.well_formed || !utf8::is_xml_character(next.code)) return instead(next.length, utf8::replacement);
        if (!looks_encoded_twice(before, next.code)) return next_ += next.length, false;
        // Inside CDATA a reference has to stand between two sections.
        const bool in_cdata = stop_ == Stop::cdata;
        instead(next.length, in_cdata ? cdata_close : "");
        append_reference(out_, next.code);
        if (in_cdata) out_.append(cdata_open);
        return true;
    }

    bool instead(std::size_t length, std::string_view written) {
        copy_up_to(next_);
        out_.append(written);
        next_ += length;
        copied_ = next_;
        return true;
    }

    void copy_up_to(std::size_t end) { out_.append(text_.substr(copied_, end - copied_)); }

    Buffer& out_;
    std::string_view text_;
    const Escapes& table_;
    Stop stop_;
    Known known_;
    std::size_t copied_{}; ///< so far
    std::size_t next_{};   ///< to be looked at
    char32_t before_{};    ///< the character before, if it was looked at
};

void append_with(Buffer& out, std::string_view text, const Escapes& table, Stop stop, Known known = Known::nothing) {
    const std::size_t run = text_run(text, stop, known);
    if (run == text.size()) return out.append(text);
    Escaping{out, text, table, stop, known}.run(run);
}

} // namespace

void append_text(Buffer& out, std::string_view text) { append_with(out, text, text_escapes, Stop::text); }

void append_attribute(Buffer& out, std::string_view text) { append_with(out, text, attribute_escapes, Stop::text); }

void append_escaped(Buffer& out, std::string_view markup, Known known) {
    append_with(out, markup, markup_escapes, Stop::markup, known);
}

void append_cdata(Buffer& out, std::string_view markup, Known known) {
    const auto append = [&](std::string_view piece) {
        // What is clean has no carriage return either.
        known == Known::clean ? out.append(piece) : append_with(out, piece, cdata_escapes, Stop::cdata);
    };
    out.append(cdata_open);
    while (true) {
        // Each piece ends behind "]]", so that no section ever holds the three characters together.
        const std::size_t at = markup.find(cdata_close);
        if (at == std::string_view::npos) break;
        append(markup.substr(0, at + 2));
        out.append(cdata_close);
        out.append(cdata_open);
        markup.remove_prefix(at + 2);
    }
    append(markup);
    out.append(cdata_close);
}

} // namespace feedwright
