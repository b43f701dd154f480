// What a document says to the model: the standard members of JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
#include <boost/test/unit_test.hpp>

#include "reading.hpp"

using namespace feedwright;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(json_reader)

BOOST_AUTO_TEST_CASE(a_feed_has_every_standard_member) {
    const reading::Read read = reading::document(R"({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "My Example Feed",
        "home_page_url": "https://example.org/",
        "feed_url": "https://example.org/feed.json",
        "description": "All of it",
        "user_comment": "Hello, you",
        "next_url": "https://example.org/feed.json?page=2",
        "icon": "https://example.org/icon.png",
        "favicon": "https://example.org/favicon.ico",
        "authors": [{"name": "Ada", "url": "https://example.org/ada", "avatar": "https://example.org/ada.png"},
                    {"name": "Bo"}],
        "language": "en-GB",
        "expired": true,
        "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
        "items": []
    })");
    const Feed expected{
        .title = "My Example Feed",
        .description = "All of it",
        .home_page = "https://example.org/",
        .feed_url = "https://example.org/feed.json",
        .next_page = "https://example.org/feed.json?page=2",
        .favicon = "https://example.org/favicon.ico",
        .image = {.url = "https://example.org/icon.png"},
        .language = "en-GB",
        .authors = {{.name = "Ada", .url = "https://example.org/ada", .avatar = "https://example.org/ada.png"},
                    {.name = "Bo"}},
        .hubs = {{.type = "WebSub", .url = "https://hub.example/"}},
        .user_comment = "Hello, you",
        .expired = true};
    BOOST_TEST(read.good);
    BOOST_TEST(read.found() == "");
    BOOST_TEST((read.feed == expected));
}

BOOST_AUTO_TEST_CASE(an_item_has_every_standard_member) {
    const reading::Read read = reading::document(reading::items(R"({
        "id": "tag:example.org,2020:1",
        "url": "https://example.org/1",
        "external_url": "https://elsewhere.example/",
        "title": "One",
        "content_html": "<p>Hello</p>",
        "content_text": "Hello",
        "summary": "Hi",
        "image": "https://example.org/1.png",
        "banner_image": "https://example.org/1-wide.png",
        "date_published": "2020-05-08T14:30:00+04:30",
        "date_modified": "2020-05-09T00:00:00.25Z",
        "authors": [{"name": "Ada"}],
        "tags": ["one", "two"],
        "language": "fa",
        "attachments": [{"url": "https://example.org/1.mp3", "mime_type": "audio/mpeg", "title": "Sound",
                         "size_in_bytes": 18446744073709551615, "duration_in_seconds": 1.5}]
    })"));
    const std::chrono::sys_days may_8{std::chrono::year{2020} / 5 / 8};
    const Article expected{.id = "tag:example.org,2020:1",
                           .title = "One",
                           .url = "https://example.org/1",
                           .external_url = "https://elsewhere.example/",
                           .summary = "Hi",
                           .content = Text::html("<p>Hello</p>"),
                           .content_text = "Hello",
                           .image = {.url = "https://example.org/1.png"},
                           .banner_image = "https://example.org/1-wide.png",
                           .language = "fa",
                           .authors = {{.name = "Ada"}},
                           .categories = {{.term = "one"}, {.term = "two"}},
                           .attachments = {{.url = "https://example.org/1.mp3",
                                            .media_type = "audio/mpeg",
                                            .title = "Sound",
                                            .size = 18446744073709551615U,
                                            .duration = 1500ms}},
                           .published = Timestamp{may_8 + 10h, 270min},
                           .updated = Timestamp{may_8 + 24h + 250ms}};
    BOOST_TEST(read.found() == "");
    BOOST_REQUIRE(read.feed.articles.size() == 1U);
    BOOST_TEST((read.feed.articles[0] == expected));
}

BOOST_AUTO_TEST_CASE(the_content_is_html_or_else_text) {
    const auto content = [](const char* members) {
        const reading::Read read = reading::document(reading::items(R"({"id":"1",)" + std::string{members} + "}"));
        return read.feed.articles.at(0);
    };
    const Article html = content(R"("content_html":"<b>")");
    BOOST_TEST((html.content == Text::html("<b>")));
    BOOST_TEST(html.content_text == "");
    const Article text = content(R"("content_text":"a < b")");
    BOOST_TEST((text.content == Text{"a < b"}));
    BOOST_TEST(text.content_text == "");
    const Article both = content(R"("content_text":"b","content_html":"<b>")");
    BOOST_TEST((both.content == Text::html("<b>")));
    BOOST_TEST(both.content_text == "b");
}

