// Every row of tests/data/dates.tsv: the date that a text means, or why it is none.
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <feedwright/date.hpp>

using namespace feedwright;

namespace {

constexpr std::size_t least_rows = 950;

struct Row {
    std::size_t line{};
    std::string text;
    std::map<std::string, std::string> options;
    std::string expected;
    std::string flags;
};

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

std::string unescaped(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        switch (const char c = text.at(++i)) {
        case 't': result += '\t'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case 'x':
            result += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
            i += 2;
            break;
        default: result += c;
        }
    }
    return result;
}

std::vector<Row> read_rows() {
    std::ifstream file{"data/dates.tsv"};
    BOOST_TEST_REQUIRE(file.good());
    std::vector<Row> rows;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        const std::vector<std::string> columns = split(line, '\t');
        BOOST_TEST_REQUIRE(columns.size() == 5U, "line " << number);
        Row row{
            .line = number, .text = unescaped(columns[0]), .options = {}, .expected = columns[2], .flags = columns[3]};
        for (const std::string& option : split(columns[1], ' ')) {
            const std::size_t equals = option.find('=');
            if (equals != option.npos) row.options[option.substr(0, equals)] = option.substr(equals + 1);
        }
        rows.push_back(row);
    }
    return rows;
}

DateOptions options_of(const Row& row) {
    DateOptions options;
    for (const auto& [name, value] : row.options) {
        if (name == "zone") {
            options.zone = TimeZone::named(value);
            BOOST_TEST_REQUIRE(options.zone.has_value(), value);
        } else if (name == "now") {
            options.now = parse_rfc3339(value);
            BOOST_TEST_REQUIRE(options.now.has_value(), value);
        } else if (name == "change") {
            options.change = value == "refuse"   ? ClockChange::refuse
                             : value == "latest" ? ClockChange::latest
                                                 : ClockChange::earliest;
        } else {
            BOOST_TEST_REQUIRE(name == "form", name);
        }
    }
    return options;
}

using Reader = DateReading (*)(std::string_view, const DateOptions&);

const std::map<std::string, Reader> readers{
    {"any", read_date},
    {"iso8601", read_iso8601},
    {"rfc822", read_rfc822},
    {"rfc850", read_rfc850},
    {"asctime", read_asctime},
    {"relative", read_relative},
    {"http", [](std::string_view text, const DateOptions&) { return read_http_date(text); }},
    {"unix", [](std::string_view text, const DateOptions&) { return read_unix(text); }},
    {"rfc3339", [](std::string_view text, const DateOptions&) { return DateReading{.time = parse_rfc3339(text)}; }},
};

const char* name_of(DateProblem problem) {
    switch (problem) {
    case DateProblem::none: return "none";
    case DateProblem::not_a_date: return "not_a_date";
    case DateProblem::bad_month: return "bad_month";
    case DateProblem::bad_day: return "bad_day";
    case DateProblem::bad_time: return "bad_time";
    case DateProblem::bad_offset: return "bad_offset";
    case DateProblem::out_of_range: return "out_of_range";
    case DateProblem::no_offset: return "no_offset";
    case DateProblem::no_now: return "no_now";
    case DateProblem::clock_change: return "clock_change";
    case DateProblem::trailing_text: return "trailing_text";
    }
    return "?";
}

std::string shown(const DateReading& reading) {
    if (reading.time) return std::string{format_rfc3339(*reading.time)};
    if (reading.error.problem == DateProblem::none) return "error"; // parse_rfc3339 gives no reason
    return std::string{"error:"} + name_of(reading.error.problem) + "@" + std::to_string(reading.error.offset);
}

std::string flags_of(const DateReading& reading) {
    std::string flags;
    if (reading.wrong_weekday) flags += ",weekday";
    if (reading.skipped) flags += ",skipped";
    if (reading.repeated) flags += ",repeated";
    return flags.empty() ? "-" : flags.substr(1);
}

