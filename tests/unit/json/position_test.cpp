// Paths of the model as paths of the input, and where in the input these stand.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ctime>
#include <sstream>

#include "reading.hpp"

using namespace feedwright;

namespace {

/// A reader that has read everything.
JsonReader all_read(std::string text) {
    JsonReader reader{std::move(text)};
    Feed feed;
    reader.read_feed(feed);
    for (Article article; reader.read_article(article);) {}
    return reader;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_positions)

BOOST_AUTO_TEST_CASE(positions_are_lines_and_columns_in_bytes) {
    const JsonReader reader = all_read("{\n"
                                       "  \"version\": \"https://jsonfeed.org/version/1.1\",\n"
                                       "  \"é\": 1, \"title\" :\t\"T\",\r\n"
                                       "  \"items\": [ {\"id\": \"1\",\n"
                                       "\"tags\": [\"a\", \"b\" ]}, {\"a/b\": {\"~\": [[], 7]}} ]\n"
                                       "}\n");
    const std::pair<const char*, JsonPosition> cases[]{
        {"", {1, 1}},
        {"/version", {2, 14}},
        {"/é", {3, 9}},
        {"/title", {3, 22}},
        {"/items", {4, 12}},
        {"/items/0", {4, 14}},
        {"/items/0/id", {4, 21}},
        {"/items/0/tags", {5, 9}},
        {"/items/0/tags/0", {5, 10}},
        {"/items/0/tags/1", {5, 15}},
        {"/items/1", {5, 23}},
        {"/items/1/a~1b", {5, 31}},
        {"/items/1/a~1b/~0", {5, 37}},
        {"/items/1/a~1b/~0/0", {5, 38}},
        {"/items/1/a~1b/~0/1", {5, 42}},
        // The deepest part that is there.
        {"/home_page_url", {1, 1}},
        {"/title/value", {3, 22}},
        {"/items/2", {4, 12}},
        {"/items/x", {4, 12}},
        {"/items/-1", {4, 12}},
        {"/items/0/tags/2", {5, 9}},
        {"/items/0/url/x/y", {4, 14}},
        {"/items/0/tags/00000000000000000000001", {5, 15}},
        {"/items/99999999999999999999", {4, 12}},
        {"items", {1, 1}},
        {"/items/0x", {4, 12}},
    };
    // Twice, and backwards, because the reader remembers where it was.
    for (const auto& [path, position] : cases) {
        const JsonPosition found = reader.position(path);
        BOOST_TEST(found.line == position.line, path);
        BOOST_TEST(found.column == position.column, path);
    }
    for (auto each = std::rbegin(cases); each != std::rend(cases); ++each) {
        BOOST_TEST((reader.position(each->first) == each->second), each->first);
    }
}

BOOST_AUTO_TEST_CASE(positions_are_known_before_all_is_read) {
    JsonReader reader{reading::items("{},\n{\"id\":1}")};
    Feed feed;
    BOOST_TEST(reader.read_feed(feed));
    BOOST_TEST((reader.position("/items/1/id") == JsonPosition{2, 7}));
}

BOOST_AUTO_TEST_CASE(of_several_members_the_last_is_meant) {
    const JsonReader reader = all_read(reading::item_with("\n\"title\":\"a\",\n\"title\":\"b\""));
    BOOST_TEST((reader.position("/items/0/title") == JsonPosition{3, 9}));
}

BOOST_AUTO_TEST_CASE(an_escaped_name_is_found) {
    const JsonReader reader = all_read(reading::item_with("\n\"\\u0074itle\":\"a\""));
    BOOST_TEST((reader.position("/items/0/title") == JsonPosition{2, 14}));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_not_counted) {
    const JsonReader reader = all_read("\xEF\xBB\xBF" + reading::items("7"));
    BOOST_TEST((reader.position("/items/0") == JsonPosition{1, 56}));
}

BOOST_AUTO_TEST_CASE(members_of_the_feed) {
    const JsonReader reader =
        all_read(R"({"version":"https://jsonfeed.org/version/1.1","_a":1,"_b":2,"authors":[{"_c":3}],
        "_feedwright":{"about":"","contributors":[{"_d":4},{"_e":5,"_f":6,"extensions":["_f",{"name":"n"}]}]},"items":[]})");
    const std::pair<const char*, const char*> cases[]{
        {"", ""},
        {"/title", "/title"},
        {"/title/value", "/title"},
        {"/title/kind", "/_feedwright/title/kind"},
        {"/description", "/description"},
        {"/home_page", "/home_page_url"},
        {"/feed_url", "/feed_url"},
        {"/next_page", "/next_url"},
        {"/image", "/icon"},
        {"/image/url", "/icon"},
        {"/image/width", "/_feedwright/image/width"},
        {"/favicon", "/favicon"},
        {"/language", "/language"},
        {"/authors/0/name", "/authors/0/name"},
        {"/authors/12/avatar", "/authors/12/avatar"},
        {"/authors/0/email", "/_feedwright/authors/0/email"},
        {"/hubs/1/url", "/hubs/1/url"},
        {"/user_comment", "/user_comment"},
        {"/expired", "/expired"},
        {"/id", "/_feedwright/id"},
        {"/published", "/_feedwright/published"},
        {"/updated", "/_feedwright/updated"},
        {"/categories/0/term", "/_feedwright/categories/0/term"},
        {"/rss/managing_editor/email", "/_feedwright/rss/managing_editor/email"},
        {"/articles", "/items"},
        {"/extensions/0", "/_a"},
        {"/extensions/1/name", "/_b"},
        {"/extensions/2", "/_feedwright/extensions/2"},
        {"/authors/0/extensions/0", "/authors/0/_c"},
        {"/contributors/0/extensions/0", "/_feedwright/contributors/0/_d"},
        {"/contributors/1/extensions/0", "/_feedwright/contributors/1/_f"},
        {"/contributors/1/extensions/1/uri", "/_feedwright/contributors/1/extensions/1/uri"},
    };
    for (const auto& [model, input] : cases) BOOST_TEST(reader.input_path(model) == input);
}

