// How JSON values are made, and which texts are JSON numbers (RFC 8259 section 6).
#include <feedwright/json_value.hpp>

#include <charconv>
#include <cmath>

#include "ascii.hpp"

namespace feedwright {

namespace {

using ascii::is_digit;

/// Steps over digits; false if there is none.
bool skip_digits(std::string_view& text) {
    const std::size_t before = text.size();
    while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
    return text.size() != before;
}

bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.starts_with('0')) {
        text.remove_prefix(1);
    } else if (!skip_digits(text)) {
        return false;
    }
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!skip_digits(text)) return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
        if (!skip_digits(text)) return false;
    }
    return text.empty();
}

} // namespace

JsonNumber::JsonNumber(std::int64_t number) : digits_{std::to_string(number)} {}

JsonNumber::JsonNumber(double number) : digits_{"0"} {
    if (!std::isfinite(number)) return;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    digits_.assign(digits, end);
}

std::optional<JsonNumber> JsonNumber::parse(std::string_view digits) {
    if (!is_number(digits)) return std::nullopt;
    JsonNumber number;
    number.digits_ = digits;
    return number;
}

JsonValue::JsonValue() : value{nullptr} {}
JsonValue::JsonValue(std::nullptr_t) : value{nullptr} {}
JsonValue::JsonValue(bool boolean) : value{boolean} {}
JsonValue::JsonValue(int number) : value{JsonNumber{std::int64_t{number}}} {}
JsonValue::JsonValue(std::int64_t number) : value{JsonNumber{number}} {}
JsonValue::JsonValue(double number) : value{JsonNumber{number}} {}
JsonValue::JsonValue(JsonNumber number) : value{std::move(number)} {}
JsonValue::JsonValue(std::string string) : value{std::move(string)} {}
JsonValue::JsonValue(const char* string) : value{std::string{string}} {}
JsonValue::JsonValue(Array array) : value{std::move(array)} {}
JsonValue::JsonValue(Object object) : value{std::move(object)} {}

} // namespace feedwright
