// The options about the editor's desk: --summary, --html and --base.
#pragma once

#include <feedwright/prepare_options.hpp>

#include "option_kinds.hpp"

namespace json2feed {

void add_desk_options(CLI::App& app, feedwright::PrepareOptions& prepare);

} // namespace json2feed
