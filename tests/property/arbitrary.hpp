// Arbitrary feeds, made from the lists of fields.hpp, so a new member is tried without a word being added here; and
// arbitrary options to write them with.
#pragma once

#include <feedwright/feed.hpp>
#include <feedwright/write_options.hpp>

#include "choices.hpp"
#include "mood.hpp"

namespace property {

feedwright::Feed arbitrary_feed(Choices& choices, Mood mood);

/// How it is written, `prepare` apart.
feedwright::WriteOptions arbitrary_options(Choices& choices, Mood mood);

} // namespace property
