// The `_feedwright` object: what JSON Feed's own members do not say, as the difference between what a reader makes of
// these and what the model holds. One template for all types, over the lists of fields.hpp; docs/json.md is for people.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <feedwright/fields.hpp>
#include <feedwright/json_writer.hpp>

#include "../values/seconds.hpp"

namespace feedwright {

/// The member that an extension object is. REQUIRES: it is one.
inline void write_extension_object(JsonWriter& json, const Extension& extension) {
    json.name(extension.json_name());
    if (const auto* object = extension.get<JsonExtension>()) {
        json.value(object->value);
    } else {
        json.value(extension.json());
    }
}

class JsonOverlay {
public:
    explicit JsonOverlay(JsonWriter& json) : json_{json} {}

    /// Name and difference of one member; nothing where there is none.
    template <class T>
    void member(std::string_view name, const T& said, const T& actual) {
        if (carried(said) == carried(actual)) return;
        json_.name(name);
        difference(said, actual);
    }

    /// The members of an object that differ, without the braces.
    template <Listed T>
    void members(const T& said, const T& actual) {
        if constexpr (requires { actual.extensions; }) extension_objects(said.extensions, actual.extensions);
        for_each_field<T>([&](const auto& field) { member(field.name, said.*field.member, actual.*field.member); });
    }

private:
    template <class T>
    static const T& carried(const T& value) {
        return value;
    }
    /// Blocks without a JSON form are left out, with a note.
    static std::vector<Extension> carried(const std::vector<Extension>& extensions) {
        std::vector<Extension> with_json;
        for (const Extension& each : extensions) {
            if (each.get<Element>() != nullptr || !each.json_name().empty()) with_json.push_back(each);
        }
        return with_json;
    }

    /// Where no standard member holds the object, nothing else says what its extension objects are.
    void extension_objects(const std::vector<Extension>& said, const std::vector<Extension>& actual) {
        auto expected = said.begin(); // in the same order
        for (const Extension& each : actual) {
            if (each.json_name().empty()) continue;
            if (expected != said.end() && *expected == each) {
                ++expected;
                continue;
            }
            write_extension_object(json_, each);
        }
    }

    template <Listed T>
    void difference(const T& said, const T& actual) {
        if (actual == T{} && said != T{}) return json_.null();
        json_.open_object();
        members(said, actual);
        json_.close();
    }

    template <class T>
    void difference(const std::optional<T>&, const std::optional<T>& actual) {
        if (!actual) return json_.null();
        value(*actual);
    }

    template <Listed T>
    void difference(const std::vector<T>& said, const std::vector<T>& actual) {
        json_.open_array();
        for (std::size_t i = 0; i < actual.size(); ++i) difference(i < said.size() ? said[i] : T{}, actual[i]);
        json_.close();
    }

    void difference(const std::vector<Extension>&, const std::vector<Extension>& actual) {
        json_.open_array();
        for (const Extension& each : actual) {
            if (const auto* element = each.get<Element>()) {
                difference(Element{}, *element);
            } else {
                json_.string(each.json_name());
            }
        }
        json_.close();
    }

    template <class T>
        requires(!Listed<T>)
    void difference(const std::vector<T>&, const std::vector<T>& actual) {
        json_.open_array();
        for (const T& each : actual) value(each);
        json_.close();
    }

    void difference(const std::string&, const std::string& actual) {
        if (actual.empty()) return json_.null();
        value(actual);
    }
    void difference(Text::Kind, Text::Kind actual) {
        constexpr std::array<std::string_view, 3> kinds{"plain", "html", "xhtml"};
        json_.string(kinds[static_cast<std::size_t>(actual)]);
    }

    void value(const std::string& text) { json_.string(text); }
    void value(bool boolean) { json_.boolean(boolean); }
    void value(const Timestamp& time) { json_.string(format_rfc3339(time)); }
    void value(std::chrono::minutes minutes) { json_.number(std::int64_t{minutes.count()}); }
    void value(std::chrono::milliseconds duration) {
        json_.value(JsonNumber::parse(Seconds{duration}).value_or(JsonNumber{}));
    }
    void value(std::chrono::weekday day) {
        constexpr std::array<std::string_view, 7> days{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
        json_.string(day.ok() ? days[day.c_encoding()] : std::string_view{});
    }
    template <class Integer>
        requires std::is_integral_v<Integer>
    void value(Integer number) {
        if constexpr (std::is_unsigned_v<Integer>) {
            json_.number(std::uint64_t{number});
        } else {
            json_.number(std::int64_t{number});
        }
    }

    JsonWriter& json_;
};

} // namespace feedwright
