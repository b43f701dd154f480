// HTML as plain text. Expected values follow from the standard's innerText (HTML section 3.2.7) and from CSS, rule by rule;
// whole pages are compared with a browser (tests/browser).
#include <chrono>
#include <string>

#include <boost/test/unit_test.hpp>

#include <feedwright/html.hpp>

#include "desk/html/plain_text.hpp"

namespace {

using feedwright::plain_text;

struct Row {
    std::string_view html;
    std::string_view text;
};

template <std::size_t Size>
void check(const Row (&rows)[Size]) {
    for (const Row& row : rows) {
        const std::string text = plain_text(row.html);
        BOOST_CHECK_MESSAGE(text == row.text, row.html << " shows " << text);
    }
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    while (times-- > 0) text.append(part);
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(html_plain_text)

BOOST_AUTO_TEST_CASE(white_space_is_collapsed) {
    check({
        {"", ""},
        {" \n ", ""},
        {"  a \t\n b  ", "a b"},
        {"a <b> b</b> <i> c </i>", "a b c"}, // across elements: the first blank stays
        {"a<b>b</b>c", "abc"},
        {"a&nbsp;&nbsp; b", "a\u00A0\u00A0 b"},
        {"a <!-- c --> b", "a b"},
        {"a<br> b", "a\nb"},
        {"a <br>b", "a\nb"},
        {"a\r\nb", "a b"},
        {"a&shy;b<wbr>c", "a\u00ADbc"},
        {"a <button> b </button> c", "a b c"}, // a box: its own lines inside
        {"a<button> b </button>c", "abc"},
    });
}

BOOST_AUTO_TEST_CASE(references_are_decoded_once) {
    check({
        {"AT&amp;T &lt;b&gt; &amp;amp;", "AT&T <b> &amp;"},
        {"caf&eacute; &#8364; &#x1F600;", "café € 😀"},
        {"AT&T & more", "AT&T & more"},
        {"<xmp>&amp;</xmp>", "&amp;"}, // no references there
    });
}

BOOST_AUTO_TEST_CASE(blocks_and_paragraphs) {
    check({
        {"<p>a</p><p>b</p>", "a\n\nb"},
        {"<p>a<p>b", "a\n\nb"},
        {"<div>a</div><div>b</div>c", "a\nb\nc"},
        {"<div><div><div>a</div></div></div>b", "a\nb"},
        {"<h1>a</h1><p>b</p>c", "a\n\nb\n\nc"},
        {"a<hr>b", "a\nb"},
        {"<p></p><p> </p>a", "a"},
        {"<p>&nbsp;</p>a", "\u00A0\n\na"},
        {"a</p>b", "a\n\nb"}, // an end tag alone is an empty paragraph
        {"<p>a</div>b", "ab"},
        {"<p>a<div>b</div>c", "a\n\nb\nc"},
        {"<p>a<button><p>b</button>c", "a\n\nb\n\nc"},
        {"<dl><dt>a<dd>b<dt>c<dd>d</dl>e", "a\nb\nc\nd\ne"},
        {"<DIV>a</DIV>b", "a\nb"},
        {"<p>a<br></p><p>b", "a\n\n\nb"},
        {"<fieldset>a<legend>b</legend>c</fieldset>", "a\nb\nc"},
        {"<select><option>a<option selected>b</select>c", "a\nb\nc"},
    });
}

BOOST_AUTO_TEST_CASE(what_is_kept_as_it_is) {
    check({
        {"<pre>\n a\n  b</pre>c", " a\n  b\nc"},
        {"<pre>\n\na</pre>", "\na"},
        {"<pre>\r\na\r\nb\rc</pre>", "a\nb\nc"},
        {"<pre><b>\na</b></pre>", "\na"},
        {"<listing>a  b</listing>", "a  b"},
        {"<xmp><b>a  b</xmp>c", "<b>a  b\nc"},
        {"<plaintext>a</plaintext>", "a</plaintext>"},
        {"a <code style='white-space: pre-wrap'>b  c</code>  d", "a b  c d"},
        {"<p style='white-space:pre-line'>a  b \n c", "a b\nc"},
        {"<pre style='white-space:normal'>a  b</pre>", "a b"},
    });
}

BOOST_AUTO_TEST_CASE(what_shows_nothing) {
    check({
        {"a<script>b</script>c<style>d</style>e", "ace"},
        {"a<template>b<p>c</template>d", "ad"},
        {"<title>a</title>b<textarea>c</textarea>", "b"},
        {"a<iframe>b</iframe><noscript>c</noscript><noembed>d</noembed><noframes>e</noframes>f", "af"},
        {"a<video>b</video><audio>c</audio><canvas>d</canvas><object>e<p>f</object>g", "ag"},
        {"a<!-- b", "a"},
        {"a<b title='b", "a"},
        {"a<p hidden>b<p>c", "a\n\nc"},
        {"<span hidden>a<span>b</span>c</span>d", "d"},
        {"<div hidden>a<div>b</div>c</div>d", "d"},
        {"a<i style='color: red; DISPLAY : None !important'>b</i>c", "ac"},
        {"a<i style='visibility:hidden'>b<b style='visibility:visible'>c</b></i>d", "acd"},
        {"a<i hidden style='display:inline'>b</i>c", "abc"},
        {"a<i aria-hidden=true>b</i>c", "abc"},
        {"<details><summary>a</summary>b</details>c", "a\nc"},
        {"<details open><summary>a</summary>b</details>c", "a\nb\nc"},
        {"<details><div>a<summary>b</summary></div></details>c", "c"}, // the summary is not of the details
        {"<dialog>a</dialog><dialog open>b</dialog>c", "b\nc"},
        {"<datalist><option>a</datalist><input value=b><meter>c</meter>d", "d"},
        {"a<svg><title>b</title><desc>c</desc></svg>d", "ad"},
        {"<math><mi>x</mi><annotation>y</annotation></math>", "x"},
        {"<ruby>a<rp>(<rt>b<rp>)</ruby>c", "abc"},
    });
}

BOOST_AUTO_TEST_CASE(styles_make_blocks) {
    check({
        {"a<span style='display:block'>b</span>c", "a\nb\nc"},
        {"a<span style='float:left'>b</span>c", "a\nb\nc"},
        {"<div style='display:inline'>a</div>b", "ab"},
        {"<div style='display:flex'>a <b>b</b><i>c</i> d</div>", "a\nb\nc\nd"},
        {"<p style='display:inline'>a</p>b", "a\n\nb"}, // innerText asks for p, not for its display
        {"<div style='display:flex; display:none; display:nonsense'>a</div>b", "b"},
        {"<div style='&#100;isplay:none'>a</div>b", "b"},
    });
}

BOOST_AUTO_TEST_CASE(tables) {
    check({
        {"<table><tr><td>1<td>2<tr><td>3<td>4</table>5", "1\t2\n3\t4\n5"},
        {"<table>\n <tr>\n <td>1</td>\n <td>2</td>\n </tr>\n</table>", "1\t2"},
        {"<table><caption>c</caption><thead><tr><th>1<th>2<tbody><tr><td>3<td>4</table>", "c\n1\t2\n3\t4"},
        {"<table><tr><td><td>2<tr><td><td></table>3", "\t2\n\t\n3"},
        {"<table><td>1<tr><td>2</table>", "1\n2"},
        {"<table><tr><td><p>1</p><td>2</table>", "1\n\n\t2"},
        {"<table><tr><td>1<table><tr><td>2<td>3</table>4<td>5</table>", "1\n2\t3\n4\t5"},
        {"<table><tr><td hidden>1<td>2<tr hidden><td>3<tr><td>4</table>", "2\n4"},
        {"<table>1<tr><td>2</table>", "1\n2"},
        {"a<td>b<tr>c", "abc"},                                     // parts without a table are nothing
        {"<div><table><tr><td></div>1</table>2</div>3", "1\n2\n3"}, // an end tag does not reach out of a cell
        {"<form>a<form>b</form>c", "ab\nc"},                        // no form in a form
        {"<table><form><tr><td>1</form><td>2</table>", "1\t2"},
    });
}

// CSS Lists 3; not part of innerText.
BOOST_AUTO_TEST_CASE(lists_have_markers) {
    check({
        {"<ul><li>a<li>b</ul>c", "• a\n• b\nc"},
        {"<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"},
        {"<ol start=3><li>a<li value=9>b<li>c</ol>", "3. a\n9. b\n10. c"},
        {"<ol start=-1><li>a<li>b</ol>", "-1. a\n0. b"},
        {"<ol type=a start=26><li>a<li>b</ol>", "z. a\naa. b"},
        {"<ol type=A start=28><li>a</ol>", "AB. a"},
        {"<ol type=i start=8><li>a<li>b</ol>", "viii. a\nix. b"},
        {"<ol type=I start=1994><li>a</ol>", "MCMXCIV. a"},
        {"<ol type=I start=4000><li>a</ol>", "4000. a"},
        {"<ol><li>a<ul><li>b<ul><li>c<ul><li>d</ul></ul></ul><li>e</ol>", "1. a\n◦ b\n▪ c\n▪ d\n2. e"},
        {"<ul><li><p>a</p><p>b</p></ul>", "• a\n\nb"},
        {"<ul><li></li><li>a</ul>", "• a"}, // without text there is no line
        {"<ol><li hidden>a<li>b</ol>", "1. b"},
        {"<ul style='list-style: none inside'><li>a</ul>", "a"},
        {"<ol style='list-style-type:upper-roman'><li>a</ol>", "I. a"},
        {"<ol start=99999999999999999999><li>a</ol>", "1. a"},
        {"<ol reversed><li>a<li hidden>b<li>c<ol><li>d</ol></ol>", "2. a\n1. c\n1. d"},
        {"<ol reversed start=9><li>a<li>b", "9. a\n8. b"},
        {"<ol reversed><li>a<li>b", "2. a\n1. b"},
        {"<li>a", "• a"},
    });
}

BOOST_AUTO_TEST_CASE(images_are_their_alternative_texts) {
    check({
        {"a <img alt='b &amp;  c'> d", "a b & c d"},
        {"a <img alt=''> b", "a b"},
        {"<img src=a.png>", ""},
        {"<a href=x><img alt=b></a>", "b"},
        {"a<img alt=b hidden>c", "ac"},
    });
}

BOOST_AUTO_TEST_CASE(one_paragraph_at_a_time) {
    feedwright::html::TextReader reader{"<h1>a</h1><p>b<br>c</p> <ul><li>d <img alt=e></ul><p>f",
                                        {.images = false, .markers = false}};
    std::string text;
    for (const auto& [expected, gap] :
         {std::pair{"a", 0}, std::pair{"b\nc", 2}, std::pair{"d", 2}, std::pair{"f", 2}}) {
        BOOST_REQUIRE(reader.next_paragraph(text));
        BOOST_TEST(text == expected);
        BOOST_TEST(reader.gap() == gap);
    }
    BOOST_TEST(!reader.next_paragraph(text));
}

BOOST_AUTO_TEST_CASE(a_paragraph_in_pieces) {
    feedwright::html::TextReader reader{"<p>aaaa<b>bbbb</b> cccc<p>d"};
    std::string all;
    std::string piece;
    int pieces = 0;
    while (reader.next_paragraph(piece, 4)) {
        all.append(static_cast<std::size_t>(reader.gap()), '\n').append(piece);
        ++pieces;
    }
    BOOST_TEST(all == "aaaabbbb cccc\n\nd");
    BOOST_TEST(pieces == 4);
}

// What is deep, long or never ends costs no more than its length, and shows what it would show.
BOOST_AUTO_TEST_CASE(hostile_input) {
    constexpr std::size_t many = 100'000;
    BOOST_TEST(plain_text(repeated("<div>", many) + "a" + repeated("</div>", many) + "b") == "a\nb");
    BOOST_TEST(plain_text(repeated("<b>", 3 * many) + "a") == "a");
    BOOST_TEST(plain_text(repeated("<p", many) + "a") == "");
    BOOST_TEST(plain_text(repeated("<p>", many) + "a") == "a");
    BOOST_TEST(plain_text(repeated("</p>", many) + "a") == "a");
    BOOST_TEST(plain_text(repeated("<span hidden>", many) + "a") == "");
    BOOST_TEST(plain_text(repeated("<table><tr><td>", many) + "a").ends_with("a"));
    BOOST_TEST(plain_text(repeated("<ul><li>", many) + "a") == "▪ a");
    BOOST_TEST(plain_text(repeated("<ol reversed><li>", many) + "a") == "1. a");
    BOOST_TEST(plain_text(repeated("&amp;", many)) == repeated("&", many));
    BOOST_TEST(plain_text("a<b title=\"" + repeated("x", many)) == "a");
    BOOST_TEST(plain_text("a<!--" + repeated("--", many)) == "a");
    BOOST_TEST(plain_text(repeated("<table>", many) + repeated("</div></p></li>", many) + "a") == "a");
}

BOOST_AUTO_TEST_SUITE_END()
