// The tokenizer beside gumbo, which builds trees as browsers do: the same start tags at the same places with the same
// attributes, the same comments, and in all the same text. Compared are the HTML of the newsroom and of the goldens and
// thousands of strings made of pieces; the pieces leave out what only a tree builder treats otherwise (tables, select,
// svg, noscript without scripting, the line feed behind <textarea>), and </>, which gumbo counts to the next tag.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <gumbo.h>

#include "desk/html/characters.hpp"
#include "desk/html/references.hpp"
#include "desk/html/tokenizer.hpp"
#include "json.hpp"
#include "values/utf8.hpp"

using namespace feedwright::html;

namespace {

/// What both can tell of an input. Tags and comments are told by place and source, and sorted.
struct Told {
    std::vector<std::string> tags{};
    std::vector<std::string> comments{};
    std::string text{};
};

std::string placed(std::size_t offset, std::string_view source) {
    std::string number = std::to_string(offset);
    return number.insert(0, 8 - number.size(), '0') + ' ' + std::string{source};
}

Told by_ours(std::string_view html) {
    Told told;
    Tokenizer tokenizer{html};
    for (const Token* token = &tokenizer.next(); token->kind != Token::Kind::end; token = &tokenizer.next()) {
        std::string line = placed(tokenizer.offset_of(token->source), token->source);
        if (token->kind == Token::Kind::text) {
            if (token->content == Token::Content::raw) {
                told.text += token->source;
            } else {
                append_decoded(told.text, token->source, Where::text);
            }
        } else if (token->kind == Token::Kind::comment) {
            told.comments.push_back(line);
        } else if (token->kind == Token::Kind::start_tag) {
            for (const Attribute& attribute : token->attributes) {
                if (attribute.repeated) continue;
                line += '|' + feedwright::ascii::lower(attribute.name) + '=';
                append_decoded(line, attribute.value, Where::attribute);
            }
            told.tags.push_back(line);
        }
    }
    return told;
}

std::string_view view_of(const GumboStringPiece& piece) { return {piece.data, piece.length}; }

void collect(const GumboNode& node, const char* begin, Told& told) {
    if (node.type == GUMBO_NODE_COMMENT) {
        const std::string_view source = view_of(node.v.text.original_text);
        told.comments.push_back(placed(static_cast<std::size_t>(source.data() - begin), source));
    } else if (node.type != GUMBO_NODE_ELEMENT) {
        told.text += node.v.text.text;
    } else {
        const GumboElement& element = node.v.element;
        const std::string_view source = view_of(element.original_tag);
        if (!source.empty() && !source.starts_with("</")) { // else nobody wrote the tag
            std::string line = placed(static_cast<std::size_t>(source.data() - begin), source);
            for (unsigned i = 0; i < element.attributes.length; ++i) {
                const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
                line += std::string{"|"} + attribute.name + '=' + attribute.value;
            }
            told.tags.push_back(line);
        }
        for (unsigned i = 0; i < element.children.length; ++i) {
            collect(*static_cast<const GumboNode*>(element.children.data[i]), begin, told);
        }
    }
}

Told by_gumbo(std::string_view html) {
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    const auto destroy = [&options](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output{
        gumbo_parse_with_options(&options, html.data(), html.size()), destroy};
    Told told;
    collect(*output->root, html.data(), told);
    // Elements that were closed too early are opened again, from the same tag.
    std::sort(told.tags.begin(), told.tags.end());
    told.tags.erase(std::unique(told.tags.begin(), told.tags.end()), told.tags.end());
    std::sort(told.comments.begin(), told.comments.end());
    return told;
}

std::string in_lines(const std::vector<std::string>& all) {
    std::string made;
    for (const std::string& one : all) made += one + '\n';
    return made;
}

void compare(const std::string& html) {
    const Told ours = by_ours(html);
    const Told theirs = by_gumbo(html);
    BOOST_TEST(in_lines(ours.tags) == in_lines(theirs.tags), html);
    BOOST_TEST(in_lines(ours.comments) == in_lines(theirs.comments), html);
    BOOST_TEST(ours.text == theirs.text, html);
}

/// Numbers that are the same on all machines.
class Chance {
public:
    std::size_t below(std::size_t limit) noexcept {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>((state_ >> 33U) % limit);
    }

private:
    std::uint64_t state_{2026};
};

/// Separated by vertical bars.
constexpr std::string_view pieces =
    "<p>|</p>|<B>|</b >|<i\t>|</i>|<a href=/x?a=1&b=2>|<a title='a>b'|</a>|<br/>|<img src=\"x\"|<x-y|<em a=1 A=2 "
    "b>|</em>|"
    "<span =x ==y>|</span/>|<div a='1'b=\"2\"c>|</div>|<ul>|<li>|</ul>|<blockquote>|<code>|<h1>|</h1>|<title>|</title>|"
    "<TITLE|</titles>|<textarea>|</textarea>|<script>|</script>|<style>|</style "
    "|</STYLE>|<xmp>|</xmp>|<iframe>|</iframe>|"
    "<!--|-->|--!>|--|->|<!-->|<!--->|<!x|<?php|</3>|<|</|>|/>|=|'|\"| | | |word|w|\xC3\xA9|\xE4\xB8\x96|&amp;|&|&copy|"
    "&copy=|&notit;|&#65|&#x80;|&NotEqualTilde;|<!|!|?|-|a=|b = c|/";

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t bar = text.find('|'); bar != text.npos; bar = text.find('|')) {
        parts.push_back(text.substr(0, bar));
        text.remove_prefix(bar + 1);
    }
    parts.push_back(text);
    return parts;
}

} // namespace

BOOST_AUTO_TEST_CASE(newsroom_and_goldens) {
    std::size_t compared = 0;
    for (const char* folder : {"../examples/newsroom", "golden"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
            const auto extension = entry.path().extension();
            if (extension != ".json" && extension != ".ndjson") continue;
            std::ifstream file{entry.path(), std::ios::binary};
            for (std::string line; std::getline(file, line, extension == ".ndjson" ? '\n' : '\0');) {
                for (const std::string& text : support::all_strings(support::parse_json(line))) {
                    if (text.find('<') == text.npos || text.find('\r') != text.npos) continue;
                    if (feedwright::utf8::first_trouble(text, true).kind != feedwright::utf8::Trouble::Kind::none)
                        continue;
                    compare(text);
                    ++compared;
                }
            }
        }
    }
    BOOST_TEST(compared >= 100U);
}

BOOST_AUTO_TEST_CASE(made_of_pieces) {
    const std::vector<std::string_view> all = split(pieces);
    Chance chance;
    for (int i = 0; i < 10000; ++i) {
        std::string html;
        for (std::size_t left = 2 + chance.below(14); left > 0; --left) html += all[chance.below(all.size())];
        if (html.find("</>") == html.npos) compare(html);
    }
}
