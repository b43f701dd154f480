// The values that blocks are made of, as text for XML and as JSON, both ways.
#include <feedwright/block_values.hpp>

#include <array>
#include <charconv>
#include <cmath>

#include <feedwright/date.hpp>

#include "../values/path_step.hpp"
#include "../values/seconds.hpp"
#include "../values/whole_number.hpp"

namespace feedwright::blocks {

namespace {

template <class Number>
std::string digits_of(Number number) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}

/// Never with an exponent, which no namespace takes.
std::string decimal(double number) {
    if (!std::isfinite(number)) return "no number"; // which the vocabulary refuses
    std::array<char, 512> digits{};
    return {digits.data(),
            std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr};
}

const JsonNumber* number_of(const JsonValue& json) { return std::get_if<JsonNumber>(&json.value); }

/// 3, and so are 3.0 and 0.3e1.
template <class Number>
bool take_whole(const JsonValue& json, Number& number) {
    const JsonNumber* const given = number_of(json);
    const std::optional<Number> read = given == nullptr ? std::nullopt : whole_number_as<Number>(given->digits());
    number = read.value_or(number);
    return read.has_value();
}

/// What a text says that only a pattern of digits can tell.
JsonValue number(const std::string& digits) { return JsonNumber::parse(digits).value_or(JsonNumber{}); }

} // namespace

std::string text_of(const std::string& text, Form) { return text; }

std::string text_of(bool value, Form form) {
    switch (form) {
    case Form::yes_no: return value ? "yes" : "no";
    case Form::yes:
    case Form::flag: return value ? "Yes" : "";
    default: return value ? "true" : "false";
    }
}

std::string text_of(std::int64_t number, Form) { return digits_of(number); }
std::string text_of(std::uint64_t number, Form) { return digits_of(number); }
std::string text_of(double number, Form) { return decimal(number); }
std::string text_of(std::chrono::seconds duration, Form) { return digits_of(std::int64_t{duration.count()}); }
std::string text_of(std::chrono::milliseconds duration, Form) { return std::string{Seconds{duration}}; }

std::string text_of(const Timestamp& time, Form form) {
    if (!time.writable()) return "a date outside the years 0001 to 9999"; // which the vocabulary refuses
    if (form == Form::mail_date) return std::string{format_rfc822(time).view()};
    return std::string{format_rfc3339(time).view()};
}

JsonValue json_of(const std::string& text) { return text; }
JsonValue json_of(bool value) { return value; }
JsonValue json_of(std::int64_t value) { return value; }
JsonValue json_of(std::uint64_t value) { return number(digits_of(value)); }
JsonValue json_of(double value) {
    if (!std::isfinite(value)) return decimal(value); // which nobody reads as a number
    return value;
}
JsonValue json_of(std::chrono::seconds duration) { return std::int64_t{duration.count()}; }
JsonValue json_of(std::chrono::milliseconds duration) { return number(std::string{Seconds{duration}}); }
JsonValue json_of(const Timestamp& time) { return text_of(time, Form::usual); }

std::string_view take(const JsonValue& json, std::string& text) {
    const auto* const given = std::get_if<std::string>(&json.value);
    if (given == nullptr) return "A string";
    text = *given;
    return {};
}

std::string_view take(const JsonValue& json, bool& value) {
    const auto* const given = std::get_if<bool>(&json.value);
    if (given == nullptr) return "true or false";
    value = *given;
    return {};
}

std::string_view take(const JsonValue& json, std::int64_t& number) {
    return take_whole(json, number) ? std::string_view{} : "A whole number";
}

std::string_view take(const JsonValue& json, std::uint64_t& number) {
    return take_whole(json, number) ? std::string_view{} : "A whole number of 0 or more";
}

std::string_view take(const JsonValue& json, double& number) {
    const JsonNumber* const given = number_of(json);
    if (given == nullptr) return "A number";
    const std::string& digits = given->digits();
    double read = 0;
    const auto [behind, error] = std::from_chars(digits.data(), digits.data() + digits.size(), read);
    if (error != std::errc{} || !std::isfinite(read)) return "A number";
    number = read;
    return {};
}

std::string_view take(const JsonValue& json, std::chrono::seconds& duration) {
    std::int64_t count = 0;
    if (!take_whole(json, count)) return "A whole number of seconds";
    duration = std::chrono::seconds{count};
    return {};
}

std::string_view take(const JsonValue& json, std::chrono::milliseconds& duration) {
    constexpr std::uint64_t most = 1'000'000'000'000'000;
    const JsonNumber* const given = number_of(json);
    const WholeNumber read = given == nullptr ? WholeNumber{.overflow = true} : whole_number(given->digits(), 3);
    if (read.overflow || read.rounded || read.magnitude > most) return "A number of seconds, with up to three decimals";
    const auto count = static_cast<std::int64_t>(read.magnitude);
    duration = std::chrono::milliseconds{read.negative ? -count : count};
    return {};
}

std::string_view take(const JsonValue& json, Timestamp& time) {
    const auto* const given = std::get_if<std::string>(&json.value);
    const std::optional<Timestamp> read = given == nullptr ? std::nullopt : parse_rfc3339(*given);
    if (!read) return "A date such as \"2020-05-08T11:00:00Z\"";
    time = *read;
    return {};
}

std::string_view kind_of(const JsonValue& json) {
    constexpr std::array<std::string_view, 6> kinds{"null",     "true or false", "a number",
                                                    "a string", "a list",        "an object"};
    const std::size_t kind = json.value.index();
    const auto* const text = std::get_if<std::string>(&json.value);
    const auto* const boolean = std::get_if<bool>(&json.value);
    if (text != nullptr) return "this string";
    if (number_of(json) != nullptr) return "this number";
    return boolean != nullptr ? (*boolean ? "true" : "false") : kinds[kind];
}

std::string step_of(std::string_view name) {
    std::string step;
    append_escaped_step(step, name);
    return step;
}

} // namespace feedwright::blocks
