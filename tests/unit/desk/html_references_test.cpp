// Character references: what each form means, where one ends, and what is none. The expected values are those of the
// WHATWG HTML standard, section 13.2.5.72 and on.
#include <boost/test/unit_test.hpp>

#include "desk/html/references.hpp"

using namespace feedwright::html;

namespace {

struct Row {
    std::string_view html;
    std::string_view text;
    std::string_view attribute;
};

const Row rows[]{
    {"", "", ""},
    {"no reference", "no reference", "no reference"},
    {"a&amp;b&lt;c", "a&b<c", "a&b<c"},
    {"&amp;amp;", "&amp;", "&amp;"}, // once
    {"&eacute;&Eacute;", "\xC3\xA9\xC3\x89", "\xC3\xA9\xC3\x89"},
    {"&CounterClockwiseContourIntegral;", "\xE2\x88\xB3", "\xE2\x88\xB3"},          // the longest
    {"&fjlig;&NotEqualTilde;", "fj\xE2\x89\x82\xCC\xB8", "fj\xE2\x89\x82\xCC\xB8"}, // two characters
    {"&Aopf;", "\xF0\x9D\x94\xB8", "\xF0\x9D\x94\xB8"},
    {"&AMP;&AMP&aMP;", "&&&aMP;", "&&&aMP;"},
    {"&unknown; &x; & &; &", "&unknown; &x; & &; &", "&unknown; &x; & &; &"},
    {"&apos;&apos", "'&apos", "'&apos"}, // young names need their semicolon
    // Old names do not, but in an attribute a letter, a digit or an equals sign behind them makes them part of a URL.
    {"&copy 2026", "\xC2\xA9 2026", "\xC2\xA9 2026"},
    {"&copy", "\xC2\xA9", "\xC2\xA9"},
    {"?a&copy=1", "?a\xC2\xA9=1", "?a&copy=1"},
    {"?a&copy1",
     "?a\xC2\xA9"
     "1",
     "?a&copy1"},
    {"?a&copy&lt", "?a\xC2\xA9<", "?a\xC2\xA9<"},
    {"?a&copy;=1", "?a\xC2\xA9=1", "?a\xC2\xA9=1"},
    // The longest name that there is: &not is one, &notin; too.
    {"&notit;", "\xC2\xACit;", "&notit;"},
    {"&notin;", "\xE2\x88\x89", "\xE2\x88\x89"},
    {"&notin", "\xC2\xACin", "&notin"},
    {"&noti", "\xC2\xACi", "&noti"},
    {"&not;in;", "\xC2\xACin;", "\xC2\xACin;"},
    {"&sup1&sup12;",
     "\xC2\xB9\xC2\xB9"
     "2;",
     "\xC2\xB9&sup12;"},
    // Numbers.
    {"&#65;&#x41;&#X6a;&#x6A;", "AAjj", "AAjj"},
    {"&#65&#x41 &#65x", "AA Ax", "AA Ax"}, // without a semicolon, wherever they stand
    {"&#65=", "A=", "A="},
    {"&#;&#x;&#xg;&#a", "&#;&#x;&#xg;&#a", "&#;&#x;&#xg;&#a"},
    {"&#", "&#", "&#"},
    {"&#x", "&#x", "&#x"},
    {"&#x41g", "Ag", "Ag"},
    {"&#9;&#10;&#13;", "\t\n\r", "\t\n\r"},
    {"&#128;&#x80;&#x9f;&#145;", "\xE2\x82\xAC\xE2\x82\xAC\xC5\xB8\xE2\x80\x98",
     "\xE2\x82\xAC\xE2\x82\xAC\xC5\xB8\xE2\x80\x98"},
    {"&#x81;", "\xC2\x81", "\xC2\x81"}, // windows-1252 has nothing there
    {"&#0;&#xD800;&#xdfff;&#x110000;", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD",
     "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"&#x10FFFF;&#xFFFF;", "\xF4\x8F\xBF\xBF\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF\xEF\xBF\xBF"},
    {"&#4294967361;&#x100000041;&#99999999999999999999;", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD",
     "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"}, // not modulo 2^32
    {"&#0000000000000000000000000065;", "A", "A"},
    // What is no ASCII letter or digit ends a name, and stays as it is.
    {"&am\xC3\xA9p;", "&am\xC3\xA9p;", "&am\xC3\xA9p;"},
    {"&copy\xC3\xA9", "\xC2\xA9\xC3\xA9", "\xC2\xA9\xC3\xA9"},
    {"\xFF&\x80&lt\xFF", "\xFF&\x80<\xFF", "\xFF&\x80<\xFF"},
};

std::string appended(std::string_view html, Where where) {
    std::string out = "before ";
    append_decoded(out, html, where);
    return out.substr(7);
}

} // namespace

BOOST_AUTO_TEST_CASE(what_references_mean) {
    for (const Row& row : rows) {
        BOOST_TEST(appended(row.html, Where::text) == row.text, row.html);
        BOOST_TEST(appended(row.html, Where::attribute) == row.attribute, row.html);
        std::string storage = "of before";
        BOOST_TEST(decoded(row.html, Where::text, storage) == row.text, row.html);
        BOOST_TEST(decoded(row.html, Where::attribute, storage) == row.attribute, row.html);
    }
}

BOOST_AUTO_TEST_CASE(zero_bytes_stay) {
    const std::string_view html{"a\0&am\0p;&lt\0", 12};
    BOOST_TEST(appended(html, Where::text) == (std::string_view{"a\0&am\0p;<\0", 10}));
}

BOOST_AUTO_TEST_CASE(where_a_reference_ends) {
    const auto length = [](std::string_view html) { return reference_at(html, 1, Where::text).length; };
    BOOST_TEST(length("x&amp;y") == 5U);
    BOOST_TEST(length("x&ampy") == 4U);
    BOOST_TEST(length("x&#x41;y") == 6U);
    BOOST_TEST(length("x&#65y") == 4U);
    BOOST_TEST(length("x&y") == 0U);
    BOOST_TEST(length("x&") == 0U);
    const Reference two = reference_at("&fjlig;", 0, Where::text);
    BOOST_TEST((two.length == 7 && two.first == U'f' && two.second == U'j'));
}

BOOST_AUTO_TEST_CASE(no_copy_where_nothing_changes) {
    std::string storage = "untouched";
    const std::string_view html = "A&B, AT&T & &unknown;";
    BOOST_TEST(decoded(html, Where::text, storage).data() == html.data());
    BOOST_TEST(storage == "untouched");
    BOOST_TEST(decoded("&lt;", Where::text, storage).data() == storage.data());
}
