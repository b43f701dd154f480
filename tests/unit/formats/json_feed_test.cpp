// JSON Feed 1.1 (jsonfeed.org/version/1.1): its members, what is derived for it, and `_feedwright` for what it cannot say.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "json.hpp"

using namespace feedwright;

namespace {

support::JsonDocument written(const Feed& feed) {
    support::JsonDocument document = support::parse_json(render(feed, Format::json, support::as_written));
    BOOST_REQUIRE_MESSAGE(document.ok(), document.error);
    return document;
}

support::JsonDocument with(Article article) { return written(support::feed_of({std::move(article)})); }

} // namespace

BOOST_AUTO_TEST_CASE(a_feed_says_its_version_title_and_items) {
    const support::JsonDocument document = written({.title = "T"});
    BOOST_TEST(names(document, "") == "version title items");
    BOOST_TEST(value(document, "/version") == "https://jsonfeed.org/version/1.1");
    BOOST_TEST(value(document, "/title") == "T");
    BOOST_TEST(value(document, "/items") == "[array]");
}

BOOST_AUTO_TEST_CASE(all_members_of_a_feed) {
    Feed feed{.title = "T",
              .description = "D",
              .home_page = "https://x.example/",
              .feed_url = "https://x.example/feed.json",
              .next_page = "https://x.example/2",
              .favicon = "https://x.example/f.png",
              .image = {.url = "https://x.example/i.png"},
              .language = "fa",
              .authors = {{.name = "A", .url = "https://x.example/a", .avatar = "https://x.example/a.png"}},
              .hubs = {{.url = "https://hub.example/"}},
              .user_comment = "C",
              .expired = true,
              .extensions = {JsonExtension{"_x", JsonValue::Object{{"about", "y"}}}}};
    const support::JsonDocument document = written(feed);
    const std::pair<const char*, const char*> rows[]{
        {"/description", "D"}, {"/home_page_url", "https://x.example/"}, {"/feed_url", "https://x.example/feed.json"},
        {"/next_url", "https://x.example/2"}, {"/favicon", "https://x.example/f.png"}, {"/icon", "https://x.example/i.png"},
        {"/language", "fa"}, {"/authors/0/name", "A"}, {"/authors/0/url", "https://x.example/a"},
        {"/authors/0/avatar", "https://x.example/a.png"}, {"/hubs/0/url", "https://hub.example/"}, {"/hubs/0/type", "WebSub"},
        {"/user_comment", "C"}, {"/expired", "true"}, {"/_x/about", "y"}};
    for (const auto& [pointer, expected] : rows) BOOST_TEST(value(document, pointer) == expected, pointer);
    feed.expired = false;
    BOOST_TEST(value(written(feed), "/expired") == "false");
}

BOOST_AUTO_TEST_CASE(all_members_of_an_item) {
    const support::JsonDocument document =
        with({.id = "7", .title = "T", .url = "https://x.example/a", .external_url = "https://y.example/", .summary = "S",
              .content = Text::html("<p>C</p>"), .content_text = "C", .image = {.url = "https://x.example/i.png"},
              .banner_image = "https://x.example/b.png", .language = "ja", .authors = {{.name = "A"}, {.name = "B"}},
              .categories = {{.term = "one"}, {.term = "two"}},
              .attachments = {{.url = "https://x.example/a.mp3", .title = "Song", .size = 5, .duration = std::chrono::milliseconds{90500}}},
              .published = support::friday, .updated = support::friday, .extensions = {JsonExtension{"_x", 1}}});
    const std::pair<const char*, const char*> rows[]{
        {"id", "7"}, {"url", "https://x.example/a"}, {"external_url", "https://y.example/"}, {"title", "T"},
        {"content_html", "<p>C</p>"}, {"content_text", "C"}, {"summary", "S"}, {"image", "https://x.example/i.png"},
        {"banner_image", "https://x.example/b.png"}, {"date_published", "2020-05-08T11:00:00Z"},
        {"date_modified", "2020-05-08T11:00:00Z"}, {"authors/1/name", "B"}, {"tags/1", "two"}, {"language", "ja"},
        {"attachments/0/url", "https://x.example/a.mp3"}, {"attachments/0/mime_type", "audio/mpeg"},
        {"attachments/0/title", "Song"}, {"attachments/0/size_in_bytes", "5"}, {"attachments/0/duration_in_seconds", "90.5"}, {"_x", "1"}};
    for (const auto& [name, expected] : rows) BOOST_TEST(value(document, "/items/0/" + std::string{name}) == expected, name);
}

