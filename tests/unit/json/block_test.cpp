// How extension objects become typed blocks: which do, what of them cannot be read, and where that is said to be.
#include <boost/test/unit_test.hpp>

#include <string>

#include <feedwright/block.hpp>
#include <feedwright/check.hpp>
#include <feedwright/ext/itunes.hpp>
#include <feedwright/ext/podcast.hpp>

#include "reading.hpp"

namespace harbour {

/// A user's own.
struct Tide {
    static constexpr feedwright::Xmlns xmlns{"tides", "https://harbour.example/ns"};
    static const feedwright::BlockType& type();

    std::string gauge{};
    std::optional<double> height{};

    friend bool operator==(const Tide&, const Tide&) = default;
};

/// With a name that JSON Feed has no place for.
struct Buoy {
    static constexpr feedwright::Xmlns xmlns{"buoys", "https://harbour.example/buoys"};
    static const feedwright::BlockType& type();

    std::string colour{};

    friend bool operator==(const Buoy&, const Buoy&) = default;
};

} // namespace harbour

template <>
inline constexpr auto feedwright::shape<harbour::Buoy> = std::tuple{child("colour", &harbour::Buoy::colour)};

template <>
inline constexpr auto feedwright::shape<harbour::Tide> =
    std::tuple{child("gauge", &harbour::Tide::gauge), child("height", &harbour::Tide::height)};

const feedwright::BlockType& harbour::Tide::type() {
    static constexpr auto type = feedwright::block_type<Tide>("_tide", feedwright::Standing::both);
    return type;
}

const feedwright::BlockType& harbour::Buoy::type() {
    static constexpr auto type = feedwright::block_type<Buoy>("buoy", feedwright::Standing::both);
    return type;
}

using namespace feedwright;

