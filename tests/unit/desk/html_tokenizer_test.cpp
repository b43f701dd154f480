// The tokenizer, state by state of the WHATWG HTML standard, section 13.2.5, with what only ours gives: sources,
// offsets, and how names are spelled.
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "desk/html/references.hpp"
#include "desk/html/tokenizer.hpp"

using namespace feedwright::html;
using namespace std::string_view_literals;

namespace {

/// All tokens of an input, each as a sign of its kind and its parts, and blanks between. Checks on the way that the
/// sources make up the input.
std::string tokens_of(std::string_view html) {
    Tokenizer tokenizer{html};
    std::string all;
    std::size_t offset = 0;
    for (bool at_end = false; !at_end;) {
        const Token& token = tokenizer.next();
        BOOST_TEST(tokenizer.offset_of(token.source) == offset);
        offset += token.source.size();
        if (!all.empty()) all += ' ';
        switch (token.kind) {
        case Token::Kind::end: all += "END"; break;
        case Token::Kind::text:
            all += token.content == Token::Content::data ? "" : token.content == Token::Content::rcdata ? "R" : "W";
            all += token.has_references ? "&" : "";
            break;
        case Token::Kind::start_tag: all += "<"; break;
        case Token::Kind::end_tag: all += "</"; break;
        case Token::Kind::comment: all += "!"; break;
        case Token::Kind::doctype: all += "!D"; break;
        }
        const bool tag = token.kind == Token::Kind::start_tag || token.kind == Token::Kind::end_tag;
        all += tag ? token.name : "[" + std::string{token.source} + "]";
        for (const Attribute& attribute : token.attributes) {
            all += "{" + std::string{attribute.name} + "|" + std::string{attribute.value} + "|";
            if (attribute.quote != 0) all += attribute.quote;
            all += attribute.repeated ? "*}" : "}";
        }
        if (token.self_closing) all += '/';
        at_end = token.kind == Token::Kind::end;
    }
    BOOST_TEST(offset == html.size());
    const Token& again = tokenizer.next();
    BOOST_TEST((again.kind == Token::Kind::end && again.source.empty() && again.attributes.empty()));
    return all;
}

struct Row {
    std::string_view html;
    std::string_view tokens;
};

const Row rows[]{
    // data
    {"", "END[]"},
    {"text", "[text] END[]"},
    {"a &amp; b", "&[a &amp; b] END[]"},
    {"no & before here <b> and none here</b> but & here",
     "&[no & before here ] <b [ and none here] </b &[ but & here] END[]"},
    {"one text of sixteen or more bytes<b>&", "[one text of sixteen or more bytes] <b &[&] END[]"},
    {"a < b <3 <", "[a < b <3 <] END[]"},
    {"a</", "[a</] END[]"},
    {"<<b>", "[<] <b END[]"},
    // tags
    {"<B>x</b >", "<B [x] </b END[]"},
    {"<br/><br /><br / >", "<br/ <br/ <br END[]"},
    {"<x-y:z\"'<=>", "<x-y:z\"'<= END[]"},
    {"<a/b/c>", "<a{b||}{c||} END[]"},
    {"</a b=c/>", "</a{b|c/|} END[]"},
    {"</a b/>", "</a{b||} END[]"}, // only start tags are self-closing
    {"<", "[<] END[]"},
    {"x<a", "[x] END[<a]"},
    {"<a b='c'", "END[<a b='c']"},
    {"<a b='c", "END[<a b='c]"},
    {"<a b=", "END[<a b=]"},
    {"<a/", "END[<a/]"},
    {"</a", "END[</a]"},
    // attributes
    {"<a b c=d e='f' g=\"h\">", "<a{b||}{c|d|}{e|f|'}{g|h|\"} END[]"},
    {"<a b = c d= 'e' f =\t\"g\">", "<a{b|c|}{d|e|'}{f|g|\"} END[]"},
    {"<a\nb\r\n=\f'c'\td>", "<a{b|c|'}{d||} END[]"},
    {"<a b='c'd=\"e\"f>", "<a{b|c|'}{d|e|\"}{f||} END[]"},
    {"<a b='>'c=\"'\">", "<a{b|>|'}{c|'|\"} END[]"},
    {"<a b=>x", "<a{b||} [x] END[]"},
    {"<a b='' c=\"\">", "<a{b||'}{c||\"} END[]"},
    {"<a =b/=>", "<a{=b||}{=||} END[]"},
    {"<a =b =>", "<a{=b||} END[]"},
    {"<a ==b>", "<a{=|b|} END[]"},
    {"<a b=c/d>", "<a{b|c/d|} END[]"},
    {"<a b=c'd\"e=f`<g>", "<a{b|c'd\"e=f`<g|} END[]"},
    {"<a \"b'<c>", "<a{\"b'<c||} END[]"},
    {"<a <b>", "<a{<b||} END[]"},
    {"<a x=1 X=2 y x y>", "<a{x|1|}{X|2|*}{y||}{x||*}{y||*} END[]"},
    // comments
    {"<!--a-->b", "![<!--a-->] [b] END[]"},
    {"<!-->b", "![<!-->] [b] END[]"},
    {"<!--->b", "![<!--->] [b] END[]"},
    {"<!---->b", "![<!---->] [b] END[]"},
    {"<!---!>b-->c", "![<!---!>b-->] [c] END[]"},
    {"<!----!>b", "![<!----!>] [b] END[]"},
    {"<!--a--!>b", "![<!--a--!>] [b] END[]"},
    {"<!--a--->b", "![<!--a--->] [b] END[]"},
    {"<!--a-- >->--!->b-->c", "![<!--a-- >->--!->b-->] [c] END[]"},
    {"<!--a<!--b-->c-->d", "![<!--a<!--b-->] [c-->d] END[]"},
    {"<!--a<b>", "![<!--a<b>] END[]"},
    {"<!--a--", "![<!--a--] END[]"},
    {"<!--", "![<!--] END[]"},
    {"<!-a-->b", "![<!-a-->] [b] END[]"},
    {"<!>a<!x>b<?php -->c", "![<!>] [a] ![<!x>] [b] ![<?php -->] [c] END[]"},
    {"</>a</ >b</3>c", "![</>] [a] ![</ >] [b] ![</3>] [c] END[]"},
    {"<![CDATA[a>b]]>", "![<![CDATA[a>] [b]]>] END[]"},
    {"<!", "![<!] END[]"},
    {"<?x", "![<?x] END[]"},
    {"</ x", "![</ x] END[]"},
    // doctypes
    {"<!DOCTYPE html>a", "!D[<!DOCTYPE html>] [a] END[]"},
    {"<!docType html PUBLIC \"a>b\">", "!D[<!docType html PUBLIC \"a>] [b\">] END[]"},
    {"<!doctype", "!D[<!doctype] END[]"},
    {"<!doctyp>", "![<!doctyp>] END[]"},
    // RCDATA and RAWTEXT
    {"<title>a<b>&lt;</b></TITLE>c", "<title R&[a<b>&lt;</b>] </TITLE [c] END[]"},
    {"<textarea></textarea>", "<textarea </textarea END[]"},
    {"<Style>a<b>&lt;</styles></style\n>c", "<Style W[a<b>&lt;</styles>] </style [c] END[]"},
    {"<xmp/></title></xmp/>", "<xmp/ W[</title>] </xmp END[]"},
    {"<iframe><!--</iframe>-->", "<iframe W[<!--] </iframe [-->] END[]"},
    {"<noscript><p></noscript><noembed><p></noembed><noframes><p></noframes>",
     "<noscript W[<p>] </noscript <noembed W[<p>] </noembed <noframes W[<p>] </noframes END[]"},
    {"<title>a</title", "<title R[a</title] END[]"},
    {"<title>a</title b", "<title R[a] END[</title b]"},
    {"<title>never", "<title R[never] END[]"},
    {"</title>a<b>", "</title [a] <b END[]"},
    {"<titles>a<b>", "<titles [a] <b END[]"},
    {"<plaintext>a</plaintext><b>", "<plaintext W[a</plaintext><b>] END[]"},
    {"<svg:title><b>", "<svg:title <b END[]"},
    // script data
    {"<script>a<b</b></script>c", "<script W[a<b</b>] </script [c] END[]"},
    {"<script><!--a</script>-->", "<script W[<!--a] </script [-->] END[]"},
    {"<script><!--<script>a</script>b--></script>c", "<script W[<!--<script>a</script>b-->] </script [c] END[]"},
    {"<script><!--<script>a</script></script>b", "<script W[<!--<script>a</script>] </script [b] END[]"},
    {"<script><!--<script>a--></script>b", "<script W[<!--<script>a-->] </script [b] END[]"},
    {"<script><!--><script>a</script>b", "<script W[<!--><script>a] </script [b] END[]"},
    {"<script><!---><script>a</script>b", "<script W[<!---><script>a] </script [b] END[]"},
    {"<script><!-><script>a</script>b", "<script W[<!-><script>a] </script [b] END[]"},
    {"<script><!--<scripts>a</script>b", "<script W[<!--<scripts>a] </script [b] END[]"},
    {"<script><!--<SCRIPT/a</SCRIPT/b</Script/>c", "<script W[<!--<SCRIPT/a</SCRIPT/b] </Script [c] END[]"},
    {"<script><!--<script>never</script>", "<script W[<!--<script>never</script>] END[]"},
    {"<script>a</script", "<script W[a</script] END[]"},
};

/// What an input begins with, and what comes again and again. Each takes hours where its length counts by its square.
const std::pair<std::string_view, std::string_view> malice[]{
    {"", "<"},
    {"", "<a "},
    {"", "</"},
    {"", "<!--"},
    {"<!--", "-->"},
    {"<!--", "-- >"},
    {"<!--", "--!"},
    {"", "<?"},
    {"<a ", "b "},
    {"<a ", "b='\""},
    {"<a ", "= "},
    {"<a ", "/ "},
    {"<title>", "</title"},
    {"", "<title></title>"},
    {"<script>", "</script"},
    {"<script>", "<!--><script "},
    {"<script><!--", "<script></script "},
    {"", "<script><!--</script>"},
    {"", "&"},
    {"&#", "0"},
    {"", "&am&CounterClockwiseContourIntegra"},
};

} // namespace

