// Trees: what the WHATWG HTML standard, section 13.2.10, gives as examples, what its rules say of other HTML that is
// not valid, and what is refused. tests/html/normalize.py judges many more fragments by html5lib.
#include <optional>
#include <string>

#include <boost/test/unit_test.hpp>

#include "feedwright/html.hpp"
#include "values/xml_fragment.hpp"

using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += part;
    return all;
}

struct Case {
    std::string_view html;
    std::string_view normalized;
};

void check(const Case& test) {
    const std::optional<std::string> made = feedwright::normalize(test.html);
    BOOST_REQUIRE_MESSAGE(made, test.html);
    BOOST_TEST(*made == test.normalized);
    BOOST_TEST(feedwright::normalize(*made).value_or("") == *made);
    BOOST_TEST(feedwright::is_xhtml_fragment(feedwright::to_xhtml(test.html).value_or("<")));
}

} // namespace

BOOST_AUTO_TEST_SUITE(html_tree)

BOOST_AUTO_TEST_CASE(standard_examples) {
    for (const Case& test : {
             Case{"<p>1<b>2<i>3</b>4</i>5</p>", "<p>1<b>2<i>3</i></b><i>4</i>5</p>"},
             Case{"<b>1<p>2</b>3</p>", "<b>1</b><p><b>2</b>3</p>"},
             Case{"<table><b><tr><td>aaa</td></tr>bbb</table>ccc",
                  "<b></b><b>bbb</b><table><tbody><tr><td>aaa</td></tr></tbody></table><b>ccc</b>"},
             Case{"<p><b class=x><b class=x><b><b class=x><b class=x><b>X\n<p>X\n<p><b><b class=x><b>X\n"
                  "<p></b></b></b></b></b></b>X",
                  "<p><b class=\"x\"><b class=\"x\"><b><b class=\"x\"><b class=\"x\"><b>X\n</b></b></b></b></b></b></p>"
                  "<p><b class=\"x\"><b><b class=\"x\"><b class=\"x\"><b>X\n</b></b></b></b></b></p>"
                  "<p><b class=\"x\"><b><b class=\"x\"><b class=\"x\"><b><b><b class=\"x\"><b>X\n"
                  "</b></b></b></b></b></b></b></b></p><p>X</p>"},
         }) {
        check(test);
    }
}

BOOST_AUTO_TEST_CASE(what_was_left_out) {
    for (const Case& test : {
             Case{"<p>a<p>b", "<p>a</p><p>b</p>"},
             Case{"<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"},
             Case{"<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"},
             Case{"<table><tr><td>a<td>b<tr><td>c</table>",
                  "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>"},
             Case{"<table><caption>a<tr><td>b</table>",
                  "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>"},
             Case{"<table><col><col></table>", "<table><colgroup><col><col></colgroup></table>"},
             Case{"<select><option>a<option>b</select>", "<select><option>a</option><option>b</option></select>"},
             Case{"<ruby>a<rt>b</ruby>", "<ruby>a<rt>b</rt></ruby>"},
             Case{"<ruby>a<rtc>b<rt>c</ruby>", "<ruby>ab<rt>c</rt></ruby>"},
             Case{"a<br/>b<hr>c", "a<br>b<hr>c"},
             Case{"<p>a<div>b</div></p>c", "<p>a</p><div>b</div><p></p>c"},
             Case{"a</br>b", "a<br>b"},
             Case{"<div/>a", "<div>a</div>"},
             Case{"<a href=x>b<a href=y>c", "<a href=\"x\">b</a><a href=\"y\">c</a>"},
             Case{"<h1>a<h2>b</h1>c", "<h1>a</h1><h2>b</h2>c"},
             Case{"<image src=a>", "<img src=\"a\">"},
             Case{"<body><p>a</body></html>", "<p>a</p>"},
             Case{"<!doctype html><!-- a -- b --><?php ?>c", "c"},
             Case{"<form>a<form>b</form></form>", "<form>ab</form>"},
         }) {
        check(test);
    }
}

BOOST_AUTO_TEST_CASE(texts_and_attributes) {
    for (const Case& test : {
             Case{"AT&T &copy &nbsp;&#146; 1 < 2", "AT&amp;T \u00A9 &nbsp;\u2019 1 &lt; 2"},
             Case{"<a href=?a=1&b=2 title='\"<'>x", "<a href=\"?a=1&amp;b=2\" title=\"&quot;&lt;\">x</a>"},
             Case{"<p CLASS=a class=b a<b=1 \"=2>x", "<p class=\"a\">x</p>"},
             Case{"a\0b\x01\x7F\xC2\x92\xEF\xB7\x90\xFF\r\nc\rd\fe"sv,
                  "ab\uFFFD\uFFFD\u2019\uFFFD\uFFFD\nc\nd e"},
             Case{"<pre>\n\na</pre>", "<pre>\n\na</pre>"},
             Case{"<pre>\na</pre>", "<pre>a</pre>"},
             Case{"<textarea>\n\n<b>&lt;", "<textarea>\n\n&lt;b&gt;&lt;</textarea>"},
             Case{"<style>a > b & c</style>", "<style>a > b & c</style>"},
             Case{"<plaintext>a</plaintext>&amp;", "<pre>a&lt;/plaintext&gt;&amp;amp;</pre>"},
             Case{"<noscript><img src=a></noscript>", "<noscript><img src=\"a\"></noscript>"},
             Case{"<select><title>a<b>c</select>d", "<select>ac</select>d"},
         }) {
        check(test);
    }
}

