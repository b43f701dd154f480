// The elements of a block, and which member each of them says. block.hpp needs it; users do not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/block_values.hpp>
#include <feedwright/block_walk.hpp>

namespace feedwright::blocks {

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

} // namespace feedwright::blocks
