// Findings: everything that the reader and the writers of one run notice. It puts the writers' findings in terms of the
// input, drops what several formats say alike, counts, has the rest printed, and knows whether the feed is refused.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include <feedwright/finding.hpp>
#include <feedwright/json_reader.hpp>

#include "findings_printer.hpp"
#include "options.hpp"

namespace json2feed {

/// Where an article came from.
struct Origin {
    std::size_t number{};                ///< how many articles the reader gave before it
    feedwright::JsonPosition position{}; ///< of the item; {} if the reader can still say so itself
};

class Findings {
public:
    /// REQUIRES: both outlive this.
    Findings(const Options& options, FindingsPrinter& printer) : options_{options}, printer_{printer} {}

    /// The reader of the input, which knows paths and positions. REQUIRES: it outlives the next findings.
    void read_by(const feedwright::JsonReader& reader) noexcept { reader_ = &reader; }
    /// In NDJSON an item's trouble begins where the feed has been read.
    void feed_is_read() noexcept { feed_is_read_ = true; }

    void from_reader(feedwright::Finding finding);
    /// `origin` of the article that is being written; null: the feed itself.
    void from_writer(feedwright::Finding finding, const Origin* origin);

    // What the formats say of the same subject (the feed, one article) is compared.
    void next_subject();
    void next_format();

    /// Notes that nobody was told of.
    void count_notes(std::size_t number) { counts_[static_cast<std::size_t>(feedwright::Severity::note)] += number; }

    /// The feed cannot be written: it has an error itself, or an article has one and may not be left out.
    bool refused() const noexcept {
        return feed_errors_ != 0 || (!options_.skip_invalid && count(feedwright::Severity::error) != 0);
    }
    /// The input is no feed at all: there is nothing more to be found in it.
    bool unreadable() const noexcept { return unreadable_; }

    /// The input path of the last item that had an error, such as /items/3.
    const std::string& last_failed_item() const noexcept { return last_failed_item_; }

    std::size_t count(feedwright::Severity severity) const noexcept {
        return counts_[static_cast<std::size_t>(severity)];
    }
    /// "2 errors, 1 warning, 12 notes", or "no findings"; then, if there are any, "1 article left out".
    std::string summary() const;

private:
    using Key = std::tuple<std::string_view, feedwright::Severity, std::string>; ///< rule, severity, path
    struct Times {
        std::size_t in_this_format{};
        std::size_t printed{};
    };

    bool is_shown(const feedwright::Finding& finding) const noexcept;
    bool is_news(const feedwright::Finding& finding);
    void judge(const feedwright::Finding& finding, const std::string& item);

    const Options& options_;
    FindingsPrinter& printer_;
    const feedwright::JsonReader* reader_{};
    bool feed_is_read_{};
    bool unreadable_{};
    std::set<std::string>
        reader_errors_{}; ///< the paths of the feed's fields with errors, as far as the reader sees them

    std::array<std::size_t, 3> counts_{};
    std::size_t feed_errors_{};
    std::size_t failed_items_{};
    std::string last_failed_item_{};
    std::map<Key, Times> said_{}; ///< of the present subject
};

} // namespace json2feed
