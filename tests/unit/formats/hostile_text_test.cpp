// Hostile texts in the fields of a feed, in all formats: the document is well-formed, says the text but for what XML
// forbids and what is no UTF-8, and each replacement is a finding with the field's path.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "hostile.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

/// The text everywhere: as plain text and as HTML, in what becomes elements and in what becomes attributes.
Feed feed_with(const std::string& text) {
    Feed feed = support::small_feed();
    feed.title = "T" + text;
    feed.description = text + "T";
    feed.authors = {{.name = "T" + text}};
    feed.links = {{.href = "https://frontpage.example/more", .rel = "related", .title = text}};
    feed.generator = {.name = "T" + text, .version = "T" + text + "T"};
    Article& article = feed.articles.front();
    article.title = "T" + text;
    article.summary = "T" + text + "T";
    article.content = Text::html("<p>" + text + "</p>");
    article.categories = {{.term = text + "T", .label = text}};
    return feed;
}

const std::vector<std::string> paths{"/title", "/description", "/authors/0/name", "/links/0/title", "/generator/name",
                                     "/generator/version", "/articles/0/title", "/articles/0/summary",
                                     "/articles/0/content", "/articles/0/categories/0/term"};

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) {
        text.replace(at, what.size(), by);
    }
}

/// Plain text that was written as HTML, read as a browser would: line breaks are elements, the rest is escaped.
std::string plain_of_html(std::string html) {
    replace_all(html, "<br>\n", "\n");
    replace_all(html, "&lt;", "<");
    replace_all(html, "&gt;", ">");
    replace_all(html, "&amp;", "&");
    return html;
}

/// The plain text of an Atom text construct.
std::string plain_of(const support::XmlDocument& document, const std::string& path) {
    const std::string text = value(document, path);
    return value(document, path + "@type") == "html" ? plain_of_html(text) : text;
}

void check_rss(const support::HostileText& hostile, const std::string& text) {
    const support::XmlDocument rss = support::parse_xml(text);
    BOOST_REQUIRE_MESSAGE(rss.ok(), "RSS, " << hostile.name << ": " << rss.error);
    const std::string& expected = hostile.in_xml;
    const auto says = [&](const char* path, const std::string& read, const std::string& what) {
        BOOST_CHECK_MESSAGE(read == what, "RSS, " << path << ", " << hostile.name << ": " << read.substr(0, 200));
    };
    says("title", value(rss, "channel/title"), "T" + expected);
    says("description", value(rss, "channel/description"), expected + "T");
    says("creator", value(rss, "channel/dc:creator"), "T" + expected);
    says("link title", value(rss, "channel/atom:link[rel=related]@title"), expected);
    says("generator", value(rss, "channel/generator"), "T" + expected + " T" + expected + "T");
    says("item title", value(rss, "channel/item/title"), "T" + expected);
    says("item description", plain_of_html(value(rss, "channel/item/description")), "T" + expected + "T");
    says("encoded", value(rss, "channel/item/content:encoded"), "<p>" + expected + "</p>");
    says("category", value(rss, "channel/item/category"), expected + "T");
}

void check_atom(const support::HostileText& hostile, const std::string& text) {
    const support::XmlDocument atom = support::parse_xml(text);
    BOOST_REQUIRE_MESSAGE(atom.ok(), "Atom, " << hostile.name << ": " << atom.error);
    const std::string& expected = hostile.in_xml;
    const auto says = [&](const char* path, const std::string& read, const std::string& what) {
        BOOST_CHECK_MESSAGE(read == what, "Atom, " << path << ", " << hostile.name << ": " << read.substr(0, 200));
    };
    says("title", plain_of(atom, "title"), "T" + expected);
    says("subtitle", plain_of(atom, "subtitle"), expected + "T");
    says("author", value(atom, "author/name"), "T" + expected);
    says("link title", value(atom, "link[rel=related]@title"), expected);
    says("generator", value(atom, "generator"), "T" + expected);
    says("version", value(atom, "generator@version"), "T" + expected + "T");
    says("entry title", plain_of(atom, "entry/title"), "T" + expected);
    says("entry summary", plain_of(atom, "entry/summary"), "T" + expected + "T");
    says("entry content", value(atom, "entry/content"), "<p>" + expected + "</p>");
    says("term", value(atom, "entry/category@term"), expected + "T");
    says("label", value(atom, "entry/category@label"), expected);
}

