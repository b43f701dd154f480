// JSON read back by simdjson, as a tree that tests ask by JSON Pointer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <feedwright/json_value.hpp>

namespace support {

struct JsonDocument {
    feedwright::JsonValue root{};
    std::string error{}; ///< why the text is no JSON; empty: it is

    bool ok() const { return error.empty(); }
};

JsonDocument parse_json(std::string_view text);

/// The string, number or truth at a JSON Pointer, as text; "[object]", "[array]", "null" or "(none)" for the rest.
std::string value(const JsonDocument& document, std::string_view pointer);

/// The names of an object's members, with blanks between them.
std::string names(const JsonDocument& document, std::string_view pointer);

/// Every name, string, number and truth of the document, as text.
std::vector<std::string> all_strings(const JsonDocument& document);

} // namespace support
