// What a new namespace needs: a header, a source, a test (these three) and a name in the list that CMake makes a source of. With
// that the library writes, judges and reads it; nothing of the library was changed or compiled anew.
#include <boost/test/unit_test.hpp>

#include "../unit/ext/blocks.hpp"
#include "ext/namespace.hpp"
#include "tides.hpp"

using namespace blocks_test;

BOOST_AUTO_TEST_SUITE(new_namespace)

BOOST_AUTO_TEST_CASE(it_is_written_and_judged) {
    const tides::Forecast forecast{.gauge = "Port Alder", .height = 4.25};
    BOOST_TEST(in_xml(forecast, Format::rss) ==
               "<tides:gauge>Port Alder</tides:gauge><tides:height>4.25</tides:height>");
    BOOST_TEST(found(tides::Forecast{.height = -1}, Format::atom) ==
               "element.uri.unknown /height\nelement.text.invalid /height\n");
}

BOOST_AUTO_TEST_CASE(generic_elements_of_it_are_judged_too) {
    Feed feed = support::small_feed();
    feed.articles[0].extensions = {
        Element{.uri = std::string{tides::Forecast::xmlns.uri}, .name = "ebb", .prefix = "tides"}};
    BOOST_TEST(support::has(check(feed, Format::rss), "element.unknown", "/articles/0/extensions/0/name"));
}

BOOST_AUTO_TEST_CASE(json_feed_gives_it_back) {
    BOOST_TEST(comes_back(tides::Forecast{.gauge = "Port Alder", .height = 4.25}));
}

// The others are still there.
BOOST_AUTO_TEST_CASE(the_list_goes_on) {
    BOOST_TEST(block_type_of("_tides", Standing::article) == &tides::Forecast::type());
    BOOST_TEST(block_type_of("_itunes", Standing::feed) != nullptr);
    BOOST_TEST(block_type_of("_wfw", Standing::article) != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
