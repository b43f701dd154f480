// Atom 1.0 (RFC 4287): where things stand, what is derived where the model is silent, and the kinds of text and content.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

support::XmlDocument written(const Feed& feed) {
    support::XmlDocument document = support::parse_xml(render(feed, Format::atom, support::as_written));
    BOOST_REQUIRE_MESSAGE(document.ok(), document.error);
    return document;
}

/// The entry of an article; paths start in it.
support::XmlDocument entry(Article article) {
    if (!article.published && !article.updated) article.published = support::friday;
    support::XmlDocument document = written(support::feed_of({std::move(article)}));
    support::XmlDocument only{.root = *nodes(document, "entry").at(0)};
    return only;
}

Article with_content(Text content, std::string type = {}) {
    return {.id = "x", .title = "T", .url = "https://x.example/a", .content = std::move(content), .content_type = std::move(type)};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_feed_has_id_title_updated_author_and_self_link) { // RFC 4287 section 4.1.1
    Feed feed = support::small_feed();
    feed.authors = {};
    feed.updated = {};
    const support::XmlDocument document = written(feed);
    BOOST_TEST(value(document, "id") == "https://frontpage.example/feed");
    BOOST_TEST(value(document, "title") == "Front Page");
    BOOST_TEST(value(document, "subtitle") == "All the news");
    BOOST_TEST(value(document, "updated") == "2020-05-08T11:00:00Z");
    BOOST_TEST(value(document, "author/name") == "Front Page");
    BOOST_TEST(value(document, "link[rel=self]@href") == "https://frontpage.example/feed");
    BOOST_TEST(value(document, "link[rel=alternate]@href") == "https://frontpage.example/");
    BOOST_TEST(document.root.attributes.at("xml:lang") == "en");
    BOOST_TEST(document.root.declared.starts_with("=http://www.w3.org/2005/Atom "));
}

BOOST_AUTO_TEST_CASE(the_newest_article_dates_the_feed) { // 17, 18 of wanted.md
    Feed feed = support::feed_of({support::small_article("1"), support::small_article("2"), support::small_article("3")});
    feed.updated = {};
    feed.articles[1].updated = Timestamp{support::friday.instant() + std::chrono::hours{48}, std::chrono::minutes{270}};
    BOOST_TEST(value(written(feed), "updated") == "2020-05-10T15:30:00+04:30");
}

BOOST_AUTO_TEST_CASE(an_entry_always_has_a_title) {
    const auto title = [](Article article) { return value(entry(std::move(article)), "title"); };
    BOOST_TEST(title({.id = "x", .content = "Short text"}) == "Short text");
    BOOST_TEST(title({.id = "x", .content = Text::html("<p>Short <b>text</b></p><p>more</p>")}) == "Short text more");
    BOOST_TEST(title({.id = "x", .summary = "S", .content = "C"}) == "S");
    BOOST_TEST(title({.url = "https://x.example/a"}) == "https://x.example/a");
    BOOST_TEST(title({.url = "https://x.example/\xC3\xA9"}) == "https://x.example/\xC3\xA9");
    // What texts should not have, is encoded.
    BOOST_TEST(title({.url = "https://x.example/\n\x7F\xFF"}) == "https://x.example/%0A%7F%FF");
    BOOST_TEST(title({.url = "https://x.example/?\xEF\xBF\xBD"}) == "https://x.example/?%EF%BF%BD");
    BOOST_TEST(title({.url = "https://x.example/?\xC2\x85"}) == "https://x.example/?%C2%85");
    // Cut between words, with an ellipsis.
    std::string words;
    for (int i = 0; i < 40; ++i) words += "word" + std::to_string(i) + " ";
    const std::string cut = title({.id = "x", .content = words});
    BOOST_TEST(cut.ends_with("\xE2\x80\xA6"));
    BOOST_TEST(words.starts_with(cut.substr(0, cut.size() - 3) + " "));
    BOOST_TEST(cut.size() < 90U);
}

BOOST_AUTO_TEST_CASE(an_entry_always_has_something_to_read) { // section 4.1.2
    const support::XmlDocument linked = entry({.title = "T", .url = "https://x.example/a"});
    BOOST_TEST(value(linked, "summary") == "T");
    BOOST_TEST(nodes(linked, "content").empty());
    const support::XmlDocument unlinked = entry({.id = "x", .title = "T", .summary = "S"});
    BOOST_TEST(value(unlinked, "content") == "S"); // no page: content is required
    const support::XmlDocument both = entry({.id = "x", .title = "T", .summary = "S", .content = "C"});
    BOOST_TEST(value(both, "summary") == "S");
    BOOST_TEST(value(both, "content") == "C");
}

