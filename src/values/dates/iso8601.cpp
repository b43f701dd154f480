// ISO 8601-1:2019 sections 5.2 to 5.4, RFC 3339, and their relatives from databases.
#include "civil.hpp"
#include "families.hpp"

namespace feedwright {

namespace dates {

namespace {

using namespace std::chrono;

/// The Monday of the first week: the week with the year's first Thursday.
sys_days first_monday(int year_number) noexcept {
    const sys_days fourth{year{year_number} / January / 4};
    return fourth - (weekday{fourth} - Monday);
}

/// Behind the W: two digits of week and one of day.
bool read_week(Cursor& cursor, int year_number, bool basic, sys_days& day) noexcept {
    const std::size_t start = cursor.position();
    int week = 0;
    int day_of_week = 0;
    if (!cursor.number(2, 1, 53, DateProblem::bad_day, week)) return false;
    if (!basic && !cursor.expect('-')) return false;
    if (!cursor.number(1, 1, 7, DateProblem::bad_day, day_of_week)) return false;
    const sys_days monday = first_monday(year_number) + weeks{week - 1};
    if (week == 53 && monday >= first_monday(year_number + 1))
        return cursor.fail(DateProblem::bad_day, start);
    day = monday + days{day_of_week - 1};
    return true;
}

bool read_ordinal(Cursor& cursor, int year_number, sys_days& day) noexcept {
    const std::size_t start = cursor.position();
    int day_of_year = 0;
    if (!cursor.number(3, 1, 366, DateProblem::bad_day, day_of_year)) return false;
    if (day_of_year == 366 && !year{year_number}.is_leap()) return cursor.fail(DateProblem::bad_day, start);
    day = sys_days{year{year_number} / January / 1} + days{day_of_year - 1};
    return true;
}

bool read_month_and_day(Cursor& cursor, int year_number, bool basic, sys_days& day) noexcept {
    int month_number = 0;
    int day_number = 0;
    if (!cursor.number(2, 1, 12, DateProblem::bad_month, month_number)) return false;
    if (!basic && !cursor.expect('-')) return false;
    const std::size_t start = cursor.position();
    if (!cursor.number(2, 1, 31, DateProblem::bad_day, day_number)) return false;
    return make_day(cursor, year_number, month_number, day_number, start, day);
}

/// Which of the three calendars it is shows behind the year: a W, or how many digits there are.
bool read_day(Cursor& cursor, sys_days& day) noexcept {
    int year_number = 0;
    if (!cursor.number(4, 0, 9999, DateProblem::out_of_range, year_number)) return false;
    const bool basic = !cursor.accept('-');
    if (cursor.accept('W') || cursor.accept('w')) return read_week(cursor, year_number, basic, day);
    if (cursor.digits() == 3) return read_ordinal(cursor, year_number, day);
    return read_month_and_day(cursor, year_number, basic, day);
}

/// Z, an offset, or the words that Ruby and PostgreSQL print for zero; behind a blank if there is one.
bool read_offset(Cursor& cursor, std::optional<minutes>& offset) noexcept {
    cursor.accept(' ');
    if (cursor.peek() == '+' || cursor.peek() == '-') return read_numeric_offset(cursor, offset);
    const std::string_view word = cursor.word();
    if (!same_word(word, "Z") && !same_word(word, "UTC") && !same_word(word, "GMT")) {
        return cursor.fail(DateProblem::bad_offset);
    }
    cursor.skip(word.size());
    offset = minutes{0};
    return true;
}

/// Behind the day and a T or blank.
bool read_rest(Cursor& cursor, Civil& civil) noexcept {
    // Databases and people put a basic date before an extended time and the other way round; both are clear.
    if (!read_clock(cursor, cursor.digits() > 2 ? basic_clock : iso_clock, civil.time)) return false;
    const char next = cursor.peek();
    const bool has_offset = next == ' ' || next == '+' || next == '-' || Cursor::is_letter(next);
    return !has_offset || read_offset(cursor, civil.offset);
}

bool accept_separator(Cursor& cursor) noexcept {
    return cursor.accept('T') || cursor.accept('t') || cursor.accept(' ');
}

/// RFC 3339 section 5.6: Z or +HH:MM.
bool read_rfc3339_offset(Cursor& cursor, minutes& offset) noexcept {
    if (cursor.accept('Z') || cursor.accept('z')) return true;
    const bool signed_hours = cursor.peek() == '+' || cursor.peek() == '-';
    if (!signed_hours || cursor.peek(3) != ':') return cursor.fail(DateProblem::bad_offset);
    std::optional<minutes> read;
    if (!read_numeric_offset(cursor, read)) return false;
    offset = *read;
    return true;
}

} // namespace

DateReading iso8601(Cursor& cursor, const DateOptions& options) noexcept {
    Civil civil;
    if (!read_day(cursor, civil.day)) return failure(cursor);
    if (accept_separator(cursor) && !read_rest(cursor, civil)) return failure(cursor);
    return finish(cursor, civil, options);
}

} // namespace dates

std::optional<Timestamp> parse_rfc3339(std::string_view text) noexcept {
    using namespace std::chrono;
    dates::Cursor cursor{text};
    int year_number = 0;
    sys_days day;
    microseconds time{};
    minutes offset{};
    const bool read = cursor.number(4, 0, 9999, DateProblem::out_of_range, year_number) &&
                      cursor.expect('-') && dates::read_month_and_day(cursor, year_number, false, day) &&
                      dates::accept_separator(cursor) &&
                      dates::read_clock(cursor, dates::rfc3339_clock, time) &&
                      dates::read_rfc3339_offset(cursor, offset) && cursor.at_end();
    if (!read) return std::nullopt;
    return Timestamp{day + time - offset, offset};
}

} // namespace feedwright
