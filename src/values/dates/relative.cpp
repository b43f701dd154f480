// Dates that count from now, in English. What stands here is all that is understood; "about", "over" and the like are
// refused, for they do not say when.
#include <algorithm>

#include "civil.hpp"
#include "families.hpp"

namespace feedwright::dates {

namespace {

using namespace std::chrono;

enum class Unit { second, minute, hour, day, week, month, year };

struct UnitName {
    std::string_view name;
    Unit unit;
};
constexpr UnitName units[]{
    {"second", Unit::second}, {"seconds", Unit::second}, {"sec", Unit::second},     {"secs", Unit::second},
    {"s", Unit::second},      {"minute", Unit::minute},  {"minutes", Unit::minute}, {"min", Unit::minute},
    {"mins", Unit::minute},   {"m", Unit::minute},       {"hour", Unit::hour},      {"hours", Unit::hour},
    {"hr", Unit::hour},       {"hrs", Unit::hour},       {"h", Unit::hour},         {"day", Unit::day},
    {"days", Unit::day},      {"d", Unit::day},          {"week", Unit::week},      {"weeks", Unit::week},
    {"wk", Unit::week},       {"wks", Unit::week},       {"w", Unit::week},         {"month", Unit::month},
    {"months", Unit::month},  {"mo", Unit::month},       {"mos", Unit::month},      {"year", Unit::year},
    {"years", Unit::year},    {"yr", Unit::year},        {"yrs", Unit::year},       {"y", Unit::year},
};

/// Of any unit: more than news pages print, and few enough to count with.
constexpr int too_many = 1'000'000;
/// As many years as there are.
constexpr int most_years = 9999;

/// How far back a text goes.
struct Distance {
    int count{};
    Unit unit{Unit::second};
};

bool read_unit(Cursor& cursor, Unit& unit) noexcept {
    const std::string_view word = cursor.word();
    for (const UnitName& each : units) {
        if (!same_word(word, each.name)) continue;
        unit = each.unit;
        cursor.skip(word.size());
        return true;
    }
    return cursor.fail(DateProblem::not_a_date);
}

bool expect_word(Cursor& cursor, std::string_view word) noexcept {
    cursor.skip_blanks();
    if (!same_word(cursor.word(), word)) return cursor.fail(DateProblem::not_a_date);
    cursor.skip(word.size());
    return true;
}

/// "32 mins ago", "an hour ago"; the count has been read.
bool read_ago(Cursor& cursor, Distance& distance) noexcept {
    cursor.skip_blanks();
    return read_unit(cursor, distance.unit) && expect_word(cursor, "ago");
}

bool read_distance(Cursor& cursor, Distance& distance) noexcept {
    if (const std::size_t digits = cursor.digits(); digits != 0) {
        // So many are rather a date without separators, which another family tells more about.
        if (digits > 8) return cursor.fail(DateProblem::out_of_range);
        cursor.number_up_to(digits, distance.count);
        distance.count = std::min(distance.count, too_many);
        return read_ago(cursor, distance);
    }
    const std::string_view word = cursor.word();
    cursor.skip(word.size());
    if (same_word(word, "now") || same_word(word, "today")) return true;
    if (same_word(word, "just")) return expect_word(cursor, "now");
    distance.count = 1;
    distance.unit = Unit::day;
    if (same_word(word, "yesterday")) return true;
    if (same_word(word, "a") || same_word(word, "an") || same_word(word, "one"))
        return read_ago(cursor, distance);
    if (same_word(word, "last")) {
        cursor.skip_blanks();
        return read_unit(cursor, distance.unit) &&
               (distance.unit >= Unit::week || cursor.fail(DateProblem::not_a_date, 0));
    }
    return cursor.fail(DateProblem::not_a_date, 0);
}

/// The same day of another month, or that month's last.
sys_days months_before(sys_days day, int count) noexcept {
    const year_month_day date{day};
    const year_month month = year_month{date.year(), date.month()} - months{count};
    const year_month_day same{month.year(), month.month(), date.day()};
    return same.ok() ? sys_days{same} : sys_days{month / last};
}

/// Whole days, weeks, months and years keep the clock of the place; shorter times count in real seconds.
TimeZone::Resolved before(const Timestamp& now, const Distance& distance,
                          const DateOptions& options) noexcept {
    const auto at_place = [&](const Timestamp& time) { return options.zone ? options.zone->at(time) : time; };
    const auto earlier = [&](seconds span) -> TimeZone::Resolved {
        return {.time = at_place({now.instant() - span, now.utc_offset()})};
    };
    switch (distance.count == 0 ? Unit::second : distance.unit) {
    case Unit::second: return earlier(seconds{distance.count});
    case Unit::minute: return earlier(minutes{distance.count});
    case Unit::hour: return earlier(hours{distance.count});
    default: break;
    }
    const Timestamp here = at_place(now);
    const auto local = here.instant() + here.utc_offset();
    const sys_days today = floor<days>(local);
    sys_days day = today - days{distance.count * (distance.unit == Unit::week ? 7 : 1)};
    if (distance.unit == Unit::month) day = months_before(today, distance.count);
    if (distance.unit == Unit::year) day = months_before(today, distance.count * 12);
    const TimeZone place = options.zone ? *options.zone : TimeZone::fixed(here.utc_offset());
    return place.resolve(TimeZone::Local{(day + (local - today)).time_since_epoch()}, options.change);
}

bool too_far(const Distance& distance) noexcept {
    if (distance.unit == Unit::year) return distance.count > most_years;
    if (distance.unit == Unit::month) return distance.count > most_years * 12;
    return distance.count == too_many;
}

} // namespace

DateReading relative(Cursor& cursor, const DateOptions& options) noexcept {
    Distance distance;
    if (!read_distance(cursor, distance)) return failure(cursor);
    if (!cursor.at_end()) cursor.fail(DateProblem::trailing_text);
    if (!options.now) cursor.fail(DateProblem::no_now);
    const bool now_is_far = options.now && !options.now->writable();
    if (now_is_far || too_far(distance)) cursor.fail(DateProblem::out_of_range, 0);
    if (!cursor.ok()) return failure(cursor);
    return settle(cursor, before(*options.now, distance, options), options.change);
}

} // namespace feedwright::dates