BOOST_AUTO_TEST_CASE(texts_have_the_type_that_they_are) { // section 3.1.1
    struct Row {
        Text text;
        const char* type;
        const char* value;
    };
    const Row rows[]{
        {"plain", "(none)", "plain"},
        {"a & b", "html", "a &amp; b"}, // nobody can take it for something else (validity.md 6.1)
        {Text::html("<p>a &amp; b</p>"), "html", "<p>a &amp; b</p>"},
        {Text::xhtml("<br>"), "html", "<br>"}, // not well-formed
    };
    for (const Row& row : rows) {
        const support::XmlDocument document = entry(with_content(row.text));
        BOOST_TEST(value(document, "content@type") == row.type, row.value);
        BOOST_TEST(value(document, "content") == row.value);
    }
    const support::XmlDocument xhtml = entry(with_content(Text::xhtml("a<br/><b>b</b>")));
    BOOST_TEST(value(xhtml, "content@type") == "xhtml");
    BOOST_TEST(value(xhtml, "content").find_first_not_of(" \n") == std::string::npos); // one div and nothing else
    BOOST_TEST(nodes(xhtml, "content")[0]->children.size() == 1U);
    BOOST_TEST(value(xhtml, "content/xhtml:div") == "a");
    BOOST_TEST(value(xhtml, "content/xhtml:div/xhtml:b") == "b");
}

BOOST_AUTO_TEST_CASE(content_of_other_types) { // section 4.1.3
    const support::XmlDocument svg = entry(with_content("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", "image/svg+xml"));
    BOOST_TEST(value(svg, "content@type") == "image/svg+xml");
    BOOST_TEST(nodes(svg, "content/{http://www.w3.org/2000/svg}svg/{http://www.w3.org/2000/svg}g").size() == 1U);
    BOOST_TEST(nodes(svg, "summary").empty());
    const support::XmlDocument text = entry(with_content("a,b\n1 & 2", "text/csv"));
    BOOST_TEST(value(text, "content") == "a,b\n1 & 2");
    Text localised{"a"};
    localised.language = "fa";
    localised.base = "https://x.example/fa/";
    const support::XmlDocument capitals = entry(with_content(localised, "TEXT/CSV; Header=Present"));
    BOOST_TEST(value(capitals, "content@type") == "text/csv; Header=Present"); // validators know the small letters only
    BOOST_TEST(value(capitals, "content@xml:lang") == "fa");
    BOOST_TEST(value(capitals, "content@xml:base") == "https://x.example/fa/");
    const support::XmlDocument binary = entry(with_content("QUJD", "image/png"));
    BOOST_TEST(value(binary, "content") == "QUJD");
    BOOST_TEST(value(binary, "content@type") == "image/png");
    BOOST_TEST(value(binary, "summary") == "T"); // required beside base64
    const support::XmlDocument elsewhere = entry(
        {.id = "x", .title = "T", .content_url = "https://x.example/film.mp4", .content_type = "video/mp4"});
    BOOST_TEST(value(elsewhere, "content@src") == "https://x.example/film.mp4");
    BOOST_TEST(value(elsewhere, "content@type") == "video/mp4");
    BOOST_TEST(value(elsewhere, "summary") == "T"); // required beside src
}

BOOST_AUTO_TEST_CASE(a_type_without_content_is_no_content) {
    Article article = with_content({}, "application/xhtml+xml");
    article.summary = "S";
    BOOST_TEST(nodes(entry(article), "content").empty());
    BOOST_TEST(value(entry(article), "summary") == "S");
}

BOOST_AUTO_TEST_CASE(language_and_base_stand_where_they_apply) { // section 2
    Feed feed = support::small_feed();
    feed.base = "https://frontpage.example/base/";
    Article& article = feed.articles[0];
    article.language = "fa";
    article.base = "https://frontpage.example/fa/";
    article.content = Text::html("<p>x</p>");
    article.content.language = "ja";
    article.content.base = "https://frontpage.example/ja/";
    const support::XmlDocument document = written(feed);
    BOOST_TEST(document.root.attributes.at("xml:base") == "https://frontpage.example/base/");
    BOOST_TEST(value(document, "entry@xml:lang") == "fa");
    BOOST_TEST(value(document, "entry@xml:base") == "https://frontpage.example/fa/");
    BOOST_TEST(value(document, "entry/content@xml:lang") == "ja");
    BOOST_TEST(value(document, "entry/content@xml:base") == "https://frontpage.example/ja/");
}

