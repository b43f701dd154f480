// The tree is made of feedwright's own JsonValue, which is no more than a variant; the parsing is simdjson's.
#include "json.hpp"

#include <simdjson.h>

namespace support {

namespace {

using feedwright::JsonMember;
using feedwright::JsonNumber;
using feedwright::JsonValue;

JsonValue tree(simdjson::dom::element element) {
    switch (element.type()) {
    case simdjson::dom::element_type::ARRAY: {
        JsonValue::Array array;
        for (const simdjson::dom::element each : simdjson::dom::array{element}) array.push_back(tree(each));
        return array;
    }
    case simdjson::dom::element_type::OBJECT: {
        JsonValue::Object object;
        for (const auto& [name, each] : simdjson::dom::object{element}) {
            object.push_back({std::string{name}, tree(each)});
        }
        return object;
    }
    case simdjson::dom::element_type::STRING: return std::string{std::string_view{element}};
    case simdjson::dom::element_type::BOOL: return bool{element};
    case simdjson::dom::element_type::NULL_VALUE: return nullptr;
    default: return JsonNumber::parse(simdjson::minify(element)).value();
    }
}

const JsonValue* step(const JsonValue& value, std::string_view name) {
    if (const auto* array = std::get_if<JsonValue::Array>(&value.value)) {
        const std::size_t index = std::stoul(std::string{name});
        return index < array->size() ? &(*array)[index] : nullptr;
    }
    if (const auto* object = std::get_if<JsonValue::Object>(&value.value)) {
        for (const JsonMember& each : *object) {
            if (each.name == name) return &each.value;
        }
    }
    return nullptr;
}

const JsonValue* find(const JsonValue& root, std::string_view pointer) {
    const JsonValue* value = &root;
    while (value != nullptr && !pointer.empty()) {
        const std::size_t slash = std::min(pointer.find('/', 1), pointer.size());
        value = step(*value, pointer.substr(1, slash - 1));
        pointer.remove_prefix(slash);
    }
    return value;
}

std::string text_of(const JsonValue& value) {
    struct {
        std::string operator()(std::nullptr_t) const { return "null"; }
        std::string operator()(bool truth) const { return truth ? "true" : "false"; }
        std::string operator()(const JsonNumber& number) const { return number.digits(); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const JsonValue::Array&) const { return "[array]"; }
        std::string operator()(const JsonValue::Object&) const { return "[object]"; }
    } to_text;
    return std::visit(to_text, value.value);
}

void collect(const JsonValue& value, std::vector<std::string>& found) {
    if (const auto* array = std::get_if<JsonValue::Array>(&value.value)) {
        for (const JsonValue& each : *array) collect(each, found);
    } else if (const auto* object = std::get_if<JsonValue::Object>(&value.value)) {
        for (const JsonMember& each : *object) {
            found.push_back(each.name);
            collect(each.value, found);
        }
    } else {
        found.push_back(text_of(value));
    }
}

} // namespace

JsonDocument parse_json(std::string_view text) {
    JsonDocument document;
    simdjson::dom::parser parser;
    try {
        document.root = tree(parser.parse(simdjson::padded_string{text}));
    } catch (const simdjson::simdjson_error& error) {
        document.error = error.what();
    }
    return document;
}

std::string value(const JsonDocument& document, std::string_view pointer) {
    const JsonValue* found = find(document.root, pointer);
    return found == nullptr ? "(none)" : text_of(*found);
}

std::string names(const JsonDocument& document, std::string_view pointer) {
    const JsonValue* found = find(document.root, pointer);
    const auto* object = found == nullptr ? nullptr : std::get_if<JsonValue::Object>(&found->value);
    if (object == nullptr) return "(none)";
    std::string all;
    for (const JsonMember& each : *object) all += all.empty() ? each.name : " " + each.name;
    return all;
}

std::vector<std::string> all_strings(const JsonDocument& document) {
    std::vector<std::string> found;
    collect(document.root, found);
    return found;
}

} // namespace support
