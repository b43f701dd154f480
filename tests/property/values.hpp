// Values for arbitrary feeds that are no strings: numbers, moments, JSON, elements within elements.
#pragma once

#include <cstddef>
#include <cstdint>

#include <feedwright/element.hpp>
#include <feedwright/json_value.hpp>
#include <feedwright/timestamp.hpp>

#include "choices.hpp"
#include "strings.hpp"

namespace property {

/// Small ones, and those on both sides of what 32, 53, 63 and 64 bits hold.
std::uint64_t any_number(Choices& choices);

/// Years 100 to 9999 as every format takes them; `wrong`: any that the type can hold.
feedwright::Timestamp arbitrary_time(Choices& choices, bool wrong);

/// Any value, so many levels deep; the names in its objects, made with `number`, are distinct.
feedwright::JsonValue arbitrary_json(Choices& choices, Strings& strings, int depth, unsigned& number);

/// An element within another, so many levels.
feedwright::Element deep_element(std::size_t depth);

} // namespace property
