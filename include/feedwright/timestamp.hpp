// Timestamp: a moment in time and the UTC offset it was written with. Feeds write it as RFC 822 (RSS) or
// RFC 3339 (Atom, JSON Feed); both are done here, without locale, clock, time zone of the machine, or allocation.
#pragma once

#include <chrono>
#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

namespace feedwright {

/// An instant, to the microsecond, and an offset in minutes east of UTC (zero: UTC, or not known).
/// Made from any system-clock time, or by parse_rfc3339. Formats write years 0001 to 9999; the check refuses others.
class Timestamp {
public:
    using Instant = std::chrono::sys_time<std::chrono::microseconds>;

    /// The epoch, so that a Timestamp can stand in containers; an absent date is std::nullopt, never this.
    constexpr Timestamp() = default;

    /// What is finer than a microsecond is cut off towards the past.
    template <class Duration>
    constexpr Timestamp(std::chrono::sys_time<Duration> instant, std::chrono::minutes utc_offset = {})
        : instant_{std::chrono::floor<std::chrono::microseconds>(instant)}, utc_offset_{utc_offset} {}

    constexpr Instant instant() const noexcept { return instant_; }
    constexpr std::chrono::minutes utc_offset() const noexcept { return utc_offset_; }

    /// Whether the formats can write it: year 0001 to 9999 at its own offset and in UTC, offset within a day.
    bool writable() const noexcept;

    /// Equal when instant and offset are; ordered by instant, then by offset.
    friend constexpr bool operator==(const Timestamp&, const Timestamp&) = default;
    friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;

private:
    Instant instant_{};
    std::chrono::minutes utc_offset_{};
};

/// A date as characters, held in place: no allocation.
class DateText {
public:
    std::string_view view() const noexcept { return {characters_, size_}; }
    operator std::string_view() const noexcept { return view(); }

    /// Appends one character; there is room for the longest date of any year.
    void push(char c) noexcept { characters_[size_++] = c; }

private:
    char characters_[40]{};
    std::size_t size_{};
};

/// RFC 3339 section 5.6, for example 2020-05-08T14:30:00+04:30 or 2020-05-08T10:00:00.25Z: Z for zero, the
/// offset kept, a fraction only if it is not zero. REQUIRES: writable().
DateText format_rfc3339(const Timestamp& time) noexcept;

/// RFC 822 with RSS's four-digit year, for example Fri, 08 May 2020 14:30:00 +0430, GMT for zero; fractions are
/// cut off. Validators refuse offsets whose minutes are neither 00 nor 30: those are written as GMT of the same
/// instant. REQUIRES: writable().
DateText format_rfc822(const Timestamp& time) noexcept;

/// Reads RFC 3339 section 5.6, strictly and wholly; digits beyond microseconds are cut off, a leap second is
/// read as the second after it. nullopt: not such a date, or no such day.
std::optional<Timestamp> parse_rfc3339(std::string_view text) noexcept;

} // namespace feedwright
