// FormatWriter: what each format has to be able to do. One source a format implements it; the table in
// src/front/formats.cpp names them.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/write_options.hpp>

#include "../desk/derived.hpp"
#include "../desk/identity.hpp"

namespace feedwright {

/// What was worked out for the feed before it is written.
struct FeedFacts {
    std::string uri{};                  ///< identifies the feed
    std::optional<Timestamp> updated{}; ///< the newest article's, if the feed has none of its own
    ArticleList articles{};             ///< those of the feed's that will be written, as far as is known
    std::function<bool(const Article&)> has_summary_and_content{}; ///< once it is prepared
};

/// Gets what the rules have found to be right, in order: begin, any number of articles, end.
class FormatWriter {
public:
    virtual ~FormatWriter() = default;
    /// Looks at facts.articles, not at feed.articles.
    virtual void begin(const Feed& feed, const FeedFacts& facts) = 0;
    /// `clean` is a text of the article, of which every character is known to be good, or none.
    virtual void add(const Article& article, const ArticleIdentity& identity, std::string_view clean) = 0;
    virtual void end() = 0;

protected:
    FormatWriter() = default;
    FormatWriter(const FormatWriter&) = default;
    FormatWriter& operator=(const FormatWriter&) = default;
};

/// REQUIRES: sink and options outlive the writer.
std::unique_ptr<FormatWriter> make_rss_writer(Sink& sink, const WriteOptions& options);
std::unique_ptr<FormatWriter> make_atom_writer(Sink& sink, const WriteOptions& options);
std::unique_ptr<FormatWriter> make_json_feed_writer(Sink& sink, const WriteOptions& options);

} // namespace feedwright
