// All forms in turn. They begin so differently that the one that reads furthest is the one that was meant.
#include "cursor.hpp"

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
    case DateProblem::clock_change: return "The clocks changed then, so this time did not exist or came twice.";
    case DateProblem::trailing_text: return "Something stands behind the date.";
    }
    return {};
}

namespace {

std::string_view trimmed(std::string_view text, std::size_t& start) noexcept {
    const auto is_white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (start < text.size() && is_white(text[start])) ++start;
    text.remove_prefix(start);
    while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace

DateReading read_date(std::string_view text, const DateOptions& options) noexcept {
    std::size_t start = 0;
    text = trimmed(text, start);
    DateReading furthest{.error = {DateProblem::not_a_date, 0}};
    const auto take = [&](const DateReading& reading) {
        if (reading.time || reading.error.offset > furthest.error.offset ||
            (furthest.error.offset == 0 && reading.error.problem != DateProblem::not_a_date)) {
            furthest = reading;
        }
        return reading.time.has_value();
    };
    const bool read = take(read_iso8601(text, options)) || take(read_rfc822(text, options)) ||
                      take(read_unix(text)) || take(read_relative(text, options)) || take(read_rfc850(text, options)) ||
                      take(read_asctime(text, options));
    if (!read) furthest.error.offset += start;
    return furthest;
}

} // namespace feedwright