BOOST_AUTO_TEST_CASE(tokens) {
    for (const Row& row : rows) BOOST_TEST(tokens_of(row.html) == row.tokens, row.html);
}

BOOST_AUTO_TEST_CASE(zero_bytes_and_malformed_text_are_characters) {
    BOOST_TEST(tokens_of("\0\xFF<\0<a\0 b\0=\0>"sv) == "[\0\xFF<\0] <a\0{b\0|\0|} END[]"sv);
}

BOOST_AUTO_TEST_CASE(where_attributes_stand) {
    const std::string_view html = "x<a b c = 'd' e=f g= ><";
    Tokenizer tokenizer{html};
    tokenizer.next();
    const Token& tag = tokenizer.next();
    BOOST_TEST(tokenizer.offset_of(tag.source) == 1U);
    BOOST_TEST(tokenizer.offset_of(tag.name) == 2U);
    BOOST_REQUIRE(tag.attributes.size() == 4U);
    BOOST_TEST(tag.attributes[0].source == "b");
    BOOST_TEST(tokenizer.offset_of(tag.attributes[0].value) == 5U);
    BOOST_TEST(tag.attributes[1].source == "c = 'd'");
    BOOST_TEST(tokenizer.offset_of(tag.attributes[1].value) == 11U);
    BOOST_TEST(tag.attributes[2].source == "e=f");
    BOOST_TEST(tag.attributes[3].source == "g=");
}