void check_json(const support::HostileText& hostile, const std::string& text) {
    const support::JsonDocument json = support::parse_json(text);
    BOOST_REQUIRE_MESSAGE(json.ok(), "JSON, " << hostile.name << ": " << json.error);
    const std::string& expected = hostile.in_json;
    const auto says = [&](const char* pointer, const std::string& what) {
        const std::string read = value(json, pointer);
        BOOST_CHECK_MESSAGE(read == what, "JSON, " << pointer << ", " << hostile.name << ": " << read.substr(0, 200));
    };
    says("/title", "T" + expected);
    says("/description", expected + "T");
    says("/authors/0/name", "T" + expected);
    says("/_feedwright/links/0/title", expected);
    says("/_feedwright/generator/version", "T" + expected + "T");
    says("/items/0/title", "T" + expected);
    says("/items/0/summary", "T" + expected + "T");
    says("/items/0/content_html", "<p>" + expected + "</p>");
    says("/items/0/tags/0", expected + "T");
    says("/items/0/_feedwright/categories/0/label", expected);
}

} // namespace

BOOST_AUTO_TEST_CASE(texts_survive_in_every_format) {
    for (const support::HostileText& hostile : support::hostile_texts()) {
        const Feed feed = feed_with(hostile.text);
        for (const bool pretty_cdata : {true, false}) {
            const WriteOptions options{
                .pretty = pretty_cdata, .html_as_cdata = pretty_cdata, .prepare = PrepareOptions::none()};
            check_rss(hostile, render(feed, Format::rss, options));
            check_atom(hostile, render(feed, Format::atom, options));
            check_json(hostile, render(feed, Format::json, options));
        }
    }
}

BOOST_AUTO_TEST_CASE(each_replacement_is_a_finding) {
    for (const support::HostileText& hostile : support::hostile_texts()) {
        const Feed feed = feed_with(hostile.text);
        for (const Format format : support::formats) {
            const Report report = check(feed, format, support::as_written);
            const bool replaced = hostile.text != (format == Format::json ? hostile.in_json : hostile.in_xml);
            for (const std::string& path : paths) {
                const bool found = support::has(report, "text.utf8", path) || support::has(report, "text.forbidden", path);
                BOOST_CHECK_MESSAGE(found == replaced, info(format).name << ", " << path << ", " << hostile.name
                                                                         << (found ? ": a finding for nothing" : ": silence"));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_url_never_carries_what_a_url_cannot) {
    for (const support::HostileText& hostile : support::hostile_texts()) {
        if (hostile.text.size() > 1000) continue;
        Feed feed = support::small_feed();
        feed.articles.front().url = "https://frontpage.example/a" + hostile.text + "b";
        for (const Format format : {Format::rss, Format::atom}) {
            const support::XmlDocument document = support::parse_xml(render(feed, format, support::as_written));
            BOOST_REQUIRE_MESSAGE(document.ok(), info(format).name << ", " << hostile.name << ": " << document.error);
            const std::string url = format == Format::rss ? value(document, "channel/item/link")
                                                          : value(document, "entry/link[rel=alternate]@href");
            // RFC 3986 section 2: unreserved, reserved but brackets, and percent signs.
            BOOST_CHECK_MESSAGE(url.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                                      "-._~:/?#@!$&'()*+,;=%") == std::string::npos,
                                info(format).name << ", " << hostile.name << ": " << url);
        }
    }
}
