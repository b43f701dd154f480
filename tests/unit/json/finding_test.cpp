// Everything that the reader can find: each rule with its severity, its path and its place in the input.
#include <boost/test/unit_test.hpp>

#include <set>

#include "reading.hpp"

using namespace feedwright;

namespace {

struct Case {
    std::string document;
    std::string found;
};

/// The members of item_with() begin in column 84, those of feed_with() in column 47, items in column 56.
const std::string version = R"({"version":"https://jsonfeed.org/version/1.1")";

std::vector<Case> cases() {
    using reading::feed_with;
    using reading::item_with;
    using reading::items;
    return {
        // Bytes.
        {"", "error json.syntax  1:1\n"},
        {" \n\t", "error json.syntax  1:1\n"},
        {"{", "error json.syntax  1:2\n"},
        {std::string{"\xFF\xFE{\0}\0", 6}, "error json.encoding  1:1\n"},
        {std::string{"\xFE\xFF\0{\0}", 6}, "error json.encoding  1:1\n"},
        {std::string{"{\0}\0", 4}, "error json.encoding  1:1\n"},
        {std::string{"\0\0\0{\0\0\0}", 8}, "error json.encoding  1:1\n"},
        {item_with("\"title\":\"a\xFF\""), "warning json.utf8 /items/0/title 1:94\n"},
        {item_with("\"tags\":[\"a\",\"\xE2\x82\xC0\xAF\"]"), "warning json.utf8 /items/0/tags/1 1:97\n"},
        {item_with("\"_x\":{\"\xFF\":1}"), "warning json.utf8 /items/0/_x/\xEF\xBF\xBD 1:91\n"},
        {item_with(R"("title":"\ud800")"), "warning json.surrogate /items/0/title 1:92\n"},
        {item_with(R"("_x":["\udc00\ud800"])"), "warning json.surrogate /items/0/_x/0 1:90\n"},
        // Types.
        {item_with(R"("title":5)"), "error json.type /items/0/title 1:92\n"},
        {item_with(R"("title":{"value":"a"})"), "error json.type /items/0/title 1:92\n"},
        {item_with(R"("url":["a"])"), "error json.type /items/0/url 1:90\n"},
        {item_with(R"("tags":"a")"), "error json.type /items/0/tags 1:91\n"},
        {item_with(R"("tags":[null])"), "error json.type /items/0/tags/0 1:92\n"},
        {item_with(R"("authors":{"name":"a"})"), "error json.type /items/0/authors 1:94\n"},
        {item_with(R"("authors":["a"])"), "error json.type /items/0/authors/0 1:95\n"},
        {item_with(R"("author":"a")"), "error json.type /items/0/author 1:93\n"},
        {item_with(R"("attachments":[1])"), "error json.type /items/0/attachments/0 1:99\n"},
        {item_with(R"("attachments":[{"size_in_bytes":"1"}])"),
         "error json.type /items/0/attachments/0/size_in_bytes 1:116\n"},
        {item_with(R"("date_published":true)"), "error json.type /items/0/date_published 1:101\n"},
        {item_with(R"("_feedwright":[])"), "error json.type /items/0/_feedwright 1:98\n"},
        {feed_with(R"("expired":"yes")"), "error json.type /expired 1:57\n"},
        {feed_with(R"("expired":1)"), "error json.type /expired 1:57\n"},
        {feed_with(R"("hubs":{})"), "error json.type /hubs 1:54\n"},
        {feed_with(R"("hubs":["https://hub.example/"])"), "error json.type /hubs/0 1:55\n"},
        {version + R"(,"items":{}})", "error json.type /items 1:55\n"},
        {"[]", "error json.type  1:1\n"},
        {" 7", "error json.type  1:2\n"},
        {"\"a\"", "error json.type  1:1\n"},
        {"null", "error json.type  1:1\n"},
        {items("[]"), "error json.type /items/0 1:56\n"},
        // Values.
        {item_with(R"("title":null)"), "warning json.null /items/0/title 1:92\n"},
        {item_with(R"("date_published":5)"), "note json.date.form /items/0/date_published 1:101\n"},
        {item_with(R"("date_published":"Sat, 08 May 2020 10:00:00 GMT")"),
         "warning json.date.weekday /items/0/date_published 1:101\nnote json.date.form /items/0/date_published "
         "1:101\n"},
        {item_with(R"("date_published":"2020-05-08")"), "error json.date /items/0/date_published 1:101\n"},
        {item_with(R"("date_modified":"2020-02-30T00:00:00Z")"), "error json.date /items/0/date_modified 1:100\n"},
        {item_with(R"("date_modified":"")"), "error json.date /items/0/date_modified 1:100\n"},
        {item_with(R"("attachments":[{"size_in_bytes":-1}])"),
         "error json.number /items/0/attachments/0/size_in_bytes 1:116\n"},
        {item_with(R"("attachments":[{"size_in_bytes":1.5}])"),
         "error json.number /items/0/attachments/0/size_in_bytes 1:116\n"},
        {item_with(R"("attachments":[{"size_in_bytes":18446744073709551616}])"),
         "error json.number /items/0/attachments/0/size_in_bytes 1:116\n"},
        {item_with(R"("attachments":[{"size_in_bytes":1e400}])"),
         "error json.number /items/0/attachments/0/size_in_bytes 1:116\n"},
        {item_with(R"("attachments":[{"duration_in_seconds":-0.1}])"),
         "error json.number /items/0/attachments/0/duration_in_seconds 1:122\n"},
        {item_with(R"("attachments":[{"duration_in_seconds":9223372036854776}])"),
         "error json.number /items/0/attachments/0/duration_in_seconds 1:122\n"},
        {item_with(R"("attachments":[{"duration_in_seconds":1.00049}])"),
         "note json.rounded /items/0/attachments/0/duration_in_seconds 1:122\n"},
        {item_with(R"("_feedwright":{"about":"","content":{"kind":"HTML"}})"),
         "error json.word /items/0/_feedwright/content/kind 1:128\n"},
        {feed_with(R"("_feedwright":{"about":"","rss":{"skip_days":["Sun"]}})"),
         "error json.word /_feedwright/rss/skip_days/0 1:93\n"},
        // Members.
        {item_with(R"("colour":"red")"), "note json.member.unknown /items/0/colour 1:93\n"},
        {feed_with(R"("next_page_url":"n")"), "warning json.member.spelling /next_page_url 1:63\n"},
        {item_with(R"("_":1)"), "note json.member.unknown /items/0/_ 1:88\n"},
        {item_with(R"("_1":1)"), "note json.member.unknown /items/0/_1 1:89\n"},
        {item_with(R"("_a.b":1)"), "note json.member.unknown /items/0/_a.b 1:91\n"},
        {item_with(R"("a/b~c":1)"), "note json.member.unknown /items/0/a~1b~0c 1:92\n"},
        {item_with(R"("_feedwright":{"about":"","colour":1})"),
         "note json.member.unknown /items/0/_feedwright/colour 1:119\n"},
        {feed_with(R"("_feedwright":{"about":"","articles":[]})"),
         "note json.member.unknown /_feedwright/articles 1:84\n"},
        {feed_with(R"("hubs":[{"type":"a","url":"b","_x":1}])"), "note json.member.unknown /hubs/0/_x 1:82\n"},
        {item_with(R"("title":"a","title":"b")"), "warning json.member.duplicate /items/0/title 1:104\n"},
        {item_with(R"("_x":1,"_x":2)"), "warning json.member.duplicate /items/0/_x 1:96\n"},
        {item_with(R"("_x":{"a":1,"a":2})"), "warning json.member.duplicate /items/0/_x/a 1:100\n"},
        {feed_with(R"("_feedwright":{})"), "warning json.about.missing /_feedwright/about 1:61\n"},
        {item_with(R"("_feedwright":{"id":null})"), "warning json.about.missing /items/0/_feedwright/about 1:98\n"},
        {item_with(R"("_feedwright":{"about":"","extensions":["_x"]})"),
         "error json.extension.missing /items/0/_feedwright/extensions/0 1:124\n"},
        // Feed and items.
        {R"({"items":[]})", "error json.version.missing /version 1:1\n"},
        {R"({"version":"https://jsonfeed.org/version/2","items":[]})", "error json.version.unknown /version 1:12\n"},
        {R"({"version":"https://jsonfeed.org/version/1.0","items":[]})", "error json.version.unknown /version 1:12\n"},
        {R"({"version":"1.1","items":[]})", "error json.version.unknown /version 1:12\n"},
        {R"({"version":"http://jsonfeed.org/version/1","items":[]})", "warning json.version.spelling /version 1:12\n"},
        {R"({"version":"https://jsonfeed.org/version/1.1/","items":[]})",
         "warning json.version.spelling /version 1:12\n"},
        {R"({"version":"https://www.jsonfeed.org/version/1.1","items":[]})",
         "warning json.version.spelling /version 1:12\n"},
        {R"({"version":"https://jsonfeed.org/version/1","items":[]})", ""},
        {version + "}", "error json.items.missing /items 1:1\n"},
        {version + R"(,"items":null})", "error json.items.missing /items 1:1\nwarning json.null /items 1:55\n"},
        {items(R"({"content_text":""})"), "warning json.item.id.missing /items/0/id 1:56\n"},
        {items(R"({"content_text":"","id":7})"), "warning json.item.id.number /items/0/id 1:80\n"},
        {items(R"({"id":"1"})"), "warning json.item.content.missing /items/0 1:56\n"},
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_findings)

BOOST_AUTO_TEST_CASE(each_rule_is_found_where_it_is_broken) {
    for (const Case& each : cases()) BOOST_TEST(reading::document(each.document).found() == each.found, each.document);
}

BOOST_AUTO_TEST_CASE(only_errors_keep_an_article_out) {
    for (const Case& each : cases()) {
        if (each.found.find("/items/0") == std::string::npos) continue;
        const bool error = each.found.starts_with("error");
        BOOST_TEST(reading::document(each.document).feed.articles.size() == (error ? 0U : 1U), each.document);
    }
}

// What goes wrong in a document that is too large, too deep or no list of lines is in hostile_test.cpp and ndjson_test.cpp.
BOOST_AUTO_TEST_CASE(the_cases_above_cover_the_rules) {
    std::set<std::string> rules;
    for (const Case& each : cases()) {
        for (const Finding& finding : reading::document(each.document).findings) rules.emplace(finding.rule);
    }
    const std::set<std::string> expected{"json.about.missing",
                                         "json.date",
                                         "json.date.form",
                                         "json.date.weekday",
                                         "json.encoding",
                                         "json.extension.missing",
                                         "json.item.content.missing",
                                         "json.item.id.missing",
                                         "json.item.id.number",
                                         "json.items.missing",
                                         "json.member.duplicate",
                                         "json.member.spelling",
                                         "json.member.unknown",
                                         "json.null",
                                         "json.number",
                                         "json.rounded",
                                         "json.surrogate",
                                         "json.syntax",
                                         "json.type",
                                         "json.utf8",
                                         "json.version.missing",
                                         "json.version.spelling",
                                         "json.version.unknown",
                                         "json.word"};
    BOOST_TEST(rules == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_dates_leave_open_is_asked_of_the_options) {
    const auto read = [](std::string_view date, JsonReadOptions options) {
        std::string rules;
        options.on_finding = [&rules](const Finding& finding) { rules.append(finding.rule).append(" "); };
        JsonReader reader{reading::item_with("\"date_published\":\"" + std::string{date} + "\""), std::move(options)};
        Article article;
        const bool good = reader.read_article(article);
        return rules + (good ? std::string{format_rfc3339(article.published.value()).view()} : "");
    };
    BOOST_TEST(read("2020-05-08", {}) == "json.date ");
    BOOST_TEST(read("1 hour ago", {}) == "json.date ");
    const Timestamp now{std::chrono::sys_days{std::chrono::year{2020} / 5 / 8}};
    BOOST_TEST(read("1 hour ago", {.clock = [now] { return now; }}) == "json.date.form 2020-05-07T23:00:00Z");
    const std::optional<TimeZone> berlin = TimeZone::named("Europe/Berlin");
    BOOST_REQUIRE(berlin.has_value());
    // The clocks went forward from two to three.
    BOOST_TEST(
        read("2020-03-29T02:30:00", {.dates = {.zone = berlin}}).starts_with("json.date.clock_change json.date.form "));
}

BOOST_AUTO_TEST_CASE(messages_say_what_is_there_and_what_is_needed) {
    const std::pair<std::string, const char*> messages[]{
        {reading::item_with(R"("title":5)"), "A string is needed here, not a number."},
        {reading::item_with(R"("tags":{})"), "A list is needed here, not an object."},
        {reading::feed_with(R"("expired":"no")"), "true or false is needed here, not a string."},
        {reading::item_with(R"("date_published":"8 May")"),
         "\"8 May\" cannot be read: This is no date. Look at its byte 6; best write it as in RFC 3339: "
         "2026-10-29T04:30:00Z."},
        {reading::item_with(R"("attachments":[{"size_in_bytes":-1}])"),
         "\"-1\" cannot stand here: a whole number from 0 to 18446744073709551615 is needed."},
        {reading::item_with(R"("attachments":[{"duration_in_seconds":0.0004}])"),
         "\"0.0004\" was rounded to 0.000 seconds: a millisecond is the finest."},
        {reading::item_with("\"title\":\"\xFF \xFF\xFF\""),
         "Bytes that are not UTF-8 were replaced by U+FFFD, in 3 places here."},
        {R"({"version":"2","items":[]})",
         "\"2\" is no version of JSON Feed that is known here: write https://jsonfeed.org/version/1.1."},
    };
    for (const auto& [document, message] : messages) BOOST_TEST(reading::document(document).first_message() == message);
}

BOOST_AUTO_TEST_CASE(messages_stay_short_and_on_one_line) {
    const std::string date = "\\n\\u0007" + std::string(59, 'x') + "é" + std::string(5000, 'y');
    const reading::Read read = reading::document(reading::item_with("\"date_published\":\"" + date + "\""));
    BOOST_REQUIRE(read.findings.size() == 1U);
    BOOST_TEST(read.first_message().size() < 200U);
    BOOST_TEST(read.first_message().find('\n') == std::string::npos);
    BOOST_TEST(read.first_message().starts_with("\"  " + std::string(58, 'x') + "…\" cannot be read"));
}

BOOST_AUTO_TEST_CASE(of_members_with_one_name_the_last_counts) {
    BOOST_TEST(reading::item(R"("title":"a","title":"b")").title.value == "b");
    BOOST_TEST(reading::item(R"("title":"a","t\u0069tle":"b")").title.value == "b");
    BOOST_TEST((reading::item(R"("tags":["a","b"],"tags":["c"])").categories == std::vector<Category>{{.term = "c"}}));
    BOOST_TEST((reading::item(R"("_x":1,"_y":0,"_x":2)").extensions ==
                std::vector<Extension>{JsonExtension{"_x", 2}, JsonExtension{"_y", 0}}));
    BOOST_TEST((reading::item(R"("_x":{"a":1,"b":0,"a":[2]})").extensions.at(0).get<JsonExtension>()->value ==
                JsonValue{JsonValue::Object{{"a", JsonValue::Array{2}}, {"b", 0}}}));
    const reading::Read items = reading::document(
        R"({"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":""}],"items":[]})");
    BOOST_TEST(items.rules() == "json.member.duplicate /items\n");
    BOOST_TEST(items.feed.articles.empty());
    const reading::Read overlay = reading::document(reading::item_with(
        R"("_feedwright":{"about":"","links":[{"href":"a","rel":"b"},{"href":"c"}],"links":[{"href":"d"}]})"));
    BOOST_TEST((overlay.feed.articles.at(0).links == std::vector<Link>{{.href = "d"}}));
}

BOOST_AUTO_TEST_CASE(malformed_bytes_become_replacement_characters) {
    // Unicode 15, table 3-8: maximal subparts.
    const std::pair<const char*, const char*> cases[]{
        {"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xE0\x9F\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xF0\x9F\x98", "\xEF\xBF\xBD"},
        {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\x41\xEF\xBF\xBD\xEF\xBF\xBD\x42"},
        {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\x41"},
    };
    for (const auto& [bytes, expected] : cases) {
        BOOST_TEST(reading::item("\"title\":\"" + std::string{bytes} + "\"").title.value == expected);
    }
}

BOOST_AUTO_TEST_CASE(columns_behind_replaced_bytes_are_those_of_the_input) {
    // One byte, then two, grow to three; a newline begins anew.
    const reading::Read read = reading::document(reading::items(
        "{\"id\":\"1\xFF\xF0\x9F\",\"content_text\":\"\",\"title\":5},\n{\"id\":\"\xFF\",\"content_text\":1}"));
    BOOST_TEST(read.found() == "warning json.utf8 /items/0/id 1:64\n"
                               "error json.type /items/0/title 1:95\n"
                               "warning json.utf8 /items/1/id 2:8\n"
                               "error json.type /items/1/content_text 2:26\n");
}

BOOST_AUTO_TEST_CASE(halves_of_surrogate_pairs_become_replacement_characters) {
    const std::pair<const char*, const char*> cases[]{{R"("\ud800")", "\xEF\xBF\xBD"},
                                                      {R"("\udc00\ud800")", "\xEF\xBF\xBD\xEF\xBF\xBD"},
                                                      {R"("\ud800x")", "\xEF\xBF\xBDx"},
                                                      {R"("\ud800\n")", "\xEF\xBF\xBD\n"},
                                                      {R"("\ud800\ud83d\ude00")", "\xEF\xBF\xBD😀"},
                                                      {R"("\ud83d\u0041")", "\xEF\xBF\xBD"
                                                                            "A"}};
    for (const auto& [literal, expected] : cases) {
        const reading::Read read = reading::document(reading::item_with(R"("title":)" + std::string{literal}));
        BOOST_TEST(read.rules() == "json.surrogate /items/0/title\n", literal);
        BOOST_TEST(read.feed.articles.at(0).title.value == expected, literal);
    }
}

BOOST_AUTO_TEST_SUITE_END()
