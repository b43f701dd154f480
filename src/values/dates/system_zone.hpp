// A named zone of the system's database: a table of changes of clocks up to some year, which date's tz library reads,
// and the rule for all years after it, which it does not.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <date/tz.h>

#include "posix_rule.hpp"

namespace feedwright::dates {

class SystemZone {
public:
    /// Nothing: `why` says whether it is the name, the database or the zone's file.
    static std::optional<SystemZone> find(std::string_view name, std::string& why);

    Period at(std::chrono::sys_seconds time) const;
    Showing at(std::chrono::local_seconds local) const;

private:
    const date::time_zone* table_{};  ///< in date's database, which lives as long as the program
    std::optional<PosixRule> rule_{}; ///< absent: nothing changes after the table
};

} // namespace feedwright::dates
