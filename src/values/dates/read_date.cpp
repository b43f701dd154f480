// The public readers: one family each, and several in turn. Families begin so differently that the one that reads
// furthest is the one that was meant; its error is the one to tell.
#include "families.hpp"

namespace feedwright {

std::string_view message_of(DateProblem problem) noexcept {
    switch (problem) {
    case DateProblem::none: return "There is nothing wrong.";
    case DateProblem::not_a_date: return "This is no date.";
    case DateProblem::bad_month: return "There is no such month.";
    case DateProblem::bad_day: return "There is no such day.";
    case DateProblem::bad_time: return "There is no such time of day.";
    case DateProblem::bad_offset: return "There is no such UTC offset or zone.";
    case DateProblem::out_of_range: return "This is outside the years 0001 to 9999.";
    case DateProblem::no_offset: return "The date has no UTC offset, and no zone is set for such dates.";
    case DateProblem::no_now: return "The date counts from now, and nothing says when that is.";
    case DateProblem::clock_change:
        return "The clocks changed then, so this time did not exist or came twice.";
    case DateProblem::trailing_text: return "Something stands behind the date.";
    }
    return {};
}

namespace {

DateReading read(dates::Family family, std::string_view text, const DateOptions& options) noexcept {
    dates::Cursor cursor{text};
    return family(cursor, options);
}

/// One family after the other, until one can read the text.
class Attempts {
public:
    explicit Attempts(std::string_view text) noexcept : text_{text} {}

    bool take(dates::Family family, const DateOptions& options) noexcept {
        dates::Cursor cursor{text_};
        const DateReading reading = family(cursor, options);
        if (reading.time || first_ || cursor.position() > furthest_) {
            best_ = reading;
            furthest_ = cursor.position();
            first_ = false;
        }
        return reading.time.has_value();
    }

    const DateReading& best() const noexcept { return best_; }

private:
    std::string_view text_;
    DateReading best_{};
    std::size_t furthest_{};
    bool first_{true};
};

std::string_view trimmed(std::string_view text, std::size_t& start) noexcept {
    const auto is_white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (start < text.size() && is_white(text[start])) ++start;
    text.remove_prefix(start);
    while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    return text;
}

constexpr dates::Family families[]{dates::iso8601,  dates::rfc822, dates::unix_time,
                                   dates::relative, dates::rfc850, dates::asctime};

} // namespace

DateReading read_date(std::string_view text, const DateOptions& options) noexcept {
    std::size_t start = 0;
    Attempts attempts{trimmed(text, start)};
    for (const dates::Family family : families) {
        if (attempts.take(family, options)) return attempts.best();
    }
    DateReading failure = attempts.best();
    failure.error.offset += start;
    return failure;
}

DateReading read_iso8601(std::string_view text, const DateOptions& options) noexcept {
    return read(dates::iso8601, text, options);
}

DateReading read_rfc822(std::string_view text, const DateOptions& options) noexcept {
    return read(dates::rfc822, text, options);
}

DateReading read_rfc850(std::string_view text, const DateOptions& options) noexcept {
    return read(dates::rfc850, text, options);
}

DateReading read_asctime(std::string_view text, const DateOptions& options) noexcept {
    return read(dates::asctime, text, options);
}

DateReading read_http_date(std::string_view text) noexcept {
    Attempts attempts{text};
    const bool done = attempts.take(dates::rfc822, {}) || attempts.take(dates::rfc850, {}) ||
                      attempts.take(dates::asctime, {.zone = TimeZone{}});
    if (done && attempts.best().time->utc_offset() != std::chrono::minutes{0}) {
        return {.error = {DateProblem::bad_offset, 0}};
    }
    return attempts.best();
}

DateReading read_unix(std::string_view text) noexcept { return read(dates::unix_time, text, {}); }

DateReading read_relative(std::string_view text, const DateOptions& options) noexcept {
    return read(dates::relative, text, options);
}

} // namespace feedwright
