// Slash.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/slash.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const slash::Slash block{.section = "news", .department = "not-an-ocean", .comments = 177, .hit_parade = "177,155,105"};

} // namespace

BOOST_AUTO_TEST_SUITE(slash_blocks)

BOOST_AUTO_TEST_CASE(each_element_is_written) {
    const std::string expected = "<slash:section>news</slash:section><slash:department>not-an-ocean</slash:department>"
                                 "<slash:comments>177</slash:comments><slash:hit_parade>177,155,105</slash:hit_parade>";
    BOOST_TEST(in_xml(block, Format::rss) == expected);
    BOOST_TEST(in_xml(block, Format::atom) == expected);
    BOOST_TEST(found(block) == "");
    BOOST_TEST(in_xml(slash::Slash{.comments = 0}, Format::rss) == "<slash:comments>0</slash:comments>");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_has_the_members_path) {
    BOOST_TEST(found(slash::Slash{.hit_parade = "many"}) == "element.text.invalid /hit_parade\n");
    Feed feed = with(block);
    feed.updated = {};
    feed.articles[0].published = {};
    BOOST_TEST(
        support::has(check(feed, Format::rss, compact), "slash.comments.undated", "/articles/0/extensions/0/comments"));
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(block) ==
               R"({"section":"news","department":"not-an-ocean","comments":177,"hit_parade":"177,155,105"})");
    BOOST_TEST(comes_back(block));
}

BOOST_AUTO_TEST_SUITE_END()
