// docs/validity.md is written by hand: it has a row for each event that a rule names, it names no rule that there is not,
// and counts as many events as it has.
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <feedwright/json_reader.hpp>

using namespace feedwright;

namespace {

constexpr const char* file_name = "../docs/validity.md";

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (std::size_t end; (end = text.find(separator)) != std::string_view::npos;) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + separator.size());
    }
    parts.emplace_back(text);
    return parts;
}

/// All rows of the document's tables, as cells; the last one keeps its closing bar.
std::vector<std::vector<std::string>> rows() {
    std::vector<std::vector<std::string>> found;
    std::ifstream file{file_name, std::ios::binary};
    BOOST_REQUIRE_MESSAGE(file, "docs/validity.md cannot be read");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("| ")) found.push_back(split(line.substr(2), " | "));
    }
    return found;
}

/// From event to what keeps it away: the rows of four cells, but for the head.
std::map<std::string, std::string> events() {
    std::map<std::string, std::string> found;
    for (const std::vector<std::string>& cells : rows()) {
        if (cells.size() != 4 || cells[0] == "event") continue;
        BOOST_CHECK_MESSAGE(found.empty() || found.rbegin()->first < cells[0],
                            "docs/validity.md: the rows stand in the order of their events, each once, but "
                                << cells[0] << " does not");
        found.emplace(cells[0], cells[2]);
    }
    return found;
}

/// From rule to the events that its rows name.
std::map<std::string, std::set<std::string>> events_of_rules() {
    std::map<std::string, std::set<std::string>> found;
    for (const auto table : {rules(), json_rules()}) {
        for (const RuleInfo& rule : table) {
            std::set<std::string>& of_rule = found[std::string{rule.id}];
            if (rule.w3c.empty()) continue;
            for (const std::string& event : split(rule.w3c, ", ")) of_rule.insert(event);
        }
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_event_of_a_rule_has_a_row_that_names_it) {
    const auto table = events();
    for (const auto& [rule, its_events] : events_of_rules()) {
        for (const std::string& event : its_events) {
            const auto row = table.find(event);
            BOOST_CHECK_MESSAGE(row != table.end(),
                                rule << " speaks of " << event << ": give docs/validity.md a row for it");
            BOOST_CHECK_MESSAGE(row == table.end() || row->second.find("`" + rule + "`") != std::string::npos,
                                rule << " speaks of " << event << ": name it in that row of docs/validity.md");
        }
    }
}

BOOST_AUTO_TEST_CASE(every_rule_that_it_names_exists) {
    const auto known = events_of_rules();
    for (const auto& [event, keeps_away] : events()) {
        const std::vector<std::string> parts = split(keeps_away, "`"); // every other one is a rule
        for (std::size_t i = 1; i < parts.size(); i += 2) {
            BOOST_CHECK_MESSAGE(known.contains(parts[i]), "docs/validity.md, "
                                                              << event << ": there is no rule " << parts[i]
                                                              << "; `json2feed --rules` shows which there are");
        }
    }
}

BOOST_AUTO_TEST_CASE(it_counts_right) {
    std::map<std::string, int> counted;
    for (const auto& [event, keeps_away] : events()) {
        ++counted["in all"];
        ++counted[keeps_away.starts_with("**open**")      ? "open"
                  : keeps_away.starts_with("not the lib") ? "not the library's"
                  : keeps_away.starts_with("written so")  ? "by the way it is written"
                                                          : "kept away by rules"];
    }
    std::set<std::string> told;
    for (const std::vector<std::string>& cells : rows()) {
        if (cells.size() != 2) continue;
        for (const auto& [what, number] : counted) {
            if (!cells[1].starts_with(what)) continue;
            told.insert(what);
            BOOST_CHECK_MESSAGE(cells[0] == std::to_string(number), "docs/validity.md has "
                                                                        << number << " events " << what << ", not "
                                                                        << cells[0] << ": mend the count at its end");
        }
    }
    BOOST_TEST(told.size() == counted.size(), "docs/validity.md does not count all: see the end of this test");
}
