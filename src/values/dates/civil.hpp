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

/// How a form writes the time of day.
struct ClockForm {
    bool colons;
    bool needs_seconds;
    int last_hour;           ///< 24 only as 24:00:00, the end of the day
    std::string_view points; ///< that a fraction of a second may stand behind; none: there are no fractions
};
inline constexpr ClockForm iso_clock{.colons = true, .needs_seconds = false, .last_hour = 24, .points = ".,"};
inline constexpr ClockForm basic_clock{
    .colons = false, .needs_seconds = false, .last_hour = 24, .points = ".,"};
inline constexpr ClockForm rfc3339_clock{
    .colons = true, .needs_seconds = true, .last_hour = 23, .points = "."};
inline constexpr ClockForm mail_clock{.colons = true, .needs_seconds = false, .last_hour = 23, .points = ""};

/// A day of a month; complains at `position` if there is none such.
bool make_day(Cursor& cursor, int year, int month, int day, std::size_t position,
              std::chrono::sys_days& result) noexcept;

/// Hours, minutes, seconds and their fraction. Seconds up to 60; digits behind the sixth are read and dropped.
bool read_clock(Cursor& cursor, const ClockForm& form, std::chrono::microseconds& time) noexcept;

/// +HH, +HHMM or +HH:MM; the sign is known to be there.
bool read_numeric_offset(Cursor& cursor, std::optional<std::chrono::minutes>& offset) noexcept;

/// The end of the text, and the instant.
DateReading finish(Cursor& cursor, const Civil& civil, const DateOptions& options) noexcept;

/// An instant as a result, unless a change of clocks or the range of years forbids it.
DateReading settle(Cursor& cursor, const TimeZone::Resolved& resolved, ClockChange change) noexcept;

/// The error of a cursor as a result.
DateReading failure(const Cursor& cursor) noexcept;

} // namespace feedwright::dates
