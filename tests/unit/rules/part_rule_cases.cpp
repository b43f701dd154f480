// People, links, files and foreign elements that break the rules of src/rules/part_rules.cpp and extension_rules.cpp.
#include <limits>

#include <feedwright/ext/app.hpp>
#include <feedwright/ext/geo.hpp>
#include <feedwright/ext/itunes.hpp>
#include <feedwright/fields.hpp>

#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

Article& first(Feed& feed) { return feed.articles.front(); }

void attach(Feed& feed, Attachment file) { first(feed).attachments = {std::move(file)}; }

/// An element with so many levels, itself included.
Element nested(int levels) {
    Element element{.uri = "https://x.example/ns", .name = "e"};
    if (levels > 1) element.children = {nested(levels - 1)};
    return element;
}

/// An element with an attribute of XML's own.
Element with_xml_attribute(std::string name, std::string value) {
    return {.uri = "urn:xx:x",
            .name = "e",
            .attributes = {
                {.name = std::move(name), .value = std::move(value), .uri = "http://www.w3.org/XML/1998/namespace"}}};
}

JsonValue nested_array(int levels) {
    return levels == 1 ? JsonValue{JsonValue::Array{}} : JsonValue{JsonValue::Array{nested_array(levels - 1)}};
}

/// Where the element below 100 others stands.
const std::string deepest = [] {
    std::string path = "/extensions/0";
    for (int i = 0; i < 100; ++i) path += "/children/0";
    return path;
}();

const Attachment song{.url = "https://x.example/a.mp3", .media_type = "audio/mpeg", .size = 1};

