// The dates of mail and of the web before ISO 8601: RFC 822 to 5322, RFC 850, asctime, and HTTP, which allows three.
#include <array>

#include "civil.hpp"

namespace feedwright {

namespace dates {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                  "july",    "august",   "september", "october", "november", "december"};

struct ZoneName {
    std::string_view name;
    int hours;
};
/// RFC 5322 section 4.3; single letters are military zones, which mean nothing for sure, so UTC.
constexpr ZoneName zones[]{{"UT", 0},   {"GMT", 0},  {"UTC", 0},  {"EST", -5}, {"EDT", -4}, {"CST", -6},
                           {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};

/// A comment in parentheses, which may hold others.
bool skip_comment(Cursor& cursor) noexcept {
    int depth = 0;
    do {
        if (cursor.at_end()) return cursor.fail(DateProblem::trailing_text);
        if (cursor.peek() == '(') ++depth;
        if (cursor.peek() == ')') --depth;
        cursor.skip(cursor.peek() == '\\' && cursor.rest().size() > 1 ? 2 : 1);
    } while (depth > 0);
    return true;
}

/// Blanks, line folding and comments.
bool skip_white(Cursor& cursor) noexcept {
    while (true) {
        const char c = cursor.peek();
        if (c == '(') {
            if (!skip_comment(cursor)) return false;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            cursor.skip(1);
        } else {
            return true;
        }
    }
}

/// Index of a name, whole or its first three letters; -1: none.
template <std::size_t N>
int index_of(const std::array<std::string_view, N>& names, std::string_view word) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
        if (same_word(word, names[i]) || same_word(word, names[i].substr(0, 3))) return static_cast<int>(i);
    }
    return -1;
}

/// The weekday in front, with its comma if there is one; -1: there is none.
bool read_weekday(Cursor& cursor, int& index) noexcept {
    const std::string_view word = cursor.word();
    index = word.empty() ? -1 : index_of(weekdays, word);
    if (!word.empty() && index < 0) return cursor.fail(DateProblem::not_a_date);
    cursor.skip(word.size());
    if (!skip_white(cursor)) return false;
    if (index >= 0 && cursor.accept(',')) return skip_white(cursor);
    return true;
}

bool read_month(Cursor& cursor, int& number) noexcept {
    const std::string_view word = cursor.word();
    number = index_of(months, word) + 1;
    if (number == 0) return cursor.fail(word.empty() ? DateProblem::not_a_date : DateProblem::bad_month);
    cursor.skip(word.size());
    return true;
}

/// Two, three or four digits: 49 is 2049 and 50 is 1950 (RFC 5322 section 4.3).
bool read_year(Cursor& cursor, int& number) noexcept {
    const std::size_t digits = cursor.digits();
    if (digits < 2 || digits > 4) return cursor.fail(digits > 4 ? DateProblem::out_of_range : DateProblem::not_a_date);
    if (!cursor.number(digits, 0, 9999, DateProblem::out_of_range, number)) return false;
    if (digits == 2) number += number < 50 ? 2000 : 1900;
    if (digits == 3) number += 1900;
    return true;
}

bool read_day_number(Cursor& cursor, int& number) noexcept {
    const std::size_t digits = cursor.digits();
    if (digits != 1 && digits != 2) return cursor.fail(DateProblem::not_a_date);
    return cursor.number(digits, 1, 31, DateProblem::bad_day, number);
}

bool read_zone(Cursor& cursor, std::optional<minutes>& offset) noexcept {
    if (cursor.peek() == '+' || cursor.peek() == '-') return read_numeric_offset(cursor, offset);
    const std::string_view word = cursor.word();
    if (word.empty()) return true;
    for (const ZoneName& zone : zones) {
        if (same_word(word, zone.name)) offset = hours{zone.hours};
    }
    if (word.size() == 1 && word != "J" && word != "j") offset = minutes{0};
    if (!offset) return cursor.fail(DateProblem::bad_offset);
    cursor.skip(word.size());
    return true;
}

void compare_weekday(int named, Civil& civil) noexcept {
    civil.wrong_weekday = named >= 0 && weekday{civil.day}.c_encoding() != static_cast<unsigned>(named);
}

/// Day, month and year, with `separator` between them; blanks and comments if that is a blank.
bool read_day(Cursor& cursor, char separator, sys_days& day) noexcept {
    const auto separate = [&] { return separator == ' ' ? skip_white(cursor) : cursor.expect(separator); };
    const std::size_t start = cursor.position();
    int day_number = 0;
    int month_number = 0;
    int year_number = 0;
    return read_day_number(cursor, day_number) && separate() && read_month(cursor, month_number) && separate() &&
           read_year(cursor, year_number) && make_day(cursor, year_number, month_number, day_number, start, day);
}

/// What RFC 822 and RFC 850 have in common: weekday, date, time, zone.
bool read_mail_date(Cursor& cursor, char separator, Civil& civil) noexcept {
    int named = -1;
    const bool done = skip_white(cursor) && read_weekday(cursor, named) && read_day(cursor, separator, civil.day) &&
                      skip_white(cursor) && read_clock(cursor, false, civil.time) && skip_white(cursor) &&
                      read_zone(cursor, civil.offset) && skip_white(cursor);
    if (done) compare_weekday(named, civil);
    return done;
}

bool read_asctime_date(Cursor& cursor, Civil& civil) noexcept {
    int named = -1;
    int month_number = 0;
    int day_number = 0;
    int year_number = 0;
    if (!skip_white(cursor) || !read_weekday(cursor, named)) return false;
    if (named < 0) return cursor.fail(DateProblem::not_a_date);
    if (!read_month(cursor, month_number) || !skip_white(cursor)) return false;
    const std::size_t start = cursor.position();
    if (!read_day_number(cursor, day_number) || !skip_white(cursor) || !read_clock(cursor, false, civil.time) ||
        !skip_white(cursor) || !read_year(cursor, year_number) ||
        !make_day(cursor, year_number, month_number, day_number, start, civil.day)) {
        return false;
    }
    compare_weekday(named, civil);
    return true;
}

template <class Read>
DateReading read_with(std::string_view text, const DateOptions& options, Read read) noexcept {
    Cursor cursor{text};
    Civil civil;
    return read(cursor, civil) ? finish(cursor, civil, options) : failure(cursor);
}

} // namespace

} // namespace dates

DateReading read_rfc822(std::string_view text, const DateOptions& options) noexcept {
    return dates::read_with(text, options, [](auto& cursor, auto& civil) { return dates::read_mail_date(cursor, ' ', civil); });
}

DateReading read_rfc850(std::string_view text, const DateOptions& options) noexcept {
    return dates::read_with(text, options, [](auto& cursor, auto& civil) { return dates::read_mail_date(cursor, '-', civil); });
}

DateReading read_asctime(std::string_view text, const DateOptions& options) noexcept {
    return dates::read_with(text, options, dates::read_asctime_date);
}

DateReading read_http_date(std::string_view text) noexcept {
    const DateOptions gmt{.zone = TimeZone{}};
    DateReading furthest;
    for (const auto read : {read_rfc822, read_rfc850, read_asctime}) {
        const DateReading reading = read(text, gmt);
        if (reading.time) return reading;
        if (furthest.error.problem == DateProblem::none || reading.error.offset > furthest.error.offset) {
            furthest = reading;
        }
    }
    return furthest;
}

} // namespace feedwright
