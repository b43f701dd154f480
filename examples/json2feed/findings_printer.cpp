// The two forms of a finding.
#include "findings_printer.hpp"

#include <algorithm>
#include <cstdint>

#include <feedwright/json_writer.hpp>
#include <feedwright/sink.hpp>

#include "printable.hpp"

namespace json2feed {

namespace {

using feedwright::Finding;
using feedwright::Severity;

constexpr std::size_t piece_size = std::size_t{64} << 10U;

/// Of each severity on a terminal: nobody reads more. Who wants all asks for a file or for JSON.
constexpr std::size_t most_shown = 100;

std::string_view colour_of(Severity severity) {
    switch (severity) {
    case Severity::note: return "\x1b[36m";
    case Severity::warning: return "\x1b[1;35m";
    case Severity::error: return "\x1b[1;31m";
    }
    return {};
}

void write_text(feedwright::JsonWriter& json, std::string_view name, std::string_view text) {
    json.name(name);
    json.string(text);
}

void write_name(feedwright::JsonWriter& json, std::string_view name, std::string_view text) {
    json.name(name);
    text.empty() ? json.null() : json.string(text);
}

/// "A, B" as a list.
void write_list(feedwright::JsonWriter& json, std::string_view name, std::string_view texts) {
    constexpr std::string_view between = ", ";
    json.name(name);
    json.open_array();
    while (!texts.empty()) {
        const std::size_t end = std::min(texts.find(between), texts.size());
        json.string(texts.substr(0, end));
        texts.remove_prefix(std::min(end + between.size(), texts.size()));
    }
    json.close();
}

/// Its id, its title, or both.
std::string name_of_article(const Finding& finding) {
    std::string name;
    if (!finding.article.empty()) name = quoted(finding.article);
    if (finding.title.empty()) return name;
    return (name.empty() ? name : name + ", ") + quoted(finding.title);
}

void write_place(feedwright::JsonWriter& json, std::string_view name, std::size_t number) {
    json.name(name);
    if (number == 0) return json.null();
    json.number(std::uint64_t{number});
}

} // namespace

FindingsPrinter::FindingsPrinter(const Options& options, std::string_view input_name, Terminal& terminal)
    : form_{options.findings_form}, input_name_{printable(input_name)}, terminal_{terminal},
      uses_file_{options.findings_file.has_value()} {
    if (uses_file_) file_.emplace(*options.findings_file);
}

void FindingsPrinter::print(const Finding& finding) {
    const auto severity = static_cast<std::size_t>(finding.severity);
    if (!uses_file_ && form_ == FindingsForm::text && ++shown_[severity] > most_shown) return;
    const std::string line = form_ == FindingsForm::json ? json_line(finding) : text_line(finding);
    if (!uses_file_) return terminal_.write(line);
    waiting_ += line;
    if (waiting_.size() >= piece_size) flush();
}

std::size_t FindingsPrinter::not_shown() const noexcept {
    std::size_t count = 0;
    for (const std::size_t each : shown_) count += each > most_shown ? each - most_shown : 0;
    return count;
}

void FindingsPrinter::flush() {
    file_->write(waiting_);
    waiting_.clear();
}

void FindingsPrinter::prepare() {
    if (!file_) return;
    flush();
    file_->prepare();
}

void FindingsPrinter::commit() {
    if (!file_) return;
    prepare();
    file_->commit();
    file_.reset();
}

std::string FindingsPrinter::text_line(const Finding& finding) const {
    const bool colour = !uses_file_ && terminal_.has_colour();
    const std::string_view plain = colour ? "\x1b[0m" : "";

    std::string line{colour ? "\x1b[1m" : ""};
    line += input_name_;
    if (finding.line != 0) line += ':' + std::to_string(finding.line);
    if (finding.line != 0 && finding.column != 0) line += ':' + std::to_string(finding.column);
    line += ": ";
    line += plain;
    if (colour) line += colour_of(finding.severity);
    line.append(name_of(finding.severity)).append(": ").append(plain);
    if (!finding.path.empty()) line += printable(finding.path) + ": ";
    line += printable(finding.message);
    line.append(" [").append(finding.rule).append("]");
    if (const std::string article = name_of_article(finding); !article.empty()) line += " (article " + article + ")";
    return line + '\n';
}

std::string FindingsPrinter::json_line(const Finding& finding) {
    std::string line;
    feedwright::StringSink sink{line};
    feedwright::JsonWriter json{sink, false};
    json.open_object();
    write_text(json, "rule", finding.rule);
    write_text(json, "severity", name_of(finding.severity));
    write_text(json, "path", finding.path);
    write_place(json, "line", finding.line);
    write_place(json, "column", finding.column);
    write_text(json, "message", finding.message);
    write_list(json, "w3c", finding.w3c);
    write_name(json, "article", finding.article);
    write_name(json, "title", finding.title);
    json.close();
    json.end();
    return line + '\n';
}

} // namespace json2feed
