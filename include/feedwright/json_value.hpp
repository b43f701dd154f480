// JsonValue: any JSON value, for JSON Feed's extension objects. A number keeps its digits as they were written,
// so that nothing is lost between reading and writing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace feedwright {

/// A JSON number (RFC 8259 section 6) as text; only valid ones can be made.
class JsonNumber {
public:
    JsonNumber() : digits_{"0"} {}
    JsonNumber(std::int64_t number);
    /// Shortest digits that read back as the same number; infinities and NaN, which JSON has not, become 0.
    JsonNumber(double number);
    /// nullopt: not a JSON number.
    static std::optional<JsonNumber> parse(std::string_view digits);

    const std::string& digits() const noexcept { return digits_; }
    friend bool operator==(const JsonNumber&, const JsonNumber&) = default;

private:
    std::string digits_;
};

struct JsonMember;

/// null, true/false, number, string (UTF-8), array or object; an object keeps the order of its members.
class JsonValue {
public:
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;
    using Value = std::variant<std::nullptr_t, bool, JsonNumber, std::string, Array, Object>;

    JsonValue();
    JsonValue(std::nullptr_t);
    JsonValue(bool boolean);
    JsonValue(int number);
    JsonValue(std::int64_t number);
    JsonValue(double number);
    JsonValue(JsonNumber number);
    JsonValue(std::string string);
    JsonValue(const char* string);
    JsonValue(Array array);
    JsonValue(Object object);

    friend bool operator==(const JsonValue&, const JsonValue&);

    Value value;
};

struct JsonMember {
    std::string name{};
    JsonValue value{};

    friend bool operator==(const JsonMember&, const JsonMember&) = default;
};

inline bool operator==(const JsonValue& a, const JsonValue& b) { return a.value == b.value; }

/// An extension object of JSON Feed 1.1 (section Extensions): `name` begins with an underscore and a letter, has no
/// point in it and is not `_feedwright`. RSS and Atom cannot carry it. Errors: json_extension.name.invalid.
struct JsonExtension {
    std::string name{}; ///< for example "_blue_shed"
    JsonValue value{};

    friend bool operator==(const JsonExtension&, const JsonExtension&) = default;
};

} // namespace feedwright
