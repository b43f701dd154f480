// libxml2 speaks through a callback; what it says first is what is told. A schema is parsed once.
#include "judges.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include "json.hpp"
#include "xml.hpp"

namespace property {

namespace {

using namespace feedwright;

template <auto release>
struct Release {
    void operator()(auto* held) const { release(held); }
};

#if LIBXML_VERSION >= 21200
using ErrorPointer = const xmlError*;
#else
using ErrorPointer = xmlError*;
#endif

void keep_first(void* said, ErrorPointer error) {
    auto& first = *static_cast<std::string*>(said);
    // Its warnings are opinions, such as that a namespace should be absolute.
    if (first.empty() && error->level >= XML_ERR_ERROR)
        first = "line " + std::to_string(error->line) + ": " + (error->message == nullptr ? "?" : error->message);
}

class Schema {
public:
    explicit Schema(const char* path) {
        const std::unique_ptr<xmlRelaxNGParserCtxt, Release<xmlRelaxNGFreeParserCtxt>> parser{
            xmlRelaxNGNewParserCtxt(path)};
        schema_.reset(xmlRelaxNGParse(parser.get()));
        if (!schema_) throw std::runtime_error{std::string{"libxml2 cannot read "} + path};
    }

    std::string fault_of(std::string_view xml) const {
        std::string fault;
        xmlSetStructuredErrorFunc(&fault, keep_first);
        const std::unique_ptr<xmlDoc, Release<xmlFreeDoc>> document{
            xmlReadMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, XML_PARSE_NONET)};
        if (fault.empty() && !document) fault = "no document";
        if (!fault.empty()) return "libxml2: " + fault;
        const std::unique_ptr<xmlRelaxNGValidCtxt, Release<xmlRelaxNGFreeValidCtxt>> validator{
            xmlRelaxNGNewValidCtxt(schema_.get())};
        xmlRelaxNGSetValidStructuredErrors(validator.get(), keep_first, &fault);
        if (xmlRelaxNGValidateDoc(validator.get(), document.get()) != 0) return "RELAX NG: " + fault;
        return {};
    }

private:
    std::unique_ptr<xmlRelaxNG, Release<xmlRelaxNGFree>> schema_;
};

std::string fault_of_xml(std::string_view xml, const std::string& schema_path, const char* root) {
    const support::XmlDocument document = support::parse_xml(xml);
    if (!document.ok()) return "expat: " + document.error;
    if (document.root.name != root) return "the root is " + document.root.name;
    static std::vector<std::pair<std::string, std::unique_ptr<Schema>>> schemas;
    auto found =
        std::find_if(schemas.begin(), schemas.end(), [&](const auto& each) { return each.first == schema_path; });
    if (found == schemas.end())
        found = schemas.insert(found, {schema_path, std::make_unique<Schema>(schema_path.c_str())});
    return found->second->fault_of(xml);
}

bool has_name_twice(const JsonValue& value) {
    if (const auto* array = std::get_if<JsonValue::Array>(&value.value)) {
        return std::any_of(array->begin(), array->end(), has_name_twice);
    }
    const auto* object = std::get_if<JsonValue::Object>(&value.value);
    if (object == nullptr) return false;
    std::vector<std::string_view> names;
    for (const JsonMember& each : *object) {
        if (has_name_twice(each.value)) return true;
        names.push_back(each.name);
    }
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

const JsonValue* member(const JsonValue::Object& object, std::string_view name) {
    const auto found =
        std::find_if(object.begin(), object.end(), [&](const JsonMember& each) { return each.name == name; });
    return found == object.end() ? nullptr : &found->value;
}

/// A string that is there, and says something where it has to.
bool is_string(const JsonValue* value, bool may_be_empty) {
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
    return text != nullptr && (may_be_empty || !text->empty());
}

std::string fault_of_json(std::string_view json) {
    const support::JsonDocument document = support::parse_json(json);
    if (!document.ok()) return "simdjson: " + document.error;
    if (has_name_twice(document.root)) return "a name stands in an object twice";
    const auto* feed = std::get_if<JsonValue::Object>(&document.root.value);
    if (feed == nullptr) return "no object";
    if (feed->empty() || feed->front() != JsonMember{"version", "https://jsonfeed.org/version/1.1"})
        return "no version";
    if (!is_string(member(*feed, "title"), false)) return "no title";
    const JsonValue* const list = member(*feed, "items");
    const auto* items = list == nullptr ? nullptr : std::get_if<JsonValue::Array>(&list->value);
    if (items == nullptr) return "no items";
    for (const JsonValue& each : *items) {
        const auto* item = std::get_if<JsonValue::Object>(&each.value);
        if (item == nullptr || !is_string(member(*item, "id"), false)) return "an item without id";
        if (!is_string(member(*item, "content_html"), true) && !is_string(member(*item, "content_text"), true)) {
            return "an item without content";
        }
    }
    return {};
}

} // namespace

std::string fault_of(Format format, std::string_view document, bool warned) {
    const std::string schemas = warned ? "schemas/lenient/" : "schemas/";
    switch (format) {
    case Format::rss: return fault_of_xml(document, schemas + "rss.rng", "rss");
    case Format::atom: return fault_of_xml(document, schemas + "atom.rng", "feed");
    case Format::json: return fault_of_json(document);
    }
    return "no format";
}

} // namespace property
