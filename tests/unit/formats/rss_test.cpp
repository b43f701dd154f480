// RSS 2.0 (rssboard.org/rss-specification) and the RSS Advisory Board's best practices: where things stand, and what people
// missed in other generators (the numbers of wanted.md).
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

support::XmlDocument written(const Feed& feed) {
    support::XmlDocument document = support::parse_xml(render(feed, Format::rss, support::as_written));
    BOOST_REQUIRE_MESSAGE(document.ok(), document.error);
    return document;
}

/// The item of an article; the path starts in it.
support::XmlDocument item(Article article) {
    support::XmlDocument document = written(support::feed_of({std::move(article)}));
    support::XmlDocument only{.root = *nodes(document, "channel/item").at(0)};
    return only;
}

std::string names_of(const support::XmlNode& node) {
    std::string names;
    for (const support::XmlNode& child : node.children) names += (names.empty() ? "" : " ") + child.name;
    return names;
}

Article with_author(std::vector<Person> authors) {
    Article article = support::small_article("x");
    article.authors = std::move(authors);
    return article;
}

using Strings = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_CASE(the_root_is_in_no_namespace) {
    Feed feed = support::small_feed();
    feed.extensions = {Element{.uri = "urn:xx:x", .name = "e"}};
    const support::XmlDocument document = written(feed);
    BOOST_TEST(document.root.name == "rss");
    BOOST_TEST(document.root.attributes.size() == 1U);
    BOOST_TEST(document.root.attributes.at("version") == "2.0");
    BOOST_TEST(names_of(document.root) == "channel");
}

BOOST_AUTO_TEST_CASE(the_channel_stands_before_its_items) {
    Feed feed = support::small_feed();
    feed.articles.push_back(support::small_article("2"));
    const support::XmlDocument document = written(feed);
    BOOST_TEST(names_of(document.root.children[0]) ==
               "title link description language lastBuildDate atom:link dc:creator item item");
}

BOOST_AUTO_TEST_CASE(a_name_is_no_permalink) { // tag: and urn: lead nowhere
    BOOST_TEST(value(item({.url = "https://x.example/a", .content = "x"}), "guid@isPermaLink") == "true");
    BOOST_TEST(value(item({.url = "tag:x.example,2020:a", .content = "x"}), "guid@isPermaLink") == "false");
    BOOST_TEST(value(item({.url = "urn:isbn:0451450523", .content = "x"}), "guid@isPermaLink") == "false");
}

BOOST_AUTO_TEST_CASE(a_source_needs_a_title_that_shows_something) {
    const Source source{.title = Text::html("<img src=\"https://s.example/a.png\">"), .feed_url = "https://s.example/feed"};
    BOOST_TEST(nodes(item({.id = "x", .content = "x", .source = source}), "source").empty());
    const Source titled{.title = Text::html("<b>S</b>"), .feed_url = "https://s.example/feed"};
    BOOST_TEST(value(item({.id = "x", .content = "x", .source = titled}), "source") == "S");
}

BOOST_AUTO_TEST_CASE(an_address_that_stands_for_the_title_has_no_bad_character) {
    BOOST_TEST(value(item({.url = "https://x.example/a b\xC3\xA9"}), "title") == "https://x.example/a b\xC3\xA9");
    BOOST_TEST(value(item({.url = "https://x.example/\n\xEF\xBF\xBD"}), "title") == "https://x.example/%0A%EF%BF%BD");
}

BOOST_AUTO_TEST_CASE(self_link) { // 20
    const support::XmlDocument document = written(support::small_feed());
    BOOST_TEST(value(document, "channel/atom:link@rel") == "self");
    BOOST_TEST(value(document, "channel/atom:link@href") == "https://frontpage.example/feed");
}

