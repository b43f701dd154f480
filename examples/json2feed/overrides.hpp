// Overrides: what the command line says of the feed, in place of the input.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <feedwright/feed.hpp>

#include "options.hpp"

namespace json2feed {

/// Puts in what the command line says.
void apply(const Overrides& overrides, feedwright::Feed& feed);

/// Whether an input path such as /title, or what is below it, was replaced, so that what the input has there does not
/// matter.
bool is_overridden(const Overrides& overrides, std::string_view input_path);

} // namespace json2feed
