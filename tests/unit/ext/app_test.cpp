// AtomPub: RFC 5023 sections 10.2 and 13.1.1.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/app.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const app::Entry entry{.edited = support::friday, .control = app::Control{.draft = true}};

} // namespace

BOOST_AUTO_TEST_SUITE(app_blocks)

BOOST_AUTO_TEST_CASE(an_entry_says_when_it_was_edited_and_that_it_is_a_draft) {
    BOOST_TEST(in_xml(entry, Format::atom) ==
               "<app:edited>2020-05-08T11:00:00Z</app:edited><app:control><app:draft>yes</app:draft></app:control>");
    BOOST_TEST(found(entry, Format::atom) == "");
    BOOST_TEST(in_xml(app::Entry{.control = app::Control{.draft = false}}, Format::atom) ==
               "<app:control><app:draft>no</app:draft></app:control>");
}

BOOST_AUTO_TEST_CASE(rss_has_no_place_for_it) {
    BOOST_TEST(found(entry, Format::rss) == "element.misplaced /edited\nelement.misplaced /control\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(entry) == R"({"edited":"2020-05-08T11:00:00Z","control":{"draft":true}})");
    BOOST_TEST(comes_back(entry));
}

BOOST_AUTO_TEST_SUITE_END()
