// Any bytes with any options as a date. One that is accepted has to be writable and to read back as the same moment; and
// read_date has to accept exactly what one of the families accepts.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include <feedwright/date.hpp>

#include "require.hpp"

namespace {

using namespace feedwright;
using namespace std::chrono;

const std::optional<TimeZone>& zone(unsigned which) {
    static const std::array<std::optional<TimeZone>, 8> zones{
        std::nullopt,
        TimeZone{},
        TimeZone::fixed(23h + 59min),
        TimeZone::fixed(-23h - 59min),
        TimeZone::named("America/New_York"),
        TimeZone::named("Asia/Tehran"),
        TimeZone::named("Australia/Lord_Howe"),
        TimeZone::named("Pacific/Apia"),
    };
    return zones[which % zones.size()];
}

/// The first bytes of an input are the options.
DateOptions take_options(const std::uint8_t*& data, std::size_t& size) {
    static constexpr std::array<Timestamp::Instant, 8> nows{
        sys_days{2024y / 5 / 6} + 8h + 30min,
        sys_days{2024y / 2 / 29},
        sys_days{2024y / 3 / 10} + 7h,
        sys_days{2024y / 11 / 3} + 6h + 30min,
        sys_days{1y / 1 / 1} + 24h,
        sys_days{9999y / 12 / 31},
        Timestamp::Instant::max(),
        Timestamp::Instant::min(),
    };
    if (size < 2) return {};
    const unsigned first = data[0];
    const unsigned second = data[1];
    data += 2;
    size -= 2;
    DateOptions options{.zone = zone(first), .change = static_cast<ClockChange>(first / 8 % 3)};
    if (first >= 128)
        options.now = Timestamp{nows[second % nows.size()], minutes{static_cast<int>(second) - 128}};
    return options;
}

bool writes_offset_in_rfc822(const Timestamp& time) { return time.utc_offset() % 30min == 0min; }

void check_accepted(const DateReading& reading, std::string_view text) {
    require(reading.error == DateError{}, "accepted with an error", text);
    const Timestamp& time = *reading.time;
    require(time.writable(), "not writable", text);
    const DateText as_3339 = format_rfc3339(time);
    require(parse_rfc3339(as_3339) == time, "RFC 3339 reads back as another time", as_3339);
    require(read_iso8601(as_3339).time == time && read_date(as_3339).time == time, "ISO 8601 differs",
            as_3339);
    const DateText as_822 = format_rfc822(time);
    const DateReading back = read_rfc822(as_822);
    const Timestamp second{floor<seconds>(time.instant()),
                           writes_offset_in_rfc822(time) ? time.utc_offset() : 0min};
    require(back.time == second && !back.wrong_weekday, "RFC 822 reads back as another time", as_822);
}

void check_refused(const DateReading& reading, std::string_view text) {
    require(reading.error.problem != DateProblem::none, "refused without a reason", text);
    require(reading.error.offset <= text.size(), "the error is behind the end", text);
    require(!message_of(reading.error.problem).empty(), "a problem without a message", text);
    require(!reading.wrong_weekday && !reading.skipped && !reading.repeated, "refused with a remark", text);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\n\v\f\r";
    const std::size_t first = text.find_first_not_of(white);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const DateOptions options = take_options(data, size);
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto check = [&](const DateReading& reading) {
        if (reading.time) {
            check_accepted(reading, text);
        } else {
            check_refused(reading, text);
        }
        return reading.time.has_value();
    };
    const std::string_view inner = trimmed(text);
    bool some_family = false;
    for (const auto family : {read_iso8601, read_rfc822, read_rfc850, read_asctime, read_relative}) {
        check(family(text, options));
        some_family |= check(family(inner, options));
    }
    some_family |= check(read_unix(inner));
    check(read_http_date(text));
    require(check(read_date(text, options)) == some_family, "read_date differs from the families", text);
    const auto strict = parse_rfc3339(text);
    const DateReading wide = read_iso8601(text);
    require(!strict || !strict->writable() || wide.time == strict, "RFC 3339 that is not ISO 8601", text);
    return 0;
}
