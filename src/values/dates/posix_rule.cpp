// Reading the rule, and the changes of clocks that it makes of a year.
#include "posix_rule.hpp"

#include <algorithm>

#include "cursor.hpp"

namespace feedwright::dates {

using namespace std::chrono;

namespace {

constexpr int most_hours_of_offset = 24;
constexpr int most_hours_of_change = 167;

bool read_number(Cursor& cursor, int least, int most, int& value) noexcept {
    return cursor.number_up_to(3, value) != 0 && value >= least && value <= most;
}

/// EST, or <+0330>. What it says is for people.
bool skip_name(Cursor& cursor) noexcept {
    const bool quoted = cursor.accept('<');
    const std::size_t size = cursor.count(
        [quoted](char c) { return Cursor::is_letter(c) || (quoted && (Cursor::is_digit(c) || c == '+' || c == '-')); });
    cursor.skip(size);
    return size >= 3 && (!quoted || cursor.accept('>'));
}

/// -3:30, or 167:00:00.
bool read_time(Cursor& cursor, int most_hours, seconds& time) noexcept {
    const bool negative = cursor.accept('-');
    if (!negative) cursor.accept('+');
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!read_number(cursor, 0, most_hours, hour)) return false;
    if (cursor.accept(':') && !read_number(cursor, 0, 59, minute)) return false;
    if (cursor.accept(':') && !read_number(cursor, 0, 59, second)) return false;
    time = hours{hour} + minutes{minute} + seconds{second};
    if (negative) time = -time;
    return true;
}

/// West is positive in these rules, and only here.
bool read_offset(Cursor& cursor, seconds& east) noexcept {
    seconds west{};
    if (!read_time(cursor, most_hours_of_offset, west)) return false;
    east = -west;
    return true;
}

bool read_day(Cursor& cursor, PosixRule::Change& change) noexcept {
    if (cursor.accept('J')) {
        change.calendar = PosixRule::Change::day_but_leap_day;
        return read_number(cursor, 1, 365, change.day);
    }
    if (!cursor.accept('M')) {
        change.calendar = PosixRule::Change::day_from_zero;
        return read_number(cursor, 0, 365, change.day);
    }
    return read_number(cursor, 1, 12, change.month) && cursor.accept('.') && read_number(cursor, 1, 5, change.week) &&
           cursor.accept('.') && read_number(cursor, 0, 6, change.day);
}

/// ,M3.2.0/2, and two in the morning if it does not say when.
bool read_change(Cursor& cursor, PosixRule::Change& change) noexcept {
    change.time = 2h;
    return cursor.accept(',') && read_day(cursor, change) &&
           (!cursor.accept('/') || read_time(cursor, most_hours_of_change, change.time));
}

sys_days day_of(const PosixRule::Change& change, year in) noexcept {
    const sys_days first = in / January / 1;
    if (change.calendar == PosixRule::Change::day_from_zero) return first + days{change.day};
    if (change.calendar == PosixRule::Change::day_but_leap_day) {
        const int march_first = 60;
        return first + days{change.day - (in.is_leap() && change.day >= march_first ? 0 : 1)};
    }
    const year_month month = in / change.month;
    const weekday day{static_cast<unsigned>(change.day)};
    if (change.week == 5) return month / day[last];
    return month / day[static_cast<unsigned>(change.week)];
}

/// The calendar repeats itself every 400 years, weekdays too. Within one such cycle no number is too large.
using Cycles = duration<std::int64_t, std::ratio<146'097L * 86'400>>;

} // namespace

std::optional<PosixRule> PosixRule::parse(std::string_view text) noexcept {
    Cursor cursor{text};
    PosixRule rule;
    if (!skip_name(cursor) || !read_offset(cursor, rule.standard_)) return std::nullopt;
    rule.daylight_ = rule.standard_;
    if (cursor.at_end()) return rule;
    rule.daylight_ = rule.standard_ + 1h;
    if (!skip_name(cursor)) return std::nullopt;
    if (cursor.peek() != ',' && !read_offset(cursor, rule.daylight_)) return std::nullopt;
    if (!read_change(cursor, rule.to_daylight_) || !read_change(cursor, rule.to_standard_)) return std::nullopt;
    if (!cursor.at_end()) return std::nullopt;
    return rule;
}

Period PosixRule::at(sys_seconds time) const noexcept {
    if (!changes()) return {sys_seconds::min(), standard_};
    const Cycles cycle = floor<Cycles>(time.time_since_epoch());
    const sys_seconds within = time - cycle;
    const year about = year_month_day{floor<days>(within)}.year();
    Period latest{sys_seconds::min(), standard_};
    const auto consider = [&](const Period& period) {
        // Of two at once the later year's counts: summer time that lasts all year ends and begins again at New Year.
        if (period.begin <= within && period.begin >= latest.begin) latest = period;
    };
    // A change may be a week before or behind its day, and so in another year.
    for (year each = about - years{2}; each <= about + years{1}; ++each) {
        consider({day_of(to_daylight_, each) + to_daylight_.time - standard_, daylight_});
        consider({day_of(to_standard_, each) + to_standard_.time - daylight_, standard_});
    }
    return {latest.begin + cycle, latest.offset};
}

Showing PosixRule::at(local_seconds local) const noexcept {
    const sys_seconds as_utc{local.time_since_epoch()};
    const seconds most = std::max(standard_, daylight_);
    const seconds least = std::min(standard_, daylight_);
    const Period sooner = at(as_utc - most);
    const Period later = at(as_utc - least);
    if (!changes()) return {.first = sooner};
    const bool in_first = sooner.offset == most;
    const bool in_second = later.offset == least;
    if (in_first != in_second) return {.first = in_first ? sooner : later};
    return {in_first ? Showing::twice : Showing::never, sooner, later};
}

} // namespace feedwright::dates
