// Articles, and sources of articles, that break the rules of src/rules/article_rules.cpp.
#include <feedwright/fields.hpp>

#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

Article& first(Feed& feed) { return feed.articles.front(); }

Source complete_source() {
    return {.id = "https://s.example/", .title = "S", .feed_url = "https://s.example/f", .updated = Timestamp{}};
}

const RuleCase cases[]{
    {"text.end_tag", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = "eDwvYj4="; // x</b>
         first(f).content_type = "application/octet-stream";
     },
     [](Feed& f) {
         first(f).content = "eDxiPg=="; // x<b>
         first(f).content_type = "application/octet-stream";
     }},
    {"article.content_type.document", atom, "/articles/0/content_type",
     [](Feed& f) {
         first(f).content = "<html xmlns='http://www.w3.org/1999/xhtml'/>";
         first(f).content_type = "application/xhtml+xml";
     },
     [](Feed& f) {
         first(f).content = "<feed xmlns='urn:xx:x'/>";
         first(f).content_type = "application/xml";
     }},
    {"article.id.duplicate", rss, "/articles/1/id",
     [](Feed& f) {
         f.articles = {first(f), first(f)};
         f.articles[0].id = "a";
         f.articles[1].id = " a\u00A0";
     },
     [](Feed& f) {
         f.articles = {first(f), first(f)};
         f.articles[0].id = "a";
         f.articles[1].id = "A";
     }},
    {"article.links.history", atom, "/articles/0/links",
     [](Feed& f) { first(f).links = {{.href = "https://x.example/2", .rel = "next"}}; },
     [](Feed& f) { first(f).links = {{.href = "https://x.example/2", .rel = "related"}}; }},
    {"article.empty", rss, "/articles/0", [](Feed& f) { first(f) = {.id = "x", .published = Timestamp{}}; },
     [](Feed& f) { first(f) = {.title = "x", .published = Timestamp{}}; }},
    {"article.empty", atom, "/articles/0",
     [](Feed& f) { first(f) = {.id = "x", .title = Text::html("<i></i>"), .published = Timestamp{}}; },
     [](Feed& f) { first(f) = {.id = "x", .url = "https://x.example/", .published = Timestamp{}}; }},
    {"article.empty", json, "/articles/0", [](Feed& f) { first(f) = {.id = "x"}; },
     [](Feed& f) { first(f) = {.id = "x", .summary = "x"}; }},
    {"article.empty", rss, "/articles/0",
     [](Feed& f) { first(f) = {.id = "x", .content = "a,b", .content_type = "text/csv"}; },
     [](Feed& f) { first(f) = {.id = "x", .summary = "x", .content = "a,b", .content_type = "text/csv"}; }},
    {"article.empty", json, "/articles/0",
     [](Feed& f) { first(f) = {.id = "x", .content = "a,b", .content_type = "text/csv"}; },
     [](Feed& f) { first(f) = {.id = "x", .content = "a,b", .content_text = "x", .content_type = "text/csv"}; }},
    {"article.empty", json, "/articles/0", [](Feed& f) { first(f) = {.id = "x", .summary = Text::html("<hr>")}; },
     [](Feed& f) { first(f) = {.id = "x", .content = Text::html("<hr>")}; }, PrepareOptions::none()},
    {"article.empty", json, "/articles/0", [](Feed& f) { first(f) = {.id = "x", .content = Text::xhtml("<?x?>")}; },
     [](Feed& f) { first(f) = {.id = "x", .content = Text::xhtml("<br/>")}; }, PrepareOptions::none()},
    {"article.empty", rss, "/articles/0", [](Feed& f) { first(f) = {.id = "x", .content = Text::xhtml("<?x?>")}; },
     [](Feed& f) { first(f) = {.id = "x", .content = Text::xhtml("<br/>")}; }, PrepareOptions::none()},
    {"article.title.derived_from_url", rss, "/articles/0/title",
     [](Feed& f) { first(f) = {.id = "x", .url = "https://x.example/", .content = "a,b", .content_type = "text/csv"}; },
     [](Feed& f) { first(f) = {.id = "x", .url = "https://x.example/", .content = "a,b"}; }},
    {"article.id.missing", rss, "/articles/0/id", [](Feed& f) { first(f) = {.content = "x"}; },
     [](Feed& f) { first(f) = {.content = "x", .published = Timestamp{}}; }},
    {"article.id.missing", json, "/articles/0/id", [](Feed& f) { first(f) = {.id = " ", .content = "x"}; },
     [](Feed& f) { first(f) = {.id = "0", .content = "x"}; }},
    {"article.id.derived", rss, "/articles/0/id", [](Feed& f) { first(f).id = {}; },
     [](Feed& f) { first(f).id = "x"; }},
    {"article.id.urn", atom, "/articles/0/id", [](Feed& f) { first(f).id = "x"; },
     [](Feed& f) { first(f).id = "urn:example:x"; }},
    {"article.id.urn", rss, "/articles/0/id", [](Feed& f) { first(f).id = "12345678"; },
     [](Feed& f) { first(f).id = "123456789"; }},
    {"article.id.encoded", atom, "/articles/0/id", [](Feed& f) { first(f).id = "https://x.example/a b"; },
     [](Feed& f) { first(f).id = "a b"; }},
    {"article.id.encoded", rss, "/articles/0/id",
     [](Feed& f) {
         first(f).id = "https://b\xC3\xBC"
                       "cher.example/";
     },
     [](Feed& f) { first(f).id = "https://xn--bcher-kva.example/"; }},
    {"article.id.canonical", atom, "/articles/0/id", [](Feed& f) { first(f).id = "https://x.example:443/%7e"; },
     [](Feed& f) { first(f).id = "https://x.example/~?%2F"; }},
    {"article.id.canonical", atom, "/articles/0/id", [](Feed& f) { first(f).url = "https://x.example"; },
     [](Feed& f) { first(f).url = "/"; }},
    {"url.scheme", atom, "/articles/0/id", [](Feed& f) { first(f).id = "doi:10.1000/182"; },
     [](Feed& f) { first(f).id = "info:doi/10.1000/182"; }},
    {"article.id.unstable", rss, "/articles/0/id", [](Feed& f) { first(f) = {.title = "x", .content = "x"}; },
     [](Feed& f) { first(f) = {.title = "x", .content = "x", .published = Timestamp{}}; }},
    {"article.duplicate", atom, "/articles/1", [](Feed& f) { f.articles.push_back(first(f)); },
     [](Feed& f) {
         f.articles.push_back(first(f));
         f.articles[1].id = "urn:xx:another";
     }},
    {"article.id.duplicate", rss, "/articles/1/id",
     [](Feed& f) {
         f.articles.push_back(first(f));
         f.articles[1].content = "Another text";
     },
     [](Feed& f) {
         f.articles.push_back(first(f));
         f.articles[1].url += "?id=1";
     }},
    {"article.id.duplicate", json, "/articles/2/id",
     [](Feed& f) {
         f.articles = {{.id = "x", .content = "1"}, {.id = "y", .content = "2"}, {.id = "x", .content = "3"}};
     },
     [](Feed& f) {
         f.articles = {{.id = "x", .content = "1"}, {.id = "X", .content = "2"}};
     }},
    {"text.html.to_plain", rss, "/articles/0/title", [](Feed& f) { first(f).title = Text::html("x"); },
     [](Feed& f) { first(f).title = "<b>x</b>"; }},
    {"text.html.to_plain", rss, "/articles/0/rights", [](Feed& f) { first(f).rights = Text::html("x"); },
     [](Feed& f) { first(f).content = Text::html("x"); }},
    {"article.title.derived", atom, "/articles/0/title", [](Feed& f) { first(f).title = {}; },
     [](Feed& f) { first(f).title = "0"; }},
    {"article.title.derived_from_url", rss, "/articles/0/title",
     [](Feed& f) { first(f) = {.url = "https://x.example/"}; },
     [](Feed& f) { first(f) = {.url = "https://x.example/", .summary = "x"}; }},
    {"article.summary.derived", atom, "/articles/0/summary", [](Feed& f) { first(f).content = {}; },
     [](Feed& f) { first(f).summary = "x"; }},
    {"article.content.derived", json, "/articles/0/content", [](Feed& f) { first(f).content = {}; },
     [](Feed& f) { first(f).content = "x"; }},
    {"article.content.from_summary", atom, "/articles/0/content",
     [](Feed& f) { first(f) = {.id = "x", .title = "x", .published = Timestamp{}}; },
     [](Feed& f) {
         first(f) = {.id = "x", .title = "x", .links = {{.href = "https://x.example/"}}, .published = Timestamp{}};
     }},
    {"article.content.twice", atom, "/articles/0/content_url",
     [](Feed& f) {
         first(f).content_url = "https://x.example/film";
         first(f).content_type = "video/mp4";
     },
     [](Feed& f) {
         first(f).content = {};
         first(f).content_url = "https://x.example/film";
         first(f).content_type = "video/mp4";
     }},
    {"article.content_type.missing", atom, "/articles/0/content_type",
     [](Feed& f) {
         first(f).content = {};
         first(f).content_url = "https://x.example/film";
     },
     [](Feed&) {}},
    {"article.content.not_of_type", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = " ";
         first(f).content_type = "image/png";
     },
     [](Feed& f) {
         first(f).content = " QUJD";
         first(f).content_type = "image/png";
     }},
    {"article.content.not_of_type", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = "<a><b></a>";
         first(f).content_type = "image/svg+xml";
     },
     [](Feed& f) {
         first(f).content = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
         first(f).content_type = "image/svg+xml";
     }},
    {"article.content.not_of_type", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = "QUI=C";
         first(f).content_type = "image/png";
     },
     [](Feed& f) {
         first(f).content = "QUJD\nQUI=\n";
         first(f).content_type = "image/png";
     }},
    {"article.content_type.multipart", atom, "/articles/0/content_type",
     [](Feed& f) {
         first(f).content = {};
         first(f).content_url = "https://x.example/mail";
         first(f).content_type = "multipart/alternative";
     },
     [](Feed& f) {
         first(f).content = {};
         first(f).content_url = "https://x.example/mail";
         first(f).content_type = "text/html";
     }},
    {"date.fraction", rss, "/articles/0/published",
     [](Feed& f) { *first(f).published = Timestamp{first(f).published->instant() + std::chrono::milliseconds{1}}; },
     [](Feed& f) { *first(f).published = Timestamp{first(f).published->instant() + std::chrono::seconds{1}}; }},
    {"date.offset", rss, "/articles/0/published",
     [](Feed& f) {
         *first(f).published = Timestamp{first(f).published->instant(), std::chrono::minutes{345}};
     },
     [](Feed& f) {
         *first(f).published = Timestamp{first(f).published->instant(), std::chrono::minutes{330}};
     }},
    {"article.updated.missing", atom, "/articles/0/updated", [](Feed& f) { first(f).published = {}; },
     [](Feed& f) {
         first(f).updated = first(f).published;
         first(f).published = {};
     }},
    {"article.updated.derived", atom, "/articles/0/updated", [](Feed&) {},
     [](Feed& f) { first(f).updated = first(f).published; }},
    {"article.updated.before_published", json, "/articles/0/updated",
     [](Feed& f) { first(f).updated = Timestamp{first(f).published->instant() - std::chrono::seconds{1}}; },
     [](Feed& f) {
         first(f).updated = Timestamp{first(f).published->instant(), std::chrono::minutes{-60}};
     }},
    {"article.updated.same", atom, "/articles/1/updated",
     [](Feed& f) { f.articles.push_back({.id = "2", .title = "x", .updated = first(f).published}); },
     [](Feed& f) {
         f.articles.push_back(
             {.id = "2", .title = "x", .updated = Timestamp{first(f).published->instant() + std::chrono::seconds{1}}});
     }},
    {"link.alternate.twice", atom, "/articles/0/links",
     [](Feed& f) { first(f).links = {{.href = "https://x.example/", .rel = "alternate"}}; },
     [](Feed& f) { first(f).links = {{.href = "https://x.example/", .rel = "related"}}; }},

    {"source.incomplete", atom, "/articles/0/source", [](Feed& f) { first(f).source.title = "S"; },
     [](Feed& f) { first(f).source = complete_source(); }},
    {"source.id.canonical", atom, "/articles/0/source/id",
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.id = "https://s.example/a/../b";
     },
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.id = "https://s.example/a/..b";
     }},
    {"source.no_address", rss, "/articles/0/source", [](Feed& f) { first(f).source.title = "S"; },
     [](Feed& f) { first(f).source = complete_source(); }},
    {"source.no_address", rss, "/articles/0/source",
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.title = Text::html("<img src=\"https://s.example/logo.png\">");
     },
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.title = Text::html("<b>S</b>");
     }},
    {"text.html.to_plain", rss, "/articles/0/source/title",
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.title = Text::html("<b>S</b>");
     },
     [](Feed& f) { first(f).source = complete_source(); }},
    {"link.alternate.twice", atom, "/articles/0/source/links",
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.home_page = "https://s.example/";
         first(f).source.links = {{.href = "https://s.example/2"}};
     },
     [](Feed& f) {
         first(f).source = complete_source();
         first(f).source.links = {{.href = "https://s.example/2"}};
     }},
    {"link.alternate.twice", atom, "/articles/0/links",
     [](Feed& f) {
         first(f).links = {
             {.href = "https://x.example/2", .rel = "http://www.iana.org/assignments/relation/alternate"}};
     },
     [](Feed& f) {
         first(f).links = {{.href = "https://x.example/2", .rel = "http://www.iana.org/assignments/relation/related"}};
     }},
};

} // namespace

std::span<const RuleCase> article_rule_cases() { return cases; }
