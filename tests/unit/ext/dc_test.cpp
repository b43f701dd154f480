// Dublin Core 1.1: all fifteen elements.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/dc.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const dc::Elements elements{.title = "t",
                            .creators = {"Ada", "Grace"},
                            .subjects = {"rails"},
                            .description = "d",
                            .publishers = {"Front Page"},
                            .contributors = {"Lena"},
                            .date = "2020-05-08",
                            .kind = "Text",
                            .format = "text/html",
                            .identifiers = {"urn:isbn:0"},
                            .source = "s",
                            .language = "en",
                            .relations = {"r"},
                            .coverages = {"2020"},
                            .rights = "all"};

} // namespace

BOOST_AUTO_TEST_SUITE(dc_blocks)

BOOST_AUTO_TEST_CASE(each_element_is_written) {
    const std::string expected = "<dc:title>t</dc:title><dc:creator>Ada</dc:creator><dc:creator>Grace</dc:creator>"
                                 "<dc:subject>rails</dc:subject><dc:description>d</dc:description>"
                                 "<dc:publisher>Front Page</dc:publisher><dc:contributor>Lena</dc:contributor>"
                                 "<dc:date>2020-05-08</dc:date><dc:type>Text</dc:type><dc:format>text/html</dc:format>"
                                 "<dc:identifier>urn:isbn:0</dc:identifier><dc:source>s</dc:source>"
                                 "<dc:language>en</dc:language><dc:relation>r</dc:relation>"
                                 "<dc:coverage>2020</dc:coverage><dc:rights>all</dc:rights>";
    BOOST_TEST(in_xml(elements, Format::atom) == expected);
    BOOST_TEST(found(elements, Format::atom) == "");
}

BOOST_AUTO_TEST_CASE(what_is_said_twice_has_the_members_path) {
    Feed feed = with(elements);
    feed.articles[0].language = "en";
    const Report report = check(feed, Format::rss, compact);
    BOOST_TEST(support::has(report, "element.said_twice", "/articles/0/extensions/0/language"));
    BOOST_TEST(support::has(report, "element.said", "/articles/0/extensions/0/date"));
    BOOST_TEST(found(dc::Elements{.date = "May", .language = "english"}, Format::atom) ==
               "element.text.invalid /date\nelement.text.invalid /language\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(dc::Elements{.creators = {"Ada"}, .kind = "Text"}) == R"({"creators":["Ada"],"type":"Text"})");
    BOOST_TEST(comes_back(elements));
}

BOOST_AUTO_TEST_SUITE_END()
