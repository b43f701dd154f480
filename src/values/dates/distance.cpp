// The English of relative dates. What stands in these tables is all that is understood: "about", "over", "a few hours"
// and the like are refused, for they do not say when.
#include "distance.hpp"

#include <algorithm>

namespace feedwright::dates {

namespace {

using namespace std::chrono;

/// From long to short, as they follow each other in a text.
enum class Unit { none, year, month, week, day, hour, minute, second };

struct UnitName {
    std::string_view name;
    Unit unit;
};
constexpr UnitName units[]{
    {"second", Unit::second}, {"seconds", Unit::second}, {"sec", Unit::second},     {"secs", Unit::second},
    {"s", Unit::second},      {"minute", Unit::minute},  {"minutes", Unit::minute}, {"min", Unit::minute},
    {"mins", Unit::minute},   {"m", Unit::minute},       {"hour", Unit::hour},      {"hours", Unit::hour},
    {"hr", Unit::hour},       {"hrs", Unit::hour},       {"h", Unit::hour},         {"day", Unit::day},
    {"days", Unit::day},      {"d", Unit::day},          {"week", Unit::week},      {"weeks", Unit::week},
    {"wk", Unit::week},       {"wks", Unit::week},       {"w", Unit::week},         {"month", Unit::month},
    {"months", Unit::month},  {"mo", Unit::month},       {"mos", Unit::month},      {"mth", Unit::month},
    {"mths", Unit::month},    {"year", Unit::year},      {"years", Unit::year},     {"yr", Unit::year},
    {"yrs", Unit::year},      {"y", Unit::year},
};

struct NumberName {
    std::string_view name;
    int number;
};
constexpr NumberName numbers[]{{"a", 1},    {"an", 1},   {"one", 1},     {"two", 2},    {"three", 3},
                               {"four", 4}, {"five", 5}, {"six", 6},     {"seven", 7},  {"eight", 8},
                               {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12}};

struct Phrase {
    std::string_view words;
    Distance distance;
};
/// What is less than a minute ago is now.
constexpr Phrase phrases[]{
    {"now", {}},
    {"just now", {}},
    {"moments ago", {}},
    {"a moment ago", {}},
    {"seconds ago", {}},
    {"a few seconds ago", {}},
    {"less than a minute ago", {}},
    {"last week", {.days = 7}},
    {"last month", {.months = 1}},
    {"last year", {.months = 12}},
};
/// These may have a time of day.
constexpr Phrase named_days[]{{"today", {}}, {"yesterday", {.days = 1}}};

/// Of any unit: more than news pages print, and few enough to count with.
constexpr int too_many = 1'000'000;
/// So many digits are rather a date without separators, which another family tells more about.
constexpr std::size_t most_digits = 8;
/// "5h", "3d", "1mo", "2yr": without a blank and "ago", as social networks print them. More digits are a year's.
constexpr std::size_t most_digits_of_short = 3;
constexpr std::size_t longest_short_unit = 2;

/// Blanks, and those that do not break a line: U+00A0 and U+202F.
void skip_spaces(Cursor& cursor) noexcept {
    while (true) {
        cursor.skip_blanks();
        if (cursor.peek() == '\xC2' && cursor.peek(1) == '\xA0') {
            cursor.skip(2);
        } else if (cursor.peek() == '\xE2' && cursor.peek(1) == '\x80' && cursor.peek(2) == '\xAF') {
            cursor.skip(3);
        } else {
            return;
        }
    }
}

bool accept_word(Cursor& cursor, std::string_view word) noexcept {
    if (!same_word(cursor.word(), word)) return false;
    cursor.skip(word.size());
    return true;
}

bool accept_words(Cursor& cursor, std::string_view words) noexcept {
    Cursor attempt = cursor;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        skip_spaces(attempt);
        if (!accept_word(attempt, word)) return false;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    cursor = attempt;
    return true;
}

template <std::size_t size>
bool accept_phrase(Cursor& cursor, const Phrase (&table)[size], Distance& distance) noexcept {
    for (const Phrase& phrase : table) {
        if (!accept_words(cursor, phrase.words)) continue;
        distance = phrase.distance;
        return true;
    }
    return false;
}

bool read_count(Cursor& cursor, int& count) noexcept {
    if (const std::size_t digits = cursor.digits(); digits != 0) {
        if (digits > most_digits) return cursor.fail(DateProblem::out_of_range);
        cursor.number_up_to(digits, count);
        return true;
    }
    for (const NumberName& each : numbers) {
        count = each.number;
        if (accept_word(cursor, each.name)) return true;
    }
    return cursor.fail(DateProblem::not_a_date);
}

/// A unit shorter than the one before. M may be minutes or months, so it is neither.
bool read_unit(Cursor& cursor, Unit longer, Unit& unit) noexcept {
    const std::string_view word = cursor.word();
    for (const UnitName& each : units) {
        if (!same_word(word, each.name) || each.unit <= longer || word == "M") continue;
        unit = each.unit;
        cursor.skip(word.size());
        return true;
    }
    return cursor.fail(DateProblem::not_a_date);
}

void add(Distance& distance, int count, Unit unit) noexcept {
    const std::int64_t number = count;
    switch (unit) {
    case Unit::none: break;
    case Unit::year: distance.months += number * 12; break;
    case Unit::month: distance.months += number; break;
    case Unit::week: distance.days += number * 7; break;
    case Unit::day: distance.days += number; break;
    case Unit::hour: distance.seconds += number * 3600; break;
    case Unit::minute: distance.seconds += number * 60; break;
    case Unit::second: distance.seconds += number; break;
    }
}

/// "32 mins ago", "two hours and 5 min. ago", "5h".
bool read_counts(Cursor& cursor, Distance& distance) noexcept {
    const std::size_t digits = cursor.digits();
    Unit unit = Unit::none;
    for (bool is_first = true;; is_first = false) {
        int count = 0;
        if (!read_count(cursor, count)) return false;
        const std::size_t letters = cursor.word().size();
        const bool is_short = is_first && cursor.position() == digits && digits <= most_digits_of_short &&
                              letters != 0 && letters <= longest_short_unit;
        skip_spaces(cursor);
        if (!read_unit(cursor, unit, unit)) return false;
        if (count >= too_many) return cursor.fail(DateProblem::out_of_range, 0);
        add(distance, count, unit);
        if (is_short && cursor.at_end()) return true;
        cursor.accept('.');
        skip_spaces(cursor);
        if (accept_word(cursor, "ago")) return true;
        if (cursor.accept(',')) skip_spaces(cursor);
        if (accept_word(cursor, "and")) skip_spaces(cursor);
    }
}

enum class HalfDay { none, am, pm };

/// "am", "PM", "p.m."; behind a blank or not.
HalfDay accept_half_day(Cursor& cursor) noexcept {
    Cursor attempt = cursor;
    skip_spaces(attempt);
    const char first = static_cast<char>(attempt.peek() | 0x20);
    if (first != 'a' && first != 'p') return HalfDay::none;
    attempt.skip(1);
    const bool points = attempt.accept('.');
    if (!attempt.accept('m') && !attempt.accept('M')) return HalfDay::none;
    if (points && !attempt.accept('.')) return HalfDay::none;
    cursor = attempt;
    return first == 'a' ? HalfDay::am : HalfDay::pm;
}

/// "17:30", "5:30 pm", "5 p.m."; what could be morning or evening is neither.
bool read_time_of_day(Cursor& cursor, Distance& distance) noexcept {
    const std::size_t start = cursor.position();
    int hour = 0;
    int minute = 0;
    const std::size_t digits = cursor.number_up_to(2, hour);
    const bool has_minutes = cursor.accept(':');
    if (has_minutes && !cursor.number(2, 0, 59, DateProblem::bad_time, minute)) return false;
    const HalfDay half = accept_half_day(cursor);
    if (half == HalfDay::none) {
        if (digits != 2 || !has_minutes) return cursor.fail(DateProblem::not_a_date);
        if (hour > 23) return cursor.fail(DateProblem::bad_time, start);
    } else {
        if (hour < 1 || hour > 12) return cursor.fail(DateProblem::bad_time, start);
        hour = hour % 12 + (half == HalfDay::pm ? 12 : 0);
    }
    distance.clock = hours{hour} + minutes{minute};
    return true;
}

/// "yesterday, 17:30", "today at 5 pm"; the day has been read.
bool read_rest_of_day(Cursor& cursor, Distance& distance) noexcept {
    Cursor attempt = cursor;
    const bool comma = attempt.accept(',');
    const std::size_t before = attempt.position();
    skip_spaces(attempt);
    if (!comma && attempt.position() == before) return true;
    if (accept_word(attempt, "at")) skip_spaces(attempt);
    if (!Cursor::is_digit(attempt.peek())) return true; // left for the caller to complain about
    cursor = attempt;
    return read_time_of_day(cursor, distance);
}

} // namespace

bool read_distance(Cursor& cursor, Distance& distance) noexcept {
    if (accept_phrase(cursor, phrases, distance)) return true;
    if (accept_phrase(cursor, named_days, distance)) return read_rest_of_day(cursor, distance);
    return read_counts(cursor, distance);
}

} // namespace feedwright::dates
