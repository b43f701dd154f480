// Lenient: just the bad value is left out, with a warning, where the article or the feed can do without it.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "feeds.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

struct Written {
    std::string text{};
    Report report{};
};

Written written(const Feed& feed, Format format, WriteOptions options = {.lenient = true}) {
    Written made;
    StringSink sink{made.text};
    made.report = write(feed, format, sink, options);
    return made;
}

Feed with(void (*edit)(Article&)) {
    Feed feed = support::small_feed();
    edit(feed.articles.front());
    return feed;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_bad_value_is_left_out_with_a_warning) {
    struct Case {
        void (*edit)(Article&);
        std::string_view path;
        std::string_view rule;
    };
    const Case cases[]{
        {[](Article& a) { a.comments = "https:///x"; }, "/articles/0/comments", "url.relative"},
        {[](Article& a) { a.authors = {{.name = "Ada", .email = "nobody"}}; }, "/articles/0/authors/0/email", "email.invalid"},
        {[](Article& a) { a.authors = {{.name = "Ada"}, {}, {.name = "Bo"}}; }, "/articles/0/authors/1", "person.empty"},
        {[](Article& a) { a.language = "english"; }, "/articles/0/language", "language.invalid"},
        {[](Article& a) { a.categories = {{.term = "x"}, {.label = "l"}}; }, "/articles/0/categories/1/term",
         "category.term.missing"},
        {[](Article& a) { a.attachments = {{.url = "https://a.example/a.mp3", .media_type = "x"}}; },
         "/articles/0/attachments/0/media_type", "media_type.invalid"},
        {[](Article& a) { a.image = {.url = "https://a.example/a.png", .width = 0}; }, "/articles/0/image", "image.size.zero"},
    };
    for (const Case& each : cases) {
        const Feed feed = with(each.edit);
        BOOST_TEST(!check(feed, Format::atom).ok(), each.path);
        const Written made = written(feed, Format::atom);
        BOOST_TEST(made.report.ok(), support::complaints(made.report));
        BOOST_TEST(!made.text.empty());
        BOOST_TEST(support::has(made.report, each.rule, each.path), support::all_findings(made.report));
        BOOST_TEST(written(feed, Format::atom, {.skip_invalid = true, .lenient = true}).text == made.text);
    }
}

