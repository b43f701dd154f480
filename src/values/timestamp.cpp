// Dates to text (RFC 3339, RFC 822) on <chrono>'s calendar, with English names of our own: no locale has a say.
#include <feedwright/timestamp.hpp>

#include <array>

namespace feedwright {

namespace {

using namespace std::chrono;

constexpr char weekdays[]{"SunMonTueWedThuFriSat"};
constexpr char months[]{"JanFebMarAprMayJunJulAugSepOctNovDec"};

constexpr sys_days first_day = sys_days{year{1} / January / 1};
constexpr sys_days day_after_last = sys_days{year{10000} / January / 1};

bool in_range(sys_time<microseconds> local) noexcept { return local >= first_day && local < day_after_last; }

template <class Number>
constexpr unsigned plain(Number number) noexcept {
    return static_cast<unsigned>(number);
}

/// A local time taken to pieces.
struct Pieces {
    explicit Pieces(sys_time<microseconds> local) noexcept
        : day{floor<days>(local)}, date{day}, second{plain((local - sys_time<microseconds>{day}).count() / 1'000'000)},
          microsecond{plain((local - sys_time<microseconds>{day}).count() % 1'000'000)} {}

    sys_days day;
    year_month_day date;
    unsigned second; ///< of the day
    unsigned microsecond;
};

/// 00 to 99: two characters are looked up faster than divided.
constexpr auto pairs = [] {
    std::array<char, 200> characters{};
    for (unsigned i = 0; i < 100; ++i) {
        characters[i * 2] = static_cast<char>('0' + i / 10);
        characters[i * 2 + 1] = static_cast<char>('0' + i % 10);
    }
    return characters;
}();

void put_two(DateText& out, unsigned number) noexcept {
    out.push(pairs[number * 2]);
    out.push(pairs[number * 2 + 1]);
}

void put_year(DateText& out, year number) noexcept {
    const unsigned plain_number = plain(int{number});
    put_two(out, plain_number / 100);
    put_two(out, plain_number % 100);
}

/// A name of three letters.
void put_name(DateText& out, const char* names, unsigned index) noexcept {
    for (unsigned i = 0; i < 3; ++i) out.push(names[index * 3 + i]);
}

void put_clock(DateText& out, unsigned second) noexcept {
    put_two(out, second / 3600);
    out.push(':');
    put_two(out, second / 60 % 60);
    out.push(':');
    put_two(out, second % 60);
}

void put_fraction(DateText& out, unsigned microsecond) noexcept {
    if (microsecond == 0) return;
    out.push('.');
    for (; microsecond != 0; microsecond = microsecond * 10 % 1'000'000) {
        out.push(static_cast<char>('0' + microsecond / 100'000));
    }
}

/// The sign of an offset; its minutes are for the caller to write.
unsigned put_sign(DateText& out, minutes offset) noexcept {
    out.push(offset < 0min ? '-' : '+');
    return plain(abs(offset).count());
}

} // namespace

bool Timestamp::writable() const noexcept {
    // The first two comparisons keep the addition from overflowing.
    return in_range(instant_) && utc_offset_ > -24h && utc_offset_ < 24h && in_range(instant_ + utc_offset_);
}

DateText format_rfc3339(const Timestamp& timestamp) noexcept {
    const Pieces pieces{timestamp.instant() + timestamp.utc_offset()};
    DateText out;
    put_year(out, pieces.date.year());
    out.push('-');
    put_two(out, unsigned{pieces.date.month()});
    out.push('-');
    put_two(out, unsigned{pieces.date.day()});
    out.push('T');
    put_clock(out, pieces.second);
    put_fraction(out, pieces.microsecond);
    if (timestamp.utc_offset() == 0min) {
        out.push('Z');
    } else {
        const unsigned minute = put_sign(out, timestamp.utc_offset());
        put_two(out, minute / 60);
        out.push(':');
        put_two(out, minute % 60);
    }
    return out;
}

DateText format_rfc822(const Timestamp& timestamp) noexcept {
    const bool half_hours = timestamp.utc_offset() % 30min == 0min;
    const minutes offset = half_hours ? timestamp.utc_offset() : 0min;
    const Pieces pieces{timestamp.instant() + offset};
    DateText out;
    put_name(out, weekdays, weekday{pieces.day}.c_encoding());
    out.push(',');
    out.push(' ');
    put_two(out, unsigned{pieces.date.day()});
    out.push(' ');
    put_name(out, months, unsigned{pieces.date.month()} - 1);
    out.push(' ');
    put_year(out, pieces.date.year());
    out.push(' ');
    put_clock(out, pieces.second);
    out.push(' ');
    if (offset == 0min) {
        put_name(out, "GMT", 0);
    } else {
        const unsigned minute = put_sign(out, offset);
        put_two(out, minute / 60);
        put_two(out, minute % 60);
    }
    return out;
}

} // namespace feedwright
