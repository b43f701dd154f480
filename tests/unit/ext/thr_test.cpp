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

/// A feed with an article that says where its answers are.
Feed answered(const Link& link) {
    Article article{.id = "tag:frontpage.example,2020:1", .title = "T", .content = "C"};
    article.updated = std::chrono::sys_days{std::chrono::year{2020} / 5 / 8};
    article.links = {link};
    return {.title = "F", .home_page = "https://frontpage.example/", .articles = {article}};
}

// RFC 4685 section 4.
BOOST_AUTO_TEST_CASE(a_link_says_how_many_answers_there_are) {
    const Link link{.href = "https://frontpage.example/1/answers",
                    .rel = "replies",
                    .type = "application/atom+xml",
                    .count = 10,
                    .updated = parse_rfc3339("2020-05-09T12:10:00+02:00")};
    for (const Format format : {Format::rss, Format::atom}) {
        const std::string text = render(answered(link), format);
        const std::string root = text.substr(0, text.find("<title>"));
        BOOST_TEST(root.find(R"( xmlns:thr="http://purl.org/syndication/thread/1.0")") != std::string::npos);
        BOOST_TEST(
            text.find(R"(link href="https://frontpage.example/1/answers" rel="replies" type="application/atom+xml" )"
                      R"(thr:count="10" thr:updated="2020-05-09T12:10:00+02:00"/>)") != std::string::npos,
            text);
    }
    // None are some too.
    BOOST_TEST(
        render(answered({.href = "https://frontpage.example/1/answers", .rel = "replies", .count = 0}), Format::atom)
            .find(R"( thr:count="0"/>)") != std::string::npos);
    BOOST_TEST(
        render(answered({.href = "https://frontpage.example/1/answers", .rel = "replies"}), Format::atom).find("thr") ==
        std::string::npos);
    const std::string json = render(answered(link), Format::json);
    BOOST_TEST(json.find(R"("count": 10,)") != std::string::npos, json);
    BOOST_TEST(json.find(R"("updated": "2020-05-09T12:10:00+02:00")") != std::string::npos, json);
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(thr::Thread{.in_reply_to = {{.ref = "urn:x:y", .media_type = "text/html"}}, .total = 0}) ==
               R"({"in_reply_to":[{"ref":"urn:x:y","media_type":"text/html"}],"total":0})");
    BOOST_TEST(comes_back(thread));
}

BOOST_AUTO_TEST_SUITE_END()
