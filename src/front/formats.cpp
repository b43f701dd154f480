// A new format is a line here, one in src/values/format.cpp and a source in src/formats.
#include "formats.hpp"

#include <array>

namespace feedwright {

namespace {

using Make = std::unique_ptr<FormatWriter> (*)(Sink&, const WriteOptions&);

/// In the order of Format.
constexpr std::array<Make, 3> makers{make_rss_writer, make_atom_writer, make_json_feed_writer};

} // namespace

std::unique_ptr<FormatWriter> make_writer(Format format, Sink& sink, const WriteOptions& options) {
    return makers[static_cast<std::size_t>(format)](sink, options);
}

} // namespace feedwright
