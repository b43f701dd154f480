// block_type<T>: makes the BlockType of a struct from its shape, which has to be specialised before. Include it in the source
// that defines the shape:
//
//     const BlockType& Report::type() {
//         static constexpr BlockType type = block_type<Report>("_weather", Standing::article);
//         return type;
//     }
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/extension.hpp>
#include <feedwright/shape.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright {

/// What the conversions are made of; nothing for users.
namespace blocks {

std::string text_of(const std::string& text, Form form);
std::string text_of(bool value, Form form);
std::string text_of(std::int64_t number, Form form);
std::string text_of(std::uint64_t number, Form form);
std::string text_of(double number, Form form);
std::string text_of(std::chrono::seconds duration, Form form);
std::string text_of(std::chrono::milliseconds duration, Form form);
std::string text_of(const Timestamp& time, Form form);

JsonValue json_of(const std::string& text);
JsonValue json_of(bool value);
JsonValue json_of(std::int64_t number);
JsonValue json_of(std::uint64_t number);
JsonValue json_of(double number);
JsonValue json_of(std::chrono::seconds duration);
JsonValue json_of(std::chrono::milliseconds duration);
JsonValue json_of(const Timestamp& time);

/// What it should have been, if it is not: "A string".
std::string_view take(const JsonValue& json, std::string& text);
std::string_view take(const JsonValue& json, bool& value);
std::string_view take(const JsonValue& json, std::int64_t& number);
std::string_view take(const JsonValue& json, std::uint64_t& number);
std::string_view take(const JsonValue& json, double& number);
std::string_view take(const JsonValue& json, std::chrono::seconds& duration);
std::string_view take(const JsonValue& json, std::chrono::milliseconds& duration);
std::string_view take(const JsonValue& json, Timestamp& time);

/// "a list", for messages.
std::string_view kind_of(const JsonValue& json);
/// A name as a step of a JSON Pointer (RFC 6901).
std::string step_of(std::string_view name);

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};

template <class T, class Visit>
void each_part(Visit&& visit) {
    std::apply([&](const auto&... part) { (visit(part), ...); }, shape<T>);
}

/// An optional that holds no struct.
template <class T>
inline constexpr bool is_optional_value = false;
template <class T>
inline constexpr bool is_optional_value<std::optional<T>> = !Shaped<T>;

/// Whether what an element says of itself is one value each.
template <class T>
inline constexpr bool own_parts_are_single = std::apply(
    [](const auto&... part) {
        const auto is_single = []<class Owner, class Member>(const Part<Owner, Member>& each) {
            return std::is_same_v<Member, std::string> || is_optional_value<Member> || !each.element.empty();
        };
        return (is_single(part) && ...);
    },
    shape<T>);

/// A path that grows and shrinks with the walk; made only where somebody wants the places.
class Grown {
public:
    Grown(std::string& path, std::string_view step) : path_{path}, size_{path.size()} {
        path.append(1, '/').append(step);
    }
    Grown(std::string& path, std::size_t index) : Grown{path, std::string_view{std::to_string(index)}} {}
    ~Grown() { path_.resize(size_); }
    Grown(const Grown&) = delete;
    Grown& operator=(const Grown&) = delete;

private:
    std::string& path_;
    std::size_t size_;
};

class ElementMaker {
public:
    explicit ElementMaker(std::vector<BlockPlace>* places = nullptr) : places_{places} {}

    template <class T>
    std::vector<Element> outermost(const T& block) {
        std::vector<Element> elements;
        children(block, T::xmlns, elements);
        return elements;
    }

private:
    template <class T>
    void children(const T& object, const Xmlns& space, std::vector<Element>& elements) {
        each_part<T>([&](const auto& part) {
            if (part.element.empty()) return;
            const Grown member{member_, part.name};
            all_of(part, object.*part.member, part.space == Xmlns{} ? space : part.space, elements);
        });
    }

    template <class Part, class Value>
    void all_of(const Part& part, const Value& value, const Xmlns& space, std::vector<Element>& elements) {
        if constexpr (IsList<Value>::value) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                const Grown index{member_, i};
                one(part, value[i], space, elements);
            }
        } else if constexpr (IsOptional<Value>::value) {
            if (value) one(part, *value, space, elements);
        } else if constexpr (Shaped<Value>) {
            if (value != Value{}) one(part, value, space, elements);
        } else {
            one(part, value, space, elements);
        }
    }

    template <class Part, class Value>
    void one(const Part& part, const Value& value, const Xmlns& space, std::vector<Element>& elements) {
        Element element{
            .uri = std::string{space.uri}, .name = std::string{part.element}, .prefix = std::string{space.prefix}};
        const Grown at{element_, elements.size()};
        if constexpr (Shaped<Value>) {
            place();
            own_parts(value, element);
            const Grown below{element_, "children"};
            children(value, space, element.children);
        } else {
            std::string text = text_of(value, part.form);
            if (text.empty()) return;
            place();
            if (part.form == Form::flag) {
                // That it is there says it all.
            } else if (part.attribute.empty()) {
                element.text = std::move(text);
            } else {
                element.attributes.push_back({.name = std::string{part.attribute}, .value = std::move(text)});
            }
        }
        elements.push_back(std::move(element));
    }

    /// Attributes and text.
    template <class T>
    void own_parts(const T& object, Element& element) {
        static_assert(own_parts_are_single<T>, "an attribute or a text is a string, or an optional value");
        each_part<T>([&](const auto& part) {
            if (!part.element.empty()) return;
            using Value = std::remove_cvref_t<decltype(object.*part.member)>;
            if constexpr (std::is_same_v<Value, std::string>) {
                own_part(part, text_of(object.*part.member, part.form), element);
            } else if constexpr (is_optional_value<Value>) {
                if (const Value& value = object.*part.member) own_part(part, text_of(*value, part.form), element);
            }
        });
    }

    template <class Part>
    void own_part(const Part& part, std::string text, Element& element) {
        if (text.empty()) return;
        const Grown member{member_, part.name};
        if (part.attribute.empty()) {
            const Grown at{element_, "text"};
            place();
            element.text = std::move(text);
            return;
        }
        const Grown list{element_, "attributes"};
        const Grown index{element_, element.attributes.size()};
        place();
        element.attributes.push_back({.name = std::string{part.attribute},
                                      .value = std::move(text),
                                      .uri = std::string{part.space.uri},
                                      .prefix = std::string{part.space.prefix}});
    }

    void place() {
        if (places_ != nullptr) places_->push_back({element_, member_});
    }

    std::vector<BlockPlace>* places_;
    std::string element_{};
    std::string member_{};
};

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
        }};
}

} // namespace feedwright
