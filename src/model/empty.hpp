// Whether an object of the model is as it is made, with nothing in it: asked of each article about parts that few have.
#pragma once

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

} // namespace feedwright
