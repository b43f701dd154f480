// docs/rules.md is made of the rules' tables and their explanations, here, and must be what would be made now.
// FEEDWRIGHT_APPROVE=1 in the environment writes it anew (`./dev docs`).
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include <feedwright/json_reader.hpp>

#include "feeds.hpp"

using namespace feedwright;
using Example = Explanation::Example;

namespace {

constexpr const char* file_name = "../docs/rules.md";

constexpr std::string_view introduction = R"(# The rules

What feedwright can say of a feed. A finding names its rule by an id, which never changes: `--explain ID` shows what is below,
`--rules` all rules. An *error* keeps the feed from being written, a *warning* does not, a *note* says what was derived or left out.

The examples are changes ([RFC 7396](https://www.rfc-editor.org/rfc/rfc7396)) to this feed, of which there is nothing to complain;
each object in a list `items` changes its one item. What JSON Feed cannot say is in `_feedwright` ([json.md](json.md)). An example
that needs an option of `json2feed` names it, and what JSON cannot say at all is shown in C++.

)";

/// As plain text in Markdown.
std::string plain(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (std::string_view{"\\`*_[]<>&#"}.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string fenced(std::string_view language, std::string_view code) {
    std::string text{"```"};
    text.append(language).append("\n").append(code);
    return text + (code.ends_with('\n') ? "```\n\n" : "\n```\n\n");
}

std::string titles_of(Formats set) {
    std::string titles;
    for (const Format format : support::formats) {
        if (set.contains(format)) titles.append(titles.empty() ? "" : ", ").append(info(format).title);
    }
    return titles;
}

/// Severity, formats and place, then what is said.
std::string row(const RuleInfo& rule) {
    std::string text = "- *" + std::string{name_of(rule.severity)} + "*, " + titles_of(rule.formats) + ", `";
    text.append(rule.subject);
    if (!rule.field.empty()) text.append(".").append(rule.field);
    text += "`: " + plain(rule.message) + " (" + plain(rule.reference);
    if (!rule.w3c.empty()) text += "; W3C: " + plain(rule.w3c);
    return text + ")\n";
}

/// The format is named if not all show it.
std::string example(const Explanation& about, bool everywhere) {
    const char* const language = about.example == Example::program ? "cpp" : "json";
    std::string text = "Wrong";
    if (!everywhere) text.append(", as ").append(info(about.format).title);
    if (!about.options.empty()) text.append(", with `").append(about.options).append("`");
    if (about.example == Example::document) text += ", a whole feed";
    return text + ":\n\n" + fenced(language, about.wrong) + "Right:\n\n" + fenced(language, about.right);
}

std::string document() {
    std::map<std::string_view, std::vector<RuleInfo>> rows;
    for (const auto table : {rules(), json_rules()}) {
        for (const RuleInfo& rule : table) rows[rule.id].push_back(rule);
    }
    std::string text = std::string{introduction} + fenced("json", example_feed());
    for (const auto& [id, of_id] : rows) {
        text.append("## ").append(id).append("\n\n");
        for (const RuleInfo& rule : of_id) text += row(rule);
        const Explanation* about = explanation(id);
        if (about == nullptr) about = json_explanation(id);
        const bool everywhere =
            std::ranges::all_of(of_id, [](const RuleInfo& rule) { return rule.formats == all_formats; });
        if (about != nullptr) text += "\n" + plain(about->why) + "\n\n" + example(*about, everywhere);
    }
    text.pop_back(); // one line break is enough at the end
    return text;
}

/// The first line in which two texts differ, as a number.
std::size_t first_difference(const std::string& a, const std::string& b) {
    const auto end = a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    return 1 + static_cast<std::size_t>(std::count(a.begin(), std::mismatch(a.begin(), end, b.begin()).first, '\n'));
}

} // namespace

BOOST_AUTO_TEST_CASE(the_document_is_what_the_tables_say) {
    const std::string wanted = document();
    const char* const approve = std::getenv("FEEDWRIGHT_APPROVE");
    if (approve != nullptr && std::string_view{approve} == "1") std::ofstream{file_name, std::ios::binary} << wanted;

    std::ostringstream text;
    text << std::ifstream{file_name, std::ios::binary}.rdbuf();
    BOOST_CHECK_MESSAGE(text.str() == wanted, "docs/rules.md is not what the tables say, from line "
                                                  << first_difference(text.str(), wanted)
                                                  << " on: write it anew with ./dev docs");
}