// "One or both of content_html and content_text must be present."
BOOST_AUTO_TEST_CASE(an_item_always_has_content) {
    const auto text = [](Article article) { return value(with(std::move(article)), "/items/0/content_text"); };
    BOOST_TEST(text({.id = "x", .content = "C"}) == "C");
    BOOST_TEST(text({.id = "x", .summary = "S"}) == "S");
    BOOST_TEST(text({.id = "x", .title = Text::html("<b>T</b>")}) == "T");
    BOOST_TEST(text({.id = "x", .summary = Text::html("a <i>b</i>")}) == "a b");
    BOOST_TEST(text({.url = "https://x.example/"}) == "https://x.example/");
    BOOST_TEST(text({.url = "https://x.example/\x01\xFF"}) == "https://x.example/%01%FF");
    BOOST_TEST(text({.id = "x", .title = "T", .content_text = "C"}) == "C");
    BOOST_TEST(text({.id = "x", .title = "T", .content = "QUJD", .content_type = "image/png"}) == "T");
    BOOST_TEST(value(with({.id = "x", .content = Text::xhtml("<b>x</b>")}), "/items/0/content_html") == "<b>x</b>");
}

BOOST_AUTO_TEST_CASE(what_json_feed_can_say_needs_no_overlay) {
    BOOST_TEST(value(written(support::feed_of({})), "/_feedwright") == "[object]"); // `updated` is not JSON Feed's
    const support::JsonDocument document = with({.id = "1", .title = "T", .content = "C", .published = support::friday});
    BOOST_TEST(names(document, "/items/0") == "id title content_text date_published");
}

// JSON Feed 1.1, Extensions: "a custom object must ... begin with an underscore", and "about" is advised.
BOOST_AUTO_TEST_CASE(the_overlay_says_the_rest) {
    Feed feed = support::feed_of({{.id = "1", .title = Text::html("<i>T</i>"), .content = "C", .rights = "R"}});
    feed.rights = "All";
    feed.rss.ttl = std::chrono::minutes{60};
    feed.rss.skip_days = {std::chrono::Sunday};
    feed.authors = {{.name = "A", .email = "a@x.example"}};
    feed.articles[0].contributors = {{.name = "B", .extensions = {JsonExtension{"_x", 1}}}};
    feed.articles[0].extensions = {Element{.uri = "urn:xx:x", .name = "e"}};
    const support::JsonDocument document = written(feed);
    BOOST_TEST(value(document, "/_feedwright/about").starts_with("https://"));
    BOOST_TEST(value(document, "/_feedwright/rights/value") == "All");
    BOOST_TEST(value(document, "/_feedwright/updated") == "2020-05-08T11:00:00Z");
    BOOST_TEST(value(document, "/_feedwright/rss/ttl") == "60");
    BOOST_TEST(value(document, "/_feedwright/rss/skip_days/0") == "Sunday");
    BOOST_TEST(value(document, "/_feedwright/authors/0/email") == "a@x.example");
    BOOST_TEST(value(document, "/items/0/title") == "T");
    BOOST_TEST(value(document, "/items/0/_feedwright/title/value") == "<i>T</i>");
    BOOST_TEST(value(document, "/items/0/_feedwright/title/kind") == "html");
    BOOST_TEST(value(document, "/items/0/_feedwright/contributors/0/name") == "B");
    BOOST_TEST(value(document, "/items/0/_feedwright/contributors/0/_x") == "1");
    BOOST_TEST(value(document, "/items/0/_feedwright/extensions/0/name") == "e");
}
