// What validators take for a mistake in a date (validity.md 8): before the web there were no feeds, and what is not yet is not
// published.
#pragma once

#include <chrono>
#include <optional>

#include <feedwright/timestamp.hpp>

namespace feedwright {

inline constexpr std::chrono::sys_days web_begins{std::chrono::year{1990} / 1 / 1};

/// Dates of mail they compare as moments, with a clock that may be wrong by ten minutes; others as they are written, with one
/// that may be wrong by a day.
enum class Compared { as_moment, as_written };

/// Absent: nobody knows what time it is, so no date is in the future.
inline bool is_future(const Timestamp& time, const std::optional<Timestamp>& now, Compared compared) {
    using std::chrono::days;
    using std::chrono::minutes;
    if (!now) return false;
    return compared == Compared::as_moment ? time.instant() > now->instant() + minutes{10}
                                           : time.instant() + time.utc_offset() > now->instant() + days{1};
}

} // namespace feedwright
