// How findings are counted, kept and shown.
#include <feedwright/finding.hpp>

namespace feedwright {

std::string_view name_of(Severity severity) noexcept {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return {};
}

void Report::add(Finding finding) {
    if (listener_) listener_(finding);
    if (++counts_[static_cast<std::size_t>(finding.severity)] <= limit_) findings_.push_back(std::move(finding));
}

void Report::add(const Report& other) {
    std::array<std::size_t, 3> kept{};
    for (const Finding& finding : other.findings_) {
        add(finding);
        ++kept[static_cast<std::size_t>(finding.severity)];
    }
    for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i] - kept[i];
}

std::string to_string(const Finding& finding) {
    std::string line{name_of(finding.severity)};
    line.append(": ").append(finding.path.empty() ? "/" : finding.path);
    line.append(": ").append(finding.message);
    line.append(" [").append(finding.rule).append("]");
    return line;
}

} // namespace feedwright
