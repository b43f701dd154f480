// Conversion: reads the input and feeds all writers, article by article, so that none is kept: of NDJSON memory stays as it
// is however long the stream; a document is gone through twice. Only where articles are to be sorted, or some may be left
// out for warnings, all are collected.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <feedwright/feed.hpp>
#include <feedwright/feed_writer.hpp>
#include <feedwright/json_reader.hpp>

#include "findings.hpp"
#include "input.hpp"
#include "options.hpp"
#include "outputs.hpp"
#include "terminal.hpp"

namespace json2feed {

class Conversion {
public:
    /// REQUIRES: all outlive this.
    Conversion(const Options& options, Input& input, Outputs& outputs, Findings& findings, Terminal& terminal);
    // The writers report to this very object.
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;

    /// Reads everything and writes everything, but publishes nothing. Findings::refused() says what came of it.
    /// Throws what the input and the outputs throw: std::system_error.
    void run();

private:
    using Preview = feedwright::FeedWriter::Preview;

    void collect();
    void go_twice();
    void stream();

    feedwright::JsonReadOptions how_to_read();
    feedwright::Timestamp read_clock();

    /// An article with the newest date of all, if Atom needs that.
    std::optional<feedwright::Article> newest_article();
    bool read_feed(feedwright::Feed& feed);
    bool read_article(feedwright::Article& article, Origin& origin);
    void read_sizes(feedwright::Article& article, const Origin& origin);

    void begin(const feedwright::Feed& feed, const Preview& preview, const Preview& atom_preview);
    void add(const feedwright::Article& article, const Origin& origin);
    void end();

    const Options& options_;
    Input& input_;
    Outputs& outputs_;
    Findings& findings_;
    Terminal& terminal_;
    std::optional<MediaRoot> media_root_;
    std::optional<feedwright::JsonReader> reader_{};
    feedwright::WriteOptions how_to_write_{}; ///< but for who listens
    std::vector<feedwright::FeedWriter> writers_{};
    const Origin* writing_{}; ///< of the article that the writers have in hand
    std::size_t articles_read_{};
    std::size_t notes_told_{};                     ///< by the writers
    std::optional<feedwright::Timestamp> clock_{}; ///< what it said, if it was asked
};

} // namespace json2feed
