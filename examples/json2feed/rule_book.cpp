// The layout of the tables that the library has.
#include "rule_book.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

#include <feedwright/json_reader.hpp>
#include <feedwright/rule.hpp>

namespace json2feed {

namespace {

using feedwright::Explanation;
using feedwright::Format;
using feedwright::RuleInfo;

constexpr Format formats[]{Format::rss, Format::atom, Format::json};

/// Those of one id stay in their order.
std::vector<RuleInfo> rules_by_id() {
    std::vector<RuleInfo> all;
    for (const auto table : {feedwright::rules(), feedwright::json_rules()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const RuleInfo& a, const RuleInfo& b) { return a.id < b.id; });
    return all;
}

/// Filled up with blanks, and one more.
std::string column(std::string_view text, std::size_t width) {
    std::string cell{text};
    cell.resize(std::max(width, text.size()) + 1, ' ');
    return cell;
}

std::string names_of(feedwright::Formats set) {
    std::string names;
    for (const Format format : formats) {
        if (set.contains(format)) names.append(names.empty() ? "" : " ").append(info(format).name);
    }
    return names;
}

std::string block(const RuleInfo& rule) {
    constexpr std::size_t id_width = 34;
    constexpr std::size_t severity_width = 7;
    constexpr std::size_t formats_width = 13;
    std::string text = column(rule.id, id_width) + column(name_of(rule.severity), severity_width) +
                       column(names_of(rule.formats), formats_width);
    text.append(rule.subject);
    if (!rule.field.empty()) text.append(".").append(rule.field);
    text.append("\n    ").append(rule.message);
    text.append("\n    ").append(rule.reference);
    if (!rule.w3c.empty()) text.append("\n    W3C: ").append(rule.w3c);
    return text + '\n';
}

/// Each line moved in; a line that is too long for a terminal is broken at a blank, if `fill`.
std::string indented(std::string_view text, bool fill) {
    constexpr std::size_t longest = 76;
    std::string result;
    while (!text.empty()) {
        std::size_t end = std::min(text.find('\n'), text.size());
        if (fill && end > longest) end = std::min(text.rfind(' ', longest), end);
        result.append("    ").append(text.substr(0, end)).append("\n");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

/// The format is named if not all show it.
std::string example_heading(const Explanation& about, bool everywhere) {
    std::string text = "Wrong";
    if (!everywhere) text.append(", as ").append(info(about.format).title);
    if (!about.options.empty()) text.append(", with ").append(about.options);
    if (about.example == Explanation::Example::document) text += ", a whole feed";
    if (about.example == Explanation::Example::program) text += ", in C++";
    return text + ":\n";
}

/// Levenshtein's: how many letters have to be put in, taken out or changed.
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string rule_table() {
    std::string text;
    for (const RuleInfo& rule : rules_by_id()) text += block(rule);
    return text;
}

std::string rule_page(std::string_view id) {
    std::string text;
    bool everywhere = true;
    for (const RuleInfo& rule : rules_by_id()) {
        if (rule.id != id) continue;
        text += block(rule);
        everywhere = everywhere && rule.formats == feedwright::all_formats;
    }
    const Explanation* about = feedwright::explanation(id);
    if (about == nullptr) about = feedwright::json_explanation(id);
    if (about == nullptr) return text;
    text += "\nWhy:\n" + indented(about->why, true);
    text.append("\n").append(example_heading(*about, everywhere)).append(indented(about->wrong, false));
    text += "\nRight:\n" + indented(about->right, false);
    if (about->example == Explanation::Example::patch) {
        text += "\nThe examples are what to change (RFC 7396) in the small feed that docs/rules.md begins with.\n";
    }
    return text;
}

std::string nearest_rules(std::string_view id) {
    constexpr std::size_t shown = 3;
    const std::string_view start = id.substr(0, 100); // no id is longer, and the time is quadratic
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const RuleInfo& rule : rules_by_id()) {
        // A part of an id is nearer than a slip of the pen.
        const bool part = start.size() > 1 && rule.id.find(start) != std::string_view::npos;
        const std::pair candidate{part ? 0 : distance(start, rule.id), rule.id};
        if (near.empty() || near.back() != candidate) near.push_back(candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, near.size()); ++i) {
        text.append(text.empty() ? "" : ", ").append(near[i].second);
    }
    return text;
}

} // namespace json2feed
