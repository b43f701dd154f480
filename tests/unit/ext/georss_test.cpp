// GeoRSS, simple and with GML.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/georss.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const georss::Location location{.point = "45.256 -71.92",
                                .line = "45.256 -110.45 46.46 -109.48",
                                .polygon = "45.256 -110.45 46.46 -109.48 43.84 -109.86 45.256 -110.45",
                                .elev = 313,
                                .floor = -2,
                                .radius = 500,
                                .feature_name = "Podunk",
                                .feature_type_tag = "city",
                                .relationship_tag = "is-centered-at"};

} // namespace

BOOST_AUTO_TEST_SUITE(georss_blocks)

BOOST_AUTO_TEST_CASE(the_simple_form_is_written) {
    const std::string expected =
        "<georss:point>45.256 -71.92</georss:point>"
        "<georss:line>45.256 -110.45 46.46 -109.48</georss:line>"
        "<georss:polygon>45.256 -110.45 46.46 -109.48 43.84 -109.86 45.256 -110.45</georss:polygon>"
        "<georss:elev>313</georss:elev><georss:floor>-2</georss:floor>"
        "<georss:radius>500</georss:radius><georss:featureName>Podunk</georss:featureName>"
        "<georss:featureTypeTag>city</georss:featureTypeTag>"
        "<georss:relationshipTag>is-centered-at</georss:relationshipTag>";
    BOOST_TEST(in_xml(location, Format::rss) == expected);
    BOOST_TEST(in_xml(location, Format::atom) == expected);
    BOOST_TEST(found(location) == "");
}

BOOST_AUTO_TEST_CASE(shapes_of_gml_stand_in_where) {
    const auto where = [](georss::Where shape) {
        const georss::Location block{.where = std::move(shape)};
        BOOST_TEST(found(block, Format::atom) == "");
        std::string xml = in_xml(block, Format::atom);
        const std::string declaration = R"( xmlns:gml="http://www.opengis.net/gml")";
        if (const std::size_t at = xml.find(declaration); at != std::string::npos) xml.erase(at, declaration.size());
        return xml;
    };
    BOOST_TEST(where({.point = georss::Point{.pos = "45.256 -71.92"}}) ==
               "<georss:where><gml:Point><gml:pos>45.256 -71.92</gml:pos></gml:Point></georss:where>");
    BOOST_TEST(where({.line_string = georss::LineString{.pos_list = "1 2 3 4"}}) ==
               "<georss:where><gml:LineString><gml:posList>1 2 3 4</gml:posList></gml:LineString></georss:where>");
    BOOST_TEST(where({.polygon = georss::Polygon{.exterior = {.linear_ring = {.pos_list = "1 2 3 4 5 6 1 2"}}}}) ==
               "<georss:where><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>1 2 3 4 5 6 1 2</gml:posList>"
               "</gml:LinearRing></gml:exterior></gml:Polygon></georss:where>");
    BOOST_TEST(where({.envelope = georss::Envelope{.lower_corner = "1 2", .upper_corner = "3 4"}}) ==
               "<georss:where><gml:Envelope><gml:lowerCorner>1 2</gml:lowerCorner>"
               "<gml:upperCorner>3 4</gml:upperCorner></gml:Envelope></georss:where>");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_has_the_members_path) {
    BOOST_TEST(found(georss::Location{.point = "45,3"}) == "element.text.invalid /point\n");
    BOOST_TEST(found(georss::Location{.where = georss::Where{.point = georss::Point{.pos = "here"}}}) ==
               "element.text.invalid /where/point/pos\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(georss::Location{.where = georss::Where{.point = georss::Point{.pos = "1 2"}}}) ==
               R"({"where":{"point":{"pos":"1 2"}}})");
    BOOST_TEST(comes_back(location));
}

BOOST_AUTO_TEST_SUITE_END()
