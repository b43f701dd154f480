// What all forms of a date come to: a day, a time of day, and an offset or none; and how these become an instant.
#pragma once

#include <chrono>
#include <optional>

#include "cursor.hpp"

namespace feedwright::dates {

struct Civil {
    std::chrono::sys_days day{};
    std::chrono::microseconds time{}; ///< since midnight; up to 24 hours, a leap second more
    std::optional<std::chrono::minutes> offset{};
    bool wrong_weekday{};
};

/// A day of a month; complains at `position` if there is none such.
bool make_day(Cursor& cursor, int year, int month, int day, std::size_t position, std::chrono::sys_days& result) noexcept;

/// HH:MM, HH:MM:SS, with a fraction if there is one; without colons if `basic`. Seconds up to 60.
bool read_clock(Cursor& cursor, bool basic, std::chrono::microseconds& time) noexcept;

/// +HH, +HHMM or +HH:MM behind its sign.
bool read_numeric_offset(Cursor& cursor, std::optional<std::chrono::minutes>& offset) noexcept;

/// The end of the text, and the instant.
DateReading finish(Cursor& cursor, const Civil& civil, const DateOptions& options) noexcept;

/// The error of a cursor as a result.
DateReading failure(const Cursor& cursor) noexcept;

} // namespace feedwright::dates
