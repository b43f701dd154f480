// Finding: one thing that was noticed about a feed, and Report: all that was noticed. Nothing is lost, changed or
// guessed without a finding.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feedwright {

enum class Severity {
    note,    ///< something was derived, or the format has no place for a field
    warning, ///< valid, but a validator, directory or reader would complain, or something was changed
    error    ///< the document would be invalid: it is not written
};

/// "note", "warning", "error".
std::string_view name_of(Severity severity) noexcept;

struct Finding {
    std::string_view rule{};  ///< id such as "url.relative"; never renamed, never used for anything else
    Severity severity{};
    std::string path{};       ///< JSON Pointer (RFC 6901) into the model: /articles/3/authors/0/email
    std::string message{};    ///< a sentence that says what is wrong and what to do, plain text
    std::string_view w3c{};   ///< the W3C feed validator's names for it, with commas between; empty: it has none
    std::string article{};    ///< id of the article, so that a person finds it; absent for the feed itself
    std::string title{};      ///< title of the article, plain text, or its beginning; absent likewise
    std::size_t line{};       ///< in the input that the feed was read from, from 1; 0: not known
    std::size_t column{};     ///< in bytes, from 1; 0: not known

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Counts every finding and keeps the first of each severity, so that the report of an endless stream stays small.
class Report {
public:
    using Listener = std::function<void(const Finding&)>;

    /// Keeps up to `limit` findings of each severity; `listener`, if any, is called with each finding as it comes.
    explicit Report(std::size_t limit = 100, Listener listener = {})
        : limit_{limit}, listener_{std::move(listener)} {}

    void add(Finding finding);

    /// Counts a finding that nobody has made, because nobody would read it.
    void count_one(Severity severity) noexcept { ++counts_[static_cast<std::size_t>(severity)]; }
    /// Whether the next finding of that severity would be kept or told, or only counted.
    bool reads(Severity severity) const noexcept { return listener_ || count(severity) < limit_; }

    /// Takes over another report's findings and counts.
    void add(const Report& other);

    const std::vector<Finding>& findings() const& noexcept { return findings_; }
    /// Of a report that goes away, such as check(feed, format).findings() in a loop.
    std::vector<Finding> findings() && noexcept { return std::move(findings_); }
    std::size_t count(Severity severity) const noexcept { return counts_[static_cast<std::size_t>(severity)]; }

    /// No error: the feed is written, or was.
    bool ok() const noexcept { return count(Severity::error) == 0; }

private:
    std::size_t limit_;
    Listener listener_;
    std::array<std::size_t, 3> counts_{};
    std::vector<Finding> findings_{};
};

/// For people, one line: "error: /articles/3/url: Use an absolute URL. [url.relative]".
std::string to_string(const Finding& finding);

} // namespace feedwright