BOOST_AUTO_TEST_CASE(the_others_of_a_list_stay) {
    const Feed feed = with([](Article& a) { a.authors = {{.name = "Ada"}, {}, {.name = "Bo"}, {}}; });
    const auto names = values(support::parse_xml(written(feed, Format::atom).text), "entry/author/name");
    BOOST_TEST(names == (std::vector<std::string>{"Ada", "Bo"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_missed_is_an_error_still) {
    BOOST_TEST(!written(with([](Article& a) { a.published = {}; }), Format::atom).report.ok());
    // An id is never left out, nor what stands for it.
    BOOST_TEST(!written(with([](Article& a) { a.url = "https:///x"; }), Format::rss).report.ok());
    const Feed blank_id = with([](Article& a) {
        a.id = " ";
        a.url = "https:///x";
    });
    BOOST_TEST(!written(blank_id, Format::rss).report.ok());
    const Written made = written(with([](Article& a) {
                                     a.id = "urn:xx:y";
                                     a.url = "https:///x";
                                 }),
                                 Format::rss);
    BOOST_TEST(made.report.ok(), support::complaints(made.report));
    Feed feed = support::small_feed();
    feed.title = {};
    BOOST_TEST(written(feed, Format::rss).text == "");
}

BOOST_AUTO_TEST_CASE(a_feed_is_mended_too) {
    Feed feed = support::small_feed();
    feed.language = "english";
    feed.rss.ttl = std::chrono::minutes{0};
    const Written made = written(feed, Format::rss);
    BOOST_TEST(made.report.ok(), support::complaints(made.report));
    BOOST_TEST(support::has(made.report, "language.invalid", "/language"));
    BOOST_TEST(support::has(made.report, "rss.ttl.invalid", "/rss/ttl"));
    BOOST_TEST(value(support::parse_xml(made.text), "channel/language") == "(none)");
    BOOST_TEST(value(support::parse_xml(made.text), "channel/title") == feed.title.value);
}

// What is added to a rule's message is a sentence of its own.
BOOST_AUTO_TEST_CASE(messages_are_sentences) {
    const auto message = [](const Feed& feed, std::string_view rule) {
        for (const Finding& each : written(feed, Format::rss).report.findings()) {
            if (each.rule == rule) return each.message;
        }
        return std::string{};
    };
    BOOST_TEST(message(with([](Article& a) { a.comments = "https:///x"; }), "url.relative")
                   .ends_with("/page. It is \"https:///x\". It is left out."));
    BOOST_TEST(message(with([](Article& a) { a.comments = "https://a.example/" + std::string(80, ' ') + "x"; }), "url.encoded")
                   .ends_with(" It is \"https://a.example/" + std::string(42, ' ') + "\"."));
    BOOST_TEST(message(with([](Article& a) { a.content = Text::html("<a onclick=x onfocus=y>z</a>"); }), "html.attribute.removed")
                   .ends_with(". The first of 2 is \"onclick=x\"."));
}

// Every second one of a long list, in lists inside of others too.
BOOST_AUTO_TEST_CASE(many_elements_are_left_out_in_time) {
    constexpr std::size_t pairs = 40'000;
    constexpr std::chrono::seconds longest_time{10};
    const Feed feed = with([](Article& a) {
        for (std::size_t i = 0; i < pairs; ++i) {
            a.categories.push_back({.term = std::to_string(i)});
            a.categories.emplace_back();
        }
        const Element bad{.uri = "no namespace", .name = "e"};
        a.authors = {{.name = "Ada", .extensions = {bad, JsonExtension{"_x", 1}, bad}}, {}, {.name = "Bo"}};
    });
    const auto begin = std::chrono::steady_clock::now();
    const Written made = written(feed, Format::atom, {.lenient = true, .max_findings = 2 * pairs});
    BOOST_CHECK((std::chrono::steady_clock::now() - begin < longest_time));
    BOOST_TEST(made.report.ok());
    const support::XmlDocument root = support::parse_xml(made.text);
    BOOST_TEST(values(root, "entry/author/name") == (std::vector<std::string>{"Ada", "Bo"}),
               boost::test_tools::per_element());
    BOOST_TEST(made.text.find("term=\"39999\"") != std::string::npos);
    for (const char* path : {"/articles/0/authors/0/extensions/2/uri", "/articles/0/authors/1", "/articles/0/categories/1/term"}) {
        BOOST_TEST(std::ranges::any_of(made.report.findings(), [&](const Finding& each) { return each.path == path; }), path);
    }
}

// The ids of articles that have none are made of the feed's.
BOOST_AUTO_TEST_CASE(what_stands_for_the_id_of_a_feed_stays) {
    Feed feed = support::small_feed();
    feed.id.clear();
    feed.feed_url = "https://small.example/%E9"; // a URI, and its escapes are no UTF-8
    BOOST_TEST(support::has(written(feed, Format::rss).report, "self.escapes", "/feed_url"));
    BOOST_TEST(written(feed, Format::rss).text == "");
    feed.id = "urn:uuid:85ccfa5c-14d8-56b5-9d43-c4c0f974de7a";
    BOOST_TEST(written(feed, Format::rss).report.ok());
}

// The root of RSS says nothing of what was left out.
BOOST_AUTO_TEST_CASE(nothing_is_left_of_what_is_left_out) {
    const Feed feed = with([](Article& a) {
        a.extensions = {Element{.uri = "not a namespace", .name = "e", .prefix = "odd"}};
    });
    const Written made = written(feed, Format::rss);
    BOOST_TEST(made.report.ok(), support::complaints(made.report));
    BOOST_TEST(made.text.find("odd") == std::string::npos);
}

// Word for word the same twice: the second is not looked at, and its date is as bad as that of the first.
BOOST_AUTO_TEST_CASE(a_date_that_is_left_out_is_left_out_of_what_comes_twice) {
    Article article = support::small_article("https://small.example/1");
    article.updated = std::chrono::sys_days{std::chrono::year{20000} / 1 / 1};
    article.published = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};
    Feed feed = support::feed_of({article, article});
    feed.updated.reset();
    for (const Format format : support::formats) {
        const Written made = written(feed, format);
        BOOST_TEST(made.report.ok(), support::complaints(made.report));
        BOOST_TEST(support::has(made.report, "article.duplicate"));
        BOOST_TEST(made.text.find("20000") == std::string::npos);
    }
    BOOST_TEST(value(support::parse_xml(written(feed, Format::rss).text), "channel/lastBuildDate") ==
               "Wed, 01 Jan 2020 00:00:00 GMT");
}
