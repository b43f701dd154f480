// Apple's podcast elements: each member as A Podcaster's Guide to RSS writes it.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/itunes.hpp>

#include "blocks.hpp"

using namespace blocks_test;
using namespace std::chrono_literals;

namespace {

const itunes::Show show{.author = "Ada & Grace",
                        .categories = {{.text = "Society & Culture", .subcategories = {{.text = "Places & Travel"}}},
                                       {.text = "Technology"}},
                        .is_explicit = false,
                        .image = "https://frontpage.example/cover.jpg",
                        .owner = {.name = "Ada Lovelace", .email = "ada@frontpage.example"},
                        .kind = "serial",
                        .subtitle = "Short",
                        .summary = "Longer",
                        .keywords = "rails, rivers",
                        .block = false,
                        .new_feed_url = "https://frontpage.example/moved"};

const itunes::Episode episode{.title = "Punched cards",
                              .episode = 3,
                              .season = 1,
                              .kind = "bonus",
                              .duration = 1h + 2min + 3s,
                              .is_explicit = true,
                              .image = "https://frontpage.example/3.jpg",
                              .author = "Ada",
                              .subtitle = "Holes",
                              .summary = "And what they mean",
                              .keywords = "cards",
                              .block = true};

} // namespace

BOOST_AUTO_TEST_SUITE(itunes_blocks)

BOOST_AUTO_TEST_CASE(a_show_is_written_by_apples_guide) {
    const std::string expected = "<itunes:author>Ada &#x26; Grace</itunes:author>"
                                 R"(<itunes:category text="Society &#x26; Culture">)"
                                 R"(<itunes:category text="Places &#x26; Travel"/></itunes:category>)"
                                 R"(<itunes:category text="Technology"/>)"
                                 "<itunes:explicit>false</itunes:explicit>"
                                 R"(<itunes:image href="https://frontpage.example/cover.jpg"/>)"
                                 "<itunes:owner><itunes:name>Ada Lovelace</itunes:name>"
                                 "<itunes:email>ada@frontpage.example</itunes:email></itunes:owner>"
                                 "<itunes:type>serial</itunes:type>"
                                 "<itunes:subtitle>Short</itunes:subtitle>"
                                 "<itunes:summary>Longer</itunes:summary>"
                                 "<itunes:keywords>rails, rivers</itunes:keywords>"
                                 "<itunes:block>no</itunes:block>"
                                 "<itunes:new-feed-url>https://frontpage.example/moved</itunes:new-feed-url>";
    BOOST_TEST(in_xml(show, Format::rss) == expected);
    BOOST_TEST(in_xml(show, Format::atom) == expected);
    BOOST_TEST(found(show, Format::rss) == "");
    BOOST_TEST(found(show, Format::atom) == "");
}

BOOST_AUTO_TEST_CASE(an_episode_is_written_by_apples_guide) {
    const std::string expected = "<itunes:title>Punched cards</itunes:title>"
                                 "<itunes:episode>3</itunes:episode>"
                                 "<itunes:season>1</itunes:season>"
                                 "<itunes:episodeType>bonus</itunes:episodeType>"
                                 "<itunes:duration>3723</itunes:duration>"
                                 "<itunes:explicit>true</itunes:explicit>"
                                 R"(<itunes:image href="https://frontpage.example/3.jpg"/>)"
                                 "<itunes:author>Ada</itunes:author>"
                                 "<itunes:subtitle>Holes</itunes:subtitle>"
                                 "<itunes:summary>And what they mean</itunes:summary>"
                                 "<itunes:keywords>cards</itunes:keywords>"
                                 "<itunes:block>yes</itunes:block>";
    BOOST_TEST(in_xml(episode, Format::rss) == expected);
    BOOST_TEST(in_xml(episode, Format::atom) == expected);
    BOOST_TEST(found(episode, Format::atom) == "itunes.article.alone /title\n"); // the feed has none
}

BOOST_AUTO_TEST_CASE(json_feed_carries_both) {
    BOOST_TEST(in_json(itunes::Show{.categories = {{.text = "Technology"}}, .is_explicit = false, .kind = "serial"}) ==
               R"({"categories":[{"text":"Technology"}],"explicit":false,"type":"serial"})");
    BOOST_TEST(in_json(itunes::Episode{.episode = 3, .kind = "full", .duration = 90s}) ==
               R"({"episode":3,"episode_type":"full","duration":90})");
    BOOST_TEST(comes_back(show));
    BOOST_TEST(comes_back(episode));
}

BOOST_AUTO_TEST_CASE(an_article_of_a_show_says_its_duration_and_image_by_itself) {
    Feed feed = with(show);
    Article& article = feed.articles[0];
    article.attachments = {
        {.url = "https://frontpage.example/1.mp3", .media_type = "audio/mpeg", .size = 1, .duration = 1799600ms}};
    article.image.url = "https://frontpage.example/1.jpg";
    for (const Format format : {Format::rss, Format::atom}) {
        const std::string text = render(feed, format, compact);
        BOOST_TEST(text.find("<itunes:duration>1800</itunes:duration>"
                             R"(<itunes:image href="https://frontpage.example/1.jpg"/>)") != std::string::npos);
        BOOST_TEST(support::complaints(check(feed, format, compact)) == "");
    }
    article.extensions = {itunes::Episode{.duration = 5s, .image = "https://frontpage.example/2.jpg"}};
    const std::string own = render(feed, Format::rss, compact);
    BOOST_TEST(own.find("<itunes:duration>1800") == std::string::npos);
    BOOST_TEST(own.find("1.jpg\"/><itunes") == std::string::npos);
    article.extensions.clear();
    feed.extensions.clear();
    BOOST_TEST(render(feed, Format::rss, compact).find("itunes") == std::string::npos);
    feed.extensions = {show};
    article.image.url = "https://localhost/1.jpg"; // which validators take for no address of a picture
    BOOST_TEST(render(feed, Format::rss, compact).find("itunes:image href=\"https://localhost") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_has_the_members_path) {
    itunes::Show bad = show;
    bad.owner.email = "nobody";
    bad.categories[0].text = "Books";
    bad.kind = "endless";
    BOOST_TEST(found(bad) == "element.text.invalid /categories/0\n"
                             "element.text.invalid /owner/email\n"
                             "element.text.invalid /type\n");
    bad = show;
    bad.owner.email.clear();
    BOOST_TEST(found(bad) == "element.child.missing /owner\n");
    bad = show;
    bad.complete = true; // which the W3C validator does not know
    BOOST_TEST(found(bad) == "element.wrong /complete\n");
    Feed apple = with(bad);
    BOOST_TEST(!support::has(check(apple, Format::rss, {.profile = Profile::apple}), "element.wrong"));
    BOOST_TEST(render(apple, Format::rss, {.lenient = true}).find("itunes:complete") == std::string::npos);
    itunes::Episode odd = episode;
    odd.episode = 0;
    odd.image = "3.jpg";
    BOOST_TEST(found(odd).find("itunes.article.alone") != std::string::npos);
    BOOST_TEST(found(odd).find("element.text.invalid /episode\n") != std::string::npos);
    BOOST_TEST(found(odd).find("element.attribute.value /image\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
