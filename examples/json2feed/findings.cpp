// How findings are translated, compared and judged.
#include "findings.hpp"

#include <utility>

#include "overrides.hpp"

namespace json2feed {

namespace {

using feedwright::Finding;
using feedwright::Severity;

constexpr std::string_view articles = "/articles/";
constexpr std::string_view items = "/items/";

/// The beginning of a path that names one of a list: of /items/3/url it is /items/3. Empty: it is no such path.
std::string_view one_of(std::string_view list, std::string_view path) {
    if (!path.starts_with(list)) return {};
    return path.substr(0, path.find('/', list.size()));
}

std::string counted(std::size_t count, std::string_view what) {
    std::string text = std::to_string(count);
    text.append(" ").append(what);
    return count == 1 ? text : text + 's';
}

} // namespace

/// `item`: the path of the item that has an error; empty: the feed itself has.
void Findings::judge(const Finding& finding, const std::string& item) {
    ++counts_[static_cast<std::size_t>(finding.severity)];
    if (finding.severity != Severity::error) return;
    if (item.empty()) {
        ++feed_errors_;
    } else if (item != last_failed_item_) {
        ++failed_items_;
        last_failed_item_ = item;
    }
}

void Findings::from_reader(Finding finding) {
    if (is_overridden(options_.overrides, finding.path)) return;
    if (options_.strict && finding.severity == Severity::warning) finding.severity = Severity::error;

    std::string item{one_of(items, finding.path)};
    const bool is_of_line = options_.ndjson && feed_is_read_;
    if (item.empty() && is_of_line) item = "line " + std::to_string(finding.line);
    // Broken JSON is the end of a document, wherever it is; in NDJSON only of its line.
    const bool is_broken = finding.rule == "json.syntax" || finding.rule == "json.encoding" || finding.path.empty();
    if (!is_of_line && finding.severity == Severity::error && is_broken) {
        unreadable_ = true;
        item.clear();
    }
    if (item.empty() && finding.severity == Severity::error) reader_errors_.insert(finding.path);
    judge(finding, item);
    if (is_shown(finding)) printer_.print(finding);
}

void Findings::from_writer(Finding finding, const Origin* origin) {
    if (options_.strict && finding.severity == Severity::warning) finding.severity = Severity::error;
    const std::size_t article_size = one_of(articles, finding.path).size();
    const bool is_of_article = article_size != 0;
    if (is_of_article && origin != nullptr) {
        // A writer counts what it was given, in the order in which that came.
        finding.path = std::string{articles} + std::to_string(origin->number) + finding.path.substr(article_size);
    }
    if (!is_news(finding)) return;
    // What the reader refused is absent for the writers, but not missing.
    if (!is_of_article && !reader_errors_.empty() && reader_errors_.contains(reader_->input_path(finding.path))) {
        return;
    }
    const bool is_article_error = is_of_article && finding.severity == Severity::error;
    judge(finding, is_article_error ? reader_->input_path(one_of(articles, finding.path)) : std::string{});
    if (!is_shown(finding)) return;

    finding.path = reader_->input_path(finding.path);
    if (!is_overridden(options_.overrides, finding.path)) {
        feedwright::JsonPosition position = reader_->position(finding.path);
        if (origin != nullptr && position.line == 0) position = origin->position;
        finding.line = position.line;
        finding.column = position.column;
    }
    printer_.print(finding);
}

void Findings::next_subject() { said_.clear(); }

void Findings::next_format() {
    for (auto& [key, times] : said_) times.in_this_format = 0;
}

/// False if a format before has said the same. One that says it twice has two things in mind.
bool Findings::is_news(const Finding& finding) {
    if (options_.outputs.size() == 1) return true;
    Times& times = said_[{finding.rule, finding.severity, finding.path}];
    if (++times.in_this_format <= times.printed) return false;
    ++times.printed;
    return true;
}

bool Findings::is_shown(const Finding& finding) const noexcept {
    return options_.notes || finding.severity != Severity::note;
}

std::string Findings::summary() const {
    std::string text;
    const auto append = [&text](std::size_t number, std::string_view what) {
        if (number == 0) return;
        if (!text.empty()) text += ", ";
        text += counted(number, what);
    };
    append(count(Severity::error), "error");
    append(count(Severity::warning), "warning");
    append(count(Severity::note), "note");
    if (text.empty()) text = "no findings";
    if (options_.skip_invalid && failed_items_ != 0) text += "; " + counted(failed_items_, "article") + " left out";
    return text;
}

} // namespace json2feed
