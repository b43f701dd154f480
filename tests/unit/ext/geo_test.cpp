// W3C Basic Geo.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/geo.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const geo::Position position{.lat = 52.5, .lon = -13.25, .alt = 34, .points = {{.lat = -90, .lon = 180}}};

} // namespace

BOOST_AUTO_TEST_SUITE(geo_blocks)

BOOST_AUTO_TEST_CASE(a_position_is_written) {
    const std::string expected = "<geo:lat>52.5</geo:lat><geo:long>-13.25</geo:long><geo:alt>34</geo:alt>"
                                 "<geo:Point><geo:lat>-90</geo:lat><geo:long>180</geo:long></geo:Point>";
    BOOST_TEST(in_xml(position, Format::rss) == expected);
    BOOST_TEST(in_xml(position, Format::atom) == expected);
    BOOST_TEST(found(position) == "");
    BOOST_TEST(in_xml(geo::Position{.lat = 0.0000001, .lon = 1e-10}, Format::rss) ==
               "<geo:lat>0.0000001</geo:lat><geo:long>0.0000000001</geo:long>");
}

BOOST_AUTO_TEST_CASE(angles_have_ends) {
    BOOST_TEST(found(geo::Position{.lat = 90.5, .lon = 181}) ==
               "element.text.invalid /lat\nelement.text.invalid /long\n");
    BOOST_TEST(found(geo::Position{.points = {{.lat = 1}}}) == "element.child.missing /points/0\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(position) == R"({"lat":52.5,"long":-13.25,"alt":34,"points":[{"lat":-90,"long":180}]})");
    BOOST_TEST(comes_back(position));
}

BOOST_AUTO_TEST_SUITE_END()