BOOST_AUTO_TEST_CASE(an_author_with_an_address_is_author_others_are_creators) { // 21
    struct Row {
        std::vector<Person> authors;
        Strings author;
        Strings creators;
    };
    const Row rows[]{
        {{}, {}, {}},
        {{{.name = "Ada"}}, {}, {"Ada"}},
        {{{.name = "Ada", .email = "ada@x.example"}}, {"ada@x.example (Ada)"}, {}},
        {{{.email = "ada@x.example"}}, {"ada@x.example (ada)"}, {}},
        {{{.url = "https://x.example/ada"}}, {}, {"https://x.example/ada"}},
        {{{.url = "https://x.example/\x01\n\xFF"}}, {}, {"https://x.example/%01%0A%FF"}},
        {{{.name = "Ada", .email = "ada@x.example"}, {.name = "Bob"}}, {}, {"Ada", "Bob"}},
        // What needs quotation in an address, readers would show with its backslashes.
        {{{.name = "Ada (the First)", .email = "a@x.example"}}, {}, {"Ada (the First)"}},
        {{{.name = "Lovelace, Ada", .email = "a@x.example"}}, {}, {"Lovelace, Ada"}},
        {{{.name = "L\\A \"x\"", .email = "a@x.example"}}, {}, {"L\\A \"x\""}},
    };
    for (const Row& row : rows) {
        const support::XmlDocument document = item(with_author(row.authors));
        BOOST_TEST(values(document, "author") == row.author, boost::test_tools::per_element());
        BOOST_TEST(values(document, "dc:creator") == row.creators, boost::test_tools::per_element());
    }
}

// RFC 822 section 3.1.4: a comment's parentheses and backslashes are quoted; a comma needs quotation marks.
BOOST_AUTO_TEST_CASE(an_editor_has_no_other_place_and_is_quoted) {
    const std::pair<const char*, const char*> rows[]{
        {"Ed", "ed@x.example (Ed)"},
        {"Ed\r\nItor", "ed@x.example (Ed  Itor)"},
        {"Ed (the First)", "ed@x.example (Ed \\(the First\\))"},
        {"Itor, Ed", "ed@x.example (\"Itor, Ed\")"},
        {"L\\A \"x\", y", "ed@x.example (\"L\\\\A \\\"x\\\", y\")"},
    };
    for (const auto& [name, expected] : rows) {
        Feed feed = support::small_feed();
        feed.rss.managing_editor = {.name = name, .email = "ed@x.example"};
        BOOST_TEST(value(written(feed), "channel/managingEditor") == expected);
    }
}

BOOST_AUTO_TEST_CASE(content_stands_behind_a_description) {
    Article article = support::small_article("x");
    article.content = Text::html("<p>Long</p>");
    BOOST_TEST(value(item(article), "description") == "<p>Long</p>");
    BOOST_TEST(value(item(article), "content:encoded") == "(none)");
    article.summary = "Short";
    const support::XmlDocument both = item(article);
    BOOST_TEST(value(both, "description") == "Short");
    BOOST_TEST(value(both, "content:encoded") == "<p>Long</p>");
    BOOST_TEST(names_of(both.root).find("description content:encoded") != std::string::npos);
    article.content = {};
    BOOST_TEST(value(item(article), "content:encoded") == "(none)");
}

BOOST_AUTO_TEST_CASE(an_item_has_a_title_or_a_description) {
    BOOST_TEST(value(item({.url = "https://x.example/a"}), "title") == "https://x.example/a");
    BOOST_TEST(value(item({.url = "https://x.example/a", .content = "x"}), "title") == "(none)");
    BOOST_TEST(value(item({.title = Text::html("a <b>b</b> &amp; c"), .url = "https://x.example/a"}), "title") == "a b & c"); // 8
}

BOOST_AUTO_TEST_CASE(xhtml_of_which_nothing_is_left_is_no_description) {
    const Article article{.id = "x", .url = "https://x.example/a", .summary = Text::xhtml("<?x?>"), .content = Text::xhtml("<?x?>")};
    BOOST_TEST(value(item(article), "title") == "https://x.example/a");
    Article readable = article;
    readable.content = "Text";
    BOOST_TEST(value(item(readable), "description") == "Text");
    BOOST_TEST(nodes(item(readable), "content:encoded").empty());
}

