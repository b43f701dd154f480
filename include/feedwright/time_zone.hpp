// TimeZone: the rules by which a place turns its clocks into UTC. Named zones come from the system's database
// (/usr/share/zoneinfo); nothing else of the machine, neither its own zone nor its clock, is looked at.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/timestamp.hpp>

namespace feedwright {

/// What to make of a local time that a change of clocks skips or repeats.
enum class ClockChange {
    earliest, ///< the first of the two; for one that does not exist, the moment of the change
    latest,   ///< the second of the two; for one that does not exist, the moment of the change
    refuse    ///< neither: the date is an error
};

class TimeZone {
public:
    using Local = std::chrono::local_time<std::chrono::microseconds>;

    /// A local time as an instant.
    struct Resolved {
        Timestamp time{};
        bool skipped{};  ///< no clock there ever showed it
        bool repeated{}; ///< the clocks there showed it twice
    };

    /// UTC.
    TimeZone() = default;

    /// The same offset at all times, in minutes east of UTC.
    static TimeZone fixed(std::chrono::minutes offset);

    /// An IANA name such as "Asia/Tehran", "Z" or "UTC", or an offset such as "+03:30". Nothing: there is no such zone, or
    /// the system has no database; `why`, if given, then says which.
    static std::optional<TimeZone> named(std::string_view name, std::string* why = nullptr);

    /// The instant at which the clocks of the zone show `local`.
    Resolved resolve(Local local, ClockChange change = ClockChange::earliest) const;

    /// The same instant, with the offset that the zone has then.
    Timestamp at(const Timestamp& time) const;

private:
    struct Rules; ///< of a named zone
    std::shared_ptr<const Rules> rules_{};
    std::chrono::minutes offset_{};
};

} // namespace feedwright
