// expects: deleted
// A half-written document has one owner.
#include <feedwright/feed_writer.hpp>

feedwright::FeedWriter copy(const feedwright::FeedWriter& writer) { return writer; }
