// FeedWriter, the streaming door: an article with an error is left out and the document is valid without it; a feed with
// an error writes nothing at all; what a stream says is what the whole feed says.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <stdexcept>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

/// Broken in every format: its URL has no host.
Article broken_article() {
    Article article = support::small_article("broken");
    article.url = "https:///relative";
    return article;
}

Feed without_articles(Feed feed) {
    feed.articles = {};
    return feed;
}

struct Streamed {
    std::string text;
    bool begun{};
    std::vector<bool> added;
    Report report;
};

Streamed stream(const Feed& feed, Format format, const WriteOptions& options = {}) {
    Streamed result;
    StringSink sink{result.text};
    FeedWriter writer{format, sink, options};
    result.begun = writer.begin(without_articles(feed));
    for (const Article& article : feed.articles) result.added.push_back(writer.add(article));
    writer.end();
    result.report = writer.report();
    return result;
}

bool is_well_formed(const std::string& text, Format format) {
    return format == Format::json ? support::parse_json(text).ok() : support::parse_xml(text).ok();
}

/// The titles of the articles, in order.
std::vector<std::string> titles(const std::string& text, Format format) {
    if (format == Format::rss) return values(support::parse_xml(text), "channel/item/title");
    if (format == Format::atom) return values(support::parse_xml(text), "entry/title");
    const support::JsonDocument json = support::parse_json(text);
    std::vector<std::string> found;
    for (int i = 0; value(json, "/items/" + std::to_string(i)) != "(none)"; ++i) {
        found.push_back(value(json, "/items/" + std::to_string(i) + "/title"));
    }
    return found;
}

