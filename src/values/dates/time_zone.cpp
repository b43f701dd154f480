// Named zones by date's tz library, on the system's database. Its exceptions end here: a missing database or an unknown
// name is an answer, not an accident.
#include <feedwright/time_zone.hpp>

#include <exception>

#include <date/tz.h>

#include "civil.hpp"

namespace feedwright {

using namespace std::chrono;

/// Points into date's database, which lives as long as the program.
struct TimeZone::Rules {
    const date::time_zone* zone;
};

namespace {

minutes to_minutes(seconds offset) noexcept { return floor<minutes>(offset); }

/// A zone's file is read at the first question, so that is asked here, where it may go wrong.
const date::time_zone* find(std::string_view name, std::string* why) {
    try {
        const date::time_zone* zone = date::locate_zone(std::string{name});
        static_cast<void>(zone->get_info(date::sys_seconds{}));
        return zone;
    } catch (const std::exception& trouble) {
        if (why != nullptr) *why = trouble.what();
        return nullptr;
    }
}

} // namespace

TimeZone TimeZone::fixed(minutes offset) {
    TimeZone zone;
    zone.offset_ = offset;
    return zone;
}

std::optional<TimeZone> TimeZone::named(std::string_view name, std::string* why) {
    if (name == "Z" || name == "UTC" || name == "GMT") return TimeZone{};
    if (name.starts_with('+') || name.starts_with('-')) {
        dates::Cursor cursor{name};
        std::optional<minutes> offset;
        if (dates::read_numeric_offset(cursor, offset) && cursor.at_end()) return fixed(*offset);
        if (why != nullptr) *why = "an offset is written like +03:30";
        return std::nullopt;
    }
    const date::time_zone* found = find(name, why);
    if (found == nullptr) return std::nullopt;
    TimeZone zone;
    zone.rules_ = std::make_shared<const Rules>(Rules{found});
    return zone;
}

TimeZone::Resolved TimeZone::resolve(Local local, ClockChange change) const {
    const sys_time<microseconds> as_utc{local.time_since_epoch()};
    if (!rules_) return {.time = {as_utc - offset_, offset_}};
    const date::local_info info =
        rules_->zone->get_info(date::local_time<seconds>{floor<seconds>(local.time_since_epoch())});
    const auto with = [&](const date::sys_info& period) -> Timestamp {
        return {as_utc - period.offset, to_minutes(period.offset)};
    };
    if (info.result == date::local_info::nonexistent) {
        return {.time = {sys_time<microseconds>{info.second.begin.time_since_epoch()},
                         to_minutes(info.second.offset)},
                .skipped = true};
    }
    if (info.result == date::local_info::ambiguous) {
        return {.time = with(change == ClockChange::latest ? info.second : info.first), .repeated = true};
    }
    return {.time = with(info.first)};
}

Timestamp TimeZone::at(const Timestamp& time) const {
    if (!rules_) return {time.instant(), offset_};
    const date::sys_info info = rules_->zone->get_info(floor<seconds>(time.instant()));
    return {time.instant(), to_minutes(info.offset)};
}

} // namespace feedwright