BOOST_AUTO_TEST_CASE(plain_text_in_a_description_is_html) { // 7
    Article article = support::small_article("x");
    article.content = "1 < 2 & 3\nnext";
    BOOST_TEST(value(item(article), "description") == "1 &lt; 2 &amp; 3<br>\nnext");
    article.content = Text::html("&amp;lt;");
    BOOST_TEST(value(item(article), "description") == "&amp;lt;");
}

BOOST_AUTO_TEST_CASE(one_enclosure_the_others_are_media) {
    Article article = support::small_article("x");
    article.attachments = {{.url = "https://x.example/a.mp3", .media_type = "audio/mpeg", .size = 123},
                           {.url = "https://x.example/b.ogg", .title = "Ogg", .size = 0, .duration = std::chrono::milliseconds{61500}}};
    const support::XmlDocument document = item(article);
    BOOST_TEST(value(document, "enclosure@url") == "https://x.example/a.mp3");
    BOOST_TEST(value(document, "enclosure@length") == "123");
    BOOST_TEST(value(document, "enclosure@type") == "audio/mpeg");
    BOOST_TEST(value(document, "media:content@url") == "https://x.example/b.ogg");
    BOOST_TEST(value(document, "media:content@type") == "audio/ogg");
    BOOST_TEST(value(document, "media:content@duration") == "61.5");
    BOOST_TEST(value(document, "media:content@fileSize") == "(none)"); // zero is not positive (validity.md 11.1)
    BOOST_TEST(value(document, "media:content/media:title") == "Ogg");
    article.attachments = {{.url = "https://x.example/a"}};
    BOOST_TEST(value(item(article), "enclosure@length") == "0");
    BOOST_TEST(value(item(article), "enclosure@type") == "application/octet-stream");
}

BOOST_AUTO_TEST_CASE(links_and_dates_of_an_item) {
    Article article = support::small_article("x");
    article.external_url = "https://x.example/about";
    BOOST_TEST(value(item(article), "link") == "https://x.example/about");
    article.url = "https://x.example/a?b=1&c=2";
    article.comments = "https://x.example/a#comments";
    article.updated = Timestamp{support::friday.instant() + std::chrono::hours{24}};
    const support::XmlDocument document = item(article);
    BOOST_TEST(value(document, "link") == "https://x.example/a?b=1&c=2");
    BOOST_TEST(value(document, "atom:link[rel=related]@href") == "https://x.example/about");
    BOOST_TEST(value(document, "comments") == "https://x.example/a#comments");
    BOOST_TEST(value(document, "pubDate") == "Fri, 08 May 2020 11:00:00 GMT");
    BOOST_TEST(value(document, "atom:updated") == "2020-05-09T11:00:00Z");
    article.published = {};
    BOOST_TEST(value(item(article), "pubDate") == "Sat, 09 May 2020 11:00:00 GMT");
}