std::string form_of(const Row& row) {
    const auto found = row.options.find("form");
    return found == row.options.end() ? "any" : found->second;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_row_reads_as_it_says) {
    const std::vector<Row> rows = read_rows();
    BOOST_TEST(rows.size() >= least_rows);
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("dates.tsv line " << row.line << ": " << row.text.substr(0, 80)) {
            const DateReading reading = readers.at(form_of(row))(row.text, options_of(row));
            BOOST_TEST(shown(reading) == row.expected);
            BOOST_TEST(flags_of(reading) == row.flags);
            BOOST_TEST((reading.time || reading.error.offset <= row.text.size()));
        }
    }
}

// What a family reads, read_date reads the same; a zone that HTTP and Unix times bring along has to be said.
BOOST_AUTO_TEST_CASE(what_a_family_reads_read_date_reads) {
    for (const Row& row : read_rows()) {
        BOOST_TEST_CONTEXT("dates.tsv line " << row.line << ": " << row.text.substr(0, 80)) {
            if (row.expected.starts_with("error")) continue;
            DateOptions options = options_of(row);
            if (form_of(row) == "http") options.zone = TimeZone{};
            BOOST_TEST(shown(read_date(row.text, options)) == row.expected);
            BOOST_TEST(shown(read_date(" \n" + row.text + "\t ", options)) == row.expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_behind_the_view_is_not_read) {
    const std::string text = "2020-05-08T11:00:00Z";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const std::string head = text.substr(0, size);
        BOOST_TEST(shown(read_date(std::string_view{text}.substr(0, size))) == shown(read_date(head)));
    }
    BOOST_TEST(shown(read_date(std::string_view{})) == "error:not_a_date@0");
}

BOOST_AUTO_TEST_CASE(every_problem_has_its_own_sentence) {
    std::map<std::string_view, int> sentences;
    for (int i = 0; i <= static_cast<int>(DateProblem::trailing_text); ++i) {
        const std::string_view sentence = message_of(static_cast<DateProblem>(i));
        BOOST_TEST(sentence.ends_with('.'));
        BOOST_TEST(++sentences[sentence] == 1);
    }
}

BOOST_AUTO_TEST_CASE(a_zone_that_is_none_says_why) {
    using namespace std::string_literals;
    for (const std::string& name : {""s,
                                    "Mars/Olympus"s,
                                    "asia/tehran"s,
                                    "/etc/passwd"s,
                                    "../UTC"s,
                                    "../../../../etc/passwd"s,
                                    "Asia"s,
                                    "Asia/"s,
                                    "Asia/../Asia/Tehran"s,
                                    "/usr/share/zoneinfo/Asia/Tehran"s,
                                    "Asia/Tehran "s,
                                    "Asia/Tehran\0"s,
                                    "\0"s,
                                    "Asia/Tehran\n"s,
                                    "\xd8\xaa"s,
                                    "tzdata.zi"s,
                                    "leapseconds"s,
                                    "zone.tab"s,
                                    "posixrules"s,
                                    "right/UTC"s,
                                    "localtime"s,
                                    ":UTC"s,
                                    "EST5EDT,M3.2.0,M11.1.0"s,
                                    "+"s,
                                    "+24:00"s,
                                    "+3"s,
                                    "+03:30x"s,
                                    std::string(10'240, 'A'),
                                    "Asia/"s + std::string(10'240, 'A'),
                                    std::string(10'240, '/'),
                                    "+"s + std::string(10'240, '1')}) {
        std::string why;
        const std::string_view shown = std::string_view{name}.substr(0, 40);
        BOOST_TEST(!TimeZone::named(name, &why).has_value(), shown);
        BOOST_TEST((!why.empty() && why.size() < 100), shown);
        BOOST_TEST(!TimeZone::named(name).has_value(), shown);
    }
}

BOOST_AUTO_TEST_CASE(now_outside_the_years_is_refused) {
    for (const auto instant : {Timestamp::Instant::min(), Timestamp::Instant::max()}) {
        const DateReading reading = read_relative("yesterday", {.now = Timestamp{instant}});
        BOOST_TEST(shown(reading) == "error:out_of_range@0");
    }
}
