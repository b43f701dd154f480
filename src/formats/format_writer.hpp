// FormatWriter: what each format has to be able to do. One source a format implements it; the table in
// src/front/formats.cpp names them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/write_options.hpp>

#include "../desk/desk.hpp"
#include "../desk/identity.hpp"

namespace feedwright {

/// What was worked out for the feed before it is written.
struct FeedFacts {
    std::string uri{};                  ///< identifies the feed
    std::optional<Timestamp> updated{}; ///< the feed's, else the newest of the articles that are expected
};

/// Gets what the rules have found to be right, in order: what to expect, begin, any number of articles, end.
class FormatWriter {
public:
    virtual ~FormatWriter() = default;
    /// An article that will be added, as it was given, and the desk that will prepare it: for what the beginning says of
    /// all articles, namespaces above all. In a stream nothing is known of them.
    virtual void expect(const Article&, Desk&) {}
    /// Does not look at feed.articles.
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
