// FeedWriter: writes a feed article by article, in constant memory. write() and render() are loops over it: there is
// one engine.
#pragma once

#include <functional>
#include <memory>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/write_options.hpp>

namespace feedwright {

class Engine;

/// begin(), then add() for each article, then end():
///
///     FeedWriter writer{Format::rss, sink};
///     writer.begin(feed);
///     while (next(article)) writer.add(article);
///     writer.end();
///
/// Some 32 bytes are kept an article, and as much again for Atom, to know ids and times of change that come twice; none
/// without options.check_duplicates.
/// Whatever the sink throws comes through; the writer is of no use afterwards.
class FeedWriter {
public:
    /// REQUIRES: the sink outlives the writer.
    FeedWriter(Format format, Sink& sink, WriteOptions options = {});
    ~FeedWriter();
    FeedWriter(FeedWriter&&) noexcept;
    FeedWriter& operator=(FeedWriter&&) noexcept;

    /// Writes all that comes before the articles. `feed.articles` are not written, only looked at: for the namespaces to
    /// declare on the root, and for a missing `updated`; with options.skip_invalid only those without errors, which costs
    /// a second check of each. In a stream, where they are not there, Atom needs `updated`, and
    /// RSS has a lastBuildDate only if it is given.
    /// False: the feed itself has an error; then nothing is written, now or later, but add() still checks.
    bool begin(const Feed& feed);

    /// Calls its argument with each article that will be added, in that order; none has to outlive the call.
    using Preview = std::function<void(const std::function<void(const Article&)>& look)>;

    /// The same for who can go through the articles twice, but does not hold them all: `preview` shows them in place of
    /// `feed.articles`, and the document is what it would be with them. It is called once at most, within this function.
    bool begin(const Feed& feed, const Preview& preview);

    /// Writes one article. False: it has an error, or was there before, word for word; it was left out, and the document is
    /// valid without it.
    bool add(const Article& article);

    /// Ends the document and sends the last bytes to the sink.
    void end();

    const Report& report() const noexcept;

private:
    std::unique_ptr<Engine> engine_;
};

} // namespace feedwright
