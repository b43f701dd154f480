// Media RSS: each element and attribute that feed validators know.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/media.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const media::Thumbnail thumbnail{
    .url = "https://frontpage.example/t.jpg", .height = 50, .width = 75, .time = "0:00:01.5"};

/// The members that a medium, a group, a feed and an article share.
template <class T>
T described(T object) {
    object.title = media::Text{.value = "Rails", .kind = "plain"};
    object.description = media::Text{.value = "How they are laid"};
    object.keywords = "rails, iron";
    object.thumbnails = {thumbnail};
    object.categories = {{.term = "music/artist", .scheme = "https://frontpage.example/c", .label = "Artist"}};
    object.hashes = {{.value = "dfdec888b72151965a34b4b59031290a", .algorithm = "md5"}};
    object.player = media::Player{.url = "https://frontpage.example/play?id=1", .height = 200, .width = 400};
    object.credits = {{.name = "Ada", .role = "author", .scheme = "urn:ebu"}};
    object.copyright = media::Copyright{.text = "2020 Front Page", .url = "https://frontpage.example/c"};
    object.texts = {{.value = "Once", .kind = "plain", .lang = "en", .start = "0:00:03", .end = "10"}};
    object.ratings = {{.value = "nonadult", .scheme = "urn:simple"}};
    object.restrictions = {{.value = "au us", .relationship = "allow", .kind = "country"}};
    return object;
}

const std::string description =
    R"(<media:title type="plain">Rails</media:title><media:description>How they are laid</media:description>)"
    "<media:keywords>rails, iron</media:keywords>"
    R"(<media:thumbnail url="https://frontpage.example/t.jpg" height="50" width="75" time="0:00:01.5"/>)"
    R"(<media:category scheme="https://frontpage.example/c" label="Artist">music/artist</media:category>)"
    R"(<media:hash algo="md5">dfdec888b72151965a34b4b59031290a</media:hash>)"
    R"(<media:player url="https://frontpage.example/play?id=1" height="200" width="400"/>)"
    R"(<media:credit role="author" scheme="urn:ebu">Ada</media:credit>)"
    R"(<media:copyright url="https://frontpage.example/c">2020 Front Page</media:copyright>)"
    R"(<media:text type="plain" lang="en" start="0:00:03" end="10">Once</media:text>)"
    R"(<media:rating scheme="urn:simple">nonadult</media:rating>)"
    R"(<media:restriction relationship="allow" type="country">au us</media:restriction>)";

media::Content content() {
    return {.url = "https://frontpage.example/movie.mp4",
            .file_size = 12216320,
            .media_type = "video/mp4",
            .medium = "video",
            .is_default = true,
            .expression = "full",
            .bitrate = 128,
            .framerate = 23.976,
            .sampling_rate = 44.1,
            .channels = 2,
            .duration = std::chrono::milliseconds{185500},
            .height = 200,
            .width = 300,
            .lang = "en"};
}

const std::string content_start =
    R"(<media:content url="https://frontpage.example/movie.mp4" fileSize="12216320" type="video/mp4" medium="video" )"
    R"(isDefault="true" expression="full" bitrate="128" framerate="23.976" samplingrate="44.1" channels="2" )"
    R"(duration="185.5" height="200" width="300" lang="en")";

} // namespace

BOOST_AUTO_TEST_SUITE(media_blocks)

BOOST_AUTO_TEST_CASE(a_content_has_all_its_attributes_and_elements) {
    const media::Media block{.contents = {described(content())}};
    const std::string expected = content_start + ">" + description + "</media:content>";
    BOOST_TEST(in_xml(block, Format::rss) == expected);
    BOOST_TEST(in_xml(block, Format::atom) == expected);
    BOOST_TEST(found(block, Format::rss) == "");
    BOOST_TEST(found(block, Format::atom) == "");
}

BOOST_AUTO_TEST_CASE(a_group_has_alternatives) {
    const media::Media block{.groups = {described(media::Group{.contents = {content(), content()}})}};
    BOOST_TEST(in_xml(block, Format::rss) ==
               "<media:group>" + content_start + "/>" + content_start + "/>" + description + "</media:group>");
    BOOST_TEST(found(block) == "");
    BOOST_TEST(found(media::Media{.groups = {{.contents = {content()}}}}) == "element.text.invalid /groups/0\n");
}

BOOST_AUTO_TEST_CASE(an_article_and_a_feed_have_the_elements_too) {
    const media::Media block = described(media::Media{});
    BOOST_TEST(in_xml(block, Format::rss) == description);
    Feed feed = support::small_feed();
    feed.extensions = {block};
    BOOST_TEST(support::complaints(check(feed, Format::rss)) == "");
    BOOST_TEST(render(feed, Format::rss, compact).find(description) != std::string::npos);
    feed.extensions = {media::Media{.contents = {content()}}};
    BOOST_TEST(support::has(check(feed, Format::rss), "element.misplaced", "/extensions/0/contents/0"));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_has_the_members_path) {
    media::Content bad = content();
    bad.url = "movie.mp4";
    bad.media_type = "movie";
    bad.height = 0;
    bad.thumbnails = {thumbnail, {.url = ""}};
    bad.credits = {{.name = "Ada", .role = "Boss"}};
    BOOST_TEST(found(media::Media{.contents = {content(), bad}}) ==
               "element.attribute.value /contents/1/url\n"
               "element.attribute.value /contents/1/media_type\n"
               "element.attribute.value /contents/1/height\n"
               "element.attribute.missing /contents/1/thumbnails/1\n"
               "element.text.invalid /contents/1/credits/0\n");
}

BOOST_AUTO_TEST_CASE(schemes_are_looked_at) {
    media::Media block;
    block.credits = {{.name = "Ada", .role = "owner", .scheme = "geo:1,2"}};
    block.ratings = {{.value = "five stars", .scheme = "ipfs:stars"}};
    BOOST_TEST(found(block) == "url.scheme /credits/0/scheme\nurl.scheme /ratings/0/scheme\n");
}

BOOST_AUTO_TEST_CASE(lenient_writing_leaves_out_the_bad_members_alone) {
    media::Content bad = content();
    bad.media_type = "movie";
    bad.thumbnails = {{.url = "relative"}, thumbnail, {.url = ""}};
    Feed feed = with(media::Media{.contents = {bad}});
    WriteOptions lenient = compact;
    lenient.lenient = true;
    std::string written;
    StringSink sink{written};
    const Report report = write(feed, Format::rss, sink, lenient);
    BOOST_TEST(support::complaints(report).find("/articles/0/extensions/0/contents/0/thumbnails/2") !=
               std::string::npos);
    media::Content good = content();
    good.media_type.clear();
    good.thumbnails = {thumbnail};
    BOOST_TEST(written == render(with(media::Media{.contents = {good}}), Format::rss, compact));
}

BOOST_AUTO_TEST_CASE(json_feed_carries_it) {
    BOOST_TEST(in_json(media::Media{.contents = {{.url = "https://x.example/a", .sampling_rate = 44.1}},
                                    .thumbnails = {{.url = "https://x.example/t"}}}) ==
               R"({"contents":[{"url":"https://x.example/a","sampling_rate":44.1}],)"
               R"("thumbnails":[{"url":"https://x.example/t"}]})");
    BOOST_TEST(comes_back(described(media::Media{
        .contents = {described(content())}, .groups = {described(media::Group{.contents = {content(), content()}})}})));
}

BOOST_AUTO_TEST_SUITE_END()