BOOST_AUTO_TEST_CASE(version_1_has_one_author) {
    const reading::Read read = reading::document(R"({
        "version": "https://jsonfeed.org/version/1",
        "author": {"name": "Ada"},
        "items": [{"id": "1", "content_text": "", "author": {"name": "Bo", "url": "https://b.example/"}}]
    })");
    BOOST_TEST(read.found() == "");
    BOOST_TEST((read.feed.authors == std::vector<Person>{{.name = "Ada"}}));
    BOOST_TEST((read.feed.articles.at(0).authors == std::vector<Person>{{.name = "Bo", .url = "https://b.example/"}}));
}

BOOST_AUTO_TEST_CASE(authors_overrule_author_in_any_order) {
    const std::vector<Person> expected{{.name = "Ada"}, {.name = "Bo"}};
    for (const char* members : {R"("author":{"name":"No"},"authors":[{"name":"Ada"},{"name":"Bo"}])",
                                R"("authors":[{"name":"Ada"},{"name":"Bo"}],"author":{"name":"No"})"}) {
        BOOST_TEST((reading::item(members).authors == expected), members);
    }
    for (const char* members : {R"("author":{"name":"Ada"},"authors":[])", R"("authors":[],"author":{"name":"Ada"})"}) {
        BOOST_TEST((reading::item(members).authors == std::vector<Person>{{.name = "Ada"}}), members);
    }
}

BOOST_AUTO_TEST_CASE(items_may_come_first) {
    const reading::Read read = reading::document(
        R"({"items":[{"id":"1","content_text":""},{"id":"2","content_text":""}],"title":"T","version":"https://jsonfeed.org/version/1.1"})");
    BOOST_TEST(read.found() == "");
    BOOST_TEST(read.feed.title.value == "T");
    BOOST_REQUIRE(read.feed.articles.size() == 2U);
    BOOST_TEST(read.feed.articles[1].id == "2");
}

BOOST_AUTO_TEST_CASE(extension_objects_are_kept_in_their_order) {
    const reading::Read read = reading::document(R"({
        "version": "https://jsonfeed.org/version/1.1",
        "_blue_shed": {"about": "https://blueshed.example/", "explicit": false, "n": [1, -2.50e+3, null, "\u00e9"]},
        "_a": 1,
        "authors": [{"name": "Ada", "_x": "y"}],
        "items": [{"id": "1", "content_text": "", "_b": {}, "_a": [],
                   "attachments": [{"url": "u", "mime_type": "m", "_z": true}]}]
    })");
    BOOST_TEST(read.found() == "");
    const JsonValue::Array numbers{1, *JsonNumber::parse("-2.50e+3"), nullptr, "é"};
    const std::vector<Extension> expected{
        JsonExtension{"_blue_shed",
                      JsonValue::Object{{"about", "https://blueshed.example/"}, {"explicit", false}, {"n", numbers}}},
        JsonExtension{"_a", 1}};
    BOOST_TEST((read.feed.extensions == expected));
    BOOST_TEST((read.feed.authors.at(0).extensions == std::vector<Extension>{JsonExtension{"_x", "y"}}));
    const Article& article = read.feed.articles.at(0);
    BOOST_TEST((article.extensions == std::vector<Extension>{JsonExtension{"_b", JsonValue::Object{}},
                                                             JsonExtension{"_a", JsonValue::Array{}}}));
    BOOST_TEST((article.attachments.at(0).extensions == std::vector<Extension>{JsonExtension{"_z", true}}));
}

BOOST_AUTO_TEST_CASE(escapes_mean_what_rfc_8259_says) {
    const std::pair<const char*, std::string> cases[]{
        {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
        {R"("\u0041\u00e9\u20AC\uFFFD")", "Aé€\xEF\xBF\xBD"},
        {R"("\ud83d\ude00")", "😀"},
        {R"("a\u0000b")", std::string{"a\0b", 3}},
        {R"("")", ""},
        {R"("\\")", "\\"},
        {R"("\\\"")", "\\\""},
        {"\"\x7F\"", "\x7F"},
    };
    for (const auto& [literal, expected] : cases) {
        BOOST_TEST(reading::item(R"("title":)" + std::string{literal}).title.value == expected, literal);
        const Article with_extension = reading::item(R"("_x":)" + std::string{literal});
        BOOST_TEST((with_extension.extensions == std::vector<Extension>{JsonExtension{"_x", expected}}), literal);
    }
}

BOOST_AUTO_TEST_CASE(names_may_be_escaped) {
    BOOST_TEST(reading::item(R"("\u0074itle":"T")").title.value == "T");
    BOOST_TEST((reading::item(R"("_\u0078":1)").extensions == std::vector<Extension>{JsonExtension{"_x", 1}}));
}

