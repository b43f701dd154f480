// How findings wait for their article and get their lines. Not too many wait: an item as long as the memory must not
// become findings twice as long.
#include "findings.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "../desk/plain_text.hpp"

namespace feedwright::json {

namespace {

/// Of one value, which a feed or an item can do without; not of the whole of it, nor of the list of items.
bool is_about_a_value(Rule rule, std::string_view pointer) noexcept {
    const bool value = rule == Rule::type || rule == Rule::word || rule == Rule::number || rule == Rule::date ||
                       rule == Rule::extension_missing;
    constexpr std::string_view items = "/items";
    if (!value || pointer.empty() || pointer == items) return false;
    return !pointer.starts_with("/items/") || pointer.find('/', items.size() + 1) != std::string_view::npos;
}

} // namespace

void Findings::add(Rule rule, const Path& path, std::size_t offset, std::initializer_list<std::string_view> parts) {
    add(rule, path.pointer(), offset, parts);
}

void Findings::add(Rule rule, std::string pointer, std::size_t offset, std::initializer_list<std::string_view> parts) {
    constexpr std::size_t most = 1000;
    Finding finding;
    finding.rule = row(rule).id;
    finding.severity = row(rule).severity;
    finding.path = std::move(pointer);
    finding.message = message(rule, parts);
    if (finding.severity == Severity::error) ++refused_;
    if (lenient_ && finding.severity == Severity::error && is_about_a_value(rule, finding.path)) {
        finding.severity = Severity::warning;
        finding.message += " It is left out.";
    }
    if (finding.severity == Severity::error) ++errors_;
    waiting_.push_back({std::move(finding), offset});
    if (waiting_.size() == most) send({});
}

void Findings::flush(const Article& article) {
    send(article);
    errors_ = 0;
    refused_ = 0;
}

void Findings::send(const Article& article) {
    if (silent_) waiting_.clear();
    if (waiting_.empty()) return;
    constexpr std::size_t longest = 1000; ///< bytes of an id
    const std::string title = title_in_findings(article.title);
    std::ranges::stable_sort(waiting_, {}, &Waiting::offset);
    for (auto& [finding, offset] : waiting_) {
        const auto [line, column] = input_.position(offset);
        finding.line = line;
        finding.column = column;
        finding.article = cut(article.id, longest);
        finding.title = title;
        report_.add(std::move(finding));
    }
    waiting_.clear();
}

} // namespace feedwright::json
