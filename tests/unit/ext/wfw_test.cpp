// Well-formed Web.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/wfw.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const wfw::Comments comments{.comment = "https://frontpage.example/one/comment",
                             .comment_rss = "https://frontpage.example/one/comments.rss"};

} // namespace

BOOST_AUTO_TEST_SUITE(wfw_blocks)

BOOST_AUTO_TEST_CASE(both_addresses_are_written) {
    const std::string expected = "<wfw:comment>https://frontpage.example/one/comment</wfw:comment>"
                                 "<wfw:commentRss>https://frontpage.example/one/comments.rss</wfw:commentRss>";
    BOOST_TEST(in_xml(comments, Format::rss) == expected);
    BOOST_TEST(in_xml(comments, Format::atom) == expected);
    BOOST_TEST(found(comments) == "");
    BOOST_TEST(found(wfw::Comments{.comment_rss = "/comments"}) == "element.text.invalid /comment_rss\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_them) {
    BOOST_TEST(in_json(wfw::Comments{.comment_rss = "https://x.example/"}) ==
               R"({"comment_rss":"https://x.example/"})");
    BOOST_TEST(comes_back(comments));
}

BOOST_AUTO_TEST_SUITE_END()
