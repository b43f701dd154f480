// What a step of a JSON Pointer (RFC 6901) is: a name, or the number of an element in a list.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>

namespace feedwright {

/// The number that a step is, if it is one: of an element in a list.
inline std::optional<std::size_t> index_of_step(std::string_view step) noexcept {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    return error == std::errc{} && end == step.data() + step.size() ? std::optional{index} : std::nullopt;
}

} // namespace feedwright
