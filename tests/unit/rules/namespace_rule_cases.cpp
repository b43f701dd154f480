// Elements of namespaces that validators look into: what breaks the vocabularies of src/rules/vocabularies. Each kind of
// value and each element has tests of its own in vocabulary_test.cpp.
#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

constexpr const char* dc = "http://purl.org/dc/elements/1.1/";
constexpr const char* geo = "http://www.w3.org/2003/01/geo/wgs84_pos#";
constexpr const char* georss = "http://www.georss.org/georss";
constexpr const char* history = "http://purl.org/syndication/history/1.0";
constexpr const char* itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
constexpr const char* media = "http://search.yahoo.com/mrss/";
constexpr const char* slash = "http://purl.org/rss/1.0/modules/slash/";
constexpr const char* wfw = "http://wellformedweb.org/CommentAPI/";

Article& first(Feed& feed) { return feed.articles.front(); }

void say(Feed& feed, const char* uri, const char* name, const char* text) {
    feed.extensions.push_back(Element{.uri = uri, .name = name, .text = text});
}
void tell(Feed& feed, const char* uri, const char* name, const char* text) {
    first(feed).extensions.push_back(Element{.uri = uri, .name = name, .text = text});
}

/// All that podcasts have, but for one.
void podcast(Feed& feed, const char* without = "") {
    feed.language = "en";
    const Element parts[]{
        {.uri = itunes, .name = "category", .attributes = {{.name = "text", .value = "Arts"}}},
        {.uri = itunes, .name = "explicit", .text = "false"},
        {.uri = itunes, .name = "owner", .children = {{.uri = itunes, .name = "email", .text = "a@x.example"}}},
    };
    for (const Element& part : parts) {
        if (part.name != without) feed.extensions.push_back(part);
    }
}

Link page(const char* rel, const char* href = "https://x.example/page") { return {.href = href, .rel = rel}; }

