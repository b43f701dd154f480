// block_type<T>: makes the BlockType of a struct from its shape, which has to be specialised before. Include it in the source
// that defines the shape:
//
//     const BlockType& Report::type() {
//         static constexpr BlockType type = block_type<Report>("_weather", Standing::article);
//         return type;
//     }
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <feedwright/block_elements.hpp>
#include <feedwright/block_json.hpp>
#include <feedwright/block_type.hpp>
#include <feedwright/extension.hpp>
#include <feedwright/shape.hpp>

namespace feedwright {

/// What docs and programs are told of the members; nothing for users.
namespace blocks {

template <class Value>
constexpr std::string_view kind_name() {
    if constexpr (IsOptional<Value>::value || IsList<Value>::value) {
        return kind_name<typename Value::value_type>();
    } else if constexpr (Shaped<Value>) {
        return "object";
    } else if constexpr (std::is_same_v<Value, bool>) {
        return "true or false";
    } else if constexpr (std::is_arithmetic_v<Value>) {
        return "number";
    } else if constexpr (std::is_same_v<Value, Timestamp>) {
        return "date";
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return "text";
    } else {
        return "seconds";
    }
}

template <class T>
std::vector<BlockMember> members_of(const Xmlns& space);

template <class Value>
std::vector<BlockMember> members_of_value(const Xmlns& space) {
    if constexpr (IsOptional<Value>::value || IsList<Value>::value) {
        return members_of_value<typename Value::value_type>(space);
    } else if constexpr (Shaped<Value>) {
        return members_of<Value>(space);
    } else {
        static_cast<void>(space);
        return {};
    }
}

template <class T>
std::vector<BlockMember> members_of(const Xmlns& space) {
    std::vector<BlockMember> members;
    each_part<T>([&]<class Owner, class Member>(const Part<Owner, Member>& part) {
        const Xmlns& own = part.space == Xmlns{} ? space : part.space;
        std::string xml;
        if (!part.element.empty()) xml.append(own.prefix).append(1, ':').append(part.element);
        if (!part.attribute.empty()) {
            xml.append(1, '@');
            if (part.element.empty() && part.space != Xmlns{}) xml.append(part.space.prefix).append(1, ':');
            xml.append(part.attribute);
        }
        members.push_back({.name = part.name,
                           .kind = kind_name<Member>(),
                           .is_list = IsList<Member>::value,
                           .xml = std::move(xml),
                           .members = members_of_value<Member>(own)});
    });
    return members;
}

} // namespace blocks

/// A rule of blocks of type T, to be listed in BlockType::rules: block_rule<Report, [](const Report& report) { ... }>({...}).
template <class T, auto broken>
constexpr BlockRule block_rule(BlockRule rule) {
    rule.broken = [](const void* block) -> bool { return broken(*static_cast<const T*>(block)); };
    return rule;
}

template <Shaped T>
constexpr BlockType block_type(std::string_view json_name, Standing standing, std::span<const BlockRule> rules = {}) {
    return {
        .json_name = json_name,
        .standing = standing,
        .rules = rules,
        .members = [] { return blocks::members_of<T>(T::xmlns); },
        .elements = [](const void* block) { return blocks::ElementMaker{}.outermost(*static_cast<const T*>(block)); },
        .places =
            [](const void* block) {
                std::vector<BlockPlace> places;
                blocks::ElementMaker{&places}.outermost(*static_cast<const T*>(block));
                return places;
            },
        .json = [](const void* block) { return blocks::json_of_struct(*static_cast<const T*>(block)); },
        .read = [](const JsonValue& json, std::vector<BlockProblem>& problems) -> std::optional<Extension> {
            T block{};
            if (!blocks::JsonTaker{problems}.object(json, block)) return std::nullopt;
            return Extension{std::move(block)};
        },
        .judge =
            [](const JsonValue& json, std::vector<BlockProblem>& problems) {
                T block{};
                blocks::JsonTaker{problems}.object(json, block);
            }};
}

} // namespace feedwright
