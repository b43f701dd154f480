// Rules of zones beside the C library, which reads the same rules as values of TZ: every hour of years of all kinds.
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

#include "values/dates/posix_rule.hpp"

using namespace feedwright::dates;
using namespace std::chrono;

namespace {

/// The variable TZ, as long as a test needs it.
class ZoneOfProcess {
public:
    explicit ZoneOfProcess(const char* value) {
        if (const char* before = std::getenv("TZ")) before_ = before;
        set(value);
    }
    ~ZoneOfProcess() { set(before_ ? before_->c_str() : nullptr); }
    ZoneOfProcess(const ZoneOfProcess&) = delete;
    ZoneOfProcess& operator=(const ZoneOfProcess&) = delete;

    static seconds offset_at(sys_seconds time) {
        const std::time_t count = time.time_since_epoch().count();
        std::tm parts{};
        localtime_r(&count, &parts);
        return seconds{parts.tm_gmtoff};
    }

private:
    static void set(const char* value) {
        if (value != nullptr) {
            setenv("TZ", value, 1);
        } else {
            unsetenv("TZ");
        }
        tzset();
    }

    std::optional<std::string> before_;
};

/// What of a rule the C library and ours disagree on, from one new year to another.
std::string difference(const PosixRule& rule, year first, year last) {
    for (sys_seconds time = sys_days{first / 1 / 1}; time < sys_days{last / 1 / 1}; time += 30min) {
        const seconds offset = rule.at(time).offset;
        if (offset != ZoneOfProcess::offset_at(time)) {
            return std::to_string(time.time_since_epoch().count()) + ": " + std::to_string(offset.count());
        }
        // And back: a local time is shown in the period it comes from, or in the other that shows it, too.
        const Showing showing = rule.at(local_seconds{(time + offset).time_since_epoch()});
        const bool in_first = showing.first.offset == offset;
        const bool in_second = showing.times == Showing::twice && showing.second.offset == offset;
        if (showing.times == Showing::never || (!in_first && !in_second)) return "not back";
    }
    return {};
}

const char* const rules[]{
    "EST5EDT,M3.2.0,M11.1.0",                       // New York
    "<+0330>-3:30",                                 // Tehran
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",         // Lord Howe: half an hour of summer time
    "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", // Chatham
    "<-04>4<-03>,M9.1.6/24,M4.1.6/24",              // Santiago: at the end of the day
    "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",              // Nuuk: on the day before
    "EET-2EEST,M3.4.4/50,M10.4.4/50",               // Gaza: two days later
    "IST-1GMT0,M10.5.0,M3.5.0/1",                   // Dublin: standard time is the summer's
    "<+00>0<+02>-2,M3.5.0/1,M10.5.0/3",             // Troll: two hours
    "AAA3BBB,J60,J300/3:04:05",                     // without leap days: 1 March, and 27 October
    "AAA-3BBB,59/0,299/1:30",                       // with leap days: 60th and 300th day
    "AAA+12BBB+10:30,M5.5.6/167,M10.1.0/-167",      // into other months
    "AAA24BBB23,M5.3.2,M8.2.4",
};

} // namespace

BOOST_AUTO_TEST_CASE(rules_are_those_of_the_c_library) {
    for (const char* text : rules) {
        const std::optional<PosixRule> rule = PosixRule::parse(text);
        BOOST_TEST_REQUIRE(rule.has_value(), text);
        const ZoneOfProcess zone{text};
        BOOST_TEST(difference(*rule, 2044y, 2046y) == "", text);
        BOOST_TEST(difference(*rule, 2100y, 2101y) == "", text);
        BOOST_TEST(difference(*rule, 9998y, 9999y) == "", text);
    }
}

// RFC 9636 section 3.3.2: summer time that begins at New Year and ends when the next one begins.
BOOST_AUTO_TEST_CASE(summer_time_all_year) {
    const std::optional<PosixRule> rule = PosixRule::parse("XXX3EDT4,0/0,J365/23");
    BOOST_TEST_REQUIRE(rule.has_value());
    for (sys_seconds time = sys_days{2039y / 12 / 25}; time < sys_days{2041y / 1 / 7}; time += 15min) {
        BOOST_TEST((rule->at(time).offset == -4h));
        BOOST_TEST((rule->at(local_seconds{time.time_since_epoch()}).times == Showing::once));
    }
}

