// Whether an object of the model is as it is made, with nothing in it: asked of each article about parts that few have. And
// how it becomes so again.
#pragma once

#include <type_traits>

#include <feedwright/fields.hpp>

namespace feedwright {

template <class T>
bool is_absent(const T& value);

/// REQUIRES: so it is made, which a test looks after.
template <Listed T>
bool is_empty(const T& object) {
    bool empty = true;
    for_each_field<T>([&](const auto& field) { empty = empty && is_absent(object.*field.member); });
    return empty;
}

/// Of one member.
template <class T>
bool is_absent(const T& value) {
    if constexpr (Listed<T>) {
        return is_empty(value);
    } else if constexpr (requires { value.has_value(); }) {
        return !value;
    } else if constexpr (requires { value.empty(); }) {
        return value.empty();
    } else {
        return value == T{};
    }
}

/// As assigning T{}, but its strings and lists keep their room.
template <Listed T>
void make_empty(T& object) {
    for_each_field<T>([&](const auto& field) {
        auto& member = object.*field.member;
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (Listed<Member>) {
            make_empty(member);
        } else if constexpr (requires { member.clear(); }) {
            if (!member.empty()) member.clear();
        } else {
            member = Member{};
        }
    });
}

} // namespace feedwright