BOOST_AUTO_TEST_CASE(an_id_that_is_a_number_keeps_its_digits) {
    for (const char* digits : {"7", "-1", "1.50", "12345678901234567890123", "1E5"}) {
        const reading::Read read =
            reading::document(reading::items(R"({"content_text":"","id":)" + std::string{digits} + "}"));
        BOOST_TEST(read.rules() == "json.item.id.number /items/0/id\n");
        BOOST_TEST(read.feed.articles.at(0).id == digits);
    }
}

BOOST_AUTO_TEST_CASE(whole_numbers_may_be_written_with_point_and_exponent) {
    const std::pair<const char*, std::uint64_t> cases[]{{"0", 0},       {"-0", 0},       {"1.0", 1},
                                                        {"1e3", 1000},  {"1.5E+1", 15},  {"120e-1", 12},
                                                        {"0e99999", 0}, {"0.00001e5", 1}};
    for (const auto& [digits, size] : cases) {
        const Article article = reading::item(R"("attachments":[{"size_in_bytes":)" + std::string{digits} + "}]");
        BOOST_REQUIRE(article.attachments.size() == 1U);
        BOOST_TEST(article.attachments[0].size.value_or(99) == size, digits);
    }
}

BOOST_AUTO_TEST_CASE(durations_are_exact_to_the_millisecond) {
    const std::tuple<const char*, std::int64_t, bool> cases[]{{"0", 0, false},
                                                              {"6629", 6'629'000, false},
                                                              {"0.001", 1, false},
                                                              {"0.0014", 1, true},
                                                              {"0.0015", 2, true},
                                                              {"1.9999", 2000, true},
                                                              {"1e-3", 1, false},
                                                              {"1e2", 100'000, false},
                                                              {"0.10000", 100, false},
                                                              {"1e-400", 0, true},
                                                              {"0.1", 100, false},
                                                              {"4.35", 4350, false},
                                                              {"9007199254740.993", 9'007'199'254'740'993, false}};
    for (const auto& [digits, duration, rounded] : cases) {
        const reading::Read read = reading::document(
            reading::item_with(R"("attachments":[{"duration_in_seconds":)" + std::string{digits} + "}]"));
        BOOST_TEST(read.rules() == (rounded ? "json.rounded /items/0/attachments/0/duration_in_seconds\n" : ""),
                   digits);
        BOOST_TEST(read.feed.articles.at(0).attachments.at(0).duration.value().count() == duration, digits);
    }
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_skipped) {
    const reading::Read read = reading::document("\xEF\xBB\xBF" + reading::items(""));
    BOOST_TEST(read.good);
    BOOST_TEST(read.found() == "");
}

BOOST_AUTO_TEST_CASE(an_item_with_an_error_is_left_out_and_all_its_errors_are_told) {
    const reading::Read read = reading::document(reading::items(
        R"({"id":"1","content_text":""},
{"id":"2","content_text":"","title":5,"date_published":"yesterday","tags":["a",1,{}]},
"three",
{"id":"4","content_text":""})"));
    BOOST_TEST(read.good);
    BOOST_TEST(read.found() == "error json.type /items/1/title 2:37\n"
                               "error json.date /items/1/date_published 2:56\n"
                               "error json.type /items/1/tags/1 2:80\n"
                               "error json.type /items/1/tags/2 2:82\n"
                               "error json.type /items/2 3:1\n");
    BOOST_REQUIRE(read.feed.articles.size() == 2U);
    BOOST_TEST(read.feed.articles[0].id == "1");
    BOOST_TEST(read.feed.articles[1].id == "4");
}

BOOST_AUTO_TEST_CASE(findings_name_their_article) {
    const reading::Read read = reading::document(reading::items(
        R"({"title":5,"content_text":"","id":"the id"},{"colour":1,"content_text":"","title":"The title"},{"content_text":1})"));
    BOOST_REQUIRE(read.findings.size() == 5U);
    BOOST_TEST(read.findings[0].article == "the id");
    BOOST_TEST(read.findings[1].title == "The title");
    BOOST_TEST(read.findings[2].title == "The title");
    BOOST_TEST(read.findings[3].article == "");
}

BOOST_AUTO_TEST_CASE(a_feed_with_errors_is_no_feed_but_its_articles_can_be_read) {
    const reading::Read read = reading::document(
        R"({"version":"https://jsonfeed.org/version/1.1","title":5,"language":"en","items":[{"id":"1","content_text":""}]})");
    BOOST_TEST(!read.good);
    BOOST_TEST(read.rules() == "json.type /title\n");
    BOOST_TEST(read.feed.language == "en");
    BOOST_TEST(read.feed.articles.size() == 1U);
}

/// The ids that a preview shows, then those that are read, and what is found.
std::string seen_twice(const std::string& items) {
    std::string said;
    JsonReader reader{reading::items(items), {.on_finding = [&said](const Finding& finding) {
                          said.append(finding.rule).append(" ").append(finding.path).append("; ");
                      }}};
    Feed feed;
    reader.read_feed(feed);
    reader.preview([&said](const Article& article) { said.append(article.id).append(", "); });
    said += "then ";
    std::size_t number = 0;
    for (Article article; reader.read_article(article);) {
        said.append(article.id).append(" of ");
        said.append(reader.input_path("/articles/" + std::to_string(number++))).append(", ");
    }
    return said;
}

BOOST_AUTO_TEST_CASE(a_preview_shows_what_will_be_read_and_tells_of_nothing) {
    BOOST_TEST(seen_twice("") == "then ");
    BOOST_TEST(seen_twice(R"({"id":"1","content_text":""},{"id":"2","content_text":""})") ==
               "1, 2, then 1 of /items/0, 2 of /items/1, ");
    BOOST_TEST(
        seen_twice(
            R"({"id":"1","content_text":""},{"id":[],"content_text":""},7,{"id":"4","content_text":"","x":1})") ==
        "1, 4, then 1 of /items/0, json.type /items/1/id; json.type /items/2; "
        "json.member.unknown /items/3/x; 4 of /items/3, ");
    // Broken JSON ends it, and is told where it is read.
    const std::string broken = seen_twice(R"({"id":"1","content_text":""},{"id" "2"},{"id":"3","content_text":""})");
    BOOST_TEST(broken.substr(0, 29) == "1, then 1 of /items/0, json.s");
    BOOST_TEST(broken.find("3") == std::string::npos, broken);

    // Of a stream nothing can be seen ahead.
    std::istringstream stream{
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\"}\n{\"id\":\"1\",\"content_text\":\"\"}"};
    JsonReader lines{stream};
    Feed feed;
    BOOST_TEST(lines.read_feed(feed));
    lines.preview([](const Article&) { BOOST_TEST(false); });
    Article article;
    BOOST_TEST(lines.read_article(article));
}

BOOST_AUTO_TEST_CASE(members_beyond_those_that_are_remembered) {
    std::string item = R"({"id":"1")";
    for (int i = 0; i < 100; ++i) item += ",\"_x" + std::to_string(i) + "\":" + std::to_string(i);
    item +=
        R"(,"_feedwright":{"about":"https://x.example/","content":"<"},"title":"T","content_html":"a","title":"U"})";
    const reading::Read read = reading::document(reading::items(item));
    BOOST_TEST(read.rules() == "json.member.duplicate /items/0/title\n");
    BOOST_REQUIRE(read.feed.articles.size() == 1U);
    const Article& article = read.feed.articles.front();
    BOOST_TEST(article.title.value == "U");
    BOOST_TEST(article.content.value == "<"); // laid over what comes behind it
    BOOST_TEST(article.extensions.size() == 100U);
    BOOST_TEST(article.extensions[99].json_name() == "_x99");
}

BOOST_AUTO_TEST_CASE(articles_can_be_read_without_the_feed) {
    JsonReader reader{reading::items(R"({"id":"1","content_text":""})")};
    Article article;
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST(article.id == "1");
    BOOST_TEST(!reader.read_article(article));
    BOOST_TEST((article == Article{}));
    Feed feed{.title = "old"};
    BOOST_TEST(!reader.read_feed(feed));
    BOOST_TEST((feed == Feed{}));
}

BOOST_AUTO_TEST_CASE(a_reader_can_be_moved_in_the_middle) {
    JsonReader first{reading::items(R"({"id":"1","content_text":""},{"id":"2","content_text":""})")};
    Feed feed;
    Article article;
    BOOST_TEST(first.read_feed(feed));
    BOOST_TEST(first.read_article(article));
    JsonReader second{std::move(first)};
    BOOST_TEST(second.read_article(article));
    BOOST_TEST(article.id == "2");
    BOOST_TEST(!second.read_article(article));
}

BOOST_AUTO_TEST_CASE(read_json_reads_all_and_adds_to_the_report) {
    Report report;
    const Feed feed = read_json(
        R"({"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_text":""},{"id":2}]})",
        report);
    BOOST_TEST(feed.title.value == "T");
    BOOST_TEST(feed.articles.size() == 2U);
    BOOST_TEST(report.ok());
    BOOST_TEST(report.count(Severity::warning) == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
