// The table of everything that the reader can find, and how its messages are put together.
#include "rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "../values/ascii.hpp"

namespace feedwright::json {

namespace {

constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto note = Severity::note;

// In the order of the enumeration; a static_assert below sees to it.
constexpr std::array rows{
    // The bytes.
    RuleRow{Rule::syntax, "json.syntax", error, "This is not JSON: {}.", "RFC 8259"},
    RuleRow{Rule::encoding, "json.encoding", error, "This is UTF-16 or UTF-32: JSON is written in UTF-8.",
            "RFC 8259 section 8.1"},
    RuleRow{Rule::too_large, "json.too_large", error, "The {} is longer than {}, which is the most that can be read.",
            "docs/json.md"},
    RuleRow{Rule::utf8, "json.utf8", warning, "Bytes that are not UTF-8 were replaced by U+FFFD, in {} here.",
            "RFC 8259 section 8.1"},
    RuleRow{Rule::surrogate, "json.surrogate", warning,
            R"(Half of a surrogate pair, such as \ud800 alone, is no character: replaced by U+FFFD, in {} here.)",
            "RFC 8259 section 8.2"},
    // The values.
    RuleRow{Rule::type, "json.type", error, "{} is needed here, not {}.", "JSON Feed 1.1; docs/json.md"},
    RuleRow{Rule::null, "json.null", warning, "null says nothing: leave the member out.", "JSON Feed 1.1"},
    RuleRow{Rule::word, "json.word", error, "{} cannot stand here: write {}.", "docs/json.md"},
    RuleRow{Rule::number, "json.number", error, "{} cannot stand here: {} is needed.", "JSON Feed 1.1; docs/json.md"},
    RuleRow{Rule::rounded, "json.rounded", note, "{} was rounded to {} seconds: a millisecond is the finest.",
            "JSON Feed 1.1, duration_in_seconds"},
    RuleRow{Rule::date, "json.date", error,
            "{} cannot be read: {} Look at its byte {}; best write it as in RFC 3339: 2026-10-29T04:30:00Z.",
            "JSON Feed 1.1, date_published; docs/dates.md"},
    RuleRow{Rule::date_weekday, "json.date.weekday", warning,
            "{} names another day of the week than that of its date: the date counts, {}.", "docs/dates.md"},
    RuleRow{Rule::date_clock_change, "json.date.clock_change", warning,
            "{}: the clocks changed then, so this time was skipped or came twice; {} was taken.", "docs/dates.md"},
    RuleRow{Rule::date_form, "json.date.form", note, "{} was read as {}.", "docs/dates.md"},
    RuleRow{Rule::too_deep, "json.too_deep", error, "Lists and objects are nested here more than 200 levels deep.",
            "RFC 8259 section 9"},
    // The members.
    RuleRow{Rule::member_unknown, "json.member.unknown", note, "No member of this name is known here: left out.",
            "JSON Feed 1.1, Extensions"},
    RuleRow{Rule::member_spelling, "json.member.spelling", warning, "{} should be written {}.", "JSON Feed 1.1"},
    RuleRow{Rule::member_duplicate, "json.member.duplicate", warning,
            "The object has several members of this name: the last one counts.", "RFC 8259 section 4"},
    RuleRow{Rule::about_missing, "json.about.missing", warning,
            "_feedwright needs a member \"about\" with the address of its documentation.", "JSON Feed 1.1, Extensions"},
    RuleRow{Rule::author_overruled, "json.author.overruled", warning,
            "The authors of \"authors\" count, and this one is none of them: left out.", "JSON Feed 1.1, authors"},
    RuleRow{Rule::extension_missing, "json.extension.missing", error,
            "{} stands in the list of extensions, but there is no such member to go with it.", "docs/json.md"},
    // The feed and its items.
    RuleRow{Rule::version_missing, "json.version.missing", error,
            "A JSON Feed has a \"version\": https://jsonfeed.org/version/1.1.", "JSON Feed 1.1, version"},
    RuleRow{Rule::version_unknown, "json.version.unknown", error,
            "{} is no version of JSON Feed that is known here: write https://jsonfeed.org/version/1.1.",
            "JSON Feed 1.1, version"},
    RuleRow{Rule::version_spelling, "json.version.spelling", warning, "{} should be written {}.",
            "JSON Feed 1.1, version"},
    RuleRow{Rule::items_missing, "json.items.missing", error, "A JSON Feed has a list \"items\", even an empty one.",
            "JSON Feed 1.1, items"},
    RuleRow{Rule::item_id_missing, "json.item.id.missing", warning, "An item has an \"id\".", "JSON Feed 1.1, id"},
    RuleRow{Rule::item_id_number, "json.item.id.number", warning,
            "The id is a number: write it as a string, \"{}\", which is how it was read.", "JSON Feed 1.1, id"},
    RuleRow{Rule::item_content_missing, "json.item.content.missing", warning,
            "An item has \"content_html\" or \"content_text\", or both.", "JSON Feed 1.1, content_html"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].rule) != i) return false;
    }
    return rows.back().rule == Rule::item_content_missing;
}
static_assert(in_order());

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

} // namespace

const RuleRow& row(Rule rule) noexcept { return rows[static_cast<std::size_t>(rule)]; }

std::span<const RuleRow> all_rows() noexcept { return rows; }

std::string message(Rule rule, std::initializer_list<std::string_view> parts) {
    std::string_view pattern = row(rule).message;
    std::string text;
    for (const std::string_view part : parts) {
        const std::size_t gap = pattern.find("{}");
        if (gap == std::string_view::npos) break;
        text.append(pattern.substr(0, gap)).append(part);
        pattern.remove_prefix(gap + 2);
    }
    return text.append(pattern);
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    const std::string_view shown = cut(text, longest);
    std::string quoted(1, '"');
    quoted += shown;
    std::ranges::replace_if(quoted, ascii::is_control, ' ');
    quoted += shown.size() < text.size() ? "…\"" : "\"";
    return quoted;
}

std::string_view cut(std::string_view text, std::size_t limit) noexcept {
    if (text.size() <= limit) return text;
    while (limit > 0 && continues_character(text[limit])) --limit;
    return text.substr(0, limit);
}

} // namespace feedwright::json
