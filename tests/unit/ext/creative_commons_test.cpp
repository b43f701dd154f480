// The Creative Commons module (backend.userland.com).
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/creative_commons.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const creative_commons::Licenses licenses{
    .licenses = {"https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by-sa/4.0/"}};

} // namespace

BOOST_AUTO_TEST_SUITE(creative_commons_blocks)

BOOST_AUTO_TEST_CASE(licences_are_urls) {
    const std::string expected =
        "<creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>"
        "<creativeCommons:license>https://creativecommons.org/licenses/by-sa/4.0/</creativeCommons:license>";
    BOOST_TEST(in_xml(licenses, Format::rss) == expected);
    BOOST_TEST(in_xml(licenses, Format::atom) == expected);
    BOOST_TEST(found(licenses) == "");
    BOOST_TEST(found(creative_commons::Licenses{.licenses = {"CC BY", "by"}}) ==
               "element.text.invalid /licenses/0\nelement.text.invalid /licenses/1\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_them) {
    BOOST_TEST(in_json(licenses) == R"({"licenses":["https://creativecommons.org/licenses/by/4.0/",)"
                                    R"("https://creativecommons.org/licenses/by-sa/4.0/"]})");
    BOOST_TEST(comes_back(licenses));
}

BOOST_AUTO_TEST_SUITE_END()
