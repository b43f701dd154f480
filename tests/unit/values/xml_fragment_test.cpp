// Which markup may be written as it is. Included from src: its public doors are Text::xhtml and content of an XML type, which
// fall back or refuse; here the judgement itself is tried on what would break a document.
#include <boost/test/unit_test.hpp>

#include <string>

#include "values/xml_fragment.hpp"

using namespace feedwright;

namespace {

std::string nested(int levels) {
    std::string open;
    std::string close;
    for (int i = 0; i < levels; ++i) {
        open += "<b>";
        close += "</b>";
    }
    return open + "x" + close;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_inside_of_an_xhtml_div) {
    for (const std::string markup : {"", "text", "<p>a</p>", "a<br/>b", "<p>a</p> b <p>c</p>", "&lt;&amp;&#160;&#xA0;", "<!-- a -->",
                                     "<![CDATA[<]]>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>",
                                     "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"/>", "\xE2\x82\xAC", "<?a b?>",
                                     "<p xml:lang=\"fa\" xml:base=\"a/\"/>",
                                     "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                                     "<use xlink:href=\"#a\"/></svg>"}) {
        BOOST_TEST(is_xhtml_fragment(markup), markup);
    }
    for (const std::string markup :
         {"<br>", "<p>", "</p>", "<b><i></b></i>", "&nbsp;", "&copy;", "&a;", "a & b", "a < b", "AT&T", "<p a=b>", "<p a>", "<p a='1' a='2'/>",
          "<x:p/>", "<p x:a=''/>", "</div><div>", "</div><script/><div>", "]]>", "<!DOCTYPE a>", "<?xml version=\"1.0\"?>", "<!-- a -- b -->",
          "<p xmlns=''/>", "<a xmlns='http://www.w3.org/2005/Atom'/>", "<p xmlns:x='x y'/>",
          "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'/>", "<p xmlns:x='https://x.example/'/>",
          "<p xmlns:d='http://www.w3.org/1999/xhtml' xml:base='https://x.example/ '/>", "<p xml:base='urn:x:y'/>", "\x08", "&#8;", "&#xFFFE;", "caf\xE9", "\xED\xA0\x80", "<p", "<![CDATA[", "<!--", "<p xmlns:a=''/>"}) {
        BOOST_TEST(!is_xhtml_fragment(markup), markup);
    }
}

BOOST_AUTO_TEST_CASE(one_element) {
    for (const std::string markup : {"<a/>", " <a/> ", "<a>b</a>\n", "<a xmlns=\"urn:xx:x\"><b/></a>", "<!-- x --><a/>"}) {
        BOOST_TEST(is_xml_element(markup), markup);
    }
    for (const std::string markup : {"", "a", "<a/><b/>", "<a xmlns='http://search.yahoo.com/mrss'/>", "<a xmlns='urn:x'/>", "<a/>b", "b<a/>", "<?xml version=\"1.0\"?><a/>", "<!DOCTYPE a><a/>", "<a>", "<x:a/>",
                                     "</wrapper><wrapper>", "</wrapper>", "<a/></wrapper><wrapper>"}) {
        BOOST_TEST(!is_xml_element(markup), markup);
    }
}

// Readers give up at 256 levels (libxml2) and less; a document adds some of its own.
BOOST_AUTO_TEST_CASE(nesting_has_a_limit) {
    BOOST_TEST(is_xhtml_fragment(nested(90)));
    BOOST_TEST(!is_xhtml_fragment(nested(101)));
    BOOST_TEST(!is_xhtml_fragment(nested(100'000)));
}

// "A billion laughs" needs a DOCTYPE, which has no place inside of an element.
BOOST_AUTO_TEST_CASE(entities_cannot_be_declared) {
    BOOST_TEST(!is_xml_element("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
    BOOST_TEST(!is_xhtml_fragment("<!DOCTYPE a [<!ENTITY b \"c\">]>&b;"));
}