BOOST_AUTO_TEST_CASE(many_repeated_attributes) {
    for (const std::size_t count : {2U, 24U, 25U, 1000U}) {
        std::string html = "<a";
        for (std::size_t i = 0; i < count; ++i)
            html += (i % 2 == 0 ? " data-name" : " DATA-name") + std::to_string(i / 2);
        for (std::size_t i = 0; i < count; ++i) html += " n" + std::to_string(i);
        html += '>';
        Tokenizer tokenizer{html};
        const Token& tag = tokenizer.next();
        BOOST_REQUIRE(tag.attributes.size() == 2 * count);
        for (std::size_t i = 0; i < 2 * count; ++i) {
            BOOST_TEST(tag.attributes[i].repeated == (i < count && i % 2 == 1), count << " attributes, " << i);
        }
    }
}

BOOST_AUTO_TEST_CASE(two_million_bytes_of_malice) {
    for (const auto& [begin, again] : malice) {
        std::string html{begin};
        while (html.size() < 2'000'000) html += again;
        Tokenizer tokenizer{html};
        std::size_t size = 0;
        Token::Kind kind{};
        std::string storage;
        do {
            const Token& token = tokenizer.next();
            size += token.source.size();
            kind = token.kind;
            if (token.has_references) size += decoded(token.source, Where::text, storage).empty() ? 1U : 0U;
        } while (kind != Token::Kind::end);
        BOOST_TEST(size == html.size(), begin << again);
    }
}

BOOST_AUTO_TEST_CASE(names) {
    BOOST_TEST(is_name("ScRiPt", "script"));
    BOOST_TEST(is_name("", ""));
    BOOST_TEST(!is_name("scripts", "script"));
    BOOST_TEST(!is_name("scrip", "script"));
    BOOST_TEST(!is_name("s\xC5\xBF", "ss"));
    BOOST_TEST(!is_name("[", "{"));
}
