// The rule in the last line of a zone's file, which holds for all times behind its table: EST5EDT,M3.2.0,M11.1.0. It is
// the value of TZ of POSIX (XBD section 8.3), with hours from -167 to 167 in times of changes (RFC 9636 section 3.3.2).
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace feedwright::dates {

/// From `begin` on, clocks are `offset` ahead of UTC.
struct Period {
    std::chrono::sys_seconds begin{};
    std::chrono::seconds offset{};
};

/// When clocks show a local time.
struct Showing {
    enum Times { once, never, twice };
    Times times{once};
    Period first{};  ///< the period in which they show it; or that before the change
    Period second{}; ///< unless once: the period that begins with the change
};

class PosixRule {
public:
    /// Nothing: that is no such rule.
    static std::optional<PosixRule> parse(std::string_view text) noexcept;

    Period at(std::chrono::sys_seconds time) const noexcept;
    Showing at(std::chrono::local_seconds local) const noexcept;

    /// A day of each year, and a time by the clocks as they are before the change.
    struct Change {
        enum Calendar { weekday_of_month, day_but_leap_day, day_from_zero };
        Calendar calendar{weekday_of_month};
        int month{};
        int week{}; ///< 5: the last
        int day{};  ///< 0 to 6 from Sunday on, or a day of the year
        std::chrono::seconds time{};
    };

private:
    bool changes() const noexcept { return standard_ != daylight_; }

    std::chrono::seconds standard_{};
    std::chrono::seconds daylight_{};
    Change to_daylight_{};
    Change to_standard_{};
};

} // namespace feedwright::dates
