// Dates as people and programs write them, read strictly: each form is one function, and read_date tries them all. No
// clock, no locale, no exception, and never a guess: what a text does not say has to come from the caller.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/time_zone.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright {

/// Why a text is no date.
enum class DateProblem : std::uint8_t {
    none,
    not_a_date,     ///< it begins like no date of this form
    bad_month,      ///< no such month
    bad_day,        ///< no such day in this month, week or year
    bad_time,       ///< no such hour, minute or second
    bad_offset,     ///< no such UTC offset or zone name
    out_of_range,   ///< outside the years 0001 to 9999
    no_offset,      ///< it says no offset, and there is no default zone
    no_now,         ///< it counts from now, and nobody says when that is
    clock_change,   ///< a change of clocks skips or repeats it, and ClockChange::refuse was asked for
    trailing_text   ///< something stands behind the date
};

/// A sentence in English.
std::string_view message_of(DateProblem problem) noexcept;

/// What was wrong and where.
struct DateError {
    DateProblem problem{DateProblem::none};
    std::size_t offset{}; ///< bytes from the beginning of the text

    friend bool operator==(const DateError&, const DateError&) = default;
};

/// What the text itself may leave open.
struct DateOptions {
    /// For dates without an offset; absent: they are errors.
    std::optional<TimeZone> zone{};
    /// For dates such as "32 mins ago"; absent: they are errors. Their offset is the zone's, else now's.
    std::optional<Timestamp> now{};
    ClockChange change{ClockChange::earliest};
};

struct DateReading {
    std::optional<Timestamp> time{}; ///< absent: see error
    DateError error{};
    bool wrong_weekday{}; ///< the day of the week contradicts the date; the date wins
    bool skipped{};       ///< a change of clocks skipped this local time
    bool repeated{};      ///< a change of clocks repeated this local time
};

/// Any of the forms below; the error is that of the form that came furthest.
DateReading read_date(std::string_view text, const DateOptions& options = {}) noexcept;

/// ISO 8601 and RFC 3339, and what SQL databases print: 2020-05-08T11:00:00.25+04:30, 20200508T1100Z, 2020-W19-5,
/// 2020-129, 2020-05-08 11:00:00.123456+00, 2020-05-08. Comma or point, T, t or a blank, 24:00 for the end of the day.
DateReading read_iso8601(std::string_view text, const DateOptions& options = {}) noexcept;

/// RFC 822, 1123, 2822 and 5322: Fri, 08 May 2020 11:00:00 +0430, with or without weekday and seconds, years of two
/// digits (RFC 5322 section 4.3), zone names, comments in parentheses.
DateReading read_rfc822(std::string_view text, const DateOptions& options = {}) noexcept;

/// RFC 850: Friday, 08-May-20 11:00:00 GMT.
DateReading read_rfc850(std::string_view text, const DateOptions& options = {}) noexcept;

/// C's asctime: Fri May  8 11:00:00 2020, which says no offset.
DateReading read_asctime(std::string_view text, const DateOptions& options = {}) noexcept;

/// RFC 9110 section 5.6.7: the three forms that HTTP allows, all in GMT.
DateReading read_http_date(std::string_view text) noexcept;

/// @1588935600, @1588935600.25, @1588935600250: seconds since 1970 in UTC; from 100,000,000,000 on, milliseconds.
DateReading read_unix(std::string_view text) noexcept;

/// "32 mins ago", "an hour ago", "yesterday", "just now", "last month", as news pages print them. Months and years are
/// those of the calendar; a day that the month has not becomes its last. REQUIRES options.now.
DateReading read_relative(std::string_view text, const DateOptions& options) noexcept;

} // namespace feedwright
