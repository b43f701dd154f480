// What a finding quotes or names beside its rule's message: a sentence of its own behind it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright {

inline std::string it_is(std::string_view text) { return " It is \"" + std::string{text} + "\"."; }

/// Of several, the first.
inline std::string first_is(std::string_view text, std::size_t count) {
    return count < 2 ? it_is(text) : " The first of " + std::to_string(count) + " is \"" + std::string{text} + "\".";
}

} // namespace feedwright
