// check, write and render agree: check tells what write would find; write sends nothing at all for a feed with an error;
// render throws InvalidFeed, which names each path and rule.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

/// Two good articles and, last, one whose URL has no host.
Feed feed_with_an_error() {
    Feed feed = support::feed_of({support::small_article("1"), support::small_article("2"), support::small_article("3")});
    feed.articles[2].url = "https:///relative";
    return feed;
}

bool same(const Report& a, const Report& b) {
    return a.findings() == b.findings() && a.count(Severity::note) == b.count(Severity::note) &&
           a.count(Severity::warning) == b.count(Severity::warning) && a.count(Severity::error) == b.count(Severity::error);
}

std::size_t count_articles(const std::string& text, Format format) {
    if (format == Format::rss) return nodes(support::parse_xml(text), "channel/item").size();
    if (format == Format::atom) return nodes(support::parse_xml(text), "entry").size();
    const support::JsonDocument json = support::parse_json(text);
    std::size_t count = 0;
    while (value(json, "/items/" + std::to_string(count)) != "(none)") ++count;
    return count;
}

} // namespace

BOOST_AUTO_TEST_CASE(write_sends_nothing_if_anything_is_wrong) {
    for (const Format format : support::formats) {
        int pieces = 0;
        CallbackSink sink{[&](std::string_view) { ++pieces; }};
        const Report report = write(feed_with_an_error(), format, sink);
        BOOST_TEST(!report.ok());
        BOOST_TEST(pieces == 0);
        BOOST_TEST(support::has(report, "url.relative", "/articles/2/url"));
    }
}

