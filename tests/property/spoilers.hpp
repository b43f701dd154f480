// Spoilers: what is put in the place of one value of a JSON document, and how. For good feeds that are spoilt in one place at
// a time (mutation_test.cpp).
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <feedwright/json_value.hpp>
#include <feedwright/json_writer.hpp>
#include <feedwright/sink.hpp>

namespace property {

using feedwright::JsonNumber;
using feedwright::JsonValue;

struct Spoiler {
    std::string name;
    JsonValue value{};
    bool removes{false};
};

inline std::vector<Spoiler> make_spoilers() {
    std::vector<Spoiler> all{{.name = "removed", .removes = true},
                             {"null", nullptr},
                             {"an empty list", JsonValue::Array{}},
                             {"an empty object", JsonValue::Object{}},
                             {"true", true},
                             {"enormous", std::string(100'000, 'e')},
                             {"a list", JsonValue::Array{"zq7", JsonValue::Array{"zq7"}}}};
    for (const char* number : {"0", "-1", "1.5", "1000000000000000000", "18446744073709551616", "1e300"}) {
        all.push_back({number, JsonNumber::parse(number).value()});
    }
    for (const char* text :
         {"", " ", "zq7 ]]>", "<script>zq7</script>", "javascript:zq7", "../zq7?a b", "https://zq7.example/\xC3\xA9 b",
          "zq7\x01\xEF\xBF\xBF", "2020-02-30T24:00:00Z", "tag:zq7", "xx_ZQ7", "zq7@zq7@zq7.example", "zq7\r\nzq7"}) {
        all.push_back({"\"" + std::string{text} + "\"", std::string{text}});
    }
    return all;
}

/// Every value inside, by its path; visit may change it, and it is put right afterwards.
template <class Visit>
void each_place(JsonValue& value, const std::string& path, Visit&& visit) {
    if (auto* array = std::get_if<JsonValue::Array>(&value.value)) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            const std::string place = path + "/" + std::to_string(i);
            each_place((*array)[i], place, visit);
            visit(value, i, place);
        }
    } else if (auto* object = std::get_if<JsonValue::Object>(&value.value)) {
        for (std::size_t i = 0; i < object->size(); ++i) {
            const std::string place = path + "/" + (*object)[i].name;
            each_place((*object)[i].value, place, visit);
            visit(value, i, place);
        }
    }
}

/// A copy of an array or object with one place spoilt.
inline JsonValue spoilt(const JsonValue& around, std::size_t index, const Spoiler& spoiler) {
    JsonValue copy = around;
    const auto at = static_cast<std::ptrdiff_t>(index);
    if (auto* array = std::get_if<JsonValue::Array>(&copy.value)) {
        if (spoiler.removes) {
            array->erase(array->begin() + at);
        } else {
            (*array)[index] = spoiler.value;
        }
    } else if (auto* object = std::get_if<JsonValue::Object>(&copy.value)) {
        if (spoiler.removes) {
            object->erase(object->begin() + at);
        } else {
            (*object)[index].value = spoiler.value;
        }
    }
    return copy;
}

inline std::string text_of(const JsonValue& value) {
    std::string text;
    feedwright::StringSink sink{text};
    feedwright::JsonWriter writer{sink, false};
    writer.value(value);
    writer.end();
    return text;
}

/// There is nothing to be shown.
inline bool says_nothing(const Spoiler& spoiler) {
    const auto* text = std::get_if<std::string>(&spoiler.value.value);
    const auto* array = std::get_if<JsonValue::Array>(&spoiler.value.value);
    const auto* object = std::get_if<JsonValue::Object>(&spoiler.value.value);
    return spoiler.removes || std::holds_alternative<std::nullptr_t>(spoiler.value.value) ||
           (text != nullptr && text->empty()) || (array != nullptr && array->empty()) ||
           (object != nullptr && object->empty());
}

} // namespace property
