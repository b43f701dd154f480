// A block as an object of JSON, both ways. block.hpp needs it; users do not.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/block_values.hpp>
#include <feedwright/block_walk.hpp>

namespace feedwright::blocks {

template <class T>
JsonValue json_of_struct(const T& object);

template <class Value>
JsonValue json_of_one(const Value& value) {
    if constexpr (Shaped<Value>) {
        return json_of_struct(value);
    } else {
        return json_of(value);
    }
}

/// Without the members that are absent.
template <class T>
JsonValue json_of_struct(const T& object) {
    JsonValue::Object members;
    each_part<T>([&](const auto& part) {
        const auto& value = object.*part.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (IsOptional<Value>::value) {
            if (value) members.push_back({std::string{part.name}, json_of_one(*value)});
        } else if (value != Value{}) {
            if constexpr (IsList<Value>::value) {
                JsonValue::Array list;
                for (const auto& each : value) list.push_back(json_of_one(each));
                members.push_back({std::string{part.name}, std::move(list)});
            } else {
                members.push_back({std::string{part.name}, json_of_one(value)});
            }
        }
    });
    return members;
}

class JsonTaker {
public:
    explicit JsonTaker(std::vector<BlockProblem>& problems) : problems_{problems} {}

    template <class T>
    bool object(const JsonValue& json, T& target) {
        const auto* members = std::get_if<JsonValue::Object>(&json.value);
        if (members == nullptr) return refuse(json, "An object");
        for (const JsonMember& each : *members) {
            const Grown at{path_, std::string_view{step_of(each.name)}};
            bool known = false;
            each_part<T>([&](const auto& part) {
                if (part.name != each.name) return;
                known = true;
                member(each.value, target.*part.member);
            });
            if (!known) problems_.push_back({.path = path_});
        }
        return true;
    }

private:
    template <class Value>
    void member(const JsonValue& json, Value& target) {
        if (std::holds_alternative<std::nullptr_t>(json.value)) {
            target = Value{};
        } else if constexpr (IsList<Value>::value) {
            const auto* list = std::get_if<JsonValue::Array>(&json.value);
            if (list == nullptr) return static_cast<void>(refuse(json, "A list"));
            for (std::size_t i = 0; i < list->size(); ++i) {
                const Grown at{path_, i};
                typename Value::value_type element{};
                if (one((*list)[i], element)) target.push_back(std::move(element));
            }
        } else if constexpr (IsOptional<Value>::value) {
            typename Value::value_type value{};
            if (one(json, value)) target = std::move(value);
        } else {
            one(json, target);
        }
    }

    template <class Value>
    bool one(const JsonValue& json, Value& target) {
        if constexpr (Shaped<Value>) {
            return object(json, target);
        } else {
            const std::string_view wanted = take(json, target);
            return wanted.empty() || refuse(json, wanted);
        }
    }

    bool refuse(const JsonValue& json, std::string_view wanted) {
        problems_.push_back({path_, wanted, kind_of(json)});
        return false;
    }

    std::vector<BlockProblem>& problems_;
    std::string path_{};
};

} // namespace feedwright::blocks
