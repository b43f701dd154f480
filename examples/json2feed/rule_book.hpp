// RuleBook: what --rules and --explain show: the rules of the library and those of its JSON reader, as plain text.
#pragma once

#include <string>
#include <string_view>

namespace json2feed {

/// All rules by their ids: severity, formats, what each looks at, what it says, where that is written.
std::string rule_table();

/// What is known of one rule, with a wrong and a right example; empty: there is no such rule.
std::string rule_page(std::string_view id);

/// The ids that may have been meant, nearest first, with commas between.
std::string nearest_rules(std::string_view id);

} // namespace json2feed
