// Zones with one offset, and zones by name, whose clocks may have changed.
#include <feedwright/time_zone.hpp>

#include "civil.hpp"
#include "system_zone.hpp"

namespace feedwright {

using namespace std::chrono;

struct TimeZone::Rules : dates::SystemZone {};

namespace {

minutes to_minutes(seconds offset) noexcept { return floor<minutes>(offset); }

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
    std::string trouble;
    const std::optional<dates::SystemZone> found = dates::SystemZone::find(name, trouble);
    if (!found) {
        if (why != nullptr) *why = trouble;
        return std::nullopt;
    }
    TimeZone zone;
    zone.rules_ = std::make_shared<const Rules>(Rules{*found});
    return zone;
}

TimeZone::Resolved TimeZone::resolve(Local local, ClockChange change) const {
    const sys_time<microseconds> as_utc{local.time_since_epoch()};
    if (!rules_) return {.time = {as_utc - offset_, offset_}};
    const dates::Showing showing = rules_->at(floor<seconds>(local));
    if (showing.times == dates::Showing::never) {
        return {.time = {showing.second.begin, to_minutes(showing.second.offset)}, .skipped = true};
    }
    const bool twice = showing.times == dates::Showing::twice;
    const dates::Period& period = twice && change == ClockChange::latest ? showing.second : showing.first;
    return {.time = {as_utc - period.offset, to_minutes(period.offset)}, .repeated = twice};
}

Timestamp TimeZone::at(const Timestamp& time) const {
    if (!rules_) return {time.instant(), offset_};
    return {time.instant(), to_minutes(rules_->at(floor<seconds>(time.instant())).offset)};
}

} // namespace feedwright
