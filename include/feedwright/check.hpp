// check: what feedwright has to say of a feed in a format, without writing it.
#pragma once

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/write_options.hpp>

namespace feedwright {

/// Everything that write() would find, articles included; report.ok() says whether write() would write.
Report check(const Feed& feed, Format format, const WriteOptions& options = {});

} // namespace feedwright
