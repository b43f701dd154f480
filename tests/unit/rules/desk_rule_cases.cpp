// Texts that the desk changes: the rules of src/rules/desk_rules.cpp.
#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

constexpr const char* content = "/articles/0/content";

void give(Feed& feed, std::string html) { feed.articles.front().content = Text::html(std::move(html)); }

void give_typed(Feed& feed, std::string type) {
    feed.articles.front().content = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    feed.articles.front().content_type = std::move(type);
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += i == 0 ? "word" : " word";
    return text;
}

std::string nested(int depth) {
    std::string html;
    for (int i = 0; i < depth; ++i) html += "<div>";
    html += "x";
    for (int i = 0; i < depth; ++i) html += "</div>";
    return html;
}

const PrepareOptions keep{.html = PrepareOptions::Html::keep};
const PrepareOptions normalize{.html = PrepareOptions::Html::normalize};

const RuleCase cases[]{
    {"html.element.removed", rss, content, [](Feed& f) { give(f, "<p>a<script>b()</script></p>"); },
     [](Feed& f) { give(f, "<p>a<code>&lt;script></code></p>"); }},
    {"html.tag.removed", atom, content, [](Feed& f) { give(f, "<body><p>a</p></body>"); },
     [](Feed& f) { give(f, "<p>a</p>"); }},
    {"html.attribute.removed", json, content, [](Feed& f) { give(f, "<p onclick='a()'>a</p>"); },
     [](Feed& f) { give(f, "<p title='onclick'>a</p>"); }},
    {"html.url.removed", rss, content, [](Feed& f) { give(f, "<a href='java&#x73;cript:a()'>a</a>"); },
     [](Feed& f) { give(f, "<a href='https://a.example/?javascript:'>a</a>"); }},
    {"html.style.removed", rss, content, [](Feed& f) { give(f, "<p style='position: fixed'>a</p>"); },
     [](Feed& f) { give(f, "<p style='color: red'>a</p>"); }},
    {"html.comment.removed", rss, content, [](Feed& f) { give(f, "<p>a<!-- b --></p>"); },
     [](Feed& f) { give(f, "<p>a&lt;!-- b --></p>"); }},
    {"html.frame.linked", rss, content,
     [](Feed& f) { give(f, "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>"); },
     [](Feed& f) { give(f, "<a href='https://www.youtube.com/watch?v=abcdefghijk'>a film</a>"); }},
    {"html.text.escaped", json, content, [](Feed& f) { give(f, "<p>x</p>a <"); },
     [](Feed& f) { give(f, "<p>x</p>a < b"); }},
    {"html.url.encoded", rss, content, [](Feed& f) { give(f, "<a href='#a b' id='a b'>a</a>"); },
     [](Feed& f) { give(f, "<a href='#a%20b' id='a b'>a</a>"); }},
    {"html.url.resolved", rss, content, [](Feed& f) { give(f, "<img src='/a.png' alt='a'>"); },
     [](Feed& f) { give(f, "<img src='https://a.example/a.png' alt='a'>"); }},
    {"html.url.relative", atom, content,
     [](Feed& f) {
         f.home_page = {};
         f.articles.front().url = "urn:a:b";
         give(f, "<a href='c'>a</a>");
     },
     [](Feed& f) { give(f, "<a href='c'>a</a>"); }},
    {"html.url.fragment", rss, content, [](Feed& f) { give(f, "<p id='a'><a href='#a'>a</a></p>"); },
     [](Feed& f) { give(f, "<p id='a'><a href='https://a.example/1#a'>a</a></p>"); }},
    {"html.normalized", rss, content, [](Feed& f) { give(f, "<p><b>a</p>"); },
     [](Feed& f) { give(f, "<p><b>a</b></p>"); }, normalize},
    {"html.not_normalized", rss, content, [](Feed& f) { give(f, nested(5000)); }, [](Feed& f) { give(f, nested(5)); },
     normalize},
    {"url.encoded", json, "/articles/0/url", [](Feed& f) { f.articles.front().url = " https://a.example/1"; },
     [](Feed& f) { f.articles.front().url = "https://a.example/%1F"; }},
    {"url.encoded", rss, "/articles/0/attachments/0/url",
     [](Feed& f) { f.articles.front().attachments = {{.url = "https://a.example/a b.mp3", .size = 1}}; },
     [](Feed& f) { f.articles.front().attachments = {{.url = "https://a.example/a%20b.mp3", .size = 1}}; }},
    {"url.host.encoded", rss, "/home_page",
     [](Feed& f) {
         f.home_page = "https://b\xC3\xBC"
                       "cher.example/";
     },
     [](Feed& f) { f.home_page = "https://xn--bcher-kva.example/"; }},
    {"url.host.encoded", json, "/articles/0/image/url",
     [](Feed& f) { f.articles.front().image.url = "//b%C3%BCcher.example/a.png"; },
     [](Feed& f) { f.articles.front().image.url = "https://BUCHER.example/a.png"; }},
    {"url.resolved", rss, "/articles/0/url", [](Feed& f) { f.articles.front().url = "/one"; },
     [](Feed& f) { f.articles.front().url = "https://a.example/one"; }},
    {"url.resolved", atom, "/articles/0/authors/0/url",
     [](Feed& f) {
         f.home_page = {};
         f.articles.front().authors = {{.name = "A", .url = "../a"}};
     },
     [](Feed& f) { f.articles.front().authors = {{.name = "A", .url = "mailto:a@a.example"}}; }},
    {"url.resolved", atom, "/articles/0/source/links/0/href",
     [](Feed& f) {
         f.articles.front().source = {.home_page = "https://s.example/", .links = {{.href = "a", .rel = "via"}}};
     },
     [](Feed& f) { f.articles.front().source = {.links = {{.href = "https://s.example/a", .rel = "via"}}}; }},
    {"text.windows_1252", rss, "/articles/0/authors/0/name",
     [](Feed& f) { f.articles.front().authors = {{.name = "O\xC2\x92Hara"}}; },
     [](Feed& f) { f.articles.front().authors = {{.name = "O’Hara"}}; }},
    {"text.windows_1252", json, "/title", [](Feed& f) { f.title = "a \xC2\x96 b"; },
     [](Feed& f) { f.title = "a – b"; }},
    {"text.title.as_text",
     atom,
     "/articles/0/title",
     [](Feed& f) { f.articles.front().title = Text::html("<b>a</b>"); },
     [](Feed& f) { f.articles.front().title = "<b>a</b>"; },
     {.titles_as_text = true}},
    {"article.summary.made", rss, "/articles/0/summary", [](Feed& f) { give(f, "<p>" + words(56) + "</p>"); },
     [](Feed& f) { give(f, "<p>" + words(55) + "</p>"); }},
    {"article.summary.blank", json, "/articles/0/summary",
     [](Feed& f) { f.articles.front().summary = Text::html("<p> </p>"); },
     [](Feed& f) { f.articles.front().summary = Text::html("<p><img src='https://a.example/a.png' alt=''></p>"); }},
    {"html.unsafe", atom, content, [](Feed& f) { give(f, "<p onclick='a()'>a</p>"); },
     [](Feed& f) { give(f, "<p>a</p>"); }, keep},
    {"html.unsafe", rss, "/articles/0/summary",
     [](Feed& f) { f.articles.front().summary = Text::html("<a href='/x'>a</a>"); },
     [](Feed& f) { f.articles.front().summary = Text::html("<!-- a --><a href='https://a.example/x'>a</a>"); }, keep},
    {"html.unsafe",
     rss,
     content,
     [](Feed& f) { give(f, "<x-y>a</x-y>"); },
     [](Feed& f) { give(f, "<b>a</b>"); },
     {.sanitize = {.more_elements = {"x-y"}}}},
    {"html.cut_off", atom, content, [](Feed& f) { give(f, "a<p b "); }, [](Feed& f) { give(f, "a<p b>"); }, keep},
    {"html.url.invalid", rss, content, [](Feed& f) { give(f, "<a href='java&#10;script:a'>a</a>"); },
     [](Feed& f) { give(f, "<a href='javascript:a'>a</a>"); }, keep},
    {"html.url.invalid", rss, content, [](Feed& f) { give(f, "<img src='a b.png' alt='a'>"); },
     [](Feed& f) { give(f, "<img src='https://a.example/a b.png' alt='a'>"); }, keep},
    {"html.url.invalid", rss, content, [](Feed& f) { give(f, "<!-- <A  href='x y'> -->a"); },
     [](Feed& f) { give(f, "<!-- <a class href='x y'> -->a"); }, keep},
    {"html.url.invalid", rss, content, [](Feed& f) { give(f, "<b title='<img src=\"x y\" '>a</b>"); },
     [](Feed& f) { give(f, "<b title='<img src=\"xy\" '>a</b>"); }, keep},
    {"html.url.invalid", rss, content, [](Feed& f) { give(f, "<a href='https://a.example/&#1114112;'>a</a>"); },
     [](Feed& f) { give(f, "<a href='https://a.example/&#1114111;'>a</a>"); }, keep},
    {"html.parse_error", rss, content, [](Feed& f) { give(f, "<p><b>a</p>"); },
     [](Feed& f) { give(f, "<p>a<p>&mdash;<br/>"); }},
    {"html.parse_error", atom, "/title", [](Feed& f) { f.title = Text::html("AT&T"); },
     [](Feed& f) { f.title = Text::html("AT&amp;T"); }},
    {"html.parse_error", atom, content, [](Feed& f) { f.articles.front().content = Text::xhtml("<b>a"); },
     [](Feed& f) { f.articles.front().content = Text::xhtml("<b><p>a</p></b>"); }},
    {"article.content_type.html", json, "/articles/0/content_type", [](Feed& f) { give_typed(f, "text/html"); },
     [](Feed& f) { give_typed(f, "text/xml"); }},
    {"article.content.unchecked", atom, content, [](Feed& f) { give_typed(f, "image/svg+xml"); },
     [](Feed& f) { give_typed(f, "text/html"); }},
};

} // namespace

std::span<const RuleCase> desk_rule_cases() { return cases; }