BOOST_AUTO_TEST_CASE(members_of_an_article) {
    // The first two items have errors, so the first article is the third item.
    const JsonReader reader = all_read(reading::items(
        R"({"id":[]},7,{"id":"1","content_html":"","authors":[{}],"attachments":[{"_y":1}],"_a":1,"_b":2,
           "_feedwright":{"about":"","extensions":["_b",{"uri":"u","name":"n"},"_a"]}},
           {"id":"2","content_text":"","author":{"name":"A"},"_c":3},{"id":"3"})"));
    const std::pair<const char*, const char*> cases[]{
        {"/articles/0", "/items/2"},
        {"/articles/0/id", "/items/2/id"},
        {"/articles/0/title", "/items/2/title"},
        {"/articles/0/title/value", "/items/2/title"},
        {"/articles/0/title/language", "/items/2/_feedwright/title/language"},
        {"/articles/0/url", "/items/2/url"},
        {"/articles/0/external_url", "/items/2/external_url"},
        {"/articles/0/summary", "/items/2/summary"},
        {"/articles/0/content", "/items/2/content_html"},
        {"/articles/0/content/value", "/items/2/content_html"},
        {"/articles/1/content/value", "/items/3/content_text"},
        {"/articles/2/content/value", "/items/4/content_html"},
        {"/articles/0/content_text", "/items/2/content_text"},
        {"/articles/0/content_url", "/items/2/_feedwright/content_url"},
        {"/articles/0/image", "/items/2/image"},
        {"/articles/0/image/url", "/items/2/image"},
        {"/articles/0/image/title", "/items/2/_feedwright/image/title"},
        {"/articles/0/banner_image", "/items/2/banner_image"},
        {"/articles/0/published", "/items/2/date_published"},
        {"/articles/0/updated", "/items/2/date_modified"},
        {"/articles/0/language", "/items/2/language"},
        {"/articles/0/authors/0/name", "/items/2/authors/0/name"},
        {"/articles/1/authors", "/items/3/author"},
        {"/articles/1/authors/0/name", "/items/3/author/name"},
        {"/articles/1/authors/0/email", "/items/3/_feedwright/authors/0/email"},
        {"/articles/0/categories", "/items/2/tags"},
        {"/articles/0/categories/7", "/items/2/tags/7"},
        {"/articles/0/categories/7/term", "/items/2/tags/7"},
        {"/articles/0/categories/7/label", "/items/2/_feedwright/categories/7/label"},
        {"/articles/0/attachments/0", "/items/2/attachments/0"},
        {"/articles/0/attachments/0/url", "/items/2/attachments/0/url"},
        {"/articles/0/attachments/0/media_type", "/items/2/attachments/0/mime_type"},
        {"/articles/0/attachments/0/size", "/items/2/attachments/0/size_in_bytes"},
        {"/articles/0/attachments/0/duration", "/items/2/attachments/0/duration_in_seconds"},
        {"/articles/0/attachments/0/title", "/items/2/attachments/0/title"},
        {"/articles/0/attachments/0/extensions/0", "/items/2/attachments/0/_y"},
        {"/articles/0/rights", "/items/2/_feedwright/rights"},
        {"/articles/0/source/updated", "/items/2/_feedwright/source/updated"},
        {"/articles/0/links/0/href", "/items/2/_feedwright/links/0/href"},
        {"/articles/0/extensions/0", "/items/2/_b"},
        {"/articles/0/extensions/1/uri", "/items/2/_feedwright/extensions/1/uri"},
        {"/articles/0/extensions/2/name", "/items/2/_a"},
        {"/articles/1/extensions/0", "/items/3/_c"},
        // There is no such article.
        {"/articles/3/id", "/articles/3/id"},
        {"/articles/99999999999999999999/id", "/_feedwright/articles/99999999999999999999/id"},
    };
    for (const auto& [model, input] : cases) BOOST_TEST(reader.input_path(model) == input);
}

