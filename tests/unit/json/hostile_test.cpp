// Input that was made to hurt: deep, long, numerous, or random.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <random>

#include "reading.hpp"

using namespace feedwright;

namespace {

std::string repeat(std::string_view text, std::size_t times) {
    std::string result;
    for (; times > 0; --times) result += text;
    return result;
}

std::string nested(std::size_t depth) { return repeat("[", depth) + repeat("]", depth); }

} // namespace

BOOST_AUTO_TEST_SUITE(json_hostile)

BOOST_AUTO_TEST_CASE(extension_values_go_200_levels_deep) {
    BOOST_TEST(reading::document(reading::item_with("\"_x\":" + nested(200))).found() == "");
    BOOST_TEST(reading::document(reading::item_with("\"_x\":" + repeat("[", 200) + "1" + repeat("]", 200))).found() ==
               "");
    const reading::Read read = reading::document(reading::item_with("\"_x\":" + nested(201)));
    BOOST_TEST(read.rules() == "json.too_deep /items/0/_x" + repeat("/0", 200) + "\n");
    BOOST_TEST(read.feed.articles.empty());
    BOOST_TEST(
        reading::document(reading::item_with("\"_x\":" + repeat("{\"a\":", 201) + "1" + repeat("}", 201))).rules() ==
        "json.too_deep /items/0/_x" + repeat("/a", 200) + "\n");
}

BOOST_AUTO_TEST_CASE(what_is_left_out_may_be_as_deep_as_it_likes) {
    const reading::Read read =
        reading::document(reading::item_with("\"x\":" + nested(100'000) + ",\"title\":" + nested(100'000)));
    BOOST_TEST(read.rules() == "json.member.unknown /items/0/x\njson.type /items/0/title\n");
}

BOOST_AUTO_TEST_CASE(elements_inside_elements_end_somewhere) {
    const auto elements = [](std::size_t depth) {
        return reading::item_with(R"("_feedwright":{"about":"","extensions":[)" +
                                  repeat(R"({"uri":"u","name":"n","children":[)", depth) + repeat("]}", depth) + "]}");
    };
    BOOST_TEST(reading::document(elements(150)).found() == "");
    const reading::Read read = reading::document(elements(5000));
    BOOST_REQUIRE(read.findings.size() == 1U);
    BOOST_TEST(read.findings[0].rule == "json.too_deep");
}

