// prepare: what becomes of an article's texts, and that nothing becomes of those that need nothing.
#include <boost/test/unit_test.hpp>

#include <feedwright/check.hpp>
#include <feedwright/prepare.hpp>
#include <feedwright/render.hpp>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

using Summaries = PrepareOptions::Summaries;
using Html = PrepareOptions::Html;

std::string words(int count, const std::string& word) {
    std::string text = word;
    for (int i = 1; i < count; ++i) text += " " + word;
    return text;
}

std::string content_after(std::string html, const PrepareOptions& options = {}) {
    return prepare({.content = Text::html(std::move(html))}, options).content.value;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_needs_nothing_stays_as_it_is) {
    Article article = support::small_article("urn:x:y");
    article.content = Text::html("<p title=\"a&copy b\">It&#39;s <EM>here</EM>&nbsp;&mdash; and<br/>there.");
    article.summary = "Something  with   blanks";
    article.authors = {{.name = "Ada"}};
    Report report;
    BOOST_TEST((prepare(article, {}, &report) == article));
    BOOST_TEST(support::all_findings(report) == "");
}

BOOST_AUTO_TEST_CASE(a_summary_is_made_where_there_is_none) {
    const Article long_one{.content = Text::html("<p>" + words(60, "word") + "</p><p>more</p>")};
    Report report;
    const Article prepared = prepare(long_one, {}, &report);
    BOOST_TEST(prepared.summary.value == words(55, "word") + "…");
    BOOST_TEST((prepared.summary.kind == Text::Kind::plain));
    BOOST_TEST((prepared.content == long_one.content));
    BOOST_TEST(support::has(report, "article.summary.made", "/summary"));
    BOOST_TEST((prepare(prepared) == prepared));
}

BOOST_AUTO_TEST_CASE(the_first_paragraph_is_the_summary_of_two) {
    BOOST_TEST(prepare({.content = Text::html("<p>One.</p><p>Two.</p>")}).summary.value == "One.");
    BOOST_TEST(prepare({.content = "One.\n\nTwo."}).summary.value == "One.");
}

BOOST_AUTO_TEST_CASE(a_short_piece_is_its_own_summary) {
    for (const Text& content : {Text{"One line."}, Text{"One\nline, and \t another"}, Text::html("<p>One <b>line</b>.</p>"),
                                Text::html("<p>One line.</p>\n<img src='https://a.example/a.png'>"), Text{"\xEF\xBF\xBE x"}}) {
        BOOST_TEST(prepare({.content = content}).summary.value == "", content.value);
    }
}

BOOST_AUTO_TEST_CASE(options_decide_about_summaries) {
    const Article given{.summary = "Given", .content = words(60, "word")};
    BOOST_TEST(prepare(given).summary.value == "Given");
    BOOST_TEST(prepare(given, {.summaries = Summaries::always}).summary.value == words(55, "word") + "…");
    const Article none{.content = words(60, "word")};
    BOOST_TEST(prepare(none, {.summaries = Summaries::off}).summary.empty());
    BOOST_TEST(prepare(none, {.summary = {.words = 2}}).summary.value == "word word…");
    BOOST_TEST(prepare({.summary = "Given"}, {.summaries = Summaries::always}).summary.value == "Given");
}

BOOST_AUTO_TEST_CASE(data_is_no_text) {
    const Article image{.content = "PHNjcmlwdD4=", .content_type = "image/png"};
    BOOST_TEST((prepare(image, {.summaries = Summaries::always}) == image));
    Report report;
    BOOST_TEST((prepare(image, {}, &report) == image));
    BOOST_TEST(support::all_findings(report) == "");
}