BOOST_AUTO_TEST_CASE(extension_objects_are_named_wherever_they_stand) {
    const JsonReader reader = all_read(reading::items(
        // Named by the list, behind the list, in both places of one owner.
        R"({"id":"1","content_text":"","_a":1,"_b":2,"_c":3,"authors":[{"_p":1,"_q":2},{}],"attachments":[{"_x":1}],
            "_feedwright":{"about":"","extensions":[{"uri":"u","name":"n"},"_b"],
                "authors":[{"email":"","_q":4,"_r":5},{"_s":6},{"_t":7,"_a/b":8}],
                "attachments":[{"extensions":["_x"]}],
                "source":{"title":"","_u":9}}},
           {"id":"2","content_text":"","author":{"_v":1}},
           {"id":"3","content_text":"","_a":1,"_a":2})"));
    const std::pair<const char*, const char*> cases[]{
        {"/articles/0/extensions", "/items/0/_feedwright/extensions"},
        {"/articles/0/extensions/0/uri", "/items/0/_feedwright/extensions/0/uri"},
        {"/articles/0/extensions/1", "/items/0/_b"},
        {"/articles/0/extensions/2", "/items/0/_a"},
        {"/articles/0/extensions/3/name", "/items/0/_c"},
        {"/articles/0/extensions/4", "/items/0/_feedwright/extensions/4"},
        {"/articles/0/authors/0/extensions", "/items/0/authors/0"},
        {"/articles/0/authors/0/extensions/0", "/items/0/authors/0/_p"},
        {"/articles/0/authors/0/extensions/1", "/items/0/_feedwright/authors/0/_q"},
        {"/articles/0/authors/0/extensions/2", "/items/0/_feedwright/authors/0/_r"},
        {"/articles/0/authors/1/extensions", "/items/0/_feedwright/authors/1/_s"},
        {"/articles/0/authors/2/extensions/0", "/items/0/_feedwright/authors/2/_t"},
        {"/articles/0/authors/2/extensions/1", "/items/0/_feedwright/authors/2/_a~1b"},
        {"/articles/0/attachments/0/extensions", "/items/0/_feedwright/attachments/0/extensions"},
        {"/articles/0/attachments/0/extensions/0", "/items/0/attachments/0/_x"},
        {"/articles/0/source/extensions/0", "/items/0/_feedwright/source/_u"},
        {"/articles/0/source/extensions/1", "/items/0/_feedwright/source/extensions/1"},
        {"/articles/0/links/0/extensions/0", "/items/0/_feedwright/links/0/extensions/0"},
        {"/articles/1/authors/0/extensions/0", "/items/1/author/_v"},
        {"/articles/1/authors/0/extensions", "/items/1/author/_v"},
        {"/articles/1/extensions", "/items/1/_feedwright/extensions"},
        {"/articles/2/extensions/0", "/items/2/_a"},
        {"/articles/2/extensions/1", "/items/2/_feedwright/extensions/1"},
        {"/articles/2/extensions/x", "/items/2/_feedwright/extensions/x"},
        {"/articles/2/extensions/", "/items/2/_feedwright/extensions/"},
        {"/articles/2/extensions_of", "/items/2/_feedwright/extensions_of"},
    };
    for (const auto& [model, input] : cases) BOOST_TEST(reader.input_path(model) == input);
    for (auto each = std::rbegin(cases); each != std::rend(cases); ++each) {
        BOOST_TEST(reader.input_path(each->first) == each->second);
    }
    // A path that is given leads to the object itself.
    BOOST_TEST((reader.position("/items/2/_a") == JsonPosition{7, 52}));
}