const RuleCase cases[]{
    {"person.empty", rss, "/authors/0", [](Feed& f) { f.authors = {{}}; },
     [](Feed& f) { f.authors = {{.email = "a@x.example"}}; }},
    {"person.empty", json, "/articles/0/contributors/0",
     [](Feed& f) { first(f).contributors = {{.name = " ", .biography = "x"}}; },
     [](Feed& f) { first(f).contributors = {{.url = "https://x.example/"}}; }},
    {"person.empty", rss, "/articles/0/authors/0", [](Feed& f) { first(f).authors = {{.url = " "}}; },
     [](Feed& f) { first(f).authors = {{.url = "https://x.example/"}}; }},
    {"person.name.email", atom, "/authors/0/name", [](Feed& f) { f.authors = {{.name = "Ada <a@x.example>"}}; },
     [](Feed& f) { f.authors = {{.name = "Ada (a@x.example) <3"}}; }},
    {"person.name.derived", atom, "/authors/0/name", [](Feed& f) { f.authors = {{.email = "a@x.example"}}; },
     [](Feed& f) { f.authors = {{.name = "A", .email = "a@x.example"}}; }},
    {"category.term.missing", atom, "/categories/0/term", [](Feed& f) { f.categories = {{.label = "x"}}; },
     [](Feed& f) { f.categories = {{.term = "x"}}; }},
    {"category.scheme.relative", atom, "/categories/0/scheme",
     [](Feed& f) { f.categories = {{.term = "x", .scheme = "list"}}; },
     [](Feed& f) { f.categories = {{.term = "x", .scheme = "urn:xx:list"}}; }},
    {"category.scheme.relative", atom, "/categories/0/scheme",
     [](Feed& f) { f.categories = {{.term = "x", .scheme = "urn:x:1"}}; },
     [](Feed& f) { f.categories = {{.term = "x", .scheme = "https://x.example/list"}}; }},
    {"link.href.missing", json, "/links/0/href", [](Feed& f) { f.links = {{.rel = "related"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "related"}}; }},
    {"link.rel.invalid", atom, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "a b"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "https://x.example/rel"}}; }},
    {"link.rel.invalid", rss, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = std::string(64, 'r')}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = std::string(63, 'r')}}; }},
    {"link.rel.invalid", atom, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "https://x.example/a..b"}}; },
     [](Feed& f) {
         f.links = {{.href = "https://x.example/", .rel = "http://www.iana.org/assignments/relation/via"}};
     }},
    {"self.type", atom, "/links/0/type",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "self", .type = "text/xml"}}; },
     [](Feed& f) {
         f.links = {{.href = "https://x.example/", .rel = "self", .type = "application/atom+xml;type=feed"}};
     }},
    {"self.type", rss, "/articles/0/links/0/type",
     [](Feed& f) {
         first(f).links = {{.href = "https://x.example/",
                            .rel = "http://www.iana.org/assignments/relation/self",
                            .type = "text/html"}};
     },
     [](Feed& f) { first(f).links = {{.href = "https://x.example/", .rel = "related", .type = "text/html"}}; }},
    {"self.no_server", atom, "/links/0/href", [](Feed& f) { f.links = {{.href = "file:/feed", .rel = "self"}}; },
     [](Feed& f) { f.links = {{.href = "/feed", .rel = "self"}}; }},
    {"self.escapes", atom, "/links/0/href",
     [](Feed& f) { f.links = {{.href = "https://x.example/%FF", .rel = "self"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/%FF", .rel = "related"}}; }},
    {"url.scheme", atom, "/articles/0/categories/0/scheme",
     [](Feed& f) { first(f).categories = {{.term = "t", .scheme = "did:x:y"}}; },
     [](Feed& f) { first(f).categories = {{.term = "t", .scheme = "urn:xx:y"}}; }},
    {"link.rel.invalid", atom, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "tag:x"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "tag:x.example,2020:x"}}; }},
    {"link.rel.unknown", atom, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "friend"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "license"}}; }},
    {"link.replies", atom, "/links/0/rel",
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "related", .count = 1}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .rel = "replies", .count = 1}}; }},
    {"link.replies", rss, "/articles/0/links/0/rel",
     [](Feed& f) { first(f).links = {{.href = "https://x.example/", .updated = Timestamp{std::chrono::sys_days{}}}}; },
     [](Feed& f) {
         first(f).links = {{.href = "https://x.example/",
                            .rel = "http://www.iana.org/assignments/relation/replies",
                            .updated = Timestamp{std::chrono::sys_days{}}}};
     }},
    {"hub.url.missing", rss, "/hubs/0/url", [](Feed& f) { f.hubs = {{.type = "WebSub"}}; },
     [](Feed& f) { f.hubs = {{.url = "https://x.example/"}}; }},
    {"image.url.missing", rss, "/image/url", [](Feed& f) { f.image.title = "x"; },
     [](Feed& f) { f.image = {.url = "https://x.example/a.png"}; }},
    {"image.url.not_web", rss, "/articles/0/image/url",
     [](Feed& f) { first(f).image = {.url = "urn:isbn:0451450523"}; },
     [](Feed& f) { first(f).image = {.url = "data:image/gif;base64,R0lGODlhAQABAAAAACw="}; }},
    {"image.size.zero", atom, "/articles/0/image",
     [](Feed& f) { first(f).image = {.url = "https://x.example/a.png", .width = 0}; },
     [](Feed& f) { first(f).image = {.url = "https://x.example/a.png", .width = 1, .height = 1}; }},
    {"attachment.url.missing", json, "/articles/0/attachments/0/url", [](Feed& f) { attach(f, {.title = "x"}); },
     [](Feed& f) { attach(f, song); }},
    {"attachment.url.not_web", rss, "/articles/0/attachments/0/url",
     [](Feed& f) { attach(f, {.url = "ftp://x.example/a.mp3"}); },
     [](Feed& f) { attach(f, {.url = "HTTP://x.example:8080/a.mp3"}); }},
    {"attachment.url.not_web", rss, "/articles/0/attachments/0/url",
     [](Feed& f) { attach(f, {.url = "https://localhost/a.mp3"}); },
     [](Feed& f) { attach(f, {.url = "https://127.0.0.1/a.mp3"}); }},
    {"attachment.url.not_web", atom, "/articles/0/attachments/0/url",
     [](Feed& f) { attach(f, {.url = "tag:x.example,2020:a.mp3", .duration = std::chrono::seconds{1}}); },
     [](Feed& f) { attach(f, {.url = "magnet:?xt=urn:btih:a", .duration = std::chrono::seconds{1}}); }},
    {"attachment.media_type.derived", rss, "/articles/0/attachments/0/media_type",
     [](Feed& f) { attach(f, {.url = "https://x.example/a.MP3?x=a.b"}); }, [](Feed& f) { attach(f, song); }},
    {"attachment.media_type.unknown", json, "/articles/0/attachments/0/media_type",
     [](Feed& f) { attach(f, {.url = "https://x.example/a?x=.mp3"}); }, [](Feed& f) { attach(f, song); }},
    {"attachment.size.missing", rss, "/articles/0/attachments/0/size",
     [](Feed& f) { attach(f, {.url = "https://x.example/a.mp3"}); },
     [](Feed& f) { attach(f, {.url = "https://x.example/a.mp3", .size = 0}); }},
    {"attachment.duration.invalid", json, "/articles/0/attachments/0/duration",
     [](Feed& f) { attach(f, {.url = "https://x.example/a.mp3", .duration = std::chrono::milliseconds{-1}}); },
     [](Feed& f) { attach(f, {.url = "https://x.example/a.mp3", .duration = std::chrono::milliseconds{0}}); }},
    {"generator.name.missing", atom, "/generator/name", [](Feed& f) { f.generator.version = "1"; },
     [](Feed& f) { f.generator.name = "x"; }},
    {"text.xhtml.ill_formed", atom, "/articles/0/content", [](Feed& f) { first(f).content = Text::xhtml("a<br>b"); },
     [](Feed& f) { first(f).content = Text::xhtml("a<br/>b"); }},
    {"text.xhtml.ill_formed", atom, "/title", [](Feed& f) { f.title = Text::xhtml("a&nbsp;b"); },
     [](Feed& f) { f.title = Text::xhtml("a&#160;b"); }},
    {"text.xhtml.ill_formed", atom, "/title",
     [](Feed& f) { f.title = Text::xhtml("<x:a xmlns:x=\"https://x.example/ns\">a</x:a>"); },
     [](Feed& f) { f.title = Text::xhtml("<m:mi xmlns:m=\"http://www.w3.org/1998/Math/MathML\">a</m:mi>"); },
     PrepareOptions::none()},
    {"text.xhtml.as_html", rss, "/articles/0/content", [](Feed& f) { first(f).content = Text::xhtml("a<br/>b"); },
     [](Feed& f) { first(f).content = Text::html("a<br/>b"); }},

    {"element.uri.unknown", rss, "/extensions/0/uri",
     [](Feed& f) { f.extensions = {Element{.uri = "https://x.example/ns", .name = "e"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "https://podcastindex.org/namespace/1.0", .name = "podcasts"}}; }},
    {"element.uri.unknown", atom, "/extensions/0/attributes/0/uri",
     [](Feed& f) {
         f.extensions = {Element{.uri = "http://purl.org/dc/elements/1.1/",
                                 .name = "type",
                                 .attributes = {{.name = "a", .value = "b", .uri = "https://x.example/ns"}}}};
     },
     [](Feed& f) { f.extensions = {Element{.uri = "http://purl.org/dc/elements/1.1/", .name = "type"}}; }},
    {"element.prefix.reserved", atom, "/extensions/0/prefix",
     [](Feed& f) { f.extensions = {Element{.uri = "https://x.example/ns", .name = "e", .prefix = "media"}}; },
     [](Feed& f) {
         f.extensions = {Element{.uri = "http://search.yahoo.com/mrss/", .name = "keywords", .prefix = "media"}};
     }},
    {"element.prefix.reserved", rss, "/extensions/0/attributes/0/prefix",
     [](Feed& f) {
         f.extensions = {
             Element{.uri = "https://x.example/ns",
                     .name = "e",
                     .attributes = {{.name = "a", .value = "b", .uri = "https://x.example/ns", .prefix = "dc"}}}};
     },
     [](Feed& f) {
         f.extensions = {
             Element{.uri = "https://x.example/ns",
                     .name = "e",
                     .attributes = {{.name = "a", .value = "b", .uri = "https://x.example/ns", .prefix = "x"}}}};
     }},
    {"element.uri.missing", rss, "/extensions/0/uri", [](Feed& f) { f.extensions = {Element{.name = "e"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "e"}}; }},
    {"element.uri.missing", rss, "/extensions/0/uri",
     [](Feed& f) { f.extensions = {Element{.uri = "http://search.yahoo.com/mrss", .name = "title"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "http://search.yahoo.com/mrss/", .name = "title"}}; }},
    {"element.uri.missing", atom, "/extensions/0/uri",
     [](Feed& f) { f.extensions = {Element{.uri = "http://www.w3.org/2000/xmlns/", .name = "e"}}; }, [](Feed&) {}},
    {"element.uri.missing", rss, "/extensions/0/uri",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:x:y", .name = "e"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "https://x.example/ns", .name = "e"}}; }},
    {"element.uri.missing", rss, "/extensions/0/uri",
     [](Feed& f) { f.extensions = {Element{.uri = "2020:x", .name = "e"}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "/2020:x", .name = "e"}}; }},
    {"element.name.invalid", rss, "/extensions/0/name",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "\u3005"}}; }, // XML 1.0, fifth edition only
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "\u7BC0"}}; }},
    {"element.name.invalid", rss, "/extensions/0/name",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = std::string(50'001, 'e')}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = std::string(50'000, 'e')}}; }},
    {"element.name.invalid", json, "/articles/0/extensions/0/children/0/name",
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = "urn:xx:x", .name = "e", .children = {{.uri = "urn:xx:x", .name = "1"}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             Element{.uri = "urn:xx:x", .name = "\xC3\xA9-1.x", .children = {{.uri = "urn:xx:y", .name = "_"}}}};
     }},
    {"element.name.invalid", rss, "/extensions/0/name",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "\u3005"}}; }, // XML 1.0, fifth edition only
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "\u7BC0"}}; }},
    {"element.name.invalid", rss, "/extensions/0/name",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "a:b"}}; }, [](Feed&) {}},
    {"element.attributes.twice", rss, "/extensions/0/attributes",
     [](Feed& f) {
         f.extensions = {
             Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "a"}, {.name = "b"}, {.name = "a"}}}};
     },
     [](Feed& f) {
         f.extensions = {
             Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "a"}, {.name = "a", .uri = "urn:xx:x"}}}};
     }},
    {"element.attribute.invalid", atom, "/extensions/0/attributes/0/name",
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "xmlns"}}}}; },
     [](Feed& f) { f.extensions = {Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "xml-ns"}}}}; }},
    {"element.attribute.uri", atom, "/extensions/0/attributes/0/uri",
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "a", .uri = "a b"}}}};
     },
     [](Feed& f) {
         f.extensions = {
             Element{.uri = "urn:xx:x",
                     .name = "e",
                     .attributes = {{.name = "lang", .value = "fa", .uri = "http://www.w3.org/XML/1998/namespace"}}}};
     }},
    {"element.attribute.uri", rss, "/extensions/0/attributes/0/uri",
     [](Feed& f) {
         f.extensions = {Element{.uri = "urn:xx:x", .name = "e", .attributes = {{.name = "a", .uri = "tag:x"}}}};
     },
     [](Feed&) {}},
    {"element.attribute.value", atom, "/extensions/0/attributes/0/value",
     [](Feed& f) { f.extensions = {with_xml_attribute("base", "urn:x")}; },
     [](Feed& f) { f.extensions = {with_xml_attribute("base", "a/")}; }},
    {"element.attribute.value", rss, "/extensions/0/attributes/0/value",
     [](Feed& f) { f.extensions = {with_xml_attribute("lang", "en_US")}; },
     [](Feed& f) { f.extensions = {with_xml_attribute("lang", "en-US")}; }},
    {"extension.misplaced", rss, "/extensions/0", [](Feed& f) { f.extensions = {itunes::Episode{.season = 1}}; },
     [](Feed& f) { f.extensions = {itunes::Show{.subtitle = "short"}}; }},
    {"extension.misplaced", json, "/articles/0/extensions/0",
     [](Feed& f) { first(f).extensions = {itunes::Show{.subtitle = "short"}}; },
     [](Feed& f) { first(f).extensions = {itunes::Episode{.subtitle = "short"}}; }},
    {"extension.misplaced", json, "/authors/0/extensions/0",
     [](Feed& f) { f.authors.front().extensions = {itunes::Episode{.season = 1}}; }, [](Feed&) {}},
    {"extension.value", json, "/articles/0/extensions/0/lat",
     [](Feed& f) { first(f).extensions = {geo::Position{.lat = std::numeric_limits<double>::infinity()}}; },
     [](Feed& f) { first(f).extensions = {geo::Position{.lat = 90.0}}; }},
    {"extension.value", json, "/articles/0/extensions/0/edited",
     [](Feed& f) {
         first(f).extensions = {
             app::Entry{.edited = Timestamp{std::chrono::sys_days{std::chrono::year{10000} / 1 / 1}}}};
     },
     [](Feed& f) {
         first(f).extensions = {
             app::Entry{.edited = Timestamp{std::chrono::sys_days{std::chrono::year{9999} / 1 / 1}}}};
     }},
    {"extension.too_deep", rss, deepest, [](Feed& f) { f.extensions = {nested(101)}; },
     [](Feed& f) { f.extensions = {nested(100)}; }},
    {"extension.too_deep", json, "/extensions/0",
     [](Feed& f) {
         f.extensions = {JsonExtension{"_x", nested_array(201)}};
     },
     [](Feed& f) {
         f.extensions = {JsonExtension{"_x", nested_array(200)}};
     }},
    {"json_extension.name.invalid", json, "/extensions/0",
     [](Feed& f) {
         f.extensions = {JsonExtension{"x", 1}};
     },
     [](Feed& f) {
         f.extensions = {JsonExtension{"_x", 1}};
     }},
    {"json_extension.name.invalid", json, "/authors/0/extensions/0",
     [](Feed& f) {
         f.authors.front().extensions = {JsonExtension{"_a.b", 1}};
     },
     [](Feed& f) {
         f.authors.front().extensions = {JsonExtension{"_a_b", 1}};
     }},
    {"json_extension.name.invalid", json, "/extensions/0",
     [](Feed& f) {
         f.extensions = {JsonExtension{"_feedwright", 1}};
     },
     [](Feed& f) {
         f.extensions = {JsonExtension{"_feedwright2", 1}};
     }},
    {"json_extension.name.twice", json, "/extensions/1",
     [](Feed& f) {
         f.extensions = {JsonExtension{"_x", 1}, JsonExtension{"_x", 2}};
     },
     [](Feed& f) {
         f.extensions = {JsonExtension{"_x", 1}, JsonExtension{"_y", 2}};
     }},
};

} // namespace

std::span<const RuleCase> part_rule_cases() { return cases; }
