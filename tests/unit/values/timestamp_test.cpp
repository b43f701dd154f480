// Dates: as RFC 822 with a numeric zone, as RFC 3339 with the offset kept, and read from RFC 3339, strictly. The calendar
// is compared with the C library's over all the years; the expected texts of the tables were made with Python's datetime
// and email.utils.
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <ctime>
#include <string>

#include <feedwright/timestamp.hpp>

using namespace feedwright;
using namespace std::chrono;

namespace {

Timestamp at(int y, unsigned m, unsigned d, microseconds time, minutes offset = {}) {
    return {sys_days{year{y} / month{m} / day{d}} + time - offset, offset};
}

struct Row {
    const char* name;
    Timestamp time; ///< written as a local time
    const char* rfc3339;
    const char* rfc822;
};

const Row rows[]{
    {"the epoch", Timestamp{}, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"},
    {"UTC", at(2020, 5, 8, 10h), "2020-05-08T10:00:00Z", "Fri, 08 May 2020 10:00:00 GMT"},
    {"east", at(2020, 5, 8, 14h + 30min, 270min), "2020-05-08T14:30:00+04:30", "Fri, 08 May 2020 14:30:00 +0430"},
    {"west", at(2020, 5, 8, 1h, -480min), "2020-05-08T01:00:00-08:00", "Fri, 08 May 2020 01:00:00 -0800"},
    {"west by half an hour", at(2020, 5, 8, 1h, -210min), "2020-05-08T01:00:00-03:30", "Fri, 08 May 2020 01:00:00 -0330"},
    {"less than an hour west", at(2020, 5, 8, 1h, -30min), "2020-05-08T01:00:00-00:30", "Fri, 08 May 2020 01:00:00 -0030"},
    // Validators know neither 15 nor 45 minutes: RFC 822 gets the same instant in GMT.
    {"Nepal", at(2020, 5, 8, 2h, 345min), "2020-05-08T02:00:00+05:45", "Thu, 07 May 2020 20:15:00 GMT"},
    {"Eucla", at(2020, 5, 8, 2h, 525min), "2020-05-08T02:00:00+08:45", "Thu, 07 May 2020 17:15:00 GMT"},
    {"Chatham in the past", at(2019, 12, 31, 23h, -735min), "2019-12-31T23:00:00-12:15", "Wed, 01 Jan 2020 11:15:00 GMT"},
    {"the largest offset", at(2020, 5, 8, 0h, 1439min), "2020-05-08T00:00:00+23:59", "Thu, 07 May 2020 00:01:00 GMT"},
    {"fraction", at(2020, 5, 8, 10h + 250ms), "2020-05-08T10:00:00.25Z", "Fri, 08 May 2020 10:00:00 GMT"},
    {"microsecond", at(2020, 5, 8, 10h + 1us), "2020-05-08T10:00:00.000001Z", "Fri, 08 May 2020 10:00:00 GMT"},
    {"almost a second", at(2020, 5, 8, 10h + 999999us), "2020-05-08T10:00:00.999999Z", "Fri, 08 May 2020 10:00:00 GMT"},
    {"before the epoch", at(1969, 12, 31, 23h + 59min + 59s + 500ms), "1969-12-31T23:59:59.5Z", "Wed, 31 Dec 1969 23:59:59 GMT"},
    {"leap day", at(2020, 2, 29, 12h), "2020-02-29T12:00:00Z", "Sat, 29 Feb 2020 12:00:00 GMT"},
    {"leap day of a century", at(2000, 2, 29, 12h), "2000-02-29T12:00:00Z", "Tue, 29 Feb 2000 12:00:00 GMT"},
    {"no leap day", at(1900, 3, 1, 0h), "1900-03-01T00:00:00Z", "Thu, 01 Mar 1900 00:00:00 GMT"},
    {"year 1", at(1, 1, 1, 0h), "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT"},
    {"year 9999", at(9999, 12, 31, 23h + 59min + 59s), "9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 GMT"},
    {"midnight", at(2024, 12, 31, 0h, 60min), "2024-12-31T00:00:00+01:00", "Tue, 31 Dec 2024 00:00:00 +0100"},
};

struct Reading {
    const char* text;
    Timestamp time;
};

/// Accepted, but not as we would write them.
const Reading readings[]{
    {"2020-05-08t10:00:00z", at(2020, 5, 8, 10h)},
    {"2020-05-08 10:00:00+00:00", at(2020, 5, 8, 10h)},
    {"2020-05-08T10:00:00-00:00", at(2020, 5, 8, 10h)},
    {"2020-05-08T10:00:00.5000Z", at(2020, 5, 8, 10h + 500ms)},
    {"2020-05-08T10:00:00.1234567899999Z", at(2020, 5, 8, 10h + 123456us)},
    {"2020-05-08T10:00:00.0000009Z", at(2020, 5, 8, 10h)},
    {"2016-12-31T23:59:60Z", at(2017, 1, 1, 0h)},
};

const char* const refusals[]{
    "", "2020", "2020-05-08", "2020-05-08T10:00:00", "2020-05-08T10:00Z", "2020-05-08T10:00:00+0430", "2020-05-08T10:00:00+04",
    "2020-05-08T10:00:00 Z", " 2020-05-08T10:00:00Z", "2020-05-08T10:00:00Z ", "2020-05-08T10:00:00Zx", "2020-5-8T10:00:00Z",
    "20200508T100000Z", "2020-02-30T10:00:00Z", "2019-02-29T10:00:00Z", "1900-02-29T10:00:00Z", "2020-04-31T10:00:00Z",
    "2020-00-08T10:00:00Z", "2020-13-08T10:00:00Z", "2020-05-00T10:00:00Z", "2020-05-32T10:00:00Z", "2020-05-08T24:00:00Z",
    "2020-05-08T10:60:00Z", "2020-05-08T10:00:61Z", "2020-05-08T10:00:00+24:00", "2020-05-08T10:00:00+04:60",
    "2020-05-08T10:00:00.Z", "2020-05-08T10:00:00,5Z", "-020-05-08T10:00:00Z", "+2020-05-08T10:00:00Z", "02020-05-08T10:00:00Z",
    "2020-05-08T10:00:00Z2020", "Fri, 08 May 2020 10:00:00 GMT", "2020-05-08T1a:00:00Z", "2020-05-08T10:00:00\342\210\22204:00",
    "yesterday", "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA0-05-08T10:00:00Z"};

constexpr std::array day_names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

} // namespace

BOOST_AUTO_TEST_CASE(dates_are_written) {
    for (const Row& row : rows) {
        BOOST_CHECK_MESSAGE(row.time.writable(), row.name << " is not writable");
        BOOST_CHECK_MESSAGE(format_rfc3339(row.time).view() == row.rfc3339, row.name << ": " << format_rfc3339(row.time).view());
        BOOST_CHECK_MESSAGE(format_rfc822(row.time).view() == row.rfc822, row.name << ": " << format_rfc822(row.time).view());
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_reads_as_the_same) {
    for (const Row& row : rows) {
        const auto read = parse_rfc3339(row.rfc3339);
        BOOST_CHECK_MESSAGE(read == row.time, row.name);
    }
}

BOOST_AUTO_TEST_CASE(other_spellings_are_read) {
    for (const Reading& row : readings) BOOST_CHECK_MESSAGE(parse_rfc3339(row.text) == row.time, row.text);
}

BOOST_AUTO_TEST_CASE(all_else_is_refused) {
    for (const char* text : refusals) BOOST_CHECK_MESSAGE(!parse_rfc3339(text), "taken for a date: " << text);
    const std::string date = "2020-05-08T10:00:00Z";
    for (std::size_t length = 0; length < date.size(); ++length) {
        BOOST_CHECK_MESSAGE(!parse_rfc3339(date.substr(0, length)), "taken for a date: " << date.substr(0, length));
    }
    BOOST_TEST(!parse_rfc3339(std::string_view{"2020-05-08T10:00:00Z\0", 21}));
}

// Every 37th day or so from year 1 to 9999, at all times of the day.
BOOST_AUTO_TEST_CASE(the_calendar_is_that_of_the_c_library) {
    const std::int64_t first = sys_seconds{sys_days{year{1} / January / 1}}.time_since_epoch().count();
    const std::int64_t end = sys_seconds{sys_days{year{9999} / December / 31}}.time_since_epoch().count();
    std::size_t count = 0;
    for (std::int64_t instant = first; instant <= end; instant += 37 * 86400 + 4567, ++count) {
        const Timestamp time{sys_seconds{seconds{instant}}};
        const std::time_t c_time = instant;
        std::tm pieces{};
        gmtime_r(&c_time, &pieces);
        char rfc3339[80];
        char rfc822[80];
        std::snprintf(rfc3339, sizeof rfc3339, "%04d-%02d-%02dT%02d:%02d:%02dZ", pieces.tm_year + 1900, pieces.tm_mon + 1,
                      pieces.tm_mday, pieces.tm_hour, pieces.tm_min, pieces.tm_sec);
        std::snprintf(rfc822, sizeof rfc822, "%s, %02d %s %04d %02d:%02d:%02d GMT", day_names[static_cast<std::size_t>(pieces.tm_wday)],
                      pieces.tm_mday, month_names[static_cast<std::size_t>(pieces.tm_mon)], pieces.tm_year + 1900, pieces.tm_hour,
                      pieces.tm_min, pieces.tm_sec);
        if (format_rfc3339(time).view() != rfc3339) BOOST_ERROR(rfc3339 << " is " << format_rfc3339(time).view());
        if (format_rfc822(time).view() != rfc822) BOOST_ERROR(rfc822 << " is " << format_rfc822(time).view());
        if (parse_rfc3339(rfc3339) != time) BOOST_ERROR(rfc3339 << " is read as another time");
    }
    BOOST_TEST(count > 90'000U);
}

BOOST_AUTO_TEST_CASE(only_years_of_four_digits_are_writable) {
    const auto writable = [](Timestamp time) { return time.writable(); };
    BOOST_TEST(!writable(at(0, 12, 31, 23h + 59min)));
    BOOST_TEST(!writable(at(10000, 1, 1, 0h)));
    BOOST_TEST(!writable(at(1, 1, 1, 0h, 60min)));        // the year 0 in UTC, which RFC 822 may write
    BOOST_TEST(!writable(Timestamp{sys_days{year{1} / January / 1}, -60min}));
    BOOST_TEST(!writable(Timestamp{sys_days{year{9999} / December / 31} + 23h + 30min, 60min}));
    BOOST_TEST(!writable(Timestamp{sys_days{}, 1440min}));
    BOOST_TEST(!writable(Timestamp{sys_days{}, -1440min}));
    BOOST_TEST(!writable(Timestamp{sys_days{}, minutes::max()}));
    BOOST_TEST(!writable(Timestamp{sys_days{}, minutes::min()}));
    BOOST_TEST(!writable(Timestamp{Timestamp::Instant::max()}));
    BOOST_TEST(!writable(Timestamp{Timestamp::Instant::min(), -60min}));
    BOOST_TEST(writable(Timestamp{sys_days{}, -1439min}));
}

BOOST_AUTO_TEST_CASE(a_timestamp_is_made_of_any_system_time) {
    BOOST_TEST((Timestamp{sys_days{2020y / May / 8}} == at(2020, 5, 8, 0h)));
    BOOST_TEST((Timestamp{sys_time<hours>{hours{1}}}.instant().time_since_epoch() == 1h));
    // What is finer than a microsecond is cut off towards the past.
    BOOST_TEST((Timestamp{sys_time<nanoseconds>{nanoseconds{1999}}}.instant().time_since_epoch() == 1us));
    BOOST_TEST((Timestamp{sys_time<nanoseconds>{nanoseconds{-1}}}.instant().time_since_epoch() == -1us));
    static_assert(Timestamp{sys_days{}}.utc_offset() == 0min);
}

BOOST_AUTO_TEST_CASE(timestamps_are_ordered_by_instant_then_by_offset) {
    const Timestamp utc = at(2020, 5, 8, 10h);
    const Timestamp tehran = at(2020, 5, 8, 14h + 30min, 270min);
    BOOST_TEST((utc.instant() == tehran.instant()));
    BOOST_TEST((utc != tehran));
    BOOST_TEST((utc < tehran));
    BOOST_TEST((tehran < at(2020, 5, 8, 10h + 1us)));
}
