// Dates to text and back (RFC 3339, RFC 822) on <chrono>'s calendar, with English names of our own: no locale has a say.
#include <feedwright/timestamp.hpp>

#include <array>

namespace feedwright {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

constexpr sys_days first_day = sys_days{year{1} / January / 1};
constexpr sys_days day_after_last = sys_days{year{10000} / January / 1};

bool in_range(sys_time<microseconds> local) noexcept { return local >= first_day && local < day_after_last; }

/// A local time taken to pieces.
struct Pieces {
    explicit Pieces(sys_time<microseconds> local)
        : day{floor<days>(local)}, date{day}, time{local - sys_time<microseconds>{day}} {}

    sys_days day;
    year_month_day date;
    hh_mm_ss<microseconds> time;
};

void put(DateText& out, std::string_view text) noexcept {
    for (const char c : text) out.push(c);
}

/// Exactly `digits` digits.
void put_number(DateText& out, unsigned number, int digits) noexcept {
    unsigned power = 1;
    for (int i = 1; i < digits; ++i) power *= 10;
    for (; power != 0; power /= 10) out.push(static_cast<char>('0' + number / power % 10));
}

template <class Number>
unsigned plain(Number number) noexcept {
    return static_cast<unsigned>(number);
}

void put_clock(DateText& out, const hh_mm_ss<microseconds>& time) noexcept {
    put_number(out, plain(time.hours().count()), 2);
    out.push(':');
    put_number(out, plain(time.minutes().count()), 2);
    out.push(':');
    put_number(out, plain(time.seconds().count()), 2);
}

void put_fraction(DateText& out, unsigned microseconds) noexcept {
    if (microseconds == 0) return;
    int digits = 6;
    for (; microseconds % 10 == 0; microseconds /= 10) --digits;
    out.push('.');
    put_number(out, microseconds, digits);
}

void put_offset(DateText& out, minutes offset, std::string_view separator) noexcept {
    out.push(offset < 0min ? '-' : '+');
    const unsigned total = plain(abs(offset).count());
    put_number(out, total / 60, 2);
    put(out, separator);
    put_number(out, total % 60, 2);
}

/// Takes the text apart from the front; once something does not fit, nothing does.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_{text} {}

    bool done() const noexcept { return ok_ && rest_.empty(); }
    bool ok() const noexcept { return ok_; }

    int number(std::size_t digits, int min, int max) noexcept {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) value = value * 10 + digit();
        if (value < min || value > max) ok_ = false;
        return value;
    }

    /// One of the characters.
    char any_of(std::string_view characters) noexcept {
        if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) {
            ok_ = false;
            return '\0';
        }
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    bool next_is_digit() const noexcept { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
    bool accept(char c) noexcept {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    /// Zero if there is no digit; then nothing fits any more.
    int digit() noexcept {
        const char c = any_of("0123456789");
        return c == '\0' ? 0 : c - '0';
    }

private:
    std::string_view rest_;
    bool ok_{true};
};

/// Digits after the point; those behind the sixth are read and dropped.
microseconds scan_fraction(Scanner& scan) noexcept {
    microseconds fraction{scan.digit() * 100'000};
    for (int unit = 10'000; scan.next_is_digit(); unit /= 10) fraction += microseconds{scan.digit() * unit};
    return fraction;
}

minutes scan_offset(Scanner& scan) noexcept {
    const char sign = scan.any_of("Zz+-");
    if (sign == 'Z' || sign == 'z') return 0min;
    const int hour = scan.number(2, 0, 23);
    scan.any_of(":");
    const int minute = scan.number(2, 0, 59);
    const minutes offset = hours{hour} + minutes{minute};
    return sign == '-' ? -offset : offset;
}

} // namespace

bool Timestamp::writable() const noexcept {
    // The first comparison keeps the addition from overflowing.
    return in_range(instant_) && abs(utc_offset_) < 24h && in_range(instant_ + utc_offset_);
}

DateText format_rfc3339(const Timestamp& timestamp) noexcept {
    const Pieces pieces{timestamp.instant() + timestamp.utc_offset()};
    DateText out;
    put_number(out, plain(int{pieces.date.year()}), 4);
    out.push('-');
    put_number(out, unsigned{pieces.date.month()}, 2);
    out.push('-');
    put_number(out, unsigned{pieces.date.day()}, 2);
    out.push('T');
    put_clock(out, pieces.time);
    put_fraction(out, plain(pieces.time.subseconds().count()));
    if (timestamp.utc_offset() == 0min) {
        out.push('Z');
    } else {
        put_offset(out, timestamp.utc_offset(), ":");
    }
    return out;
}

DateText format_rfc822(const Timestamp& timestamp) noexcept {
    const auto odd_minutes = timestamp.utc_offset() % 60min;
    const minutes offset =
        odd_minutes == 0min || abs(odd_minutes) == 30min ? timestamp.utc_offset() : 0min;
    const Pieces pieces{timestamp.instant() + offset};
    DateText out;
    put(out, weekdays[weekday{pieces.day}.c_encoding()]);
    put(out, ", ");
    put_number(out, unsigned{pieces.date.day()}, 2);
    out.push(' ');
    put(out, months[unsigned{pieces.date.month()} - 1]);
    out.push(' ');
    put_number(out, plain(int{pieces.date.year()}), 4);
    out.push(' ');
    put_clock(out, pieces.time);
    out.push(' ');
    if (offset == 0min) {
        put(out, "GMT");
    } else {
        put_offset(out, offset, "");
    }
    return out;
}

std::optional<Timestamp> parse_rfc3339(std::string_view text) noexcept {
    Scanner scan{text};
    const year y{scan.number(4, 0, 9999)};
    scan.any_of("-");
    const month m{plain(scan.number(2, 1, 12))};
    scan.any_of("-");
    const day d{plain(scan.number(2, 1, 31))};
    scan.any_of("Tt ");
    const hours hour{scan.number(2, 0, 23)};
    scan.any_of(":");
    const minutes minute{scan.number(2, 0, 59)};
    scan.any_of(":");
    const seconds second{scan.number(2, 0, 60)};
    const microseconds fraction = scan.accept('.') ? scan_fraction(scan) : microseconds{};
    const minutes offset = scan_offset(scan);
    const year_month_day date{y / m / d};
    if (!scan.done() || !date.ok()) return std::nullopt;
    return Timestamp{sys_days{date} + hour + minute + second + fraction - offset, offset};
}

} // namespace feedwright
