// How and when a feed is published: syndication hints, paging and archiving (RFC 5005), AtomPub, search results, and what
// programs of the time write into feeds.
#include "all.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"

namespace feedwright::vocabularies {

namespace {

using enum Times;

constexpr AttributeRow of_resource[]{
    {.name = "resource", .kind = &kinds::uri, .uri = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
};

constexpr ElementRow admin_rows[]{
    {.name = "generatorAgent", .in = places::feeds, .times = once, .attributes = of_resource},
    {.name = "errorReportsTo", .in = places::feeds, .times = once, .attributes = of_resource},
};

constexpr ElementRow app_rows[]{
    {.name = "edited", .in = Place::entry, .times = once, .text = &kinds::atom_date},
    {.name = "control", .in = Place::entry, .times = once},
    {.name = "draft", .times = once, .text = &kinds::yes_no, .inside = "|app:control|"},
};

constexpr ElementRow blog_channel_rows[]{
    {.name = "blogRoll", .in = places::feeds, .times = once, .text = &kinds::uri},
    {.name = "mySubscriptions", .in = places::feeds, .times = once, .text = &kinds::uri},
    {.name = "blink", .in = places::feeds, .times = once, .text = &kinds::uri},
    {.name = "changes", .in = places::feeds, .times = once, .text = &kinds::uri},
};

constexpr AttributeRow of_info[]{{.name = "uri", .kind = &kinds::reference, .required = true}};

constexpr ElementRow feedburner_rows[]{
    {.name = "awareness", .in = places::all, .times = once, .text = &kinds::uri},
    {.name = "browserFriendly", .in = places::feeds, .times = once, .text = &kinds::text},
    {.name = "feedburnerHostname", .in = places::feeds, .times = once, .text = &kinds::uri},
    {.name = "info", .in = places::feeds, .attributes = of_info},
    {.name = "origLink", .in = places::articles, .times = once, .text = &kinds::uri},
    {.name = "origEnclosureLink", .in = places::articles, .times = once, .text = &kinds::uri},
};

constexpr ElementRow fh_rows[]{
    {.name = "archive", .in = places::feeds},
    {.name = "complete", .in = places::feeds},
};

constexpr ValueKind role{
    "request, example, related, correction, subset or superset",
    [](std::string_view value) { return is_one_of("|request|example|related|correction|subset|superset|", value); },
    "InvalidLocalRole"};
constexpr ValueKind terms{"words of letters, digits, points and hyphens",
                          [](std::string_view value) {
                              return std::all_of(value.begin(), value.end(), [](char c) {
                                  return ascii::is_alphanumeric(c) || c == '.' || c == '-' || c == '_' || c == ' ';
                              });
                          },
                          "NotURLEncoded"};

constexpr AttributeRow of_query[]{
    {.name = "role", .kind = &role, .required = true},      {.name = "title", .kind = &kinds::short_text},
    {.name = "totalResults", .kind = &kinds::non_negative}, {.name = "searchTerms", .kind = &terms},
    {.name = "count", .kind = &kinds::non_negative},        {.name = "startIndex", .kind = &kinds::integer},
    {.name = "startPage", .kind = &kinds::integer},         {.name = "language", .kind = &kinds::language},
};

constexpr ElementRow opensearch_rows[]{
    {.name = "totalResults", .in = places::feeds, .times = once, .text = &kinds::non_negative},
    {.name = "startIndex", .in = places::feeds, .times = once, .text = &kinds::integer},
    {.name = "itemsPerPage", .in = places::feeds, .times = once, .text = &kinds::non_negative},
    {.name = "Query", .in = places::feeds, .attributes = of_query},
};

constexpr ValueKind period{
    "hourly, daily, weekly, monthly or yearly",
    [](std::string_view value) { return is_one_of("|hourly|daily|weekly|monthly|yearly|", value); },
    "InvalidUpdatePeriod"};

constexpr ElementRow sy_rows[]{
    {.name = "updatePeriod", .in = places::feeds, .times = once, .text = &period},
    {.name = "updateFrequency", .in = places::feeds, .times = once, .text = &kinds::positive},
    {.name = "updateBase", .in = places::feeds, .times = once, .text = &kinds::w3c_date},
};

} // namespace

constexpr Vocabulary admin{.uri = "http://webns.net/mvcb/", .prefix = "admin", .elements = admin_rows};
constexpr Vocabulary app{.uri = "http://www.w3.org/2007/app", .prefix = "app", .elements = app_rows};
constexpr Vocabulary blog_channel{
    .uri = "http://backend.userland.com/blogChannelModule", .prefix = "blogChannel", .elements = blog_channel_rows};
constexpr Vocabulary feedburner{
    .uri = "http://rssnamespace.org/feedburner/ext/1.0", .prefix = "feedburner", .elements = feedburner_rows};
constexpr Vocabulary fh{.uri = "http://purl.org/syndication/history/1.0", .prefix = "fh", .elements = fh_rows};
constexpr Vocabulary opensearch{
    .uri = "http://a9.com/-/spec/opensearch/1.1/", .prefix = "opensearch", .elements = opensearch_rows};
constexpr Vocabulary sy{.uri = "http://purl.org/rss/1.0/modules/syndication/", .prefix = "sy", .elements = sy_rows};

} // namespace feedwright::vocabularies
