// Extension holds any block: a generic element, an extension object of JSON Feed, or a struct of the user's own, which needs
// nothing but a static xmlns and a write_xml beside it.
#include <boost/test/unit_test.hpp>

#include <string>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

// What a user writes, in a namespace that feedwright knows nothing of.
namespace weather {

struct Report {
    static constexpr feedwright::Xmlns xmlns{"weather", "https://weather.example/ns"};

    int temperature{};
    std::string sky{};

    friend bool operator==(const Report&, const Report&) = default;
};

void write_xml(feedwright::XmlWriter& xml, const Report& report) {
    xml.open({Report::xmlns, "report"}, {{"unit", "C"}});
    xml.leaf({Report::xmlns, "temperature"}, std::to_string(report.temperature));
    xml.leaf({Report::xmlns, "sky"}, report.sky);
    xml.close();
}

struct NotABlock {};

} // namespace weather

using namespace feedwright;

static_assert(XmlBlock<weather::Report>);
static_assert(!XmlBlock<weather::NotABlock>);
static_assert(!std::is_constructible_v<Extension, weather::NotABlock>);
static_assert(std::is_nothrow_move_constructible_v<Extension>);

BOOST_AUTO_TEST_CASE(a_block_of_the_user_is_written_in_rss_and_atom) {
    Feed feed = support::small_feed();
    feed.extensions = {weather::Report{.temperature = -3, .sky = "<clear>"}};
    feed.articles[0].extensions = {weather::Report{.temperature = 21, .sky = "grey"}};
    for (const Format format : {Format::rss, Format::atom}) {
        const support::XmlDocument document = support::parse_xml(render(feed, format));
        const std::string feed_path = format == Format::rss ? "channel/" : "";
        const std::string article_path = format == Format::rss ? "channel/item/" : "entry/";
        const std::string report = "{https://weather.example/ns}report";
        BOOST_TEST(value(document, feed_path + report + "@unit") == "C");
        BOOST_TEST(value(document, feed_path + report + "/{https://weather.example/ns}sky") == "<clear>");
        BOOST_TEST(value(document, article_path + report + "/{https://weather.example/ns}temperature") == "21");
        BOOST_TEST(document.root.declared.find("weather=https://weather.example/ns ") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(json_has_no_place_for_it_and_says_so) {
    Feed feed = support::small_feed();
    feed.articles[0].extensions = {weather::Report{}};
    const feedwright::Report report = check(feed, Format::json);
    BOOST_TEST(support::has(report, "format.no_place", "/articles/0/extensions/0"));
    BOOST_TEST(report.ok());
    const support::JsonDocument json = support::parse_json(render(feed, Format::json));
    BOOST_TEST(json.ok(), json.error);
}

BOOST_AUTO_TEST_CASE(blocks_are_asked_by_type) {
    const Extension block = weather::Report{.temperature = 7};
    const Extension element = Element{.uri = "urn:x", .name = "e", .prefix = "p"};
    const Extension object = JsonExtension{"_x", 1};
    BOOST_TEST_REQUIRE(block.get<weather::Report>() != nullptr);
    BOOST_TEST(block.get<weather::Report>()->temperature == 7);
    BOOST_TEST(block.get<Element>() == nullptr);
    BOOST_TEST(element.get<Element>()->name == "e");
    BOOST_TEST(element.get<JsonExtension>() == nullptr);
    BOOST_TEST(object.get<JsonExtension>()->name == "_x");
    BOOST_TEST(block.has_xml());
    BOOST_TEST(element.has_xml());
    BOOST_TEST(!object.has_xml());
    BOOST_TEST((block.xmlns() == weather::Report::xmlns));
    BOOST_TEST((element.xmlns() == Xmlns{"p", "urn:x"}));
    BOOST_TEST((object.xmlns() == Xmlns{}));
}

BOOST_AUTO_TEST_CASE(extensions_are_equal_when_their_blocks_are) {
    const Extension one = weather::Report{.temperature = 1};
    BOOST_TEST((one == Extension{weather::Report{.temperature = 1}}));
    BOOST_TEST((one != Extension{weather::Report{.temperature = 2}}));
    BOOST_TEST((Extension{Element{}} == Extension{Element{}}));
    BOOST_TEST((Extension{Element{}} != Extension{JsonExtension{}}));
    BOOST_TEST((Extension{Element{.name = "a"}} != Extension{Element{.name = "b"}}));
    BOOST_TEST((Extension{JsonExtension{"_x", 1}} != Extension{JsonExtension{"_x", 2}}));
}

BOOST_AUTO_TEST_CASE(a_copy_shares_the_block_and_outlives_the_original) {
    Feed copy;
    {
        Feed feed = support::small_feed();
        feed.extensions = {weather::Report{.temperature = 1}};
        copy = feed;
        BOOST_TEST(copy.extensions[0].get<weather::Report>() == feed.extensions[0].get<weather::Report>());
        feed.extensions[0] = weather::Report{.temperature = 2};
        BOOST_TEST((copy != feed));
    }
    BOOST_TEST(copy.extensions[0].get<weather::Report>()->temperature == 1);
}
