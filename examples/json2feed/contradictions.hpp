// What options may not say together, and values that no run could use: found before anything is opened.
#pragma once

#include "options.hpp"

namespace json2feed {

/// Throws CLI::ParseError.
void refuse_contradictions(const Options& options);

} // namespace json2feed
