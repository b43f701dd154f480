// The reader's rules as the outside knows them.
#include <string>
#include <vector>

#include <feedwright/json_reader.hpp>

#include "rules.hpp"

namespace feedwright {

namespace {

/// The message with an ellipsis for each part: "This is not JSON: …"
std::string sentence(std::string_view pattern) {
    constexpr std::string_view ellipsis = "…";
    std::string text;
    for (std::size_t gap; (gap = pattern.find("{}")) != std::string_view::npos;) {
        text.append(pattern.substr(0, gap)).append(ellipsis);
        pattern.remove_prefix(gap + 2);
    }
    return text.append(pattern == "." && text.ends_with(ellipsis) ? "" : pattern);
}

std::vector<RuleInfo> catalogue() {
    static const std::vector<std::string> sentences = [] {
        std::vector<std::string> all;
        for (const json::RuleRow& row : json::all_rows()) all.push_back(sentence(row.message));
        return all;
    }();
    std::vector<RuleInfo> all;
    for (const json::RuleRow& row : json::all_rows()) {
        all.push_back({row.id, row.severity, all_formats, "input", {}, sentences[all.size()], row.reference, {}});
    }
    return all;
}

} // namespace

std::span<const RuleInfo> json_rules() {
    static const std::vector<RuleInfo> all = catalogue();
    return all;
}

} // namespace feedwright