// A picture can hold scripts. It cannot be cleaned as HTML is, but nobody has to find that out alone.
BOOST_AUTO_TEST_CASE(xml_that_can_act_is_told_of) {
    const Article svg{.content = Text::html("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                      .content_type = "image/svg+xml"};
    Report report;
    BOOST_TEST((prepare(svg, {}, &report) == svg));
    BOOST_TEST(support::has(report, "article.content.unchecked", "/content"));
    Report none;
    BOOST_TEST((prepare(svg, {.html = Html::keep}, &none) == svg));
    BOOST_TEST(support::all_findings(none) == "");
}

BOOST_AUTO_TEST_CASE(content_of_type_html_is_html) {
    for (const char* type : {"text/html", "TEXT/HTML", "text/html;charset=utf-8"}) {
        const Article article{.content = "<p>a<script>b()</script></p>", .content_type = type};
        const Article prepared = prepare(article);
        BOOST_TEST(prepared.content.value == "<p>a</p>");
        BOOST_TEST((prepared.content.kind == Text::Kind::html));
        BOOST_TEST(prepared.content_type == "");
        BOOST_TEST((prepare(article, PrepareOptions::none()) == article));
    }
}

BOOST_AUTO_TEST_CASE(a_summary_that_shows_nothing_is_none) {
    const Text long_one = Text::html("<p>" + words(60, "word") + "</p>");
    for (const Text& blank : {Text{"   "}, Text::html("<p> </p>"), Text::html("<br/>")}) {
        Report report;
        BOOST_TEST(prepare({.summary = blank, .content = long_one}, {}, &report).summary.value == words(55, "word") + "…");
        BOOST_TEST(support::has(report, "article.summary.made", "/summary"));
        Report other;
        BOOST_TEST(prepare({.summary = blank, .content = "Short"}, {}, &other).summary.value == "");
        BOOST_TEST(support::has(other, "article.summary.blank", "/summary"));
    }
    BOOST_TEST(prepare({.summary = Text::html("<script>a()</script>"), .content = long_one}).summary.value == words(55, "word") + "…");
    const Article kept{.summary = " "};
    BOOST_TEST((prepare(kept, PrepareOptions::none()) == kept));
    const Article picture{.summary = Text::html("<img src='https://a.example/' alt=''>"), .content = long_one};
    BOOST_TEST((prepare(picture) == picture));
}

BOOST_AUTO_TEST_CASE(what_can_act_goes) {
    BOOST_TEST(content_after("<p>a<script>b()</script>c</p>") == "<p>ac</p>");
    BOOST_TEST(content_after("<p>a<script>b()</script>c</p>", {.html = Html::keep}) == "<p>a<script>b()</script>c</p>");
    const Article article{.title = Text::html("a<script>b()</script>"),
                          .summary = Text::html("<i onclick=a()>a</i>"),
                          .content = "<script>b()</script>",
                          .rights = Text::html("<embed>c")};
    const Article prepared = prepare(article);
    BOOST_TEST(prepared.title.value == "a");
    BOOST_TEST(prepared.summary.value == "<i>a</i>");
    BOOST_TEST(prepared.rights.value == "c");
    BOOST_TEST(prepared.content.value == "<script>b()</script>"); // plain text: these very characters
}

BOOST_AUTO_TEST_CASE(relative_urls_start_from_the_nearest_base) {
    Article article{.url = "https://page.example/a/b", .content = Text::html("<a href='c'>d</a>")};
    const auto href = [&](const PrepareOptions& options) { return prepare(article, options).content.value; };
    BOOST_TEST(href({}) == "<a href='https://page.example/a/c'>d</a>");
    BOOST_TEST(href({.base = "https://option.example/"}) == "<a href='https://option.example/c'>d</a>");
    article.base = "tag:a.example,2026:b"; // nothing can start from there
    BOOST_TEST(href({.base = "https://option.example/"}) == "<a href='https://option.example/c'>d</a>");
    article.base = "https://article.example/x/";
    BOOST_TEST(href({.base = "https://option.example/"}) == "<a href='https://article.example/x/c'>d</a>");
    article.content.base = "https://text.example/y/";
    BOOST_TEST(href({}) == "<a href='https://text.example/y/c'>d</a>");
}

BOOST_AUTO_TEST_CASE(bases_may_have_hosts_of_any_letters) {
    Article article{.url = "https://b\xC3\xBC" "cher.example/a/b", .content = Text::html("<a href='c'>d</a>")};
    const auto href = [&] { return prepare(article).content.value; };
    BOOST_TEST(href() == "<a href='https://xn--bcher-kva.example/a/c'>d</a>");
    article.base = "https://b\xC3\xBC" "cher.example/x/";
    BOOST_TEST(href() == "<a href='https://xn--bcher-kva.example/x/c'>d</a>");
    article.content.base = "https://fa\xC3\x9F.example/";
    BOOST_TEST(href() == "<a href='https://xn--fa-hia.example/c'>d</a>");
    article.source = {.home_page = "https://b\xC3\xBC" "cher.example/s/", .favicon = "icon.png"};
    BOOST_TEST(prepare(article).source.favicon == "https://xn--bcher-kva.example/s/icon.png");
    const auto comments = [](const char* base) { return prepare({.comments = "c"}, {.base = base}).comments; };
    BOOST_TEST(comments(" https://b\xC3\xBC" "cher.example/\xC3\xBC b/") == "https://xn--bcher-kva.example/%C3%BC%20b/c");
    for (const char* base : {"https://a%zz/", "https://a[b]c/", "https://a b/"}) BOOST_TEST(comments(base) == "c");
}

BOOST_AUTO_TEST_CASE(urls_start_from_the_article_the_feed_and_the_options) {
    Feed feed = support::feed_of({support::small_article("urn:xx:y")});
    feed.home_page = "https://home.example/h/";
    feed.articles[0].comments = "c";
    const auto comments = [&](const PrepareOptions& options = {}) {
        const support::JsonDocument json = support::parse_json(render(feed, Format::json, {.prepare = options}));
        return value(json, "/items/0/_feedwright/comments");
    };
    BOOST_TEST(comments() == "https://home.example/h/c");
    BOOST_TEST(comments({.base = "https://option.example/o/"}) == "https://option.example/o/c");
    feed.base = "https://feed.example/f/";
    BOOST_TEST(comments({.base = "https://option.example/o/"}) == "https://feed.example/f/c");
    feed.articles[0].base = "https://article.example/a/";
    BOOST_TEST(comments() == "https://article.example/a/c");
    feed.base = feed.articles[0].base = feed.home_page = {};
    BOOST_TEST(comments() == "https://frontpage.example/c"); // from the feed's own address
    feed.feed_url = {};
    BOOST_TEST(!check(feed, Format::json).ok());
}

BOOST_AUTO_TEST_CASE(a_feed_lends_its_articles_its_base) {
    Feed feed = support::feed_of({support::small_article("urn:x:y")});
    feed.articles[0].content = Text::html("<a href='c'>d</a>");
    BOOST_TEST(render(feed, Format::json).find("https://frontpage.example/c") != std::string::npos);
    feed.base = "https://base.example/d/";
    BOOST_TEST(render(feed, Format::json).find("https://base.example/d/c") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_a_base_a_relative_url_stays_and_is_told) {
    Report report;
    const Article article{.content = Text::html("<a href='c'>d</a>")};
    BOOST_TEST((prepare(article, {}, &report) == article));
    BOOST_TEST(support::has(report, "html.url.relative", "/content"));
}

BOOST_AUTO_TEST_CASE(xhtml_stays_well_formed) {
    const auto after = [](std::string xhtml) { return prepare({.content = Text::xhtml(std::move(xhtml))}).content.value; };
    BOOST_TEST(after("<p>a<br/>b<script>c()</script></p>") == "<p>a<br/>b</p>");
    BOOST_TEST(after("<p>a<script/>b</p>") == "<p>ab</p>");
    BOOST_TEST(after("<p onclick=\"a()\">b</p>") == "<p>b</p>");
    BOOST_TEST(after("<p>a<script><![CDATA[ b('</script>') ]]></script>c</p>") == "<p>ac</p>");
    BOOST_TEST(after("<p>it&#146;s &#x85; &#133; &#8217;</p>") == "<p>it’s … … &#8217;</p>");
    BOOST_TEST(prepare({.url = "https://a.example/", .content = Text::xhtml("<p xml:base='http://b.example/'><a href='x'>a</a></p>")})
                   .content.value == "<p><a href='x'>a</a></p>");
    BOOST_TEST(after("<x-y>&#146;") == "’"); // well-formed without the tag
    // Without the tag it would be no XML any more, and so it is HTML.
    BOOST_TEST(after("]]<x-y/>>") == "]]>");
}

// RSS and JSON Feed know no XHTML: there the same elements are written as HTML has them, whatever the care.
BOOST_AUTO_TEST_CASE(xhtml_is_html_elsewhere) {
    struct Row {
        std::string xhtml;
        std::string html;
    };
    const Row rows[]{
        {"<p>a<br/>b<img src=\"https://a.example/\" alt=\"\" /></p>", "<p>a<br/>b<img src=\"https://a.example/\" alt=\"\" /></p>"},
        {"<p/><b/>after<br></br>", "<p></p><b></b>after<br>"},
        {"<p class=\"c\" />", "<p class=\"c\" ></p>"},
        {"<![CDATA[a < b & c]]>", "a &lt; b &amp; c"},
        {"a<?b > c?><!--> d -->", "a"},
        {"<pre>\n a</pre><pre>b</pre>", "<pre>\n\n a</pre><pre>b</pre>"},
        {"<svg xmlns=\"http://www.w3.org/2000/svg\"><g><path/></g></svg><b/>",
         "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><path/></g></svg><b></b>"},
        {"<script>a<![CDATA[b]]></script><b/>", "<script>a<![CDATA[b]]></script><b></b>"},
        {"<p>not<br>XML", "<p>not<br>XML"},
    };
    for (const Row& row : rows) {
        Feed feed = support::small_feed();
        feed.articles[0].content = Text::xhtml(row.xhtml);
        const WriteOptions options{.prepare = PrepareOptions::none()};
        BOOST_TEST(support::value(support::parse_json(render(feed, Format::json, options)), "/items/0/content_html") == row.html);
        BOOST_TEST(support::value(support::parse_xml(render(feed, Format::rss, options)), "channel/item/description") == row.html);
    }
}

BOOST_AUTO_TEST_CASE(xhtml_is_normalized_as_xhtml) {
    const auto after = [](std::string xhtml) {
        const PrepareOptions options{.html = Html::normalize};
        const Article once = prepare({.content = Text::xhtml(std::move(xhtml))}, options);
        BOOST_TEST((prepare(once, options) == once));
        BOOST_TEST((once.content.kind == Text::Kind::xhtml));
        return once.content.value;
    };
    BOOST_TEST(after("<p>a</p><b/>after") == "<p>a</p><b></b>after");
    BOOST_TEST(after("<p>a<br></br>b</p>") == "<p>a<br/>b</p>");
    BOOST_TEST(after("<p>it&#146;s</p>") == "<p>it’s</p>");
    BOOST_TEST(after("<pre>\n a</pre>") == "<pre>\n a</pre>");
    BOOST_TEST(after("<p>not<br>XML") == "<p>not<br/>XML</p>");
    BOOST_TEST(after("<p title=\"a&#10;b\">c</p>") == "<p title=\"a&#10;b\">c</p>");
}

BOOST_AUTO_TEST_CASE(controls_of_windows_1252_become_what_was_meant) {
    Report report;
    const Article article{.title = "\xC2\x93Yes\xC2\x94 \xC2\x97 50 \xC2\x80",
                          .content = Text::html("<p>it\xC2\x92s\xC2\x85</p>"),
                          .authors = {{.name = "O\xC2\x92Hara"}}};
    const Article prepared = prepare(article, {}, &report);
    BOOST_TEST(prepared.title.value == "“Yes” — 50 €");
    BOOST_TEST(prepared.content.value == "<p>it’s…</p>");
    BOOST_TEST(prepared.authors[0].name == "O’Hara");
    for (const char* path : {"/title", "/content", "/authors/0/name"}) {
        BOOST_TEST(support::has(report, "text.windows_1252", path), path);
    }
    BOOST_TEST((prepare(article, {.windows_1252 = false}) == article));
    // Ids are compared byte for byte; these five bytes mean nothing in windows-1252; and these are other characters.
    const Article untouched{.id = "a\xC2\x92", .title = "\xC2\x81\xC2\x8D\xC2\x8F\xC2\x90\xC2\x9D \xC3\x82 \xC2\xA0 \xC2"};
    BOOST_TEST((prepare(untouched) == untouched));
}

BOOST_AUTO_TEST_CASE(titles_can_be_made_text) {
    const Article article{.title = Text::html("<b>AT&amp;T</b> &lt;merges>"), .source = {.title = Text::html("<i>S</i>")}};
    const Article prepared = prepare(article, {.titles_as_text = true});
    BOOST_TEST((prepared.title == Text{"AT&T <merges>"}));
    BOOST_TEST((prepared.source.title == Text{"S"}));
    BOOST_TEST((prepare(article) == article));
    for (const Text& title : {Text::html("it&#146;s"), Text::html("it\xC2\x92s"), Text::xhtml("it&#146;s")}) {
        const PrepareOptions options{.html = Html::keep, .titles_as_text = true};
        const Article once = prepare({.title = title}, options);
        BOOST_TEST(once.title.value == "it’s");
        BOOST_TEST((prepare(once, options) == once));
    }
}

BOOST_AUTO_TEST_CASE(what_is_normalized_is_safe_too) {
    BOOST_TEST(content_after("<p><b>a<script>b()</script></p>", {.html = Html::normalize}) == "<p><b>a</b></p>");
}

BOOST_AUTO_TEST_CASE(the_feed_is_not_touched) {
    Feed feed = support::small_feed();
    feed.title = Text::html("a<script>b</script>");
    feed.articles[0].content = Text::html("<p>" + words(60, "a") + "<script>b</script></p>");
    const Feed before = feed;
    for (const Format format : support::formats) {
        BOOST_TEST(render(feed, format).find("script>") == std::string::npos);
        BOOST_TEST((feed == before));
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_done_if_nothing_is_asked_for) {
    const Article article{.title = "\xC2\x92",
                          .content = Text::html("<script></script><a href='b'>" + words(60, "a")),
                          .rights = Text::html("<b onclick=a>")};
    Report report;
    BOOST_TEST((prepare(article, PrepareOptions::none(), &report) == article));
    BOOST_TEST(support::all_findings(report) == "");
}

// What keep warns of, trust does not look for; neither touches it.
BOOST_AUTO_TEST_CASE(html_on_trust_is_not_looked_into) {
    Article article = support::small_article("https://a.example/1");
    article.content = Text::html("<p onclick=\"x()\">a <a href=\"b\">c</a><script>d()</script></p>");
    for (const Format format : {Format::rss, Format::atom}) {
        const auto in = [&](Html html) {
            WriteOptions options{.prepare = {.html = html}};
            Report report = check(support::feed_of({article}), format, options);
            return support::has(report, "html.unsafe", "/articles/0/content");
        };
        BOOST_TEST(in(Html::keep));
        BOOST_TEST(!in(Html::trust));
        const std::string trusted = render(support::feed_of({article}), format, {.prepare = {.html = Html::trust}});
        BOOST_TEST(trusted == render(support::feed_of({article}), format, {.prepare = {.html = Html::keep}}));
    }
    BOOST_TEST(content_after(article.content.value, {.html = Html::trust}) == article.content.value);
    Article typed = article;
    typed.content = article.content.value;
    typed.content_type = "text/html";
    BOOST_TEST((prepare(typed, {.summaries = Summaries::off, .html = Html::trust}) == typed));
}
