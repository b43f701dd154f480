// Days, clocks and offsets that several forms share.
#include "civil.hpp"

namespace feedwright::dates {

using namespace std::chrono;

bool make_day(Cursor& cursor, int year_number, int month_number, int day_number, std::size_t position,
              sys_days& result) noexcept {
    const year_month_day date{year{year_number}, month{static_cast<unsigned>(month_number)},
                              day{static_cast<unsigned>(day_number)}};
    if (!date.month().ok()) return cursor.fail(DateProblem::bad_month, position);
    if (!date.ok()) return cursor.fail(DateProblem::bad_day, position);
    result = sys_days{date};
    return true;
}

namespace {

bool read_fraction(Cursor& cursor, microseconds& time) noexcept {
    if (!Cursor::is_digit(cursor.peek())) return cursor.fail(DateProblem::bad_time);
    int fraction = 0;
    for (int unit = 100'000; Cursor::is_digit(cursor.peek()); unit /= 10, cursor.skip(1))
        fraction += (cursor.peek() - '0') * unit;
    time += microseconds{fraction};
    return true;
}

} // namespace

bool read_clock(Cursor& cursor, const ClockForm& form, microseconds& time) noexcept {
    const std::size_t start = cursor.position();
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!cursor.number(2, 0, form.last_hour, DateProblem::bad_time, hour)) return false;
    if (form.colons && !cursor.expect(':')) return false;
    if (!cursor.number(2, 0, 59, DateProblem::bad_time, minute)) return false;
    const bool more = form.colons ? cursor.accept(':') : Cursor::is_digit(cursor.peek());
    const bool has_seconds = more || form.needs_seconds;
    if (has_seconds && !more) return cursor.fail(DateProblem::not_a_date);
    if (has_seconds && !cursor.number(2, 0, 60, DateProblem::bad_time, second)) return false;
    time = seconds{(hour * 60 + minute) * 60 + second};
    if (has_seconds && !cursor.at_end() && form.points.find(cursor.peek()) != std::string_view::npos) {
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
    const bool colon = digits == 2 && cursor.accept(':');
    if (colon && cursor.digits() != 2) return cursor.fail(DateProblem::bad_offset, start);
    if ((colon || digits == 4) && !cursor.number(2, 0, 59, DateProblem::bad_offset, minute)) return false;
    const minutes east{hour * 60 + minute};
    offset = west ? -east : east;
    return true;
}

DateReading failure(const Cursor& cursor) noexcept { return {.error = cursor.error()}; }

DateReading settle(Cursor& cursor, const TimeZone::Resolved& resolved, ClockChange change) noexcept {
    if (change == ClockChange::refuse && (resolved.skipped || resolved.repeated)) {
        cursor.fail(DateProblem::clock_change, 0);
    } else if (!resolved.time.writable()) {
        cursor.fail(DateProblem::out_of_range, 0);
    }
    if (!cursor.ok()) return failure(cursor);
    return {.time = resolved.time, .skipped = resolved.skipped, .repeated = resolved.repeated};
}

DateReading finish(Cursor& cursor, const Civil& civil, const DateOptions& options) noexcept {
    if (!cursor.at_end()) cursor.fail(DateProblem::trailing_text);
    if (!civil.offset && !options.zone) cursor.fail(DateProblem::no_offset);
    if (!cursor.ok()) return failure(cursor);
    const TimeZone::Resolved resolved =
        civil.offset ? TimeZone::Resolved{.time = {civil.day + civil.time - *civil.offset, *civil.offset}}
                     : options.zone->resolve(TimeZone::Local{civil.day.time_since_epoch() + civil.time},
                                             options.change);
    DateReading reading = settle(cursor, resolved, options.change);
    reading.wrong_weekday = reading.time && civil.wrong_weekday;
    return reading;
}

} // namespace feedwright::dates