namespace {

/// An item with that many of everything that a finding may be about, one below the other.
std::string long_item(std::size_t count) {
    std::string tags;
    std::string authors;
    std::string objects;
    std::string listed;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string comma = i == 0 ? "" : ",\n";
        const std::string number = std::to_string(i);
        tags += comma + "\"\"";
        authors += comma + R"({"name":"A","_x":1})";
        objects += ",\n\"_a" + number + "\":1";
        listed += comma + (i % 2 == 0 ? "\"_a" + number + "\"" : R"({"uri":"u","name":"n"})");
    }
    return R"({"id":"1","content_text":"","tags":[)" + tags + "],\"authors\":[" + authors + "]" + objects +
           R"(,"_feedwright":{"about":"","extensions":[)" + listed + "]}}";
}

/// The seconds that it takes to say where all of these are.
double time_to_locate(const JsonReader& reader, std::size_t count) {
    const std::clock_t begin = std::clock();
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        for (const char* list : {"/categories/", "/authors/", "/extensions/"}) {
            const std::string path = reader.input_path("/articles/0" + (list + number));
            if (reader.position(path).line > 1 + (i > 0)) ++found;
        }
        if (reader.input_path("/articles/0/authors/" + number + "/extensions/0").ends_with(number + "/_x")) ++found;
    }
    const std::clock_t end = std::clock();
    BOOST_TEST(found == 4 * count);
    return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

} // namespace

BOOST_AUTO_TEST_CASE(ten_times_the_findings_take_ten_times_as_long) {
    constexpr std::size_t few = 300;
    constexpr std::size_t many = 10 * few;
    // The best of several, because other programs run too.
    double few_take = 1e9;
    double many_take = 1e9;
    for (int round = 0; round < 3; ++round) {
        const JsonReader small = all_read(reading::items("\n" + long_item(few)));
        const JsonReader large = all_read(reading::items("\n" + long_item(many)));
        few_take = std::min(few_take, time_to_locate(small, few));
        many_take = std::min(many_take, time_to_locate(large, many));
    }
    BOOST_TEST(many_take < 20 * few_take);
}

BOOST_AUTO_TEST_CASE(places_of_a_line_are_forgotten_with_it) {
    // Both lines are as long, in the same memory, and their members stand elsewhere.
    std::istringstream stream{"{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\"}\n"
                              R"({"id":"1","content_text":"","tags":["a","b"],"_x":1})" "\n"
                              R"({"tags":["abc"],"content_text":"","id":"2","_y":1 })" "\n"};
    JsonReader reader{stream};
    Feed feed;
    Article article;
    BOOST_TEST(reader.read_feed(feed));
    BOOST_TEST((reader.position("/title") == JsonPosition{1, 55}));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST((reader.position("/items/0/tags/1") == JsonPosition{2, 41}));
    BOOST_TEST((reader.position("/title") == JsonPosition{}));
    BOOST_TEST(reader.input_path("/articles/0/extensions/0") == "/items/0/_x");
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST((reader.position("/items/0/tags/1") == JsonPosition{}));
    BOOST_TEST((reader.position("/items/1/tags/1") == JsonPosition{3, 9}));
    BOOST_TEST((reader.position("/items/1/id") == JsonPosition{3, 40}));
    BOOST_TEST(reader.input_path("/articles/1/extensions/0") == "/items/1/_y");
}