BOOST_AUTO_TEST_CASE(brackets_without_end) {
    for (const char* text :
         {"[", "{\"a\":", "[{\"a\":", "{\"items\":[", "{\"_x\":[", "{\"_feedwright\":{\"authors\":["}) {
        const reading::Read read = reading::document(repeat(text, 100'000));
        BOOST_TEST(!read.good, text);
        BOOST_REQUIRE(read.findings.size() == 1U);
        BOOST_TEST(read.findings[0].rule == "json.syntax", text);
        BOOST_TEST(read.findings[0].path.size() < 100'000U, text);
    }
}

BOOST_AUTO_TEST_CASE(long_names_and_long_numbers) {
    const std::string name(1'000'000, 'n');
    const reading::Read unknown = reading::document(reading::item_with("\"" + name + "\":1"));
    BOOST_REQUIRE(unknown.findings.size() == 1U);
    BOOST_TEST(unknown.findings[0].path == "/items/0/" + std::string(256, 'n') + "…");
    const reading::Read extension = reading::document(reading::item_with("\"_" + name + "\":1"));
    BOOST_TEST(extension.found() == "");
    BOOST_TEST((extension.feed.articles.at(0).extensions.at(0).get<JsonExtension>()->name == "_" + name));

    const std::string digits(1'000'000, '9');
    BOOST_TEST(reading::document(reading::item_with(R"("attachments":[{"size_in_bytes":)" + digits + "}]")).rules() ==
               "json.number /items/0/attachments/0/size_in_bytes\n");
    BOOST_TEST(reading::document(reading::item_with(R"("attachments":[{"size_in_bytes":1e)" + digits + "}]")).rules() ==
               "json.number /items/0/attachments/0/size_in_bytes\n");
    BOOST_TEST(
        reading::document(reading::item_with(R"("attachments":[{"duration_in_seconds":1e-)" + digits + "}]")).rules() ==
        "json.rounded /items/0/attachments/0/duration_in_seconds\n");
    BOOST_TEST((reading::item("\"_x\":" + digits).extensions.at(0).get<JsonExtension>()->value ==
                JsonValue{*JsonNumber::parse(digits)}));
}

BOOST_AUTO_TEST_CASE(many_members_many_findings_many_extensions) {
    std::string members;
    std::string extensions;
    for (int i = 0; i < 50'000; ++i) {
        members += "\"m" + std::to_string(i) + "\":1,";
        extensions += "\"_e" + std::to_string(i) + "\":1,";
    }
    const auto began = std::chrono::steady_clock::now();
    const reading::Read unknown = reading::document(reading::item_with(members + "\"title\":5"));
    BOOST_TEST(unknown.findings.size() == 50'001U);
    BOOST_TEST(unknown.feed.articles.empty());
    BOOST_TEST(reading::item(extensions + "\"title\":\"\"").extensions.size() == 50'000U);
    BOOST_TEST(reading::item("\"_x\":{" + extensions + "\"a\":1}").extensions.size() == 1U);
    const std::string twice = extensions + extensions;
    BOOST_TEST(reading::document(reading::item_with("\"_x\":{" + twice + "\"a\":1}")).findings.size() == 50'000U);
    // Quadratic would be minutes.
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{30}));
}

BOOST_AUTO_TEST_CASE(many_findings_on_one_long_line) {
    std::string list;
    for (int i = 0; i < 20'000; ++i)
        list += R"({"id":"1","content_text":"","title":5,"_feedwright":{"id":5,"about":""}},)";
    const auto began = std::chrono::steady_clock::now();
    const reading::Read read = reading::document(reading::items(list + "{}"));
    BOOST_TEST(read.findings.size() == 40'002U);
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{30}));
}

BOOST_AUTO_TEST_CASE(every_byte_anywhere_gives_a_finding_or_a_feed) {
    const std::string document = reading::item_with(
        R"("title":"a\u00e9","tags":["x"],"_x":{"y":[1.5e3,true,null]},"_feedwright":{"about":"","rights":{"kind":"html"}})");
    for (std::size_t at = 0; at < document.size(); ++at) {
        for (int byte = 0; byte < 256; byte += (byte < 128 ? 1 : 5)) {
            std::string changed = document;
            changed[at] = static_cast<char>(byte);
            const reading::Read read = reading::document(changed);
            const auto has = [&read](auto is) { return std::ranges::any_of(read.findings, is); };
            const bool error = has([](const Finding& each) { return each.severity == Severity::error; });
            const bool all_there = read.good && read.feed.articles.size() == 1;
            // All is there unless there is an error. What breaks only behind the item leaves the item there.
            BOOST_REQUIRE(
                (!error || !all_there || has([](const Finding& each) { return each.rule == "json.syntax"; })));
            BOOST_REQUIRE((error || all_there));
        }
        BOOST_REQUIRE(!reading::document(document.substr(0, at)).good);
    }
}

BOOST_AUTO_TEST_CASE(random_pieces_of_json) {
    const char* const pieces[]{"{",
                               "}",
                               "[",
                               "]",
                               ",",
                               ":",
                               "\"",
                               "\"a\"",
                               "\"items\":[",
                               "\"_feedwright\":{",
                               "\"id\":",
                               "\"authors\":[{",
                               "\"_x\":",
                               "\\",
                               "\\u",
                               "d800",
                               "null",
                               "true",
                               "-1",
                               "1e5",
                               "0",
                               " ",
                               "\n",
                               "\xFF",
                               "\xE2\x82",
                               "\"title\":\"",
                               "\"tags\":[\"",
                               "\"content_html\":\"<p>\"",
                               "\x01",
                               "\"version\":\"https://jsonfeed.org/version/1.1\","};
    std::mt19937 random{42};
    for (int i = 0; i < 20'000; ++i) {
        std::string text = i % 2 == 0 ? "" : "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{";
        for (auto n = random() % 20; n > 0; --n) text += pieces[random() % std::size(pieces)];
        if (i % 4 == 1) text += "}]}";
        const reading::Read read = reading::document(text);
        BOOST_REQUIRE(read.good || !read.findings.empty());
        for (const Finding& finding : read.findings) BOOST_REQUIRE((finding.line >= 1 && finding.column >= 1));
        reading::lines(text + "\n" + text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
