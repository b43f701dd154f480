// The steps of a JSON Pointer (RFC 6901): each a name, or the number of an element in a list.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace feedwright {

/// The number that a step is, if it is one: of an element in a list.
inline std::optional<std::size_t> index_of_step(std::string_view step) noexcept {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    return error == std::errc{} && end == step.data() + step.size() ? std::optional{index} : std::nullopt;
}

/// Takes the first step off a pointer, still escaped: of /items/3 it returns items and leaves /3.
/// REQUIRES: the pointer begins with a slash.
inline std::string_view take_step(std::string_view& pointer) noexcept {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    return step;
}

/// A name as a step, without the slash before it.
inline void append_escaped_step(std::string& pointer, std::string_view name) {
    for (const char c : name) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
}

} // namespace feedwright
