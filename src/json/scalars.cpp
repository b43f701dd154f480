// How single values are laid over members: strings, numbers, dates, words.
#include <algorithm>
#include <array>
#include <limits>
#include <span>

#include <feedwright/json_value.hpp>

#include "../values/whole_number.hpp"
#include "overlay.hpp"

namespace feedwright::json {

namespace {

/// The digits; empty: it is no number, which was found.
std::string_view take_number(Reading& in, Node& node, const Path& path, std::string_view wanted) {
    if (node.kind() != Node::Kind::number) {
        in.wrong_type(path, node, wanted);
        return {};
    }
    node.take();
    if (JsonNumber::parse(node.trimmed())) return node.trimmed();
    in.break_off();
    return {};
}

template <class T>
void overlay_number(Reading& in, Node& node, const Path& path, T& target) {
    const std::string_view digits = take_number(in, node, path, "A number");
    if (digits.empty()) return;
    if (const std::optional<T> number = whole_number_as<T>(digits)) {
        target = *number;
        return;
    }
    const auto least = std::to_string(std::numeric_limits<T>::min());
    const auto most = std::to_string(std::numeric_limits<T>::max());
    in.find(Rule::number, path, node, {excerpt(digits), "a whole number from " + least + " to " + most});
}

/// The string; false: it is none, which was found.
bool take_string(Reading& in, Node& node, const Path& path, std::string_view wanted, std::string& target) {
    if (node.kind() != Node::Kind::string) {
        in.wrong_type(path, node, wanted);
        return false;
    }
    in.string(node, path, target);
    return !in.broken();
}

/// Which of the words the string is; words.size() if it is none, which was found.
std::size_t take_word(Reading& in, Node& node, const Path& path, std::span<const std::string_view> words,
                      std::string_view wanted) {
    std::string word;
    if (!take_string(in, node, path, "A string", word)) return words.size();
    std::size_t which = 0;
    while (which < words.size() && words[which] != word) ++which;
    if (which == words.size()) in.find(Rule::word, path, node, {excerpt(word), wanted});
    return which;
}

/// A leap second, or digits behind the microseconds.
bool loses_precision(std::string_view date) {
    const std::size_t point = date.find_first_of(".,");
    const std::size_t end = date.find_first_not_of("0123456789", point == std::string_view::npos ? 0 : point + 1);
    const bool many_digits = point != std::string_view::npos && std::min(end, date.size()) - point > 7;
    return many_digits || date.find(":60") != std::string_view::npos;
}

} // namespace

void overlay(Reading& in, Node& node, const Path& path, std::string& target) {
    if (node.kind() == Node::Kind::null) return target.clear();
    take_string(in, node, path, "A string", target);
}

void overlay(Reading& in, Node& node, const Path& path, bool& target) {
    if (node.kind() != Node::Kind::boolean) return in.wrong_type(path, node, "true or false");
    node.take();
    target = node.trimmed() == "true";
    if (!target && node.trimmed() != "false") in.break_off();
}

void overlay(Reading& in, Node& node, const Path& path, int& target) { overlay_number(in, node, path, target); }
void overlay(Reading& in, Node& node, const Path& path, std::uint16_t& target) {
    overlay_number(in, node, path, target);
}
void overlay(Reading& in, Node& node, const Path& path, std::uint32_t& target) {
    overlay_number(in, node, path, target);
}
void overlay(Reading& in, Node& node, const Path& path, std::uint64_t& target) {
    overlay_number(in, node, path, target);
}

void overlay(Reading& in, Node& node, const Path& path, std::chrono::minutes& target) {
    std::int64_t minutes = target.count();
    overlay_number(in, node, path, minutes);
    target = std::chrono::minutes{minutes};
}

void overlay(Reading& in, Node& node, const Path& path, std::chrono::milliseconds& target) {
    constexpr auto most = static_cast<std::uint64_t>(std::chrono::milliseconds::max().count());
    const std::string_view digits = take_number(in, node, path, "A number of seconds");
    if (digits.empty()) return;
    const WholeNumber time = whole_number(digits, 3);
    if (time.overflow || time.magnitude > most || (time.negative && (time.magnitude != 0 || time.rounded))) {
        return in.find(Rule::number, path, node,
                       {excerpt(digits), "a number of seconds from 0 to " + std::to_string(most / 1000)});
    }
    target = std::chrono::milliseconds{static_cast<std::int64_t>(time.magnitude)};
    if (time.rounded) {
        const std::string fraction = std::to_string(1000 + time.magnitude % 1000).substr(1);
        in.find(Rule::rounded, path, node, {excerpt(digits), std::to_string(time.magnitude / 1000) + "." + fraction});
    }
}

void overlay(Reading& in, Node& node, const Path& path, std::chrono::weekday& target) {
    static constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                           "Thursday", "Friday", "Saturday"};
    const std::size_t which = take_word(in, node, path, names, "an English name such as \"Sunday\"");
    if (which < names.size()) target = std::chrono::weekday{static_cast<unsigned>(which)};
}

void overlay(Reading& in, Node& node, const Path& path, Timestamp& target) {
    std::string text;
    if (node.kind() == Node::Kind::number) {
        text = '@';
        text += take_number(in, node, path, "A date");
        if (in.broken()) return;
    } else if (!take_string(in, node, path, "A date in a string", text)) {
        return;
    }
    // Most dates are as they should be.
    if (const std::optional<Timestamp> plain = parse_rfc3339(text); plain && !loses_precision(text)) {
        target = *plain;
        return;
    }
    const DateReading date = in.dates().read(text);
    if (!date.time) {
        return in.find(Rule::date, path, node,
                       {excerpt(text), message_of(date.error.problem), std::to_string(date.error.offset + 1)});
    }
    target = *date.time;
    const DateText read = format_rfc3339(target);
    if (date.wrong_weekday) in.find(Rule::date_weekday, path, node, {excerpt(text), read});
    if (date.skipped || date.repeated) in.find(Rule::date_clock_change, path, node, {excerpt(text), read});
    in.find(Rule::date_form, path, node, {excerpt(text), read});
}

void overlay(Reading& in, Node& node, const Path& path, Text::Kind& target) {
    static constexpr std::array<std::string_view, 3> names{"plain", "html", "xhtml"};
    static_assert(static_cast<int>(Text::Kind::html) == 1 && static_cast<int>(Text::Kind::xhtml) == 2);
    const std::size_t which = take_word(in, node, path, names, R"("plain", "html" or "xhtml")");
    if (which < names.size()) target = static_cast<Text::Kind>(which);
}

void overlay(Reading& in, Node& node, const Path& path, Text& target) {
    switch (node.kind()) {
    case Node::Kind::null: target = Text{}; break;
    case Node::Kind::object: overlay_object(in, node, path, target); break;
    default: {
        std::string value;
        if (take_string(in, node, path, "A string or an object", value)) target = Text{std::move(value)};
    }
    }
}

} // namespace feedwright::json
