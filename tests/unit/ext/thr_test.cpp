// Atom threading: RFC 4685 sections 3 and 5.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/thr.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const thr::Thread thread{.in_reply_to = {{.ref = "tag:frontpage.example,2020:1",
                                          .href = "https://frontpage.example/1",
                                          .source = "https://frontpage.example/feed",
                                          .media_type = "text/html"}},
                         .total = 10};

} // namespace

BOOST_AUTO_TEST_SUITE(thr_blocks)

BOOST_AUTO_TEST_CASE(an_answer_names_its_article) {
    const std::string expected =
        R"(<thr:in-reply-to ref="tag:frontpage.example,2020:1" href="https://frontpage.example/1" )"
        R"(source="https://frontpage.example/feed" type="text/html"/>)"
        "<thr:total>10</thr:total>";
    BOOST_TEST(in_xml(thread, Format::atom) == expected);
    BOOST_TEST(in_xml(thread, Format::rss) == expected);
    BOOST_TEST(found(thread, Format::atom) == "");
    BOOST_TEST(found(thr::Thread{.in_reply_to = {{.ref = "one"}}}, Format::atom) ==
               "element.attribute.value /in_reply_to/0/ref\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(thr::Thread{.in_reply_to = {{.ref = "urn:x:y", .media_type = "text/html"}}, .total = 0}) ==
               R"({"in_reply_to":[{"ref":"urn:x:y","media_type":"text/html"}],"total":0})");
    BOOST_TEST(comes_back(thread));
}

BOOST_AUTO_TEST_SUITE_END()
