// Days, clocks and offsets that several forms share.
#include "civil.hpp"

namespace feedwright::dates {

using namespace std::chrono;

bool make_day(Cursor& cursor, int year_number, int month_number, int day_number, std::size_t position,
              sys_days& result) noexcept {
    const year_month_day date{year{year_number}, month{static_cast<unsigned>(month_number)},
                              day{static_cast<unsigned>(day_number)}};
    if (year_number < 1 || year_number > 9999) return cursor.fail(DateProblem::out_of_range, position);
    if (!date.month().ok()) return cursor.fail(DateProblem::bad_month, position);
    if (!date.ok()) return cursor.fail(DateProblem::bad_day, position);
    result = sys_days{date};
    return true;
}

namespace {

/// Digits behind a point or comma; those behind the sixth are read and dropped.
bool read_fraction(Cursor& cursor, microseconds& time) noexcept {
    if (cursor.digits() == 0) return cursor.fail(DateProblem::bad_time);
    for (int unit = 100'000; cursor.digit_at(0); unit /= 10) {
        time += microseconds{(cursor.peek() - '0') * unit};
        cursor.skip(1);
    }
    return true;
}

} // namespace

bool read_clock(Cursor& cursor, bool basic, microseconds& time) noexcept {
    const std::size_t start = cursor.position();
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!cursor.number(2, 0, 24, DateProblem::bad_time, hour)) return false;
    if (!basic && !cursor.expect(':')) return false;
    if (!cursor.number(2, 0, 59, DateProblem::bad_time, minute)) return false;
    const bool has_seconds = basic ? cursor.digit_at(0) : cursor.accept(':');
    if (has_seconds && !cursor.number(2, 0, 60, DateProblem::bad_time, second)) return false;
    time = hours{hour} + minutes{minute} + seconds{second};
    const bool has_fraction = has_seconds && (cursor.peek() == '.' || cursor.peek() == ',');
    if (has_fraction) {
        cursor.skip(1);
        if (!read_fraction(cursor, time)) return false;
    }
    return hour != 24 || time == 24h || cursor.fail(DateProblem::bad_time, start);
}

bool read_numeric_offset(Cursor& cursor, std::optional<minutes>& offset) noexcept {
    const std::size_t start = cursor.position();
    const bool west = cursor.peek() == '-';
    cursor.skip(1);
    int hour = 0;
    int minute = 0;
    const std::size_t digits = cursor.digits();
    if (digits != 2 && digits != 4) return cursor.fail(DateProblem::bad_offset, start);
    if (!cursor.number(2, 0, 23, DateProblem::bad_offset, hour)) return false;
    const bool has_minutes = digits == 4 || (cursor.peek() == ':' && cursor.accept(':'));
    if (has_minutes && !cursor.number(2, 0, 59, DateProblem::bad_offset, minute)) return false;
    const minutes east = hours{hour} + minutes{minute};
    offset = west ? -east : east;
    return true;
}

DateReading failure(const Cursor& cursor) noexcept { return {.error = cursor.error()}; }

DateReading finish(Cursor& cursor, const Civil& civil, const DateOptions& options) noexcept {
    if (cursor.ok() && !cursor.at_end()) cursor.fail(DateProblem::trailing_text);
    if (!cursor.ok()) return failure(cursor);
    DateReading reading{.wrong_weekday = civil.wrong_weekday};
    if (civil.offset) {
        reading.time = Timestamp{civil.day + civil.time - *civil.offset, *civil.offset};
    } else if (!options.zone) {
        cursor.fail(DateProblem::no_offset);
        return failure(cursor);
    } else {
        const TimeZone::Local local{civil.day.time_since_epoch() + civil.time};
        const TimeZone::Resolved resolved = options.zone->resolve(local, options.change);
        reading.skipped = resolved.skipped;
        reading.repeated = resolved.repeated;
        if (options.change == ClockChange::refuse && (resolved.skipped || resolved.repeated)) {
            cursor.fail(DateProblem::clock_change, 0);
            return failure(cursor);
        }
        reading.time = resolved.time;
    }
    if (!reading.time->writable()) {
        cursor.fail(DateProblem::out_of_range, 0);
        return failure(cursor);
    }
    return reading;
}

} // namespace feedwright::dates
