// Dates that count from now: the distance, taken from the calendar and the clocks of the place.
#include "civil.hpp"
#include "distance.hpp"
#include "families.hpp"

namespace feedwright::dates {

namespace {

using namespace std::chrono;

/// As many as there are.
constexpr std::int64_t most_months = 9999 * 12;

/// The same day of another month, or that month's last.
sys_days months_before(sys_days day, std::int64_t count) noexcept {
    const year_month_day date{day};
    const year_month month = year_month{date.year(), date.month()} - months{count};
    const year_month_day same{month.year(), month.month(), date.day()};
    return same.ok() ? sys_days{same} : sys_days{month / last};
}

TimeZone::Resolved before(const Timestamp& now, const Distance& distance, const DateOptions& options) noexcept {
    const auto earlier = [&](const Timestamp& time) -> Timestamp {
        const Timestamp then{time.instant() - seconds{distance.seconds}, time.utc_offset()};
        return options.zone ? options.zone->at(then) : then;
    };
    if (distance.months == 0 && distance.days == 0 && !distance.clock) return {.time = earlier(now)};
    const Timestamp here = options.zone ? options.zone->at(now) : now;
    const auto local = here.instant() + here.utc_offset();
    const sys_days today = floor<days>(local);
    const sys_days day = months_before(today, distance.months) - days{distance.days};
    const microseconds clock = distance.clock ? *distance.clock : local - today;
    const TimeZone place = options.zone ? *options.zone : TimeZone::fixed(here.utc_offset());
    TimeZone::Resolved resolved = place.resolve(TimeZone::Local{day.time_since_epoch() + clock}, options.change);
    if (distance.seconds != 0) resolved.time = earlier(resolved.time);
    return resolved;
}

} // namespace

DateReading relative(Cursor& cursor, const DateOptions& options) noexcept {
    Distance distance;
    if (!read_distance(cursor, distance)) return failure(cursor);
    if (!cursor.at_end()) cursor.fail(DateProblem::trailing_text);
    if (!options.now) cursor.fail(DateProblem::no_now);
    const bool now_is_far = options.now && !options.now->writable();
    if (now_is_far || distance.months > most_months) cursor.fail(DateProblem::out_of_range, 0);
    if (!cursor.ok()) return failure(cursor);
    return settle(cursor, before(*options.now, distance, options), options.change);
}

} // namespace feedwright::dates
