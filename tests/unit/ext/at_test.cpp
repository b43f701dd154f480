// Tombstones: RFC 6721 section 3.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/at.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const at::Tombstones tombstones{
    .deleted_entries = {{.ref = "tag:frontpage.example,2020:1", .when = support::friday, .comment = "A <mistake>"}}};

} // namespace

BOOST_AUTO_TEST_SUITE(at_blocks)

BOOST_AUTO_TEST_CASE(a_feed_says_what_is_gone) {
    BOOST_TEST(in_xml(tombstones, Format::atom) ==
               R"(<at:deleted-entry ref="tag:frontpage.example,2020:1" when="2020-05-08T11:00:00Z">)"
               "<at:comment>A &#x3C;mistake&gt;</at:comment></at:deleted-entry>");
    // Which no validator knows.
    BOOST_TEST(found(tombstones, Format::atom) == "element.uri.unknown /deleted_entries/0\n");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_told) {
    BOOST_TEST(found(at::Tombstones{.deleted_entries = {{.ref = "1"}}}, Format::atom) ==
               "element.uri.unknown /deleted_entries/0\n"
               "element.attribute.value /deleted_entries/0/ref\n"
               "element.attribute.missing /deleted_entries/0\n");
    BOOST_TEST(found(tombstones, Format::rss).find("element.misplaced") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_feed_carries_them) {
    BOOST_TEST(in_json(tombstones) == R"({"deleted_entries":[{"ref":"tag:frontpage.example,2020:1",)"
                                      R"("when":"2020-05-08T11:00:00Z","comment":"A <mistake>"}]})");
    BOOST_TEST(comes_back(tombstones));
}

BOOST_AUTO_TEST_SUITE_END()
