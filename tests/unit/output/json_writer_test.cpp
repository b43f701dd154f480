// JsonWriter's documents as simdjson reads them: every text, nesting, numbers, and that pretty and compact are the same.
#include <boost/test/unit_test.hpp>

#include <functional>
#include <limits>

#include <feedwright/json_writer.hpp>

#include "hostile.hpp"
#include "json.hpp"

using namespace feedwright;

namespace {

std::string written(bool pretty, const std::function<void(JsonWriter&)>& write) {
    std::string text;
    StringSink sink{text};
    JsonWriter json{sink, pretty};
    write(json);
    json.end();
    return text;
}

void write_some(JsonWriter& json) {
    json.open_object();
    json.member("text", "a");
    json.member("absent", "");
    json.name("list");
    json.open_array();
    json.number(std::int64_t{-1});
    json.boolean(true);
    json.null();
    json.string("");
    json.open_object();
    json.close();
    json.open_array();
    json.close();
    json.close();
    json.name("value");
    json.value(JsonValue::Object{{"a", JsonValue::Array{1, "b", nullptr, false, 2.5}}, {"o", JsonValue::Object{}}});
    json.close();
}

} // namespace

BOOST_AUTO_TEST_CASE(every_text_survives) {
    for (const support::HostileText& hostile : support::hostile_texts()) {
        for (const bool pretty : {true, false}) {
            const support::JsonDocument document = support::parse_json(written(pretty, [&](JsonWriter& json) {
                json.open_object();
                json.name("name " + hostile.text);
                json.string(hostile.text);
                json.name("tree");
                json.value(JsonValue::Object{{hostile.text, JsonValue::Array{hostile.text}}});
                json.close();
            }));
            BOOST_REQUIRE_MESSAGE(document.ok(), hostile.name << ": " << document.error);
            const std::string& expected = hostile.in_json;
            const JsonValue tree{JsonValue::Object{
                {"name " + expected, expected},
                {"tree", JsonValue::Object{{expected, JsonValue::Array{expected}}}}}};
            BOOST_CHECK_MESSAGE(document.root == tree, hostile.name);
        }
    }
}

BOOST_AUTO_TEST_CASE(pretty) {
    BOOST_TEST(written(true, write_some) == R"({
  "text": "a",
  "list": [
    -1,
    true,
    null,
    "",
    {},
    []
  ],
  "value": {
    "a": [
      1,
      "b",
      null,
      false,
      2.5
    ],
    "o": {}
  }
}
)");
}

BOOST_AUTO_TEST_CASE(compact) {
    BOOST_TEST(written(false, write_some) ==
               R"({"text":"a","list":[-1,true,null,"",{},[]],"value":{"a":[1,"b",null,false,2.5],"o":{}}})");
}

BOOST_AUTO_TEST_CASE(both_say_the_same) {
    BOOST_TEST((support::parse_json(written(true, write_some)).root == support::parse_json(written(false, write_some)).root));
}

BOOST_AUTO_TEST_CASE(numbers_keep_their_digits) {
    const std::string text = written(false, [](JsonWriter& json) {
        json.open_array();
        json.number(std::numeric_limits<std::int64_t>::min());
        json.number(std::numeric_limits<std::uint64_t>::max());
        json.value(JsonNumber::parse("1.50e+3").value());
        json.value(0.1);
        json.value(std::numeric_limits<double>::infinity());
        json.value(std::numeric_limits<double>::quiet_NaN());
        json.close();
    });
    BOOST_TEST(text == "[-9223372036854775808,18446744073709551615,1.50e+3,0.1,0,0]");
}

// RFC 8259 section 6.
BOOST_AUTO_TEST_CASE(only_json_numbers_are_taken) {
    for (const char* digits : {"0", "-0", "1", "10", "1.5", "-1.5e10", "1E+2", "1e-2", "0.0", "123456789012345678901234567890"}) {
        const auto number = JsonNumber::parse(digits);
        BOOST_TEST((number && number->digits() == digits), digits);
    }
    for (const char* digits : {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "1 ", " 1", "1_0", "Infinity", "NaN", "--1", "1.5.5"}) {
        BOOST_TEST(!JsonNumber::parse(digits), digits);
    }
}

BOOST_AUTO_TEST_CASE(a_document_may_be_a_single_value) {
    BOOST_TEST(written(false, [](JsonWriter& json) { json.string("a"); }) == "\"a\"");
    BOOST_TEST(written(true, [](JsonWriter& json) { json.null(); }) == "null\n");
}

BOOST_AUTO_TEST_CASE(deep_trees_are_written) {
    JsonValue tree;
    for (int i = 0; i < 500; ++i) tree = JsonValue::Array{tree};
    const std::string text = written(false, [&](JsonWriter& json) { json.value(tree); });
    BOOST_TEST(text == std::string(500, '[') + "null" + std::string(500, ']'));
}

BOOST_AUTO_TEST_CASE(a_string_that_is_known_to_be_clean_is_written_the_same) {
    const std::string clean = "caf\u00E9 \"so\" \\ \t\n" + std::string(100, 'x') + "\u0633";
    const std::string other = "\x01\xFF";
    const auto written_by = [&](std::string_view known) {
        return written(false, [&](JsonWriter& json) {
            json.expect_clean(known);
            json.open_array();
            json.string(clean);
            json.string(other);
            json.close();
        });
    };
    BOOST_TEST(written_by(clean) == written_by({}));
    BOOST_TEST(written_by(std::string{other}) == written_by({}), "the same bytes elsewhere are another text");
    BOOST_TEST(value(support::parse_json(written_by(clean)), "/0") == clean);
}
