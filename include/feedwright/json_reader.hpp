// JsonReader: reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), and what feedwright adds to it in `_feedwright`
// (docs/json.md), article by article. Component feedwright::json.
#pragma once

#include <cstddef>
#include <functional>
#include <istream>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/date.hpp>
#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/rule.hpp>

namespace feedwright {

/// Where in the input something stands, from 1; column in bytes.
struct JsonPosition {
    std::size_t line{};
    std::size_t column{};

    friend bool operator==(const JsonPosition&, const JsonPosition&) = default;
};

struct JsonReadOptions {
    /// Called with each finding as it comes.
    Report::Listener on_finding{};
    /// Dates may have any form that read_date knows, with a note if it is not RFC 3339, and JSON numbers are Unix times.
    /// These options say what a date without an offset, or one such as "32 mins ago", means; without them it is an error.
    DateOptions dates{};
    /// Tells the time if a date counts from now and dates.now is absent; it is asked once. Absent: such dates are errors.
    std::function<Timestamp()> clock{};
    /// Leave out a member whose value cannot be read, with a warning, instead of the item.
    bool lenient{false};
    /// Types of blocks besides feedwright's own, whose extension objects are to be read as such.
    std::vector<const BlockType*> blocks{};
};

/// One document, or one stream of NDJSON whose first line is the feed without items and each further line one item.
///
///     JsonReader reader{std::move(text)};
///     Feed feed;
///     if (reader.read_feed(feed))
///         for (Article article; reader.read_article(article);) ...
///
/// Never throws because of the input: what is wrong goes to the report, with line, column and path (as in the input:
/// /items/3/url). After an error in an item the reader goes on with the next one; after broken JSON it ends, except
/// in NDJSON, where the next line is tried.
class JsonReader {
public:
    /// A whole document, UTF-8 (a byte order mark is skipped).
    explicit JsonReader(std::string document, JsonReadOptions options = {});
    /// NDJSON, a line at a time, in constant memory. REQUIRES: the stream outlives the reader.
    explicit JsonReader(std::istream& ndjson, JsonReadOptions options = {});
    ~JsonReader();
    JsonReader(JsonReader&&) noexcept;
    JsonReader& operator=(JsonReader&&) noexcept;

    /// Replaces `feed` by all but the articles. False: there is no feed to be had; the report says why.
    bool read_feed(Feed& feed);

    /// Replaces `article` by the next that has no errors. False: there are no more.
    bool read_article(Article& article);

    /// Calls look(article) with each article that read_article() will return, and tells nobody what is found in them: for
    /// FeedWriter::begin(), which wants to know what is to come. Between read_feed() and the first read_article(). Of a
    /// stream nothing can be seen ahead. What `look` throws comes through; the reader is of no use afterwards.
    void preview(const std::function<void(const Article&)>& look);

    /// Everything found so far.
    const Report& report() const noexcept;

    /// A path of the model as one of the input: /articles/3/published is /items/3/date_published. `article_index` counts
    /// the articles that read_article returned; the input's own number is put in.
    std::string input_path(std::string_view model_path) const;

    /// Where an input path stands: the deepest part of it that is there. In NDJSON only the line that was read last is
    /// known; {} for others.
    JsonPosition position(std::string_view input_path) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// A whole document at once; what is wrong with it is added to the report. Articles with errors are left out.
Feed read_json(std::string document, Report& report, const DateOptions& dates = {});

/// All that the reader can find, as rules() is all that can be found of a feed. Where a message has an ellipsis, a finding
/// names what stands there.
std::span<const RuleInfo> json_rules();

/// As explanation(), for the reader's rules.
const Explanation* json_explanation(std::string_view rule_id);

} // namespace feedwright
