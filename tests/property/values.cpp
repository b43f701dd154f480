// Numbers from tables: what breaks is at the limits.
#include "values.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace property {

using namespace feedwright;

namespace {

constexpr std::string_view json_numbers[]{"0",
                                          "-0",
                                          "1",
                                          "-1.5",
                                          "1e3",
                                          "1E-7",
                                          "9007199254740993",
                                          "18446744073709551615",
                                          "-9223372036854775808",
                                          "1.7976931348623157e308",
                                          "5e-324",
                                          "0.1"};
constexpr std::uint64_t numbers[]{1,
                                  0,
                                  2,
                                  1000,
                                  0x7FFFFFFF,
                                  0xFFFFFFFF,
                                  0x100000000,
                                  9007199254740993,
                                  0x7FFFFFFFFFFFFFFF,
                                  0x8000000000000000,
                                  0xFFFFFFFFFFFFFFFF};

} // namespace

std::uint64_t any_number(Choices& choices) { return choices.of(numbers); }

Timestamp arbitrary_time(Choices& choices, bool wrong) {
    using namespace std::chrono;
    constexpr std::int64_t first = sys_seconds{sys_days{year{100} / 1 / 2}}.time_since_epoch().count();
    constexpr std::int64_t last = sys_seconds{sys_days{year{9999} / 12 / 30}}.time_since_epoch().count();
    constexpr std::int64_t web = sys_seconds{sys_days{year{1990} / 1 / 2}}.time_since_epoch().count();
    if (wrong) {
        return {Timestamp::Instant{microseconds{static_cast<std::int64_t>(any_number(choices))}},
                minutes{static_cast<std::int64_t>(choices.number() >> choices.below(64))}};
    }
    const std::int64_t start = choices.one_in(4) ? first : web;
    const auto span = static_cast<std::uint64_t>(last - start);
    const microseconds fraction{choices.one_in(2) ? choices.below(1'000'000) : 0};
    const minutes offset{choices.one_in(2) ? static_cast<int>(choices.below(2879)) - 1439 : 0};
    return {sys_time<microseconds>{seconds{start + static_cast<std::int64_t>(choices.number() % span)}} + fraction,
            offset};
}

JsonValue arbitrary_json(Choices& choices, Strings& strings, int depth, unsigned& number) {
    switch (choices.below(depth == 0 ? 4 : 6)) {
    case 0: return JsonValue{nullptr};
    case 1: return JsonValue{choices.one_in(2)};
    case 2: return JsonValue{JsonNumber::parse(choices.of(json_numbers)).value()};
    case 3: return JsonValue{strings.text()};
    case 4: {
        JsonValue::Array array;
        for (std::size_t n = choices.below(4); n > 0; --n)
            array.push_back(arbitrary_json(choices, strings, depth - 1, number));
        return array;
    }
    default:
        JsonValue::Object object;
        for (std::size_t n = choices.below(4); n > 0; --n) {
            object.push_back(
                {std::to_string(++number) + strings.text(), arbitrary_json(choices, strings, depth - 1, number)});
        }
        return object;
    }
}

Element deep_element(std::size_t depth) {
    Element element{.uri = "https://deep.example/", .name = "deep"};
    for (; depth > 1; --depth) {
        Element outer{.uri = "https://deep.example/", .name = "deep"};
        outer.children.push_back(std::move(element));
        element = std::move(outer);
    }
    return element;
}

} // namespace property
