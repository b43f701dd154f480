// What readers of an article say: Slash, Well-formed Web, trackbacks, and Atom threading (RFC 4685).
#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

using enum Times;

constexpr AttributeRow of_reply[]{
    {.name = "ref", .kind = &kinds::canonical_id},
    {.name = "href", .kind = &kinds::uri},
    {.name = "source", .kind = &kinds::uri},
    {.name = "type", .kind = &kinds::media_type},
};

constexpr ElementRow slash_rows[]{
    {.name = "comments", .in = places::articles, .times = once, .text = &kinds::non_negative},
    {.name = "hit_parade", .in = places::articles, .times = once, .text = &kinds::integers},
    {.name = "section", .in = places::articles, .text = &kinds::text},
    {.name = "department", .in = places::articles, .text = &kinds::text},
};

constexpr ElementRow thr_rows[]{
    {.name = "in-reply-to", .in = places::all, .attributes = of_reply},
    {.name = "total", .in = places::articles, .times = once, .text = &kinds::non_negative},
};

constexpr ElementRow trackback_rows[]{
    {.name = "ping", .in = places::articles, .times = once, .text = &kinds::uri},
    {.name = "about", .in = places::articles, .text = &kinds::uri},
};

constexpr ElementRow wfw_rows[]{
    {.name = "comment", .in = places::articles, .times = once, .text = &kinds::uri},
    {.name = "commentRss", .in = places::articles, .times = once, .text = &kinds::uri},
    {.name = "commentRSS",
     .in = places::articles,
     .times = once,
     .text = &kinds::uri,
     .doubtful = "It is spelt commentRss.",
     .w3c = "CommentRSS"},
};

} // namespace

constexpr Vocabulary slash{.uri = "http://purl.org/rss/1.0/modules/slash/", .prefix = "slash", .elements = slash_rows};
constexpr Vocabulary thr{.uri = "http://purl.org/syndication/thread/1.0", .prefix = "thr", .elements = thr_rows};
constexpr Vocabulary trackback{
    .uri = "http://madskills.com/public/xml/rss/module/trackback/", .prefix = "trackback", .elements = trackback_rows};
constexpr Vocabulary wfw{.uri = "http://wellformedweb.org/CommentAPI/", .prefix = "wfw", .elements = wfw_rows};

} // namespace feedwright::vocabularies
