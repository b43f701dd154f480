// The syndication module.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/sy.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const sy::Schedule schedule{.update_period = "hourly", .update_frequency = 2, .update_base = support::friday};

} // namespace

BOOST_AUTO_TEST_SUITE(sy_blocks)

BOOST_AUTO_TEST_CASE(a_schedule_is_written) {
    const std::string expected = "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
                                 "<sy:updateBase>2020-05-08T11:00:00Z</sy:updateBase>";
    BOOST_TEST(in_xml(schedule, Format::rss) == expected);
    BOOST_TEST(in_xml(schedule, Format::atom) == expected);
    BOOST_TEST(found(schedule) == "");
    BOOST_TEST(found(sy::Schedule{.update_period = "often", .update_frequency = 0}) ==
               "element.text.invalid /update_period\nelement.text.invalid /update_frequency\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(schedule) ==
               R"({"update_period":"hourly","update_frequency":2,"update_base":"2020-05-08T11:00:00Z"})");
    BOOST_TEST(comes_back(schedule));
}

BOOST_AUTO_TEST_SUITE_END()
