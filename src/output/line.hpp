// What stands between two elements of a document that is written for people too: a line break and two blanks for each level.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace feedwright {

inline constexpr std::size_t deepest_line = 256; ///< what is deeper is indented no more

/// A comma, a line break, and the blanks.
inline constexpr auto comma_and_line = [] {
    std::array<char, 2 + 2 * deepest_line> characters{};
    characters.fill(' ');
    characters[0] = ',';
    characters[1] = '\n';
    return characters;
}();

constexpr std::string_view line_behind_comma(std::size_t levels) noexcept {
    return {comma_and_line.data(), 2 + 2 * std::min(levels, deepest_line)};
}

constexpr std::string_view line_break(std::size_t levels) noexcept { return line_behind_comma(levels).substr(1); }

} // namespace feedwright
