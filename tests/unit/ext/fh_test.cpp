// Feed paging and archiving: RFC 5005 sections 2 and 4.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/fh.hpp>

#include "blocks.hpp"

using namespace blocks_test;

BOOST_AUTO_TEST_SUITE(fh_blocks)

BOOST_AUTO_TEST_CASE(flags_are_empty_elements) {
    BOOST_TEST(in_xml(fh::History{.complete = true}, Format::rss) == "<fh:complete/>");
    BOOST_TEST(in_xml(fh::History{.complete = true}, Format::atom) == "<fh:complete/>");
    BOOST_TEST(in_xml(fh::History{.archive = true}, Format::atom) == "<fh:archive/>");
    BOOST_TEST(in_xml(fh::History{.complete = false, .archive = false}, Format::rss) == "");
    BOOST_TEST(found(fh::History{.complete = true}, Format::atom) == "");
}

BOOST_AUTO_TEST_CASE(an_archive_names_the_current_document) {
    BOOST_TEST(support::has(check(with(fh::History{.archive = true}), Format::atom, compact), "feed.archive.links"));
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(fh::History{.complete = true}) == R"({"complete":true})");
    BOOST_TEST(comes_back(fh::History{.complete = true, .archive = false}));
}

BOOST_AUTO_TEST_SUITE_END()
