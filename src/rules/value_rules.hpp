// Rules for strings and dates wherever they stand: what a member holds (fields.hpp) decides which of them apply.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/fields.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>

namespace feedwright {

struct ValueRule {
    std::string_view id;
    Severity severity;
    Formats formats;
    Holds holds; ///< the kind of string it judges
    std::string_view message;
    std::string_view reference;
    bool (*broken)(std::string_view);
    std::string_view w3c{}; ///< as in Rule
};

/// For non-empty strings, by what they hold; plain: those that can be nothing but plain text.
std::span<const ValueRule> value_rules();

/// Those for strings that hold this.
std::span<const ValueRule> value_rules(Holds holds);

/// For all texts and tokens, whatever they hold but URLs.
std::span<const ValueRule> text_rules();

/// For findings that the walker makes itself: about any text, date or extension.
struct NamedRule {
    std::string_view id;
    Severity severity;
    Formats formats;
    std::string_view subject;
    std::string_view message;
    std::string_view reference;
    std::string_view w3c{}; ///< as in Rule
};

extern const NamedRule html_parse_error;
extern const NamedRule malformed_text;
extern const NamedRule forbidden_character;
extern const NamedRule unwritable_date;
extern const NamedRule misread_date;
extern const NamedRule ancient_date;
extern const NamedRule future_date;
extern const NamedRule escapes_below_base;
extern const NamedRule base_itself;
extern const NamedRule no_place;
extern const NamedRule too_deep;
extern const NamedRule extension_twice;
extern const NamedRule misplaced_block;
extern const NamedRule unreadable_value;
extern const NamedRule unknown_namespace;
extern const NamedRule itunes_alone;
extern const NamedRule comments_undated;
extern const NamedRule large_document;

/// For findings that need more than one object: the feed and its articles together.
extern const NamedRule updated_missing;
extern const NamedRule updated_derived;
extern const NamedRule duplicate_article;
extern const NamedRule duplicate_id;
extern const NamedRule same_update;

std::span<const NamedRule* const> named_rules();

} // namespace feedwright
