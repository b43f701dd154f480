// What the rules about articles and their sources mean.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;

constexpr Explanation table[]{
    {"article.content.derived",
     "JSON Feed shows an article by its content alone. What stands in for it is all that readers of this feed will "
     "see.",
     json, R"({"items": [{"content_html": null, "summary": "In short"}]})",
     R"({"items": [{"content_html": "<p>At length.</p>", "summary": "In short"}]})"},
    {"article.content.from_summary",
     "Without content an Atom entry has to link to a page. With neither, its readers would have nothing to open.", atom,
     R"({"items": [{"url": null, "content_html": null, "summary": "In short"}]})",
     R"({"items": [{"content_html": null, "summary": "In short"}]})"},
    {"article.content.not_of_type",
     "Content of a type of its own stands in the document as that type demands: XML as XML, a picture in base64. "
     "Anything else breaks the document, or what is opened with it.",
     atom, R"({"items": [{"_feedwright": {"content": "<svg><path></svg>", "content_type": "image/svg+xml"}}]})",
     R"({"items": [{"_feedwright": {
  "content": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "content_type": "image/svg+xml"
}}]})"},
    {"article.content.twice",
     "A format has one place for content: either it is there, or there is the address of it. Which of the two would be "
     "shown is anybody's guess.",
     atom,
     R"({"items": [{
  "content_html": "<p>A film.</p>",
  "_feedwright": {"content_url": "https://frontpage.example/film", "content_type": "video/mp4"}
}]})",
     R"({"items": [{
  "content_html": null,
  "_feedwright": {"content_url": "https://frontpage.example/film", "content_type": "video/mp4"}
}]})"},
    {"article.content.unchecked",
     "HTML is made safe before it is written; in other XML, such as SVG, scripts stay what they are. Who publishes it "
     "vouches for it.",
     atom,
     R"({"items": [{"_feedwright": {
  "content": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "content_type": "image/svg+xml"
}}]})",
     R"({"items": [{"content_html": "<p><img src='https://frontpage.example/drawing.svg' alt='A drawing'></p>"}]})"},
    {"article.content_type.document",
     "Readers put content into a page of theirs. A document with a head of its own does not go there, so most show it "
     "badly or not at all.",
     atom,
     R"({"items": [{"_feedwright": {
  "content": "<html xmlns='http://www.w3.org/1999/xhtml'/>",
  "content_type": "application/xhtml+xml"
}}]})",
     R"({"items": [{"_feedwright": {"content": {"value": "<p>Its text.</p>", "kind": "xhtml"}}}]})"},
    {"article.content_type.html",
     "HTML needs no media type: said to be HTML it is cleaned, and every reader shows it. So this is what is made of "
     "it.",
     json, R"({"items": [{"_feedwright": {"content": "<p>Its text.</p>", "content_type": "text/html"}}]})",
     R"({"items": [{"content_html": "<p>Its text.</p>"}]})"},
    {"article.content_type.missing",
     "Before they fetch what is elsewhere, readers want to know whether they can show it.", atom,
     R"({"items": [{
  "content_html": null,
  "_feedwright": {"content_url": "https://frontpage.example/film"}
}]})",
     R"({"items": [{
  "content_html": null,
  "_feedwright": {"content_url": "https://frontpage.example/film", "content_type": "video/mp4"}
}]})"},
    {"article.content_type.multipart",
     "A composite type, such as that of a mail, is an envelope with several contents. No feed reader opens it.", atom,
     R"({"items": [{
  "content_html": null,
  "_feedwright": {
    "content_url": "https://frontpage.example/mail",
    "content_type": "multipart/alternative"
  }
}]})",
     R"({"items": [{
  "content_html": null,
  "_feedwright": {
    "content_url": "https://frontpage.example/mail",
    "content_type": "text/plain"
  }
}]})"},
    {"article.duplicate",
     "Whoever gathers articles from several places gets some of them twice. Written twice, they would be an error; "
     "nothing is lost by writing one.",
     rss, R"({"items": [{}, {}]})", R"({"items": [{}, {"id": "https://frontpage.example/two"}]})"},
    {"article.empty",
     "Readers would show an empty line that leads nowhere. It is mostly the sign that a field was not filled in, or "
     "has another name.",
     rss, R"({"items": [{"title": null, "url": null, "content_html": null}]})",
     R"({"items": [{"url": null, "content_html": null}]})"},
    {"article.id.canonical",
     "Readers compare ids letter by letter, but some tidy URLs up first. An article with two spellings may be shown as "
     "new again.",
     atom, R"({"items": [{"id": "HTTPS://frontpage.example:443/%7Eone"}]})",
     R"({"items": [{"id": "https://frontpage.example/~one"}]})"},
    {"article.id.derived",
     "By the id readers know what they have shown already. One that is derived lasts as long as the URL or the date "
     "does: an id of the database is better.",
     rss, R"({"items": [{"id": null}]})", R"({"items": [{"id": "https://frontpage.example/one"}]})"},
    {"article.id.duplicate",
     "To readers two articles of one id are one article in two versions: the later hides the other.", rss,
     R"({"items": [{}, {"title": "Another article"}]})",
     R"({"items": [{}, {"title": "Another article", "id": "https://frontpage.example/two"}]})"},
    {"article.id.encoded",
     "An id in a feed is a URI, which is ASCII without blanks. The same bytes come out each time, but a program that "
     "compares with your id has to encode it too.",
     atom, R"({"items": [{"id": "https://frontpage.example/a café"}]})",
     R"({"items": [{"id": "https://frontpage.example/a%20caf%C3%A9"}]})"},
    {"article.id.missing",
     "Readers could not tell this article from others, nor from itself at the next visit. An id is not made up of "
     "chance: it has to be the same in each run.",
     rss, R"({"items": [{"id": null, "url": null, "title": null, "date_published": null}]})",
     R"({"items": [{"id": "frontpage-2020-17", "url": null, "title": null, "date_published": null}]})"},
    {"article.id.unstable",
     "When somebody corrects a word in the title, all readers will have a new article beside the old one.", rss,
     R"({"items": [{"id": null, "url": null, "date_published": null}]})", R"({"items": [{"id": null, "url": null}]})"},
    {"article.id.urn",
     "Ids are compared across all feeds in the world, where \"42\" is no name. The UUID that is written is the same in "
     "every run.",
     atom, R"({"items": [{"id": "42"}]})", R"({"items": [{"id": "tag:frontpage.example,2020:42"}]})"},
    {"article.links.history",
     "Readers page through a feed by these links; at an article they mean nothing, and a validator takes them for a "
     "mistake.",
     atom, R"({"items": [{"_feedwright": {"links": [{"href": "https://frontpage.example/two", "rel": "next"}]}}]})",
     R"({"items": [{"_feedwright": {"links": [{
  "href": "https://frontpage.example/two",
  "rel": "related"
}]}}]})"},
    {"article.summary.blank",
     "An empty summary hides the content in readers that prefer summaries. Without it they show the content's "
     "beginning.",
     json, R"({"items": [{"summary": " "}]})", R"({"items": [{"summary": "In short"}]})"},
    {"article.summary.derived",
     "Lists of articles show a line below the title. Here that line will only say the title again.", atom,
     R"({"items": [{"content_html": null}]})", R"({"items": [{"content_html": null, "summary": "In short"}]})"},
    {"article.summary.made",
     "Readers show summaries in their lists. A made one is the content's beginning, cut at a sentence where that can "
     "be; yours may say more.",
     rss, R"({"items": [{"content_html": "<p>In a phone call on Friday two presidents discussed a railway.</p>"}]})",
     R"({"items": [{
  "content_html": "<p>In a phone call on Friday two presidents discussed a railway.</p>",
  "summary": "Talks on a railway"
}]})",
     Explanation::Example::patch, "--summary 5"},
    {"article.title.derived",
     "An Atom entry without a title is invalid. A beginning that was cut somewhere is no headline, but tells articles "
     "apart.",
     atom, R"({"items": [{"title": null}]})", R"({"items": [{"title": "One article"}]})"},
    {"article.title.derived_from_url",
     "Nothing but the address is known of this article. Readers will show that as its headline.", rss,
     R"({"items": [{"title": null, "content_html": null}]})", R"({"items": [{"content_html": null}]})"},
    {"article.updated.before_published",
     "Readers that sort by the last change put the article too far down. Mostly the two dates have been exchanged, or "
     "one of them has the wrong zone.",
     json, R"({"items": [{"date_modified": "2020-05-07T11:00:00Z"}]})",
     R"({"items": [{"date_modified": "2020-05-09T11:00:00Z"}]})"},
    {"article.updated.derived",
     "Readers show an article again when its last change is later than the one they know. As long as only the "
     "publication is dated, corrections reach nobody.",
     atom, R"({"items": [{"date_modified": null}]})", R"({"items": [{"date_modified": "2020-05-08T12:30:00Z"}]})"},
    {"article.updated.missing", "Atom wants a date of each entry, and a made-up one would make old articles look new.",
     atom, R"({"items": [{"date_published": null}]})", R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"article.updated.same",
     "Some readers know an entry by its moment of change. Articles that come out of one batch should keep their own "
     "seconds.",
     atom, R"({"items": [{}, {"id": "https://frontpage.example/two", "title": "Another article"}]})",
     R"({"items": [
  {},
  {
    "id": "https://frontpage.example/two",
    "title": "Another article",
    "date_published": "2020-05-08T11:00:01Z"
  }
]})"},
    {"source.id.canonical",
     "The source's id says from which feed the article was taken. Readers that know that feed by another spelling do "
     "not see that it is the same.",
     atom,
     R"({"items": [{"_feedwright": {"source": {
  "id": "https://city.example/a/../feed",
  "title": "City",
  "updated": "2020-05-08T11:00:00Z"
}}}]})",
     R"({"items": [{"_feedwright": {"source": {
  "id": "https://city.example/feed",
  "title": "City",
  "updated": "2020-05-08T11:00:00Z"
}}}]})"},
    {"source.incomplete",
     "Readers show where an article comes from, and lead there. For that they need what every feed has.", atom,
     R"({"items": [{"_feedwright": {"source": {"title": "City"}}}]})",
     R"({"items": [{"_feedwright": {"source": {
  "id": "https://city.example/feed",
  "title": "City",
  "updated": "2020-05-08T11:00:00Z"
}}}]})"},
    {"source.no_address",
     "In RSS a source is a link with a name. Without the address there is no link, so the origin of the article is not "
     "told.",
     rss, R"({"items": [{"_feedwright": {"source": {"title": "City"}}}]})",
     R"({"items": [{"_feedwright": {"source": {"title": "City", "feed_url": "https://city.example/feed"}}}]})"},
};

} // namespace

std::span<const Explanation> article_explanations() { return table; }

} // namespace feedwright
