// FeedWriter is the engine with a door to the outside.
#include <feedwright/feed_writer.hpp>

#include "engine.hpp"

namespace feedwright {

FeedWriter::FeedWriter(Format format, Sink& sink, WriteOptions options)
    : engine_{std::make_unique<Engine>(format, Engine::Write::sink, &sink, std::move(options))} {}
FeedWriter::~FeedWriter() = default;
FeedWriter::FeedWriter(FeedWriter&&) noexcept = default;
FeedWriter& FeedWriter::operator=(FeedWriter&&) noexcept = default;

bool FeedWriter::begin(const Feed& feed) { return engine_->begin(feed); }
bool FeedWriter::begin(const Feed& feed, const Preview& preview) { return engine_->begin(feed, preview); }
bool FeedWriter::add(const Article& article) { return engine_->add(article); }
void FeedWriter::end() { engine_->end(); }
const Report& FeedWriter::report() const noexcept { return engine_->report(); }

} // namespace feedwright
