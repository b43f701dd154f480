// The dates of mail and of the web before ISO 8601: RFC 822 to 5322, RFC 850, asctime.
#include <span>

#include "civil.hpp"
#include "families.hpp"

namespace feedwright::dates {

namespace {

using namespace std::chrono;

/// Three letters in lower case, as a number.
constexpr unsigned letters(std::string_view word) noexcept {
    const auto lower = [&](std::size_t i) { return static_cast<unsigned char>(word[i] | 0x20); };
    return static_cast<unsigned>(lower(0) << 16 | lower(1) << 8 | lower(2));
}

/// Its first three letters tell a name from the others of its table.
struct Name {
    constexpr Name(const char* name) : word{name}, key{letters(word)} {}

    std::string_view word;
    unsigned key;
};
constexpr Name weekdays[]{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
constexpr Name months[]{"january", "february", "march",     "april",   "may",      "june",
                        "july",    "august",   "september", "october", "november", "december"};

struct ZoneName {
    Name name;
    int hours;
};
/// RFC 5322 section 4.3, and UTC, which many write.
constexpr ZoneName zones[]{{"GMT", 0},  {"UTC", 0},  {"EST", -5}, {"EDT", -4}, {"CST", -6},
                           {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};

/// A comment in parentheses, which may hold others.
bool skip_comment(Cursor& cursor) noexcept {
    const std::size_t start = cursor.position();
    std::size_t depth = 0;
    do {
        if (cursor.at_end()) return cursor.fail(DateProblem::trailing_text, start);
        if (cursor.peek() == '(') ++depth;
        if (cursor.peek() == ')') --depth;
        cursor.skip(cursor.peek() == '\\' && cursor.left() > 1 ? 2 : 1);
    } while (depth > 0);
    return true;
}

/// Blanks, line folding and comments.
bool skip_white(Cursor& cursor) noexcept {
    const auto is_white = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    cursor.skip(cursor.count(is_white));
    while (cursor.peek() == '(') {
        if (!skip_comment(cursor)) return false;
        cursor.skip(cursor.count(is_white));
    }
    return true;
}

bool expect_white(Cursor& cursor) noexcept {
    const std::size_t start = cursor.position();
    return skip_white(cursor) && (cursor.position() > start || cursor.fail(DateProblem::not_a_date));
}

/// Index of a name, whole or its first three letters; -1: none.
int index_of(std::span<const Name> names, std::string_view word) noexcept {
    if (word.size() < 3) return -1;
    const unsigned key = letters(word);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].key != key) continue;
        return word.size() == 3 || same_word(word, names[i].word) ? static_cast<int>(i) : -1;
    }
    return -1;
}

/// The weekday in front, with its comma if there is one; -1: there is none.
bool read_weekday(Cursor& cursor, int& index) noexcept {
    const std::string_view word = cursor.word();
    index = word.empty() ? -1 : index_of(weekdays, word);
    if (!word.empty() && index < 0) return cursor.fail(DateProblem::not_a_date);
    if (index < 0) return true;
    cursor.skip(word.size());
    const std::size_t end = cursor.position();
    if (!skip_white(cursor)) return false;
    if (cursor.accept(',')) return skip_white(cursor);
    return cursor.position() > end || cursor.fail(DateProblem::not_a_date);
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
    const std::size_t digits = cursor.number_up_to(4, number);
    if (Cursor::is_digit(cursor.peek()))
        return cursor.fail(DateProblem::out_of_range, cursor.position() - digits);
    if (digits < 2) return cursor.fail(DateProblem::not_a_date, cursor.position() - digits);
    if (digits == 2) number += number < 50 ? 2000 : 1900;
    if (digits == 3) number += 1900;
    return true;
}

bool read_day_number(Cursor& cursor, int& number) noexcept {
    const std::size_t start = cursor.position();
    if (cursor.number_up_to(2, number) == 0 || Cursor::is_digit(cursor.peek())) {
        return cursor.fail(DateProblem::not_a_date, start);
    }
    return (number >= 1 && number <= 31) || cursor.fail(DateProblem::bad_day, start);
}

bool read_zone(Cursor& cursor, std::optional<minutes>& offset) noexcept {
    if (cursor.peek() == '+' || cursor.peek() == '-') return read_numeric_offset(cursor, offset);
    const std::string_view word = cursor.word();
    if (word.empty()) return true;
    if (word.size() == 3) {
        for (const ZoneName& zone : zones) {
            if (letters(word) != zone.name.key) continue;
            offset = minutes{zone.hours * 60};
            break;
        }
    } else if (same_word(word, "UT") || (word.size() == 1 && !same_word(word, "J"))) {
        offset = 0min; // a single letter is a military zone, which means nothing for sure
    }
    if (!offset) return cursor.fail(DateProblem::bad_offset);
    cursor.skip(word.size());
    return true;
}

void compare_weekday(int named, Civil& civil) noexcept {
    civil.wrong_weekday = named >= 0 && weekday{civil.day}.c_encoding() != static_cast<unsigned>(named);
}

/// Day, month and year, with `separator` between them; blanks and comments if that is a blank.
bool read_day(Cursor& cursor, char separator, sys_days& day) noexcept {
    const auto separate = [&] { return separator == ' ' ? expect_white(cursor) : cursor.expect(separator); };
    const std::size_t start = cursor.position();
    int day_number = 0;
    int month_number = 0;
    int year_number = 0;
    return read_day_number(cursor, day_number) && separate() && read_month(cursor, month_number) &&
           separate() && read_year(cursor, year_number) &&
           make_day(cursor, year_number, month_number, day_number, start, day);
}

/// What RFC 822 and RFC 850 have in common: weekday, date, time, zone.
bool read_mail_date(Cursor& cursor, char separator, Civil& civil) noexcept {
    int named = -1;
    const bool done = skip_white(cursor) && read_weekday(cursor, named) &&
                      read_day(cursor, separator, civil.day) && expect_white(cursor) &&
                      read_clock(cursor, mail_clock, civil.time) && skip_white(cursor) &&
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
    if (!read_month(cursor, month_number) || !expect_white(cursor)) return false;
    const std::size_t start = cursor.position();
    if (!read_day_number(cursor, day_number) || !expect_white(cursor) ||
        !read_clock(cursor, mail_clock, civil.time) || !expect_white(cursor) ||
        !read_year(cursor, year_number) ||
        !make_day(cursor, year_number, month_number, day_number, start, civil.day) || !skip_white(cursor)) {
        return false;
    }
    compare_weekday(named, civil);
    return true;
}

} // namespace

DateReading rfc822(Cursor& cursor, const DateOptions& options) noexcept {
    Civil civil;
    return read_mail_date(cursor, ' ', civil) ? finish(cursor, civil, options) : failure(cursor);
}

DateReading rfc850(Cursor& cursor, const DateOptions& options) noexcept {
    Civil civil;
    return read_mail_date(cursor, '-', civil) ? finish(cursor, civil, options) : failure(cursor);
}

DateReading asctime(Cursor& cursor, const DateOptions& options) noexcept {
    Civil civil;
    return read_asctime_date(cursor, civil) ? finish(cursor, civil, options) : failure(cursor);
}

} // namespace feedwright::dates
