// Every second of days from the year 1 to 9999: what is written is what the C library writes, and reads back as it was.
// Days lie a prime number apart, so that all months, weekdays and kinds of year come by.
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdio>
#include <ctime>
#include <string>

#include <feedwright/date.hpp>

using namespace feedwright;
using namespace std::chrono;

namespace {

constexpr sys_days first_day{1y / 1 / 1};
constexpr sys_days last_day{9999y / 12 / 31};

/// By gmtime_r, which has nothing of ours; strftime would write the names of the locale, and years before 1000 short.
struct Judge {
    explicit Judge(sys_seconds time) {
        constexpr std::array<const char*, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const std::time_t seconds = time.time_since_epoch().count();
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        std::array<char, 128> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d", parts.tm_year + 1900,
                      parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
        rfc3339 = text.data();
        std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d",
                      weekdays.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
                      months.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900, parts.tm_hour,
                      parts.tm_min, parts.tm_sec);
        rfc822 = text.data();
    }

    std::string rfc3339;
    std::string rfc822;
};

bool reads_back(const Timestamp& time, const DateText& as_3339, const DateText& as_822) {
    const DateReading mail = read_rfc822(as_822);
    return parse_rfc3339(as_3339) == time && read_iso8601(as_3339).time == time &&
           mail.time == Timestamp{floor<seconds>(time.instant()), time.utc_offset()} && !mail.wrong_weekday;
}

/// Comparing half a million times without Boost, which would take longer than all the rest.
bool all_is_well(const Timestamp& time, std::string_view offset_3339, std::string_view offset_822) {
    const Judge judge{floor<seconds>(time.instant() + time.utc_offset())};
    const DateText as_3339 = format_rfc3339(time);
    const DateText as_822 = format_rfc822(time);
    const std::string_view written = as_3339;
    return written.starts_with(judge.rfc3339) && written.ends_with(offset_3339) &&
           std::string_view{as_822} == judge.rfc822 + " " + std::string{offset_822} &&
           reads_back(time, as_3339, as_822);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_second_of_some_days) {
    constexpr days apart{800'011}; // five days between the years 1 and 9999
    for (sys_days day = first_day; day <= last_day; day += apart) {
        for (sys_seconds second = day; second < day + 24h; second += 1s) {
            if (!all_is_well(second, "Z", "GMT")) BOOST_TEST_REQUIRE(false, Judge{second}.rfc3339);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_moment_of_every_97th_day) {
    constexpr seconds through_the_day{8'641}; // a prime number, too
    seconds clock{};
    for (sys_days day = first_day; day <= last_day; day += days{97}) {
        clock = (clock + through_the_day) % seconds{24h};
        if (!all_is_well(day + clock, "Z", "GMT")) BOOST_TEST_REQUIRE(false, Judge{day + clock}.rfc3339);
    }
    BOOST_TEST(all_is_well(last_day + 24h - 1s, "Z", "GMT"));
}

BOOST_AUTO_TEST_CASE(every_offset) {
    const sys_seconds noon = sys_days{2020y / 2 / 29} + 12h;
    for (minutes offset = -23h - 59min; offset < 24h; offset += 1min) {
        if (offset == 0min) continue;
        const Timestamp time{noon, offset};
        std::array<char, 32> text{};
        const char sign = offset < 0min ? '-' : '+';
        const int count = static_cast<int>(abs(offset).count());
        std::snprintf(text.data(), text.size(), "%c%02d:%02d", sign, count / 60, count % 60);
        const std::string colon = text.data();
        BOOST_TEST(std::string_view{format_rfc3339(time)} == Judge{noon + offset}.rfc3339 + colon);
        BOOST_TEST((parse_rfc3339(format_rfc3339(time)) == time));
        // Validators know the minutes 00 and 30 only, so all others are written in GMT.
        const bool kept = count % 30 == 0;
        const Timestamp written{noon, kept ? offset : 0min};
        const std::string plain = colon.substr(0, 3) + colon.substr(4);
        BOOST_TEST(std::string_view{format_rfc822(time)} ==
                   Judge{noon + written.utc_offset()}.rfc822 + " " + (kept ? plain : "GMT"));
        BOOST_TEST((read_rfc822(format_rfc822(time)).time == written));
    }
}

BOOST_AUTO_TEST_CASE(every_length_of_fraction) {
    const sys_seconds second = sys_days{1y / 1 / 1};
    for (int count = 1; count < 1'000'000; count += count < 1'000 ? 1 : 997) {
        const Timestamp time{second + microseconds{count}};
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "0001-01-01T00:00:00.%06d", count);
        std::string expected = text.data();
        expected.erase(expected.find_last_not_of('0') + 1);
        BOOST_TEST(std::string_view{format_rfc3339(time)} == expected + "Z");
        BOOST_TEST((parse_rfc3339(format_rfc3339(time)) == time));
    }
}

BOOST_AUTO_TEST_CASE(what_can_be_written) {
    BOOST_TEST(Timestamp{first_day}.writable());
    BOOST_TEST(!Timestamp{first_day - 1us}.writable());
    BOOST_TEST(Timestamp{last_day + 24h - 1us}.writable());
    BOOST_TEST(!Timestamp{last_day + 24h}.writable());
    BOOST_TEST((!Timestamp{first_day, -1min}.writable()));
    BOOST_TEST((!Timestamp{last_day + 24h - 1us, 1min}.writable()));
    BOOST_TEST((!Timestamp{sys_days{2020y / 1 / 1}, 24h}.writable()));
    BOOST_TEST((!Timestamp{sys_days{2020y / 1 / 1}, minutes::min()}.writable()));
    BOOST_TEST((!Timestamp{Timestamp::Instant::max(), minutes::max()}.writable()));
}
