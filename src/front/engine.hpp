// Engine: the one way of an article through the house: identify, prepare, check, write. FeedWriter, write, render and
// check are all made of it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/feed.hpp>
#include <feedwright/feed_writer.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/write_options.hpp>

#include "../desk/desk.hpp"
#include "../formats/format_writer.hpp"
#include "../rules/walker.hpp"
#include "../values/left_out.hpp"
#include "key_set.hpp"
#include "measuring_sink.hpp"

namespace feedwright {

class Engine {
public:
    enum class Write { nothing, nowhere, sink };

    /// Writing nowhere, it sees how large the document is.
    Engine(Format format, Write what, Sink* sink, WriteOptions options);
    Engine(const Engine&) = delete; ///< the writer knows where the sink is
    Engine& operator=(const Engine&) = delete;

    /// What was checked by another engine before is written without being checked again.
    void trust(const Engine& other) {
        trusted_ = true;
        duplicates_ = other.duplicates_;
        mended_feed_ = other.mended_feed_;
        mended_ = other.mended_;
    }

    /// The articles to come are the feed's, all of them in their order, and stay as they are: what one was can be looked up.
    void follow(const Feed& feed) noexcept { followed_ = &feed.articles; }

    using Preview = FeedWriter::Preview;
    bool begin(const Feed& feed);
    bool begin(const Feed& feed, const Preview& preview);
    bool add(const Article& article);
    void end();

    /// Of what was written, in bytes.
    std::size_t size() const noexcept { return sink_.size(); }
    /// Says so, if a document of so many bytes is too large.
    void judge_size(std::size_t size);

    const Report& report() const noexcept { return report_; }
    Report take_report() && { return std::move(report_); }

private:
    Severity severity_of(Severity severity) const;
    bool wants(Severity severity);
    void found(Finding finding);
    void found_of_feed(Finding finding);
    void tell(const Edit& edit, const std::string& path, const Found& found_here) const;
    void expect(const Article& article, std::optional<Timestamp>& newest);
    std::optional<Timestamp> look_ahead(const Feed& feed, const Preview& preview);
    const Feed& mended(const Feed& feed);
    const Article& mended(const Article& article);
    const Article& as_mended(const Article& article, std::size_t index) const;
    void prepare_to_check(const Feed& prepared, const Text& title);
    Context context() const {
        return {format_,   options_.now,     options_.judge_html,  base_, feed_url_, has_itunes_,
                is_dated_, options_.profile, options_.picture_size};
    }
    const Article* trusted(const Article& article);
    bool is_duplicate(std::size_t index) const;
    std::uint32_t note_of(const Article& article) const;
    bool is_noted(std::uint32_t note, const Article& article) const;
    const Article* checked(const Article& article);

    Format format_;
    WriteOptions options_;
    Desk desk_;
    Report report_;
    MeasuringSink sink_;
    std::unique_ptr<FormatWriter> writer_;
    Found found_here_;    ///< takes what is found of the article at hand
    Found found_in_rest_; ///< likewise of what is left of it, where the numbers are others
    std::string feed_uri_;
    std::string base_;     ///< the feed's, as written
    std::string feed_url_; ///< likewise
    bool has_itunes_{};    ///< the feed itself
    bool is_dated_{};
    KeySet ids_;     ///< 96 bits of each: two of a million are the same once in 10^17 cases; noted: see note_of()
    KeySet updates_; ///< the articles' times of change, as written
    std::vector<std::size_t> duplicates_{}; ///< the articles left out because they were there before, word for word
    std::optional<Feed> mended_feed_{};     ///< without its articles, where it had to be mended
    LeftOut feed_left_out_{};
    LeftOut left_out_{};                      ///< of the article that is looked at
    std::map<std::size_t, Article> mended_{}; ///< likewise articles, by their number; of a stream only the last
    std::string_view clean_{};                ///< of the prepared article, the longest text without a bad character
    std::size_t index_{};
    ArticleIdentity identity_{};             ///< of the article at hand
    std::string path_{};                     ///< likewise
    const Article* checked_{};               ///< that article, as it was given
    std::size_t errors_{};                   ///< errors found so far, also those that the report does not keep
    const std::vector<Article>* followed_{}; ///< null: nobody knows what articles were
    bool trusted_{false};
    bool usable_{false};
};

} // namespace feedwright