// The C library looks for changes in the year itself only. 1 January 2051 is a Sunday.
BOOST_AUTO_TEST_CASE(changes_over_new_year) {
    const auto changes = [](const char* text, sys_seconds time) {
        const PosixRule rule = PosixRule::parse(text).value();
        return rule.at(time).begin == time && rule.at(time - 1s).offset != rule.at(time).offset;
    };
    BOOST_TEST(changes("AAA0BBB,M1.1.0/-24,M7.1.0", sys_days{2050y / 12 / 31}));
    BOOST_TEST(changes("AAA0BBB,M7.1.0,M12.5.6/167", sys_days{2051y / 1 / 6} + 22h));
    BOOST_TEST(changes("AAA0BBB,J365/48,J181", sys_days{2051y / 1 / 2}));
}

BOOST_AUTO_TEST_CASE(changes_of_clocks) {
    const PosixRule rule = PosixRule::parse("EST5EDT,M3.2.0,M11.1.0").value();
    // 13 March and 6 November 2050 are Sundays.
    const sys_seconds spring = sys_days{2050y / 3 / 13} + 7h;
    const sys_seconds autumn = sys_days{2050y / 11 / 6} + 6h;
    BOOST_TEST((rule.at(spring - 1s).offset == -5h));
    BOOST_TEST((rule.at(spring).offset == -4h && rule.at(spring).begin == spring));
    BOOST_TEST((rule.at(autumn - 1s).offset == -4h && rule.at(autumn - 1s).begin == spring));
    BOOST_TEST((rule.at(autumn).offset == -5h && rule.at(autumn).begin == autumn));

    const auto times = [&](local_seconds local) { return rule.at(local).times; };
    const local_seconds skipped = local_days{2050y / 3 / 13} + 2h;
    BOOST_TEST((times(skipped - 1s) == Showing::once && times(skipped + 1h) == Showing::once));
    BOOST_TEST((times(skipped) == Showing::never && times(skipped + 1h - 1s) == Showing::never));
    BOOST_TEST((rule.at(skipped).second.begin == spring && rule.at(skipped).second.offset == -4h));
    const local_seconds repeated = local_days{2050y / 11 / 6} + 1h;
    BOOST_TEST((times(repeated - 1s) == Showing::once && times(repeated + 1h) == Showing::once));
    BOOST_TEST((times(repeated) == Showing::twice && times(repeated + 1h - 1s) == Showing::twice));
    BOOST_TEST((rule.at(repeated).first.offset == -4h && rule.at(repeated).second.offset == -5h));
}

BOOST_AUTO_TEST_CASE(what_is_no_rule) {
    for (const char* text : {"",
                             "EST",
                             "ES5",
                             "5",
                             "EST25",
                             "EST5:60",
                             "EST5:",
                             "EST5:30:",
                             "EST-",
                             "<EST5",
                             "<+03>",
                             "<+ 3>3",
                             "<+3>3",
                             "EST5EDT",
                             "EST5EDT4",
                             "EST5EDT,M3.2.0",
                             "EST5EDT,M3.2.0,",
                             "EST5,M3.2.0,M11.1.0",
                             "EST5EDT,M0.2.0,M11.1.0",
                             "EST5EDT,M13.2.0,M11.1.0",
                             "EST5EDT,M3.0.0,M11.1.0",
                             "EST5EDT,M3.6.0,M11.1.0",
                             "EST5EDT,M3.2.7,M11.1.0",
                             "EST5EDT,M3.2,M11.1.0",
                             "EST5EDT,J0,J365",
                             "EST5EDT,J1,J366",
                             "EST5EDT,0,366",
                             "EST5EDT,J,J3",
                             "EST5EDT,M3.2.0/168,M11.1.0",
                             "EST5EDT,M3.2.0/-168,M11.1.0",
                             "EST5EDT,M3.2.0/,M11.1.0",
                             "EST5EDT,M3.2.0,M11.1.0/",
                             "EST5EDT,M3.2.0,M11.1.0 ",
                             "EST5EDT,M3.2.0,M11.1.0,",
                             " EST5",
                             "EST5\n",
                             "EST 5",
                             "EST5EDT,M3.2.-1,J1",
                             "EST5EDT,M3.99999999999999999999.0,J1",
                             ":America/New_York"}) {
        BOOST_TEST(!PosixRule::parse(text).has_value(), text);
    }
}
