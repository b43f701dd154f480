// What the rules about the parts of feeds and articles mean: people, links, categories, pictures and files.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr Explanation table[]{
    {"attachment.duration.invalid",
     "Players show the duration before they have loaded anything. If it is not known, leave it out.", json,
     "attachment.duration = std::chrono::seconds{-1};", "attachment.duration = std::chrono::minutes{31};", program},
    {"attachment.media_type.derived",
     "Readers choose a player by the media type. The ending is mostly right, but m4a, ogg and the like can be several "
     "things.",
     rss, R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "size_in_bytes": 1048576
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})"},
    {"attachment.media_type.unknown", "A file of which nobody knows what it is can only be saved, not played.", json,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/talk"}]}]})",
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/talk", "mime_type": "audio/mpeg"}]}]})"},
    {"attachment.size.missing",
     "RSS demands a number. Readers that show sizes, or stop at large files on the road, take the 0 for the truth.",
     rss, R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg"
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})"},
    {"attachment.url.missing", "An attachment is a link to a file: without the address there is nothing to attach.",
     json, R"({"items": [{"attachments": [{"mime_type": "audio/mpeg"}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg"
}]}]})"},
    {"attachment.url.not_web", "Players of podcasts fetch files over HTTP and nothing else.", rss,
     R"({"items": [{"attachments": [{
  "url": "ftp://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})"},
    {"category.scheme.relative",
     "The scheme says whose list the word is from, to readers of feeds from everywhere. A short name is nobody's.",
     atom, R"({"items": [{"tags": ["rail"], "_feedwright": {"categories": [{"scheme": "topics"}]}}]})",
     R"({"items": [{
  "tags": ["rail"],
  "_feedwright": {"categories": [{"scheme": "https://frontpage.example/topics"}]}
}]})"},
    {"category.term.missing",
     "Readers group articles by the term. An empty one is mostly left over from a list such as \"rail, , rivers\".",
     rss, R"({"items": [{"tags": [""]}]})", R"({"items": [{"tags": ["rail"]}]})"},
    {"hub.url.missing", "Readers subscribe at a hub to learn of new articles at once. Without its address they cannot.",
     rss, R"({"hubs": [{"type": "WebSub"}]})", R"({"hubs": [{"type": "WebSub", "url": "https://hub.example/"}]})"},
    {"image.size.zero",
     "Readers keep room for a picture of this size, and would show none. Programs often write 0 for a size that they "
     "do not know.",
     rss,
     R"({"items": [{
  "image": "https://frontpage.example/a.png",
  "_feedwright": {"image": {"width": 0, "height": 0}}
}]})",
     R"({"items": [{
  "image": "https://frontpage.example/a.png",
  "_feedwright": {"image": {"width": 640, "height": 480}}
}]})"},
    {"image.url.missing", "A title or a size describes a picture that is nowhere.", rss,
     R"({"_feedwright": {"image": {"title": "Front Page"}}})",
     R"({
  "icon": "https://frontpage.example/logo.png",
  "_feedwright": {"image": {"title": "Front Page"}}
})"},
    {"image.url.not_web", "Readers fetch pictures. A name, even a unique one, does not say where from.", rss,
     R"({"items": [{"image": "urn:isbn:0451450523"}]})",
     R"({"items": [{"image": "https://frontpage.example/cover.jpg"}]})"},
    {"link.alternate.twice",
     "Alternate links are versions of one thing, and readers choose by type and language. Between two of a kind they "
     "cannot.",
     atom,
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/one.pdf",
  "rel": "alternate"
}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/one.pdf",
  "rel": "alternate",
  "type": "application/pdf"
}]}}]})"},
    {"link.href.missing", "A relation and a title describe a link that leads nowhere.", atom,
     R"({"items": [{"_feedwright": {"links": [{"rel": "related", "title": "More of this"}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/more",
  "rel": "related",
  "title": "More of this"
}]}}]})"},
    {"link.rel.invalid",
     "By the relation programs decide what a link is for. It is one word from a public list, or a URI of your own.",
     atom,
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/more",
  "rel": "see also"
}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/more",
  "rel": "related"
}]}}]})"},
    {"link.replies",
     "Readers look at the number of answers where the answers are: at a link of the relation replies. At another link it is an "
     "error to validators.",
     atom,
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/one/comments",
  "rel": "related",
  "count": 12
}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/one/comments",
  "rel": "replies",
  "count": 12
}]}}]})"},
    {"link.rel.unknown",
     "Readers ignore relations that nobody has registered. If it is your own, a URI says so and is valid.", atom,
     R"({"items": [{"_feedwright": {"links": [{"href": "https://frontpage.example/more", "rel": "more"}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/more",
  "rel": "https://frontpage.example/rel/more"
}]}}]})"},
    {"person.empty",
     "There is nothing to show of this author. Mostly the name has another key in the data than the program looked "
     "for.",
     json, R"({"authors": [{"avatar": "https://frontpage.example/ada.png"}]})",
     R"({"authors": [{"name": "Ada", "avatar": "https://frontpage.example/ada.png"}]})"},
    {"person.name.email",
     "Readers show the name as it is, and harvesters of addresses are glad of it.", atom,
     R"({"authors": [{"name": "Lena <lena@frontpage.example>"}]})",
     R"({"authors": [{"name": "Lena"}], "_feedwright": {"authors": [{"email": "lena@frontpage.example"}]}})"},
    {"person.name.derived",
     "Readers show this where the author's name stands, a mail address included. Not everybody wants theirs there.",
     atom, R"({"authors": [{"url": "https://frontpage.example/ada"}]})",
     R"({"authors": [{"name": "Ada", "url": "https://frontpage.example/ada"}]})"},
};

} // namespace

std::span<const Explanation> part_explanations() { return table; }

} // namespace feedwright