const RuleCase cases[]{
    {"element.uri.misspelt", rss, "/extensions/0/uri",
     [](Feed& f) { say(f, "http://purl.org/DC/elements/1.1", "type", "Text"); },
     [](Feed& f) { say(f, dc, "type", "Text"); }},
    {"element.unknown", rss, "/extensions/0/name", [](Feed& f) { say(f, dc, "titel", "x"); },
     [](Feed& f) { say(f, dc, "title", "x"); }},
    {"element.unknown", atom, "/extensions/0", [](Feed& f) { say(f, "http://base.google.com/ns/1.0", "price", "1"); },
     [](Feed& f) { say(f, "http://schemas.google.com/g/2005", "price", "1"); }},
    {"element.misplaced", rss, "/extensions/0", [](Feed& f) { say(f, slash, "section", "x"); },
     [](Feed& f) { tell(f, slash, "section", "x"); }},
    {"element.misplaced", atom, "/articles/0/extensions/0/children/0",
     [](Feed& f) {
         first(f).extensions = {Element{.uri = dc, .name = "type", .children = {{.uri = "urn:xx:x", .name = "e"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "content", .children = {{.uri = "urn:xx:x", .name = "e"}}}};
     }},
    {"element.misplaced", rss, "/articles/0/extensions/0/children/0",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = georss,
                     .name = "where",
                     .children = {{.uri = "http://www.opengis.net/gml", .name = "pos", .text = "1 2"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {Element{.uri = media, .name = "content", .children = {{.uri = dc, .name = "type"}}}};
     }},
    {"element.questionable", atom, "/authors/0/extensions/0",
     [](Feed& f) { f.authors.front().extensions = {Element{.uri = dc, .name = "type", .text = "x"}}; },
     [](Feed& f) { say(f, dc, "type", "x"); }},
    {"element.twice", rss, "/extensions/1",
     [](Feed& f) {
         say(f, dc, "type", "Text");
         say(f, dc, "type", "Image");
     },
     [](Feed& f) {
         say(f, dc, "subject", "a");
         say(f, dc, "subject", "b");
     }},
    {"element.twice", atom, "/articles/0/extensions/0/children/1",
     [](Feed& f) {
         first(f).extensions = {Element{
             .uri = media, .name = "content", .children = {{.uri = dc, .name = "type"}, {.uri = dc, .name = "type"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {Element{.uri = dc, .name = "type"},
                                Element{.uri = media, .name = "content", .children = {{.uri = dc, .name = "type"}}}};
     }},
    {"element.wrong", atom, "/extensions/0", [](Feed& f) { say(f, "http://www.w3.org/2005/Atom", "subtitle", "x"); },
     [](Feed& f) { f.description = "x"; }},
    {"element.wrong", rss, "/articles/0/extensions/0",
     [](Feed& f) { tell(f, "http://purl.org/rss/1.0/modules/content/", "encoded", "x"); },
     [](Feed& f) { first(f).content = Text::html("x"); }},
    {"element.doubtful", rss, "/articles/0/extensions/0",
     [](Feed& f) { tell(f, wfw, "commentRSS", "https://x.example/"); },
     [](Feed& f) { tell(f, wfw, "commentRss", "https://x.example/"); }},
    {"element.doubtful", rss, "/articles/0/extensions/0",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "title", .text = "<b>x", .attributes = {{.name = "type", .value = "html"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "title", .text = "x", .attributes = {{.name = "type", .value = "plain"}}}};
     }},
    {"element.text.invalid", rss, "/articles/0/extensions/0/text",
     [](Feed& f) { tell(f, slash, "hit_parade", "1, x"); }, [](Feed& f) { tell(f, slash, "hit_parade", "1,2"); }},
    {"element.text.invalid", atom, "/articles/0/extensions/0", [](Feed& f) { tell(f, media, "hash", "0123"); },
     [](Feed& f) { tell(f, media, "hash", "0123456789abcdef0123456789abcdef"); }},
    {"element.text.unexpected", rss, "/articles/0/extensions/0/text", [](Feed& f) { tell(f, media, "content", "x"); },
     [](Feed& f) { tell(f, media, "content", " "); }},
    {"element.child.missing", atom, "/articles/0/extensions/0",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = geo, .name = "Point", .children = {{.uri = geo, .name = "lat", .text = "1"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {Element{
             .uri = geo,
             .name = "Point",
             .children = {{.uri = geo, .name = "lat", .text = "1"}, {.uri = geo, .name = "long", .text = "180.0"}}}};
     }},
    {"element.attribute.unknown", rss, "/articles/0/extensions/0/attributes/0",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "content", .attributes = {{.name = "size", .value = "1"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "content", .attributes = {{.name = "fileSize", .value = "1"}}}};
     }},
    {"element.attribute.missing", rss, "/articles/0/extensions/0", [](Feed& f) { tell(f, media, "thumbnail", ""); },
     [](Feed& f) {
         first(f).extensions = {Element{
             .uri = media, .name = "thumbnail", .attributes = {{.name = "url", .value = "https://x.example/a"}}}};
     }},
    {"element.attribute.value", atom, "/articles/0/extensions/0/attributes/0/value",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "content", .attributes = {{.name = "height", .value = "0"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = media, .name = "content", .attributes = {{.name = "height", .value = "1"}}}};
     }},
    {"element.prefix.invalid", rss, "/extensions/0/prefix",
     [](Feed& f) { f.extensions = {Element{.uri = dc, .name = "type", .prefix = "a b"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = dc, .name = "type", .prefix = "dc"}}; }},
    {"element.prefix.invalid", atom, "/extensions/0/attributes/0/prefix",
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x",
                                 .name = "e",
                                 .attributes = {{.name = "a", .value = "b", .uri = "urn:xx:y", .prefix = "XmlA"}}}};
     },
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x",
                                 .name = "e",
                                 .attributes = {{.name = "a", .value = "b", .uri = "urn:xx:y", .prefix = "y"}}}};
     }},
    {"element.prefix.avoided", rss, "/extensions/0/prefix",
     [](Feed& f) { f.extensions = {Element{.uri = "http://www.w3.org/1999/xhtml", .name = "div", .prefix = "h"}}; },
     [](Feed& f) { say(f, "http://www.w3.org/1999/xhtml", "div", "x"); }},
    {"element.prefix.avoided", atom, "/extensions/0/uri",
     [](Feed& f) { say(f, "http://www.w3.org/1999/xhtml", "div", "x"); }, [](Feed& f) { say(f, dc, "type", "x"); }},
    {"element.prefix.avoided", rss, "/extensions/0/attributes/0/prefix",
     [](Feed& f) {
         f.extensions = {Element{
             .uri = "urn:xx:x",
             .name = "e",
             .attributes = {{.name = "a", .value = "b", .uri = "http://www.w3.org/2005/Atom", .prefix = "at"}}}};
     },
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x",
                                 .name = "e",
                                 .attributes = {{.name = "a", .value = "b", .uri = "http://www.w3.org/2005/Atom"}}}};
     }},
    {"element.prefix.avoided", atom, "/extensions/0/attributes/0/uri",
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x",
                                 .name = "e",
                                 .attributes = {{.name = "a", .value = "b", .uri = "http://www.w3.org/2005/Atom"}}}};
     },
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "a", .value = "b"}}}};
     }},
    {"element.said", rss, "/extensions/0",
     [](Feed& f) {
         f.language = "en";
         say(f, dc, "language", "en");
     },
     [](Feed& f) {
         f.language.clear();
         say(f, dc, "language", "en");
     }},
    {"element.said", rss, "/extensions/0",
     [](Feed& f) { say(f, "http://purl.org/dc/terms/", "modified", "2020-01-01"); },
     [](Feed& f) { say(f, "http://purl.org/dc/terms/", "created", "2020-01-01"); }},
    {"element.said_twice", rss, "/articles/0/extensions/0",
     [](Feed& f) {
         first(f).language = "fa";
         tell(f, dc, "language", "fa");
     },
     [](Feed& f) {
         first(f).language.clear();
         tell(f, dc, "language", "fa");
     }},
    {"url.scheme", atom, "/articles/0/extensions/0/text", [](Feed& f) { tell(f, wfw, "comment", "magnet:x"); },
     [](Feed& f) { tell(f, wfw, "comment", "urn:xx:x"); }},
    {"date.ancient", rss, "/articles/0/extensions/0/text",
     [](Feed& f) { tell(f, "http://purl.org/dc/terms/", "created", "1989"); },
     [](Feed& f) { tell(f, "http://purl.org/dc/terms/", "created", "1991"); }},
    {"date.future", atom, "/articles/0/extensions/0/text",
     [](Feed& f) { tell(f, "http://purl.org/dc/terms/", "created", "2999-01-01"); },
     [](Feed& f) { tell(f, "http://purl.org/dc/terms/", "created", "2020-01-01"); }},
    {"itunes.feed.incomplete", rss, "", [](Feed& f) { podcast(f, "owner"); }, [](Feed& f) { podcast(f); }},
    {"itunes.feed.incomplete", atom, "",
     [](Feed& f) {
         podcast(f);
         f.language.clear();
     },
     [](Feed&) {}},
    {"itunes.article.alone", rss, "/articles/0/extensions/0", [](Feed& f) { tell(f, itunes, "season", "1"); },
     [](Feed& f) {
         podcast(f);
         tell(f, itunes, "season", "1");
     }},
    {"slash.comments.undated", rss, "/articles/0/extensions/0",
     [](Feed& f) {
         f.updated.reset();
         first(f).published.reset();
         first(f).updated.reset();
         tell(f, slash, "comments", "1");
     },
     [](Feed& f) { tell(f, slash, "comments", "1"); }},
    {"feed.complete.pages", atom, "/links",
     [](Feed& f) {
         say(f, history, "complete", "");
         f.next_page = "https://x.example/2";
     },
     [](Feed& f) { say(f, history, "complete", ""); }},
    {"feed.archive.links", atom, "/links",
     [](Feed& f) {
         say(f, history, "archive", "");
         f.links = {page("prev-archive")};
     },
     [](Feed& f) {
         say(f, history, "archive", "");
         f.links = {page("prev-archive"), page("current")};
     }},
    {"link.past_end", atom, "/links",
     [](Feed& f) {
         f.links = {page("first", "https://frontpage.example/feed"), page("previous")};
     },
     [](Feed& f) {
         f.links = {page("first"), page("previous")};
     }},
    {"article.content.no_namespace", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = "<a><b/></a>";
         first(f).content_type = "application/xml";
     },
     [](Feed& f) {
         first(f).content = "<a xmlns=\"urn:xx:x\"><b/></a>";
         first(f).content_type = "application/xml";
     }},
};

} // namespace

std::span<const RuleCase> namespace_rule_cases() { return cases; }
