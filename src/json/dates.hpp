// Dates: how the reader reads dates, and when it asks what time it is: once, and only if a date counts from now.
#pragma once

#include <string_view>
#include <utility>

#include <feedwright/date.hpp>
#include <feedwright/json_reader.hpp>

namespace feedwright::json {

class Dates {
public:
    explicit Dates(JsonReadOptions options) : options_{std::move(options.dates)}, clock_{std::move(options.clock)} {}

    DateReading read(std::string_view text) {
        DateReading reading = read_date(text, options_);
        if (reading.error.problem == DateProblem::no_now && clock_) {
            options_.now = clock_();
            reading = read_date(text, options_);
        }
        return reading;
    }

private:
    DateOptions options_;
    std::function<Timestamp()> clock_;
};

} // namespace feedwright::json
