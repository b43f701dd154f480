// write and render: a whole feed at once, to a sink or to a string.
#pragma once

#include <stdexcept>
#include <string>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/write_options.hpp>

namespace feedwright {

/// Writes the feed. If it or an article has an error, nothing reaches the sink and the report says why; with
/// options.skip_invalid only the articles with errors are missing. Never throws because of the feed; a sink may throw.
Report write(const Feed& feed, Format format, Sink& sink, const WriteOptions& options = {});

/// What render throws for a feed that would not be valid.
class InvalidFeed : public std::runtime_error {
public:
    explicit InvalidFeed(Report report);

    /// All that was found, warnings and notes included.
    const Report& report() const noexcept { return report_; }

private:
    Report report_;
};

/// The feed as a string. Throws InvalidFeed, whose what() lists the errors.
std::string render(const Feed& feed, Format format, const WriteOptions& options = {});

} // namespace feedwright
