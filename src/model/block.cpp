// The values that blocks are made of, as text for XML and as JSON, both ways.
#include <feedwright/block.hpp>

#include <array>
#include <charconv>
#include <cmath>

#include <feedwright/date.hpp>

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

/// Seconds, with up to three decimals.
std::string seconds(std::chrono::milliseconds duration) {
    const bool negative = duration.count() < 0;
    const auto bits = static_cast<std::uint64_t>(duration.count());
    const std::uint64_t count = negative ? 0 - bits : bits;
    std::string text = digits_of(count / 1000);
    if (negative) text.insert(text.begin(), '-');
    if (count % 1000 != 0) {
        const std::string rest = digits_of(1000 + count % 1000).substr(1);
        text.append(1, '.').append(rest, 0, rest.find_last_not_of('0') + 1);
    }
    return text;
}

const JsonNumber* number_of(const JsonValue& json) { return std::get_if<JsonNumber>(&json.value); }

/// All of the digits as a number of that type.
template <class Number>
bool take_digits(const JsonValue& json, Number& number) {
    const JsonNumber* const given = number_of(json);
    if (given == nullptr) return false;
    const std::string& digits = given->digits();
    const char* const end = digits.data() + digits.size();
    Number read{};
    const auto [behind, error] = std::from_chars(digits.data(), end, read);
    if (error != std::errc{} || behind != end) return false;
    number = read;
    return true;
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
std::string text_of(std::chrono::milliseconds duration, Form) { return seconds(duration); }

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
JsonValue json_of(std::chrono::milliseconds duration) { return number(seconds(duration)); }
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
    return take_digits(json, number) ? std::string_view{} : "A whole number";
}

std::string_view take(const JsonValue& json, std::uint64_t& number) {
    return take_digits(json, number) ? std::string_view{} : "A whole number of 0 or more";
}

std::string_view take(const JsonValue& json, double& number) {
    return take_digits(json, number) && std::isfinite(number) ? std::string_view{} : "A number";
}

std::string_view take(const JsonValue& json, std::chrono::seconds& duration) {
    std::int64_t count = 0;
    if (!take_digits(json, count)) return "A whole number of seconds";
    duration = std::chrono::seconds{count};
    return {};
}

std::string_view take(const JsonValue& json, std::chrono::milliseconds& duration) {
    constexpr std::string_view wanted = "A number of seconds, with up to three decimals";
    constexpr double most = 1e12;
    double count = 0;
    if (!take_digits(json, count) || !(std::abs(count) < most)) return wanted;
    const std::chrono::milliseconds read{std::llround(count * 1000)};
    if (std::abs(count * 1000 - static_cast<double>(read.count())) > 1e-3) return wanted;
    duration = read;
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
    for (const char c : name) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step.push_back(c);
        }
    }
    return step;
}

} // namespace feedwright::blocks
