// What the rules about elements of known namespaces mean.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;

constexpr Explanation table[]{
    {"article.content.no_namespace",
     "Atom's own namespace is in force where the content stands, and an element without one would be "
     "Atom's. JSON Feed and RSS do not have this content.",
     atom,
     R"({"items": [{"content_html": null, "_feedwright": {"content_type": "application/xml", "content": {"kind": "plain", "value": "<a/>"}}}]})",
     R"({"items": [{"content_html": null, "_feedwright": {"content_type": "application/xml", "content": {"kind": "plain", "value": "<a xmlns=\"urn:xx:x\"/>"}}}]})"},
    {"element.attribute.missing", "Without it the element says nothing, and validators call it an error.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "thumbnail",
  "attributes": [{"name": "width", "value": "75"}]
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "thumbnail",
  "attributes": [{"name": "url", "value": "https://frontpage.example/one.png"}, {"name": "width", "value": "75"}]
}]}}]})"},
    {"element.attribute.unknown",
     "Nobody would read it, and validators call it an error. Most often it is a slip of the pen.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "content",
  "attributes": [{"name": "url", "value": "https://frontpage.example/a.mp4"}, {"name": "size", "value": "1024"}]
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "content",
  "attributes": [{"name": "url", "value": "https://frontpage.example/a.mp4"}, {"name": "fileSize", "value": "1024"}]
}]}}]})"},
    {"element.child.missing", "The one does not mean anything without the other.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://www.w3.org/2003/01/geo/wgs84_pos#",
  "name": "Point",
  "children": [{"uri": "http://www.w3.org/2003/01/geo/wgs84_pos#", "name": "lat", "text": "52.5"}]
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://www.w3.org/2003/01/geo/wgs84_pos#",
  "name": "Point",
  "children": [{"uri": "http://www.w3.org/2003/01/geo/wgs84_pos#", "name": "lat", "text": "52.5"}, {"uri": "http://www.w3.org/2003/01/geo/wgs84_pos#", "name": "long", "text": "13.4"}]
}]}}]})"},
    {"element.doubtful", "The feed is valid with it, but a validator has something to say. The message tells what.",
     rss, R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://wellformedweb.org/CommentAPI/",
  "name": "commentRSS",
  "text": "https://frontpage.example/one/comments"
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://wellformedweb.org/CommentAPI/",
  "name": "commentRss",
  "text": "https://frontpage.example/one/comments"
}]}}]})"},
    {"element.misplaced", "Readers look for it elsewhere, and validators call it an error where it is.", rss,
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/rss/1.0/modules/slash/",
  "name": "section",
  "text": "science"
}]}})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://purl.org/rss/1.0/modules/slash/",
  "name": "section",
  "text": "science"
}]}}]})"},
    {"element.prefix.avoided",
     "Some programs do not ask for the namespace, but for the name as it is written: a div with a prefix "
     "they do not know.",
     rss, R"({"_feedwright": {"extensions": [{
  "uri": "http://www.w3.org/1999/xhtml",
  "name": "div",
  "text": "A feed.",
  "prefix": "h"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}})"},
    {"element.questionable",
     "It is no error, but nobody expects it there, and validators say so. Say it of the article or of the "
     "feed.",
     atom, R"({"authors": [{"name": "Ada"}], "_feedwright": {"authors": [{"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}})"},
    {"element.said",
     "RSS has an element of its own for it. Of two that say the same a reader takes either, and validators "
     "advise to write one.",
     rss, R"({"language": "en", "_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "language",
  "text": "en"
}]}})",
     R"({"language": "en"})"},
    {"element.said_twice",
     "The member is written as this element, which may stand there once: leave one of the two out.", rss,
     R"({"items": [{"language": "fa", "_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "language",
  "text": "fa"
}]}}]})",
     R"({"items": [{"language": "fa"}]})"},
    {"element.text.invalid",
     "Programs read this text as a number, a date or one of a few words, and would stumble over another.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://purl.org/rss/1.0/modules/slash/",
  "name": "comments",
  "text": "none"
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://purl.org/rss/1.0/modules/slash/",
  "name": "comments",
  "text": "0"
}]}}]})"},
    {"element.text.unexpected",
     "Nobody reads text there: what the element says is in its attributes or in the elements in it.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "content",
  "text": "A film",
  "attributes": [{"name": "url", "value": "https://frontpage.example/a.mp4"}]
}]}}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://search.yahoo.com/mrss/",
  "name": "content",
  "attributes": [{"name": "url", "value": "https://frontpage.example/a.mp4"}],
  "children": [{"uri": "http://search.yahoo.com/mrss/", "name": "title", "text": "A film"}]
}]}}]})"},
    {"element.twice", "It can be said once: a reader would take either.", rss, R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}, {
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Image"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}})"},
    {"element.unknown",
     "Whoever reads the namespace knows no such element. Where validators look into a namespace, it is an "
     "error; a few old ones they know and feedwright does not, and so cannot vouch for them.",
     rss, R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "titel",
  "text": "Front Page"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "title",
  "text": "Front Page"
}]}})"},
    {"element.uri.misspelt", "To a program these are two namespaces, and it knows one of them.", rss,
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/DC/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/dc/elements/1.1/",
  "name": "type",
  "text": "Text"
}]}})"},
    {"element.wrong",
     "The format has a place of its own for what this says, and feedwright fills it from a member: two "
     "would be one too many.",
     atom, R"({"_feedwright": {"extensions": [{
  "uri": "http://www.w3.org/2005/Atom",
  "name": "subtitle",
  "text": "All the news"
}]}})",
     R"({"description": "All the news"})"},
    {"feed.archive.links",
     "A reader walks from archive to archive by these links, and gets to what is new by the link to the "
     "current feed.",
     atom, R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/syndication/history/1.0",
  "name": "archive"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/syndication/history/1.0",
  "name": "archive"
}], "links": [{"href": "https://frontpage.example/2019", "rel": "prev-archive"}, {"href": "https://frontpage.example/feed", "rel": "current"}]}})"},
    {"feed.complete.pages",
     "A complete feed is all there is: a reader forgets the articles that are not in it. On further pages "
     "there would be more.",
     atom, R"({"next_url": "https://frontpage.example/feed/2", "_feedwright": {"extensions": [{
  "uri": "http://purl.org/syndication/history/1.0",
  "name": "complete"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://purl.org/syndication/history/1.0",
  "name": "complete"
}]}})"},
    {"itunes.article.alone",
     "Podcast directories read the show's elements first: without them they do not take the episodes.", rss,
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "name": "season",
  "text": "1"
}]}}]})",
     R"({"items": [{"tags": ["season 1"]}]})"},
    {"itunes.feed.incomplete", "Podcast directories do not list a show that lacks one of these.", rss,
     R"({"_feedwright": {"extensions": [{
  "uri": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "name": "explicit",
  "text": "false"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "name": "explicit",
  "text": "false"
}, {
  "uri": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "name": "category",
  "attributes": [{"name": "text", "value": "News"}]
}, {
  "uri": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "name": "owner",
  "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]
}]}})"},
    {"link.past_end", "A reader that follows such links goes in circles.", atom,
     R"({"_feedwright": {"links": [{"href": "https://frontpage.example/feed", "rel": "first"}, {"href": "https://frontpage.example/feed/0", "rel": "previous"}]}})",
     R"({"_feedwright": {"links": [{"href": "https://frontpage.example/feed", "rel": "first"}, {"href": "https://frontpage.example/feed/2", "rel": "next"}]}})"},
    {"slash.comments.undated",
     "How many comments there are changes all the time. Readers see by the feed's date of when the number is.", rss,
     R"({"items": [{
  "date_published": null,
  "_feedwright": {"extensions": [{
    "uri": "http://purl.org/rss/1.0/modules/slash/",
    "name": "comments",
    "text": "3"
  }]}
}]})",
     R"({"items": [{"_feedwright": {"extensions": [{
  "uri": "http://purl.org/rss/1.0/modules/slash/",
  "name": "comments",
  "text": "3"
}]}}]})"},
};

} // namespace

std::span<const Explanation> namespace_explanations() { return table; }

} // namespace feedwright
