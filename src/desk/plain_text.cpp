// Gumbo parses the HTML as browsers do; its cost grows with the square of the nesting, hence the limits.
#include "plain_text.hpp"

#include <algorithm>
#include <memory>

#include <gumbo.h>

#include "../values/utf8.hpp"

namespace feedwright {

namespace {

constexpr std::size_t most_bytes = std::size_t{64} * 1024;
constexpr std::ptrdiff_t most_tags = 1000;
constexpr std::size_t headline_bytes = std::size_t{4} * 1024;

bool is_white(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_hidden(GumboTag tag) noexcept {
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_TITLE;
}

/// Elements that stand in a line with what is around them; all others begin a new one.
bool is_inline(GumboTag tag) noexcept {
    constexpr GumboTag inlines[]{
        GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_B,    GUMBO_TAG_BDI,   GUMBO_TAG_BDO,  GUMBO_TAG_CITE, GUMBO_TAG_CODE,
        GUMBO_TAG_DATA, GUMBO_TAG_DEL,  GUMBO_TAG_DFN,  GUMBO_TAG_EM,    GUMBO_TAG_FONT, GUMBO_TAG_I,    GUMBO_TAG_INS,
        GUMBO_TAG_KBD,  GUMBO_TAG_MARK, GUMBO_TAG_Q,    GUMBO_TAG_S,     GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
        GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP,  GUMBO_TAG_TIME, GUMBO_TAG_TT,   GUMBO_TAG_U,
        GUMBO_TAG_VAR,  GUMBO_TAG_WBR,  GUMBO_TAG_RUBY, GUMBO_TAG_RT,    GUMBO_TAG_RP,   GUMBO_TAG_IMG};
    return std::find(std::begin(inlines), std::end(inlines), tag) != std::end(inlines);
}

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

void collect(const GumboNode& node, std::string& out) {
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE: return append_collapsed(out, node.v.text.text);
    case GUMBO_NODE_ELEMENT: break;
    default: return;
    }
    const GumboElement& element = node.v.element;
    if (is_hidden(element.tag)) return;
    if (!is_inline(element.tag)) append_collapsed(out, " ");
    for (unsigned i = 0; i < element.children.length; ++i) {
        collect(*static_cast<const GumboNode*>(element.children.data[i]), out);
    }
    if (!is_inline(element.tag)) append_collapsed(out, " ");
}

} // namespace

std::optional<std::string> plain_text_of_html(std::string_view html) {
    if (html.size() > most_bytes || std::count(html.begin(), html.end(), '<') > most_tags) return std::nullopt;
    const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed{
        gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()), destroy};
    std::string text;
    collect(*parsed->root, text);
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

std::string plain_text(const Text& text) {
    if (text.kind == Text::Kind::plain) return text.value;
    return plain_text_of_html(text.value).value_or(std::string{});
}

bool shows_nothing(const Text& title) {
    return utf8::is_blank(title.kind == Text::Kind::plain ? title.value : plain_text(title));
}

std::string headline(const Text& text, std::size_t limit) {
    std::string_view beginning{text.value};
    const bool shortened = beginning.size() > headline_bytes;
    if (shortened) beginning = beginning.substr(0, headline_bytes);
    std::string plain;
    if (text.kind == Text::Kind::plain) {
        append_collapsed(plain, beginning);
        while (plain.ends_with(' ')) plain.pop_back();
    } else {
        plain = plain_text_of_html(beginning).value_or(std::string{});
    }
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