Article titled(std::string id, std::string title) {
    Article article = support::small_article(std::move(id));
    article.title = std::move(title);
    return article;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_article_with_an_error_is_left_out) {
    const Feed feed = support::feed_of({titled("1", "first"), broken_article(), titled("3", "third")});
    for (const Format format : support::formats) {
        const Streamed result = stream(feed, format);
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(result.begun);
            BOOST_TEST(result.added == (std::vector<bool>{true, false, true}), boost::test_tools::per_element());
            BOOST_TEST(titles(result.text, format) == (std::vector<std::string>{"first", "third"}),
                       boost::test_tools::per_element());
            BOOST_TEST(support::has(result.report, "url.relative", "/articles/1/url"));
            // Without the broken article the document is the same.
            BOOST_TEST(result.text == stream(support::feed_of({feed.articles[0], feed.articles[2]}), format).text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_feed_with_an_error_writes_nothing_but_still_checks) {
    Feed feed = support::feed_of({titled("1", "first"), broken_article()});
    feed.title = {};
    for (const Format format : support::formats) {
        const Streamed result = stream(feed, format);
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(!result.begun);
            BOOST_TEST(result.text == "");
            BOOST_TEST(result.added == (std::vector<bool>{true, false}), boost::test_tools::per_element());
            BOOST_TEST(support::has(result.report, "feed.title.missing", "/title"));
            BOOST_TEST(support::has(result.report, "url.relative", "/articles/1/url"));
        }
    }
}

BOOST_AUTO_TEST_CASE(strict_takes_warnings_for_errors) {
    Article warned = titled("2", "warned");
    warned.attachments = {{.url = "https://frontpage.example/file"}}; // attachment.media_type.unknown, a warning
    const Feed feed = support::feed_of({titled("1", "first"), warned});
    for (const Format format : support::formats) {
        BOOST_TEST_CONTEXT(info(format).name) {
            const Streamed tolerant = stream(feed, format);
            BOOST_TEST(tolerant.report.ok());
            BOOST_TEST(titles(tolerant.text, format).size() == 2U);
            const Streamed strict = stream(feed, format, {.strict = true});
            BOOST_TEST(!strict.report.ok());
            BOOST_TEST(strict.report.count(Severity::warning) == 0U);
            BOOST_TEST(titles(strict.text, format) == (std::vector<std::string>{"first"}),
                       boost::test_tools::per_element());
        }
    }
    Feed unaddressed = support::feed_of({});
    unaddressed.feed_url = {}; // feed.feed_url.missing, a warning
    BOOST_TEST(stream(unaddressed, Format::rss).begun);
    BOOST_TEST(!stream(unaddressed, Format::rss, {.strict = true}).begun);
}

BOOST_AUTO_TEST_CASE(of_articles_with_one_id_the_first_is_written) {
    const Feed feed = support::feed_of({titled("1", "first"), titled("2", "second"), titled("1", "again")});
    for (const Format format : support::formats) {
        const Streamed result = stream(feed, format);
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(titles(result.text, format) == (std::vector<std::string>{"first", "second"}),
                       boost::test_tools::per_element());
            BOOST_TEST(support::has(result.report, "article.id.duplicate", "/articles/2/id"));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_article_that_comes_twice_word_for_word_is_written_once) {
    Article article = titled("1", "first");
    article.extensions = {Element{.uri = "urn:xx:x", .name = "e", .text = "t"},
                          JsonExtension{"_x", JsonValue::Object{{"a", JsonValue::Array{1, "b", nullptr, true}}}}};
    const Feed once = support::feed_of({article, titled("2", "second")});
    const Feed twice = support::feed_of({article, titled("2", "second"), article});
    for (const Format format : support::formats) {
        const Streamed result = stream(twice, format);
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(result.added == (std::vector<bool>{true, true, false}), boost::test_tools::per_element());
            BOOST_TEST(support::has(result.report, "article.duplicate", "/articles/2"));
            BOOST_TEST(result.text == stream(once, format).text);
            BOOST_TEST(render(twice, format) == render(once, format));
            BOOST_TEST(render(twice, format, {.skip_invalid = true}) == render(once, format));
            BOOST_TEST(!check(twice, format, {.strict = true}).ok());
        }
    }
}

BOOST_AUTO_TEST_CASE(articles_of_one_id_that_differ_anywhere_are_no_duplicates) {
    const Article article = titled("1", "first");
    std::vector<Article> others(7, article);
    others[0].content = "Other";
    others[1].content.kind = Text::Kind::html;
    others[2].published = Timestamp{support::friday.instant(), std::chrono::minutes{60}};
    others[3].authors = {{.name = "A"}};
    others[4].extensions = {JsonExtension{"_x", 1}};
    others[5].attachments = {{.url = "https://a.example/a.mp3", .media_type = "audio/mpeg", .size = 1}};
    others[6].rights = " ";
    for (const Article& other : others) {
        const Feed feed = support::feed_of({article, other});
        // Of a stream, nothing but a fingerprint is kept.
        for (const Report& report : {check(feed, Format::json), stream(feed, Format::json).report}) {
            BOOST_TEST(support::has(report, "article.id.duplicate", "/articles/1/id"));
            BOOST_TEST(!support::has(report, "article.duplicate"));
        }
    }
}

BOOST_AUTO_TEST_CASE(in_a_stream_any_other_byte_makes_another_article) {
    for (std::size_t size = 1; size <= 40; ++size) {
        Article article = titled("1", std::string(size, 'a'));
        std::vector<Article> all{article};
        for (std::size_t i = 0; i < size; ++i) {
            all.push_back(article);
            all.back().title.value[i] = 'b';
        }
        const Report report = stream(support::feed_of(all), Format::json).report;
        BOOST_TEST_CONTEXT(size << " bytes") {
            BOOST_TEST(report.count(Severity::error) == size);
            BOOST_TEST(!support::has(report, "article.duplicate"));
        }
    }
}

BOOST_AUTO_TEST_CASE(nobody_looks_for_duplicates_if_told_not_to) {
    const Feed feed = support::feed_of({titled("1", "first"), titled("1", "first"), titled("1", "again")});
    for (const Format format : support::formats) {
        const WriteOptions options{.check_duplicates = false};
        BOOST_TEST(support::complaints(check(feed, format, options)) == "");
        BOOST_TEST(titles(render(feed, format, options), format) ==
                       (std::vector<std::string>{"first", "first", "again"}),
                   boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_broken_article_does_not_forbid_its_id_to_a_good_one) {
    Article broken = broken_article();
    broken.id = "1";
    for (const Format format : support::formats) {
        const Streamed result = stream(support::feed_of({broken, titled("1", "good")}), format);
        BOOST_TEST(titles(result.text, format) == (std::vector<std::string>{"good"}), boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(a_document_without_articles_is_whole) {
    for (const Format format : support::formats) {
        const Streamed result = stream(support::feed_of({}), format);
        BOOST_TEST(result.report.ok());
        BOOST_TEST(is_well_formed(result.text, format), info(format).name << ": " << result.text);
    }
    // JSON Feed demands items even where there are none.
    BOOST_TEST(value(support::parse_json(stream(support::feed_of({}), Format::json).text), "/items") == "[array]");
}

BOOST_AUTO_TEST_CASE(a_stream_says_what_the_whole_feed_says) {
    Feed feed = support::feed_of({titled("1", "first"), titled("2", "second")});
    feed.articles[0].summary = "short";
    feed.articles[0].content = Text::html("<p>long</p>");
    feed.articles[1].image = {.url = "https://frontpage.example/a.png", .title = "alt"};
    feed.articles[1].extensions = {Element{.uri = "urn:xx:x", .name = "e", .text = "t", .prefix = "x"}};
    for (const Format format : support::formats) {
        const std::string whole = render(feed, format);
        const std::string streamed = stream(feed, format).text;
        BOOST_TEST_CONTEXT(info(format).name) {
            BOOST_TEST(titles(streamed, format) == titles(whole, format), boost::test_tools::per_element());
            if (format == Format::json) {
                BOOST_TEST(streamed == whole);
            } else {
                BOOST_TEST(all_strings(support::parse_xml(streamed)) == all_strings(support::parse_xml(whole)),
                           boost::test_tools::per_element());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(namespaces_are_declared_on_the_root_or_where_they_are_needed) {
    Feed feed = support::feed_of({titled("1", "first")});
    feed.articles[0].rights = "All";
    feed.articles[0].extensions = {Element{.uri = "urn:xx:x", .name = "e", .prefix = "x"}};
    const support::XmlDocument whole = support::parse_xml(render(feed, Format::rss));
    BOOST_TEST(whole.root.declared.find("x=urn:xx:x ") != std::string::npos, whole.root.declared);
    for (const support::XmlNode* each : nodes(whole, "channel/item/{urn:xx:x}e")) BOOST_TEST(each->declared == "");

    feed.authors = {};
    const support::XmlDocument streamed = support::parse_xml(stream(feed, Format::rss).text);
    BOOST_TEST_REQUIRE(streamed.ok(), streamed.error);
    BOOST_TEST(streamed.root.declared.find("urn:xx:x") == std::string::npos, streamed.root.declared);
    BOOST_TEST(nodes(streamed, "channel/item/{urn:xx:x}e").at(0)->declared == "x=urn:xx:x ");
    BOOST_TEST(nodes(streamed, "channel/item/dc:rights").at(0)->declared == "dc=http://purl.org/dc/elements/1.1/ ");

    // What nobody uses is not declared.
    const support::XmlDocument plain = support::parse_xml(render(support::small_feed(), Format::rss));
    BOOST_TEST(plain.root.declared == "atom=http://www.w3.org/2005/Atom dc=http://purl.org/dc/elements/1.1/ ");
}

BOOST_AUTO_TEST_CASE(atom_needs_the_time_of_the_feed_in_a_stream) {
    Feed feed = support::feed_of({titled("1", "first")});
    feed.updated = {};
    BOOST_TEST(!stream(feed, Format::atom).begun);
    BOOST_TEST(stream(feed, Format::rss).begun);
    BOOST_TEST(stream(feed, Format::json).begun);

    std::string text;
    StringSink sink{text};
    FeedWriter writer{Format::atom, sink};
    BOOST_TEST(writer.begin(feed)); // the articles are looked at
    writer.end();
    BOOST_TEST(value(support::parse_xml(text), "updated") == "2020-05-08T11:00:00Z");
    BOOST_TEST(titles(text, Format::atom).empty()); // but not written
}

/// Articles that have the beginning of the document say something: dates, namespaces, two of which want the same prefix.
Feed with_much_to_declare() {
    Feed feed =
        support::feed_of({titled("1", "first"), titled("2", "second"), titled("3", "third"), titled("4", "fourth")});
    feed.updated = {};
    feed.articles[0].updated = std::chrono::sys_days{std::chrono::year{2024} / 2 / 29};
    feed.articles[1].summary = "A summary";
    feed.articles[1].content = Text::html("<p>And content</p>");
    feed.articles[1].image.url = "https://small.example/2.png";
    feed.articles[1].extensions.emplace_back(
        Element{.uri = "https://a.example/ns", .name = "one", .text = "1", .prefix = "x"});
    feed.articles[2].contributors = {{.name = "Ada"}};
    feed.articles[2].extensions.emplace_back(
        Element{.uri = "https://b.example/ns", .name = "two", .text = "2", .prefix = "x"});
    feed.articles[3].external_url = "https://elsewhere.example/";
    return feed;
}

std::string previewed(const Feed& feed, Format format, const WriteOptions& options) {
    std::string text;
    StringSink sink{text};
    FeedWriter writer{format, sink, options};
    writer.begin(without_articles(feed), [&feed](const auto& look) {
        for (const Article& article : feed.articles) {
            const Article shown = article; // which does not outlive the call
            look(shown);
        }
    });
    for (const Article& article : feed.articles) writer.add(article);
    writer.end();
    return text;
}

BOOST_AUTO_TEST_CASE(a_preview_is_as_good_as_a_list) {
    Feed broken = with_much_to_declare();
    // What is left out, or is there again, says nothing at the beginning.
    Article left_out = broken_article();
    left_out.updated = std::chrono::sys_days{std::chrono::year{2030} / 1 / 1};
    left_out.extensions.emplace_back(Element{.uri = "https://c.example/ns", .name = "three", .text = "3"});
    broken.articles.push_back(left_out);
    broken.articles.push_back(broken.articles.front());

    for (const Format format : support::formats) {
        BOOST_TEST(previewed(with_much_to_declare(), format, {}) == render(with_much_to_declare(), format));
        for (const WriteOptions& options : {WriteOptions{.skip_invalid = true}, WriteOptions{.lenient = true}}) {
            const std::string text = previewed(broken, format, options);
            std::string written;
            StringSink sink{written};
            FeedWriter writer{format, sink, options};
            writer.begin(broken);
            for (const Article& article : broken.articles) writer.add(article);
            writer.end();
            BOOST_TEST(text == written);
            BOOST_TEST(is_well_formed(text, format));
        }
        if (format == Format::json) continue;
        const std::string text = previewed(broken, format, {.skip_invalid = true});
        const std::string root = text.substr(0, text.find("<title>"));
        BOOST_TEST(root.find("=\"https://a.example/ns\"") != std::string::npos);
        BOOST_TEST(root.find("=\"https://b.example/ns\"") != std::string::npos);
        BOOST_TEST(text.find("https://c.example/ns") == std::string::npos);
        BOOST_TEST(text.find("2030") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(what_a_sink_throws_comes_through) {
    for (const Format format : support::formats) {
        CallbackSink full{[](std::string_view) { throw std::runtime_error{"disk full"}; }};
        const auto write_much = [&] {
            FeedWriter writer{format, full};
            writer.begin(support::feed_of({}));
            for (int i = 0; i < 3; ++i) {
                Article article = support::small_article(std::to_string(i));
                article.content = std::string(70000, 'x');
                writer.add(article);
            }
            writer.end();
        };
        BOOST_CHECK_THROW(write_much(), std::runtime_error);
        BOOST_CHECK_THROW(write(support::small_feed(), format, full), std::runtime_error);
    }
}

BOOST_AUTO_TEST_CASE(a_writer_can_be_moved) {
    for (const Format format : support::formats) {
        std::string text;
        StringSink sink{text};
        FeedWriter first{format, sink, {.pretty = false}};
        first.begin(support::feed_of({}));
        FeedWriter second{std::move(first)};
        second.add(titled("1", "one"));
        FeedWriter third{format, sink};
        third = std::move(second);
        third.end();
        BOOST_TEST(titles(text, format) == (std::vector<std::string>{"one"}), boost::test_tools::per_element());
        BOOST_TEST(is_well_formed(text, format));
    }
}

// Whoever reads the findings, as many are counted, and the same articles are written.
BOOST_AUTO_TEST_CASE(what_nobody_reads_is_counted_all_the_same) {
    Feed feed = support::feed_of({});
    for (int i = 0; i < 5; ++i) {
        feed.articles.push_back(titled(std::to_string(i), "<b>one</b>\x01"));
        feed.articles.back().authors = {{.name = "Ada", .email = "ada@a.example"}, {.name = "Grace"}};
        feed.articles.back().id.clear(); // the URL stands for it, in every format
        feed.articles.back().url = "https://a.example/" + std::to_string(i);
        if (i % 2 == 0) feed.articles.push_back(broken_article());
    }
    for (const Format format : support::formats) {
        for (const bool strict : {false, true}) {
            std::size_t told = 0;
            const Streamed all = stream(feed, format, {.strict = strict, .max_findings = 1000});
            const Streamed few = stream(feed, format, {.strict = strict, .max_findings = 1});
            const Streamed none = stream(feed, format, {.strict = strict, .max_findings = 0});
            const Streamed no_notes = stream(
                feed, format,
                {.strict = strict, .article_notes = false, .max_findings = 1000, .on_finding = [&](const Finding&) {
                     ++told;
                 }});
            for (const Streamed* other : {&few, &none, &no_notes}) {
                BOOST_TEST(other->text == all.text);
                BOOST_TEST(other->added == all.added, boost::test_tools::per_element());
                for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
                    BOOST_TEST(other->report.count(severity) == all.report.count(severity));
                }
            }
            const auto is_note_of_article = [](const Finding& finding) {
                return finding.severity == Severity::note && !finding.article.empty();
            };
            const std::vector<Finding>& said = all.report.findings();
            const auto notes = static_cast<std::size_t>(std::count_if(said.begin(), said.end(), is_note_of_article));
            BOOST_TEST(notes != 0U);
            BOOST_TEST(told == said.size() - notes);
            BOOST_TEST(no_notes.report.findings().size() == told);
        }
    }
}
