// Seconds since 1970, as programs hand them on.
#include "civil.hpp"
#include "families.hpp"

namespace feedwright::dates {

namespace {

using namespace std::chrono;

/// Numbers this large are milliseconds: as seconds they would be after the year 5138.
constexpr std::int64_t first_milliseconds = 100'000'000'000;

} // namespace

DateReading unix_time(Cursor& cursor, const DateOptions&) noexcept {
    if (!cursor.expect('@')) return failure(cursor);
    const bool before = cursor.accept('-');
    const std::size_t digits = cursor.digits();
    if (digits == 0) cursor.fail(DateProblem::not_a_date);
    if (digits > 15) cursor.fail(DateProblem::out_of_range);
    if (!cursor.ok()) return failure(cursor);
    std::int64_t number = 0;
    for (std::size_t i = 0; i < digits; ++i, cursor.skip(1)) number = number * 10 + (cursor.peek() - '0');
    const bool in_milliseconds = number >= first_milliseconds;
    std::int64_t fraction = 0; // in millionths of the unit
    if (cursor.accept('.')) {
        if (cursor.digits() == 0) cursor.fail(DateProblem::not_a_date);
        for (std::int64_t unit = 100'000; Cursor::is_digit(cursor.peek()); unit /= 10, cursor.skip(1)) {
            fraction += (cursor.peek() - '0') * unit;
        }
    }
    const microseconds since{in_milliseconds ? number * 1000 + fraction / 1000
                                             : number * 1'000'000 + fraction};
    if (!cursor.at_end()) cursor.fail(DateProblem::trailing_text);
    const Timestamp time{sys_time<microseconds>{before ? -since : since}};
    if (!time.writable()) cursor.fail(DateProblem::out_of_range, 0);
    if (!cursor.ok()) return failure(cursor);
    return {.time = time};
}

} // namespace feedwright::dates