BOOST_AUTO_TEST_CASE(what_only_rss_knows) {
    Feed feed = support::small_feed();
    feed.rights = "All";
    feed.published = support::friday;
    feed.categories = {{.term = "News", .scheme = "https://x.example/list"}};
    feed.generator = {.name = "Maker", .version = "2"};
    feed.image = {.url = "https://x.example/a.png", .width = 100, .height = 500};
    feed.hubs = {{.url = "https://hub.example/"}, {.type = "rssCloud", .url = "https://cloud.example/"}};
    feed.rss = {.docs = "https://www.rssboard.org/rss-specification",
                .rating = "(PICS)",
                .ttl = std::chrono::hours{1},
                .cloud = {.domain = "c.example", .port = 80, .path = "/RPC", .register_procedure = "notify", .protocol = "xml-rpc"},
                .text_input = {.title = "Go", .description = "Search", .name = "q", .link = "https://x.example/q"},
                .skip_hours = {0, 23},
                .skip_days = {std::chrono::Sunday, std::chrono::Saturday},
                .managing_editor = {.name = "Ed", .email = "ed@x.example"},
                .web_master = {.email = "web@x.example"}};
    const support::XmlDocument document = written(feed);
    const auto is = [&](const char* path, const char* expected) {
        BOOST_CHECK_MESSAGE(value(document, path) == expected, path << ": " << value(document, path));
    };
    is("channel/copyright", "All");
    is("channel/managingEditor", "ed@x.example (Ed)");
    is("channel/webMaster", "web@x.example (web)");
    is("channel/pubDate", "Fri, 08 May 2020 11:00:00 GMT");
    is("channel/lastBuildDate", "Fri, 08 May 2020 11:00:00 GMT");
    is("channel/category", "News");
    is("channel/category@domain", "https://x.example/list");
    is("channel/generator", "Maker 2");
    is("channel/docs", "https://www.rssboard.org/rss-specification");
    is("channel/cloud@domain", "c.example");
    is("channel/cloud@port", "80");
    is("channel/cloud@path", "/RPC");
    is("channel/cloud@registerProcedure", "notify");
    is("channel/cloud@protocol", "xml-rpc");
    is("channel/ttl", "60");
    is("channel/image/url", "https://x.example/a.png");
    is("channel/image/title", "Front Page");
    is("channel/image/link", "https://frontpage.example/");
    is("channel/image/width", "100");
    is("channel/image/height", "(none)"); // more than 400
    is("channel/rating", "(PICS)");
    is("channel/textInput/name", "q");
    is("channel/atom:link[rel=hub]@href", "https://hub.example/");
    is("channel/dc:creator", "(none)"); // validators take it for the managing editor's double
    BOOST_TEST(values(document, "channel/skipHours/hour") == (Strings{"0", "23"}), boost::test_tools::per_element());
    BOOST_TEST(values(document, "channel/skipDays/day") == (Strings{"Sunday", "Saturday"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_shows_nothing_is_not_written) { // validators complain of blank elements
    Feed feed = support::feed_of({{.id = "x", .content = "x", .rights = " "}});
    feed.rights = Text::html("<hr>");
    feed.rss.rating = "\t";
    feed.image = {.url = "https://x.example/a.png", .title = " ", .description = "\n"};
    const support::XmlDocument document = written(feed);
    for (const char* path : {"channel/copyright", "channel/rating", "channel/image/description", "channel/item/dc:rights"}) {
        BOOST_TEST(nodes(document, path).empty(), path);
    }
    BOOST_TEST(value(document, "channel/image/title") == "Front Page");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_derived) {
    Feed feed = support::small_feed();
    feed.description = {};
    BOOST_TEST(value(written(feed), "channel/description") == "Front Page");
    feed.authors[0].biography = "Writes.";
    BOOST_TEST(value(written(feed), "channel/description") == "Writes.");
    feed.home_page = {};
    BOOST_TEST(value(written(feed), "channel/link") == "https://frontpage.example/");
    feed.updated = {};
    BOOST_TEST(value(written(feed), "channel/lastBuildDate") == "Fri, 08 May 2020 11:00:00 GMT");
}

BOOST_AUTO_TEST_CASE(the_source_needs_title_and_address) {
    Article article = support::small_article("x");
    article.source.title = "S";
    BOOST_TEST(nodes(item(article), "source").empty());
    article.source.feed_url = "https://s.example/feed";
    BOOST_TEST(value(item(article), "source@url") == "https://s.example/feed");
    BOOST_TEST(value(item(article), "source") == "S");
}

BOOST_AUTO_TEST_CASE(the_order_of_the_articles_is_kept) { // 19
    Feed feed = support::feed_of({support::small_article("b"), support::small_article("a"), support::small_article("c")});
    feed.articles[1].published = Timestamp{support::friday.instant() + std::chrono::hours{1}};
    BOOST_TEST(values(written(feed), "channel/item/guid") == (Strings{"b", "a", "c"}), boost::test_tools::per_element());
}