namespace {

/// A document with members for the feed and for its only item.
std::string document(const std::string& of_feed, const std::string& of_item) {
    return R"({"version":"https://jsonfeed.org/version/1.1","title":"T",)" + of_feed +
           R"("items":[{"id":"1","content_text":"x")" + (of_item.empty() ? "" : "," + of_item) + "}]}";
}

reading::Read read(const std::string& of_feed, const std::string& of_item, bool lenient = false) {
    reading::Read result;
    JsonReadOptions options{.on_finding = [&](const Finding& finding) { result.findings.push_back(finding); },
                            .lenient = lenient,
                            .blocks = {&harbour::Tide::type()}};
    JsonReader reader{document(of_feed, of_item), std::move(options)};
    result.good = reader.read_feed(result.feed);
    for (Article article; reader.read_article(article);) result.feed.articles.push_back(std::move(article));
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(blocks)

BOOST_AUTO_TEST_CASE(objects_of_our_namespaces_become_blocks_where_these_stand) {
    const auto result = read(R"("_itunes":{"author":"Ada","explicit":false},)", R"("_itunes":{"episode":3})");
    BOOST_TEST(result.found() == "");
    BOOST_TEST_REQUIRE(result.feed.extensions.size() == 1U);
    const auto* show = result.feed.extensions[0].get<itunes::Show>();
    BOOST_TEST_REQUIRE(show != nullptr);
    BOOST_TEST((*show == itunes::Show{.author = "Ada", .is_explicit = false}));
    BOOST_TEST_REQUIRE(result.feed.articles.size() == 1U);
    const auto* episode = result.feed.articles[0].extensions.at(0).get<itunes::Episode>();
    BOOST_TEST_REQUIRE(episode != nullptr);
    BOOST_TEST((*episode == itunes::Episode{.episode = 3}));
}

BOOST_AUTO_TEST_CASE(elsewhere_they_are_any_json) {
    const auto result = read(R"("authors":[{"name":"Ada","_itunes":{"episode":3}}],)", R"("_slash":"no object")");
    BOOST_TEST(result.found() == "");
    BOOST_TEST(result.feed.authors.at(0).extensions.at(0).get<JsonExtension>() != nullptr);
    BOOST_TEST(result.feed.articles.at(0).extensions.at(0).get<JsonExtension>() != nullptr);
}

// Names are nobody's property: an object that says where it is documented is not taken for ours.
BOOST_AUTO_TEST_CASE(an_object_with_about_is_its_publishers) {
    const auto result = read("", R"("_geo":{"about":"https://maps.example/","where":"here"})");
    BOOST_TEST(result.found() == "");
    BOOST_TEST(result.feed.articles.at(0).extensions.at(0).get<JsonExtension>() != nullptr);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_told_with_its_path) {
    const auto result =
        read("", R"("_itunes":{"episode":"three","explicit":"yes","title":null,"mood":1,"duration":1.5,)"
                 R"("a/b~c":1})");
    BOOST_TEST(result.rules() == "json.type /items/0/_itunes/episode\n"
                                 "json.type /items/0/_itunes/explicit\n"
                                 "json.member.unknown /items/0/_itunes/mood\n"
                                 "json.type /items/0/_itunes/duration\n"
                                 "json.member.unknown /items/0/_itunes/a~1b~0c\n");
    BOOST_TEST(result.first_message() == "A whole number of 0 or more is needed here, not this string.");
    BOOST_TEST(result.feed.articles.empty());
}

BOOST_AUTO_TEST_CASE(lenient_reading_leaves_out_the_member) {
    const auto result =
        read("", R"("_podcast":{"transcripts":[{"url":1,"media_type":"text/vtt"},7],"season":{"number":2}})", true);
    BOOST_TEST(result.found() == "warning json.type /items/0/_podcast/transcripts/0/url 1:108\n"
                                 "warning json.type /items/0/_podcast/transcripts/1 1:108\n");
    BOOST_TEST_REQUIRE(result.feed.articles.size() == 1U);
    const auto* episode = result.feed.articles[0].extensions.at(0).get<podcast::Episode>();
    BOOST_TEST_REQUIRE(episode != nullptr);
    BOOST_TEST((*episode ==
                podcast::Episode{.season = podcast::Season{.number = 2}, .transcripts = {{.media_type = "text/vtt"}}}));
}

BOOST_AUTO_TEST_CASE(numbers_have_their_ranges) {
    BOOST_TEST(read("", R"("_itunes":{"episode":18446744073709551615})").found() == "");
    BOOST_TEST(read("", R"("_itunes":{"episode":18446744073709551616})").rules() ==
               "json.type /items/0/_itunes/episode\n");
    BOOST_TEST(read("", R"("_itunes":{"episode":-1})").rules() == "json.type /items/0/_itunes/episode\n");
    BOOST_TEST(read("", R"("_podcast":{"soundbites":[{"start":0.0005}]})").rules() ==
               "json.type /items/0/_podcast/soundbites/0/start\n");
    BOOST_TEST(read("", R"("_podcast":{"soundbites":[{"start":1e300}]})").rules() ==
               "json.type /items/0/_podcast/soundbites/0/start\n");
    BOOST_TEST(read("", R"("_podcast":{"episode":{"number":1e999}})").rules() ==
               "json.type /items/0/_podcast/episode/number\n");
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_whole_however_they_are_written) {
    const auto result = read("", R"("_itunes":{"episode":3.0,"season":0.2e1,"duration":12e2})");
    BOOST_TEST(result.found() == "");
    const auto* episode = result.feed.articles.at(0).extensions.at(0).get<itunes::Episode>();
    BOOST_TEST_REQUIRE(episode != nullptr);
    BOOST_TEST(episode->episode.value() == 3U);
    BOOST_TEST(episode->season.value() == 2U);
    BOOST_TEST(episode->duration.value().count() == 1200);
    BOOST_TEST(read("", R"("_itunes":{"episode":3.5})").rules() == "json.type /items/0/_itunes/episode\n");
}

BOOST_AUTO_TEST_CASE(a_users_name_has_to_be_one_of_an_extension_object) {
    Feed feed{.title = "T", .home_page = "https://harbour.example/"};
    feed.extensions.emplace_back(harbour::Buoy{.colour = "red"});
    const Report report = check(feed, Format::json);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(report.findings().front().rule == "json_extension.name.invalid");
    BOOST_TEST(report.findings().front().path == "/extensions/0");
    BOOST_TEST(check(feed, Format::rss).count(Severity::error) == 0U);
}

BOOST_AUTO_TEST_CASE(the_list_of_extensions_orders_them) {
    const std::string both = R"("_itunes":{"episode":3},"_x":1,)";
    const auto result =
        read("", both + R"("_feedwright":{"about":"https://feedwright.example/json","extensions":["_x","_itunes"]})");
    BOOST_TEST(result.found() == "");
    BOOST_TEST(result.feed.articles.at(0).extensions.at(0).get<JsonExtension>() != nullptr);
    BOOST_TEST(result.feed.articles.at(0).extensions.at(1).get<itunes::Episode>() != nullptr);
}

BOOST_AUTO_TEST_CASE(a_users_own_types_are_read_too) {
    const auto result = read(R"("_tide":{"gauge":"Port Alder","height":4.25},)", R"("_tide":{"height":"high"})");
    BOOST_TEST(result.rules() == "json.type /items/0/_tide/height\n");
    const auto* tide = result.feed.extensions.at(0).get<harbour::Tide>();
    BOOST_TEST_REQUIRE(tide != nullptr);
    BOOST_TEST((*tide == harbour::Tide{.gauge = "Port Alder", .height = 4.25}));
}

// json2feed speaks of the writer's findings in the words of the input.
BOOST_AUTO_TEST_CASE(paths_of_the_model_are_those_of_the_input) {
    JsonReader reader{document("", R"("_x":1,"_itunes":{"image":"3.jpg"})")};
    Feed feed;
    Article article;
    BOOST_TEST(reader.read_feed(feed));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST(reader.input_path("/articles/0/extensions/1/image") == "/items/0/_itunes/image");
    BOOST_TEST(reader.position("/items/0/_itunes/image").column > 1U);
}

BOOST_AUTO_TEST_SUITE_END()
