// How far back a relative date goes: what stands in the text, before anybody asks when now is.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "cursor.hpp"

namespace feedwright::dates {

/// Months and days keep the clock of the place, unless one is given; seconds are counted as they pass.
struct Distance {
    std::int64_t months{};
    std::int64_t days{};
    std::int64_t seconds{};
    std::optional<std::chrono::seconds> clock{};
};

/// "32 mins ago", "1 year, 2 months ago", "yesterday at 5:30 pm", "just now".
bool read_distance(Cursor& cursor, Distance& distance) noexcept;

} // namespace feedwright::dates