BOOST_AUTO_TEST_CASE(links_keep_their_attributes) { // 11 of wanted.md
    Article article = with_content("x");
    article.external_url = "https://y.example/";
    article.comments = "https://x.example/a#c";
    article.links = {{.href = "https://x.example/a.pdf", .rel = "alternate", .type = "application/pdf", .hreflang = "de", .title = "PDF", .length = 9}};
    article.attachments = {{.url = "https://x.example/a.mp3", .title = "Song", .size = 7}};
    const support::XmlDocument document = entry(article);
    BOOST_TEST(value(document, "link[rel=related]@href") == "https://y.example/");
    BOOST_TEST(value(document, "link[rel=replies]@href") == "https://x.example/a#c");
    BOOST_TEST(value(document, "link[rel=enclosure]@href") == "https://x.example/a.mp3");
    BOOST_TEST(value(document, "link[rel=enclosure]@type") == "audio/mpeg");
    BOOST_TEST(value(document, "link[rel=enclosure]@length") == "7");
    BOOST_TEST(value(document, "link[hreflang=de]@type") == "application/pdf");
    BOOST_TEST(value(document, "link[hreflang=de]@title") == "PDF");
    BOOST_TEST(value(document, "link[hreflang=de]@length") == "9");
}

BOOST_AUTO_TEST_CASE(persons_categories_and_dates) {
    Article article = with_content("x");
    article.authors = {{.name = "Ada", .email = "a@x.example", .url = "https://x.example/ada"}, {.email = "b@x.example"}};
    article.contributors = {{.name = "Cy"}};
    article.categories = {{.term = "t", .scheme = "urn:example:s", .label = "L & M"}};
    article.published = support::friday;
    article.updated = Timestamp{support::friday.instant(), std::chrono::minutes{345}};
    article.rights = "All";
    const support::XmlDocument document = entry(article);
    BOOST_TEST(values(document, "author/name") == (std::vector<std::string>{"Ada", "b"}), boost::test_tools::per_element());
    BOOST_TEST(value(document, "author/uri") == "https://x.example/ada");
    BOOST_TEST(values(document, "author/email").size() == 2U);
    BOOST_TEST(value(document, "contributor/name") == "Cy");
    BOOST_TEST(value(document, "category@term") == "t");
    BOOST_TEST(value(document, "category@scheme") == "urn:example:s");
    BOOST_TEST(value(document, "category@label") == "L & M");
    BOOST_TEST(value(document, "published") == "2020-05-08T11:00:00Z");
    BOOST_TEST(value(document, "updated") == "2020-05-08T16:45:00+05:45");
    BOOST_TEST(value(document, "rights") == "All");
}

BOOST_AUTO_TEST_CASE(the_source_is_a_feed_of_its_own) { // section 4.2.11
    Article article = with_content("x");
    article.source = {.id = "urn:example:s", .title = "S", .home_page = "https://s.example/", .feed_url = "https://s.example/feed",
                      .favicon = "https://s.example/icon.png", .image = {.url = "https://s.example/logo.png"}, .language = "ja",
                      .authors = {{.name = "Sue"}}, .updated = support::friday, .generator = {.name = "G", .uri = "https://g.example/"}};
    const support::XmlDocument document = entry(article);
    BOOST_TEST(value(document, "source/id") == "urn:example:s");
    BOOST_TEST(value(document, "source/title") == "S");
    BOOST_TEST(value(document, "source/updated") == "2020-05-08T11:00:00Z");
    BOOST_TEST(value(document, "source/link[rel=self]@href") == "https://s.example/feed");
    BOOST_TEST(value(document, "source/link[rel=alternate]@href") == "https://s.example/");
    BOOST_TEST(value(document, "source/icon") == "https://s.example/icon.png");
    BOOST_TEST(value(document, "source/logo") == "https://s.example/logo.png");
    BOOST_TEST(value(document, "source/author/name") == "Sue");
    BOOST_TEST(value(document, "source/generator@uri") == "https://g.example/");
    BOOST_TEST(value(document, "source@xml:lang") == "ja");
}