BOOST_AUTO_TEST_CASE(check_finds_what_write_finds) {
    for (const Format format : support::formats) {
        for (const Feed& feed : {support::small_feed(), feed_with_an_error(), Feed{}}) {
            std::string text;
            StringSink sink{text};
            const Report checked = check(feed, format);
            const Report written = write(feed, format, sink);
            BOOST_TEST(same(checked, written), info(format).name << "\n" << support::all_findings(checked));
            BOOST_TEST(written.ok() == !text.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(skip_invalid_leaves_out_articles_only) {
    for (const Format format : support::formats) {
        std::string text;
        StringSink sink{text};
        const Report report = write(feed_with_an_error(), format, sink, {.skip_invalid = true});
        BOOST_TEST(!report.ok());
        BOOST_TEST(count_articles(text, format) == 2U);
        BOOST_TEST(render(feed_with_an_error(), format, {.skip_invalid = true}) == text);

        Feed untitled = support::small_feed();
        untitled.title = {};
        text.clear();
        write(untitled, format, sink, {.skip_invalid = true});
        BOOST_TEST(text == "");
        BOOST_CHECK_THROW(render(untitled, format, {.skip_invalid = true}), InvalidFeed);
    }
}

BOOST_AUTO_TEST_CASE(what_skip_invalid_leaves_out_shows_nowhere) {
    // The broken one is the newest, and the only one to need a namespace for its content, its image and its extension.
    Feed feed = support::feed_of({support::small_article("1"), support::small_article("2"), support::small_article("3")});
    feed.updated = {};
    const Feed good = [feed]() mutable {
        feed.articles.pop_back();
        return feed;
    }();
    Article& broken = feed.articles[2];
    broken.url = "https:///relative";
    broken.updated = Timestamp{support::friday.instant() + std::chrono::hours{24}};
    broken.content = Text::html("<p>long</p>");
    broken.summary = "short";
    broken.image.url = "https://frontpage.example/a.png";
    broken.extensions = {Element{.uri = "urn:xx:x", .name = "e", .prefix = "x"}};
    const WriteOptions skip{.skip_invalid = true};
    for (const Format format : support::formats) {
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(render(feed, format, skip) == render(good, format));
            // The door for streams, shown the whole feed, does the same.
            std::string text;
            StringSink sink{text};
            FeedWriter writer{format, sink, skip};
            writer.begin(feed);
            for (const Article& article : feed.articles) writer.add(article);
            writer.end();
            BOOST_TEST(text == render(good, format));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_feed_cannot_take_its_date_from_an_article_that_is_left_out) {
    Feed feed = support::feed_of({support::small_article("1")});
    feed.updated = {};
    feed.articles[0].url = "https:///relative";
    const WriteOptions skip{.skip_invalid = true};
    const Report report = check(feed, Format::atom, skip);
    BOOST_TEST(support::has(report, "feed.updated.missing", "/updated"));
    BOOST_CHECK_THROW(render(feed, Format::atom, skip), InvalidFeed);
    BOOST_TEST(count_articles(render(feed, Format::rss, skip), Format::rss) == 0U);
}

BOOST_AUTO_TEST_CASE(an_article_that_is_left_out_does_not_forbid_its_date_to_another) {
    Feed feed = support::feed_of({support::small_article("1"), support::small_article("2")});
    feed.articles[0].url = "https:///relative";
    const WriteOptions strict{.skip_invalid = true, .strict = true};
    BOOST_TEST(count_articles(render(feed, Format::atom, strict), Format::atom) == 1U);
}

BOOST_AUTO_TEST_CASE(render_throws_what_is_wrong_with_the_feed) {
    Feed feed = feed_with_an_error();
    feed.language = "English";
    for (const Format format : support::formats) {
        try {
            render(feed, format);
            BOOST_ERROR("nothing was thrown");
        } catch (const InvalidFeed& error) {
            const std::string what = error.what();
            for (const char* part : {"/articles/2/url", "url.relative", "/language", "language.invalid"}) {
                BOOST_TEST(what.find(part) != std::string::npos, what << " does not say " << part);
            }
            BOOST_TEST(what.find("note:") == std::string::npos, what);
            BOOST_TEST(same(error.report(), check(feed, format)));
        }
    }
}

BOOST_AUTO_TEST_CASE(findings_tell_which_article_they_are_about) {
    Feed feed = support::feed_of({{.title = "No address", .url = "https:///1", .published = support::friday},
                                  {.id = "the second", .title = "x", .url = "https:///2", .published = support::friday}});
    feed.language = "English";
    const Report report = check(feed, Format::atom);
    for (const Finding& finding : report.findings()) {
        if (finding.path == "/language") BOOST_TEST(finding.article == "");
        if (finding.path == "/articles/0/url") BOOST_TEST(finding.article == "https:///1");
        if (finding.path == "/articles/1/url") BOOST_TEST(finding.article == "the second");
    }
}

BOOST_AUTO_TEST_CASE(the_report_keeps_the_first_findings_and_counts_all) {
    std::vector<Article> articles;
    for (int i = 0; i < 10; ++i) {
        articles.push_back(support::small_article(std::to_string(i)));
        articles.back().url = "https:///relative";
    }
    std::size_t heard = 0;
    std::string text;
    StringSink sink{text};
    const WriteOptions options{.max_findings = 3, .on_finding = [&](const Finding&) { ++heard; }};
    const Report report = write(support::feed_of(articles), Format::json, sink, options);
    BOOST_TEST(report.count(Severity::error) == 10U);
    std::size_t kept = 0;
    for (const Finding& each : report.findings()) kept += each.severity == Severity::error ? 1U : 0U;
    BOOST_TEST(kept == 3U);
    BOOST_TEST(heard == report.count(Severity::error) + report.count(Severity::warning) + report.count(Severity::note));
    BOOST_TEST(!report.ok());

    const Report none = write(support::feed_of(articles), Format::json, sink, {.max_findings = 0});
    BOOST_TEST(none.findings().empty());
    BOOST_TEST(!none.ok());
    BOOST_TEST(text == "");
}

BOOST_AUTO_TEST_CASE(pretty_and_compact_say_the_same) {
    Feed feed = support::small_feed();
    feed.articles[0].content = Text::xhtml("<p>a</p>\n<p> b</p>");
    feed.articles[0].extensions = {Element{.uri = "urn:xx:x", .name = "e", .text = "t", .children = {{.uri = "urn:xx:x", .name = "f"}}}};
    for (const Format format : {Format::rss, Format::atom}) {
        const support::XmlDocument pretty = support::parse_xml(render(feed, format, {.pretty = true}));
        const std::string compact_text = render(feed, format, {.pretty = false});
        const support::XmlDocument compact = support::parse_xml(compact_text);
        BOOST_TEST(compact_text.find(">\n<", compact_text.find("?>") + 4) == compact_text.find("</p>\n<p>") + 3,
                   "white space between elements: " << compact_text);
        for (const std::string path : {"channel/title", "channel/item/description", "title", "entry/title",
                                       "entry/content/xhtml:div/xhtml:p", "entry/{urn:xx:x}e", "channel/item/{urn:xx:x}e"}) {
            BOOST_TEST(values(pretty, path) == values(compact, path), boost::test_tools::per_element());
        }
    }
    const support::JsonDocument json = support::parse_json(render(feed, Format::json, {.pretty = true}));
    BOOST_TEST((json.root == support::parse_json(render(feed, Format::json, {.pretty = false})).root));
    BOOST_TEST(render(feed, Format::json, {.pretty = false}).find('\n') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(cdata_and_escaped_say_the_same) {
    Feed feed = support::small_feed();
    feed.articles[0].summary = "a & b";
    feed.articles[0].content = Text::html("<p>a &amp; b</p>\r\n]]>");
    for (const Format format : {Format::rss, Format::atom}) {
        const std::string cdata = render(feed, format, {.html_as_cdata = true});
        const std::string escaped = render(feed, format, {.html_as_cdata = false});
        BOOST_TEST(cdata.find("<![CDATA[") != std::string::npos);
        BOOST_TEST(escaped.find("<![CDATA[") == std::string::npos);
        BOOST_TEST(all_strings(support::parse_xml(cdata)) == all_strings(support::parse_xml(escaped)),
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(stylesheets_stand_before_the_root_and_are_escaped) {
    const WriteOptions options{.stylesheets = {{.href = "/feed.xsl"}, {.href = "/a.css?b=1&c=\"<", .type = "text/css"}}};
    for (const Format format : {Format::rss, Format::atom}) {
        const support::XmlDocument document = support::parse_xml(render(support::small_feed(), format, options));
        BOOST_TEST_REQUIRE(document.ok(), document.error);
        BOOST_TEST_REQUIRE(document.instructions.size() == 2U);
        BOOST_TEST(document.instructions[0] == "xml-stylesheet href=\"/feed.xsl\" type=\"text/xsl\"");
        // xml-stylesheet 1.0: "&" and "<" are written as references, which XML does not resolve in an instruction.
        BOOST_TEST(document.instructions[1] == "xml-stylesheet href=\"/a.css?b=1&#x26;c=%22%3C\" type=\"text/css\"");
    }
    BOOST_TEST(render(support::small_feed(), Format::json, options) == render(support::small_feed(), Format::json));
}
