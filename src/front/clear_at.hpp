// Takes the value at a path out of an object of the model, by the lists of fields.hpp: so an article with one bad value can
// do without it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <feedwright/fields.hpp>

#include "../values/left_out.hpp"
#include "../values/path_step.hpp"

namespace feedwright {

/// What became of what a pointer names.
struct Cleared {
    bool done{};          ///< something was there, and is gone
    bool element{};       ///< it is an element of a list, which is to be taken out (take_out_at)
    std::size_t behind{}; ///< then how much of the pointer stands behind the element's number
};

template <class T>
concept List = !std::is_same_v<T, std::string> && requires(T list) {
    typename T::value_type;
    list.erase(list.begin());
};

template <class T>
Cleared clear_at(T& object, std::string_view pointer);

/// Inside of a typed block. An element of a list stays for the time being.
inline Cleared clear_in_block(Extension& block, std::string_view pointer) {
    const bool is_element = index_of_step(pointer.substr(pointer.rfind('/') + 1)).has_value();
    std::optional<Extension> rest = block.without(pointer);
    if (!rest) return {};
    if (!is_element) block = *std::move(rest);
    return {.done = true, .element = is_element};
}

/// An element of a list is to go; inside of one, what is there goes. Extensions that are no typed blocks go whole: nobody
/// knows what they are without a part.
template <class T>
Cleared clear_in_list(std::vector<T>& list, std::string_view pointer) {
    const std::optional<std::size_t> index = index_of_step(take_step(pointer));
    if (!index || *index >= list.size()) return {};
    if constexpr (std::is_same_v<T, Extension>) {
        if (const Cleared inside = clear_in_block(list[*index], pointer); inside.done) return inside;
    }
    if constexpr (Listed<T>) {
        if (!pointer.empty()) {
            if (const Cleared inside = clear_at(list[*index], pointer); inside.done) return inside;
        }
    }
    return {.done = true, .element = true, .behind = pointer.size()};
}

template <class T>
Cleared clear_member(T& member, std::string_view pointer) {
    if (!pointer.empty()) {
        if constexpr (Listed<T>) {
            if (const Cleared inside = clear_at(member, pointer); inside.done) return inside;
        } else if constexpr (List<T>) {
            if (const Cleared inside = clear_in_list(member, pointer); inside.done) return inside;
        }
    }
    if (member == T{}) return {};
    member = T{};
    return {.done = true};
}

/// The member at the pointer becomes as if nobody had given it; what is in a list is to go. Where the member itself cannot be
/// missed in its object, that goes. Elements stay for the time being: many can be taken out at once.
template <class T>
Cleared clear_at(T& object, std::string_view pointer) {
    if (pointer.empty()) return {};
    const std::string_view name = take_step(pointer);
    Cleared cleared;
    for_each_field<T>([&](const auto& field) {
        if (field.name == name) cleared = clear_member(object.*field.member, pointer);
    });
    return cleared;
}

template <class T>
void take_out_at(T& object, std::string_view list, const LeftOut::Numbers& numbers);

template <class T>
void take_out_of_member(T& member, std::string_view list, const LeftOut::Numbers& numbers) {
    if constexpr (List<T>) {
        if (list.empty()) return take_out(member, numbers);
        const std::optional<std::size_t> index = index_of_step(take_step(list));
        if (!index || *index >= member.size()) return;
        if constexpr (Listed<typename T::value_type>) {
            take_out_at(member[*index], list, numbers);
        } else if constexpr (std::is_same_v<typename T::value_type, Extension>) {
            for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
                const auto rest = member[*index].without(std::string{list} + "/" + std::to_string(*number));
                if (rest) member[*index] = *rest;
            }
        }
    } else if constexpr (Listed<T>) {
        take_out_at(member, list, numbers);
    }
}

/// Takes elements out of the list at that pointer. REQUIRES: the numbers are in order.
template <class T>
void take_out_at(T& object, std::string_view list, const LeftOut::Numbers& numbers) {
    if (list.empty()) return;
    const std::string_view name = take_step(list);
    for_each_field<T>([&](const auto& field) {
        if (field.name == name) take_out_of_member(object.*field.member, list, numbers);
    });
}

} // namespace feedwright
