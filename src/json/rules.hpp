// What the reader can find: one row a rule, in rules.cpp. The ids are stable.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include <feedwright/finding.hpp>

namespace feedwright::json {

enum class Rule {
    syntax,
    encoding,
    too_large,
    utf8,
    surrogate,
    type,
    null,
    word,
    number,
    rounded,
    date,
    date_weekday,
    date_clock_change,
    date_form,
    too_deep,
    member_unknown,
    member_spelling,
    member_duplicate,
    about_missing,
    author_overruled,
    extension_missing,
    version_missing,
    version_unknown,
    version_spelling,
    items_missing,
    item_id_missing,
    item_id_number,
    item_content_missing
};

struct RuleRow {
    Rule rule;
    std::string_view id;
    Severity severity;
    std::string_view message;   ///< each {} takes the next part
    std::string_view reference; ///< where that is written
};

const RuleRow& row(Rule rule) noexcept;

std::span<const RuleRow> all_rows() noexcept;

/// The rule's message with its parts put in.
std::string message(Rule rule, std::initializer_list<std::string_view> parts);

/// A piece of the input as a message shows it: on one line, in quotation marks, cut where it is long.
std::string excerpt(std::string_view text);

/// The longest beginning of `text` that has at most `limit` bytes and ends with a whole character.
std::string_view cut(std::string_view text, std::size_t limit) noexcept;

} // namespace feedwright::json
