// --rules and --explain: instead of a run, the rules are shown.
#pragma once

#include "option_kinds.hpp"

namespace json2feed {

void add_rule_options(CLI::App& app);

} // namespace json2feed
