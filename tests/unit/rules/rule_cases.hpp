// For each rule a feed that breaks it and a feed beside it that does not: rows of tables, one table for each of the
// sources in src/rules.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/format.hpp>
#include <feedwright/prepare_options.hpp>
#include <feedwright/profile.hpp>

struct RuleCase {
    using Edit = void (*)(feedwright::Feed&);

    std::string_view rule;
    feedwright::Format format;
    std::string_view path; ///< of the finding
    Edit broken;           ///< makes of small_feed() one that the rule speaks of
    Edit fine;             ///< makes of it one that comes near, and that has no error
    feedwright::PrepareOptions prepare{};
    feedwright::Profile profile{};
};

std::span<const RuleCase> apple_rule_cases();
std::span<const RuleCase> feed_rule_cases();
std::span<const RuleCase> article_rule_cases();
std::span<const RuleCase> part_rule_cases();
std::span<const RuleCase> value_rule_cases();
std::span<const RuleCase> desk_rule_cases();
std::span<const RuleCase> namespace_rule_cases();