BOOST_AUTO_TEST_CASE(svg_and_math) {
    for (const Case& test : {
             Case{"<SVG VIEWBOX='0 0 1 1'><LINEARGRADIENT ID='I'/><title><b>a</title></SVG>",
                  "<svg viewBox=\"0 0 1 1\"><linearGradient id=\"I\"></linearGradient><title><b>a</b></title></svg>"},
             Case{"<svg><style><a>b</style>", "<svg><style><a>b</a></style></svg>"},
             Case{"<svg><![CDATA[a>b&]]>c", "<svg>a&gt;b&amp;c</svg>"},
             Case{"<svg><g><p>a", "<svg><g></g></svg><p>a</p>"},
             Case{"<math><mtext><table><mglyph><style><!--</style><i>a",
                  "<math><mtext><style><!--</style><i>a</i><table></table></mtext></math>"},
             Case{"<math><mi>a<b>c</b></mi><mo/>d</math>", "<math><mi>a<b>c</b></mi><mo></mo>d</math>"},
             Case{"<svg><foreignObject><div>a</div></foreignObject></svg>b",
                  "<svg><foreignObject><div>a</div></foreignObject></svg>b"},
         }) {
        check(test);
    }
}

BOOST_AUTO_TEST_CASE(xhtml) {
    for (const Case& test : {
             Case{"<P>a<BR>&nbsp;<img src=b>", "<p>a<br/>\u00A0<img src=\"b\"/></p>"},
             Case{"<p a:b=1 xmlns=c xml:lang=d lang=e 1=2 disabled>x", "<p lang=\"e\" disabled=\"\">x</p>"},
             Case{"<o:p>a</o:p><x-y>b</x-y>", "a<x-y>b</x-y>"},
             Case{"<script>a<b && c</script>", "<script>a&lt;b &amp;&amp; c</script>"},
             Case{"<svg viewbox=1><a xlink:href=b xlink:title=c><desc><p>d</desc></a></svg>",
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"1\">"
                  "<a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"b\" xlink:title=\"c\"><desc>"
                  "<p xmlns=\"http://www.w3.org/1999/xhtml\">d</p></desc></a></svg>"},
             Case{"<math><mi>a</math>", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a</mi></math>"},
             Case{"<a title='b\n\tc'></a>]]>", "<a title=\"b&#10;&#9;c\"></a>]]&gt;"},
         }) {
        const std::optional<std::string> made = feedwright::to_xhtml(test.html);
        BOOST_TEST(made.value_or("") == test.normalized);
        BOOST_TEST(feedwright::is_xhtml_fragment(made.value_or("<")));
    }
}

BOOST_AUTO_TEST_CASE(limits) {
    const auto nested = [](std::string_view open, std::size_t times, std::string_view close) {
        return repeated(open, times) + "x" + repeated(close, times);
    };
    BOOST_TEST(feedwright::normalize(nested("<div>", 256, "</div>")).has_value());
    BOOST_TEST(!feedwright::normalize(nested("<div>", 257, "</div>")).has_value());
    BOOST_TEST(feedwright::is_xhtml_fragment(feedwright::to_xhtml(nested("<div>", 99, "</div>")).value_or("<")));
    BOOST_TEST(!feedwright::is_xhtml_fragment(nested("<div>", 100, "</div>")));
    BOOST_TEST(!feedwright::to_xhtml(nested("<div>", 100, "</div>")).has_value());
    BOOST_TEST(feedwright::normalize(repeated("x", 1U << 20U)).has_value());
    BOOST_TEST(!feedwright::normalize(repeated("x", (1U << 20U) + 1)).has_value());
    BOOST_TEST(!feedwright::normalize(repeated("&", (1U << 20U) / 4)).has_value()); // as &amp; it would be larger

    std::string fonts = "<p>";
    for (int size = 0; size < 200; ++size) fonts += "<font size=" + std::to_string(size) + ">";
    BOOST_TEST(feedwright::normalize(fonts + "<p>x<p>y").has_value());
    BOOST_TEST(!feedwright::normalize(fonts + repeated("<p>x", 1000)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
