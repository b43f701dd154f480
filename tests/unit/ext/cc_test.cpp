// Creative Commons in RDF (web.resource.org/cc).
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/cc.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const cc::Licenses licenses{.licenses = {{.url = "https://creativecommons.org/licenses/by/4.0/"}}};

} // namespace

BOOST_AUTO_TEST_SUITE(cc_blocks)

BOOST_AUTO_TEST_CASE(a_licence_is_a_resource) {
    const std::string xml = in_xml(licenses, Format::rss);
    BOOST_TEST(xml.starts_with("<cc:license "));
    BOOST_TEST(xml.find(R"(rdf:resource="https://creativecommons.org/licenses/by/4.0/")") != std::string::npos);
    BOOST_TEST(found(licenses, Format::rss) == "");
    BOOST_TEST(found(licenses, Format::atom) == "element.misplaced /licenses/0\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(licenses) == R"({"licenses":[{"url":"https://creativecommons.org/licenses/by/4.0/"}]})");
    BOOST_TEST(comes_back(licenses));
}

BOOST_AUTO_TEST_SUITE_END()