BOOST_AUTO_TEST_CASE(broken_json_is_found_to_the_character) {
    struct Case {
        const char* document;
        const char* found;
        const char* reason;
    };
    const Case cases[]{
        {"{", " 1:2", "the object is not closed; it begins in line 1, column 1"},
        {"{\n\n", " 1:2", "the object is not closed; it begins in line 1, column 1"},
        {"{\"a\":1", "/a 1:7", "the object is not closed; it begins in line 1, column 1"},
        {"{\"a\":[1,\n[2]\n", "/a/1 2:4", "the list is not closed; it begins in line 1, column 6"},
        {"{\"a\":", "/a 1:6", "the object is not closed; it begins in line 1, column 1"},
        {"{\"a\"", " 1:5", "the object is not closed; it begins in line 1, column 1"},
        {"{\"a", " 1:4", "the string is not closed"},
        {"{\"a\":\"b}", "/a 1:9", "the string is not closed"},
        {"{\"a\":\"b\\", "/a 1:8", "the string is not closed"},
        {"{\"a\":\"b\n\"}", "/a 1:8", "the string is not closed on its line; a line break inside is written \\n"},
        {"{\"a\":\"\x01\"}", "/a 1:7", "a control character stands in the string; write it as \\u0001"},
        {"{\"a\":\"\\q\"}", "/a 1:7", "\"\\q\" is no escape"},
        {"{\"a\":\"\\u12g4\"}", "/a 1:7", "\"\\u12g4\" is no escape"},
        {"{\"a\":\"\\u12\"}", "/a 1:7", "\"\\u12\" is no escape"},
        {"{\"a\":}", "/a 1:6", "a value is needed here"},
        {"{\"a\" 1}", " 1:6", "a colon is needed here, behind the name"},
        {"{a:1}", " 1:2", "a name in double quotation marks is needed here"},
        {"{\"a\":1,}", "/a 1:8", "there is a comma too many before this }"},
        {"{\"a\":[1,]}", "/a/1 1:9", "there is a comma too many before this ]"},
        {"{\"a\":[,1]}", "/a/0 1:7", "a value is needed here"},
        {"{\"a\":[1 2]}", "/a/0 1:9", "a comma or a ] is needed here"},
        {"{\"a\":1 \"b\":2}", "/a 1:8", "a comma or a } is needed here"},
        {"{\"a\":[1}}", "/a/0 1:8", "a comma or a ] is needed here"},
        {"{\"a\":{\"b\":1]}", "/a/b 1:12", "a comma or a } is needed here"},
        {"{\"a\":NaN}", "/a 1:6", "\"NaN\" is not a value of JSON"},
        {"{\"a\":tru}", "/a 1:6", "\"tru\" is not a value of JSON"},
        {"{\"a\":nullx}", "/a 1:6", "\"nullx\" is not a value of JSON"},
        {"{\"a\":'b'}", "/a 1:6", "\"'b'\" is not a value of JSON"},
        {"{\"a\":01}", "/a 1:6", "\"01\" is not a number of JSON"},
        {"{\"a\":1.}", "/a 1:6", "\"1.\" is not a number of JSON"},
        {"{\"a\":-}", "/a 1:6", "\"-\" is not a number of JSON"},
        {"{\"a\":+1}", "/a 1:6", "\"+1\" is not a value of JSON"},
        {"{\"a\":1} x", " 1:9", "more follows after the end"},
        {"{}}", " 1:3", "more follows after the end"},
        {"{}{}", " 1:3", "more follows after the end"},
        {"[1", "/0 1:3", "the list is not closed; it begins in line 1, column 1"},
        {"{\"a\":[\"b\" : 1]}", "/a/0 1:11", "a comma or a ] is needed here"},
        {"{\"a\":[null\"b\"]}", "/a/0 1:11", "a comma or a ] is needed here"},
        {"{\"a\":\f1}", "/a 1:6", "\" 1\" is not a value of JSON"},
        {"{\"a/b\":{\"~\":[{\"c\":1,}]}}", "/a~1b/~0/0/c 1:21", "there is a comma too many before this }"},
        {"// comment\n{}", " 1:1", "\"//\" is not a value of JSON"},
    };
    for (const Case& each : cases) {
        reading::Read read = reading::document(each.document);
        BOOST_TEST(!read.good, each.document);
        std::erase_if(read.findings, [](const Finding& finding) { return finding.rule != "json.syntax"; });
        BOOST_TEST(read.found() == "error json.syntax " + std::string{each.found} + "\n", each.document);
        BOOST_TEST(read.first_message() == "This is not JSON: " + std::string{each.reason} + ".", each.document);
    }
}

BOOST_AUTO_TEST_CASE(what_nobody_reads_must_be_json_too) {
    for (const char* value : {"nul", "01", "[1,]", "{\"a\"}", "{\"a\":1,}", "[\"\\x\"]", "[[[1}]]", "\"\\ud8\"",
                              "[tru]", "-", "1\"a\"", "[1 2]"}) {
        for (const char* name : {"unknown", "title", "_feedwright"}) {
            std::string member{'"'};
            member.append(name).append("\":").append(value);
            const reading::Read read = reading::document(reading::item_with(member));
            BOOST_REQUIRE(!read.findings.empty());
            BOOST_TEST(read.findings.back().rule == "json.syntax", name << ": " << value);
            BOOST_TEST(read.feed.articles.empty(), name << ": " << value);
        }
    }
}

BOOST_AUTO_TEST_CASE(articles_before_the_break_are_read) {
    const reading::Read read = reading::document(
        reading::items(R"({"id":"1","content_text":""},{"id":"2","content_text":""},{"id":"3",},{"id":"4"})"));
    BOOST_TEST(read.good);
    BOOST_TEST(read.feed.articles.size() == 2U);
    BOOST_TEST(read.found() == "error json.syntax /items/2/id 1:124\n");
}

BOOST_AUTO_TEST_SUITE_END()
