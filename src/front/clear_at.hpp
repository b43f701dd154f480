// Takes the value at a path out of an object of the model, by the lists of fields.hpp: so an article with one bad value can
// do without it.
#pragma once

#include <charconv>
#include <string_view>
#include <type_traits>
#include <vector>

#include <feedwright/fields.hpp>

namespace feedwright {

/// The first step of a JSON Pointer, without its slash; takes it away.
inline std::string_view take_step(std::string_view& pointer) noexcept {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    return step;
}

/// What became of what a pointer names.
struct Cleared {
    bool done{};          ///< something was there, and is gone
    bool element{};       ///< it was an element of a list, which is shorter now
    std::size_t behind{}; ///< then how much of the pointer stands behind the element's number
};

template <class T>
Cleared clear_at(T& object, std::string_view pointer);

/// An element of a list goes; inside of one, what is there. Extensions go whole: nobody knows what they are without a part.
template <class T>
Cleared clear_in_list(std::vector<T>& list, std::string_view pointer) {
    const std::string_view step = take_step(pointer);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size() || index >= list.size()) return {};
    if constexpr (Listed<T>) {
        if (!pointer.empty()) {
            if (const Cleared inside = clear_at(list[index], pointer); inside.done) return inside;
        }
    }
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    return {.done = true, .element = true, .behind = pointer.size()};
}

template <class T>
Cleared clear_member(T& member, std::string_view pointer) {
    if (!pointer.empty()) {
        if constexpr (Listed<T>) {
            if (const Cleared inside = clear_at(member, pointer); inside.done) return inside;
        } else if constexpr (requires {
                                 typename T::value_type;
                                 member.erase(member.begin());
                             } &&
                             !std::is_same_v<T, std::string>) {
            if (const Cleared inside = clear_in_list(member, pointer); inside.done) return inside;
        }
    }
    if (member == T{}) return {};
    member = T{};
    return {.done = true};
}

/// The member at the pointer becomes as if nobody had given it; what is in a list goes. Where the member itself cannot be
/// missed in its object, that goes.
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

} // namespace feedwright
