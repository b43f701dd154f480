// The table of formats: which source writes which. The only place that names them all.
#pragma once

#include <memory>

#include <feedwright/format.hpp>

#include "../formats/format_writer.hpp"

namespace feedwright {

/// REQUIRES: sink and options outlive the writer.
std::unique_ptr<FormatWriter> make_writer(Format format, Sink& sink, const WriteOptions& options);

} // namespace feedwright
