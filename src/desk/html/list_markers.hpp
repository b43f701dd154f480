// What stands before an item of a list: a bullet or a number, as browsers show them (CSS Counter Styles 3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace feedwright::html {

enum class Marker : std::uint8_t {
    none,
    disc,
    circle,
    square,
    decimal,
    lower_alpha,
    upper_alpha,
    lower_roman,
    upper_roman
};

/// The marker that a type attribute means (1 a A i I disc circle square), or the keyword of list-style-type.
std::optional<Marker> marker_of_type(std::string_view value) noexcept;
std::optional<Marker> marker_of_style(std::string_view keyword) noexcept;

/// The bullet of an unordered list inside so many others.
Marker bullet(std::size_t lists_around) noexcept;

/// Marker and blank; numbers with a full stop. Numbers that a style has no name for are decimal.
std::string marker_text(Marker marker, long number);

} // namespace feedwright::html
