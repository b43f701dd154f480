// Strings and dates that break the rules of src/rules/value_rules.cpp, and members for which a format has no place.
#include "feeds.hpp"
#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

Article& first(Feed& feed) { return feed.articles.front(); }

constexpr Timestamp year(int number) {
    return std::chrono::sys_days{std::chrono::year{number} / std::chrono::January / 1};
}

const RuleCase cases[]{
    {"text.end_tag", atom, "/authors/0/name", [](Feed& f) { f.authors = {{.name = "</B>"}}; },
     [](Feed& f) { f.authors = {{.name = "a </ b> <c/> 1</2 &lt;/d&gt;"}}; }},
    {"text.end_tag", rss, "/title", [](Feed& f) { f.title = "a</i>"; }, [](Feed& f) { f.title = "a<i"; }},
    {"text.end_tag", rss, "/articles/0/rights", [](Feed& f) { first(f).rights = Text::html("&lt;/p>"); },
     [](Feed& f) { first(f).rights = Text::html("<p>x</p>"); }},
    {"text.end_tag", atom, "/title",
     [](Feed& f) {
         f.title = "a</i>";
         f.authors = {};
     },
     [](Feed& f) { f.title = "a</i>"; }},
    {"text.end_tag", atom, "/articles/0/content",
     [](Feed& f) {
         first(f).content = "x</p>";
         first(f).content_type = "text/plain";
     },
     [](Feed& f) {
         first(f).content = "x < p";
         first(f).content_type = "text/plain";
     }},
    {"text.replacement", rss, "/articles/0/title", [](Feed& f) { first(f).title = "a\xEF\xBF\xBD"; },
     [](Feed& f) { first(f).title = "a\xEF\xBF\xBC\xC2\xA0"; }},
    {"text.replacement", atom, "/articles/0/id", [](Feed& f) { first(f).id = "https://x.example/\xC2\x81"; },
     [](Feed& f) { first(f).id = "https://x.example/%C2%81"; }},
    {"text.replacement", rss, "/title", [](Feed& f) { f.title = Text::html("a&#xFFFD;"); },
     [](Feed& f) { f.title = Text::html("a&amp;#xFFFD;"); }},
    {"text.forbidden", rss, "/articles/0/title", [](Feed& f) { first(f).title = Text::html("a&#15;b"); },
     [](Feed& f) { first(f).title = Text::html("a&#9;b"); }},
    {"text.encoded_twice", atom, "/articles/0/content", [](Feed& f) { first(f).content = "caf\u00C3\u00A9"; },
     [](Feed& f) { first(f).content = "caf\u00C3\u00A9 \u2019 caf\u00E9"; }},
    {"text.encoded_twice", rss, "/articles/0/title", [](Feed& f) { first(f).title = "\u2019\n\u00C2\u00A9"; },
     [](Feed& f) { first(f).title = "\u00C2\u00C2\u00A9"; }},
    {"url.relative", rss, "/articles/0/url", [](Feed& f) { first(f).url = "/one"; },
     [](Feed& f) { first(f).url = "https://x.example/one"; }, PrepareOptions::none()},
    {"url.relative", atom, "/articles/0/base", [](Feed& f) { first(f).base = "/one/"; },
     [](Feed& f) { first(f).base = "https://x.example/one/"; }},
    {"url.relative", rss, "/articles/0/comments", [](Feed& f) { first(f).comments = "https:///one"; },
     [](Feed& f) { first(f).comments = "/one"; }},
    {"url.relative", json, "/home_page",
     [](Feed& f) {
         f.home_page = "frontpage.example";
         f.feed_url = {};
     },
     [](Feed& f) { f.home_page = "https://frontpage.example"; }},
    {"url.relative", atom, "/id", [](Feed& f) { f.id = "feed"; }, [](Feed& f) { f.id = "tag:x.example,2020:feed"; }},
    {"url.relative", json, "/favicon", [](Feed& f) { f.favicon = "//x.example/icon.png"; },
     [](Feed& f) { f.favicon = "https://x.example/icon.png"; }, PrepareOptions::none()},
    {"url.host", rss, "/articles/0/url", [](Feed& f) { first(f).url = "https://[::1]/"; },
     [](Feed& f) { first(f).url = "https://127.0.0.1:8080/?[::1]"; }},
    {"url.host", json, "/articles/0/image/url", [](Feed& f) { first(f).image.url = "https://a b.example/"; },
     [](Feed& f) { first(f).image.url = "https://a_b.example/"; }},
    {"url.host", atom, "/id", [](Feed& f) { f.id = "https://[::1]/"; },
     [](Feed& f) { f.id = "https://b%C3%BCcher.example/"; }},
    {"url.host", atom, "/feed_url", [](Feed& f) { f.feed_url = "https://x.example:65536/"; },
     [](Feed& f) { f.feed_url = "https://x.example:65535/"; }},
    {"url.host", atom, "/home_page",
     [](Feed& f) {
         f.home_page = "https://b\xC3\xBC"
                       "cher.example/";
     },
     [](Feed& f) { f.home_page = "https://xn--bcher-kva.example/"; }, PrepareOptions::none()},
    // A letter of no language; a label of more than 63.
    {"url.host", rss, "/articles/0/url", [](Feed& f) { first(f).url = "https://\xEF\xBF\xBE.example/"; },
     [](Feed& f) { first(f).url = "https://\xD8\xA7\xDB\x8C\xD8\xB1\xD8\xA7\xD9\x86.example/"; }},
    {"url.syntax", atom, "/id", [](Feed& f) { f.id = "tag:frontpage.example:feed"; },
     [](Feed& f) { f.id = "tag:frontpage.example,2020:feed"; }},
    {"url.syntax", atom, "/articles/0/source/id", [](Feed& f) { first(f).source.id = " urn:x:1"; },
     [](Feed& f) { first(f).source.id = "urn:isbn:0451450523"; }},
    {"url.syntax", rss, "/articles/0/comments", [](Feed& f) { first(f).comments = "tag:x.example,20:1"; },
     [](Feed& f) { first(f).comments = "tag:x.example,2020:1"; }},
    {"url.syntax", atom, "/authors/0/url", [](Feed& f) { f.authors.front().url = "urn:uuid:1"; },
     [](Feed& f) { f.authors.front().url = "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"; }},
    {"url.scheme", rss, "/articles/0/comments", [](Feed& f) { first(f).comments = "MAGNET:?xt=1"; },
     [](Feed& f) { first(f).comments = "svn+ssh://x.example/"; }},
    {"url.scheme", atom, "/authors/0/url", [](Feed& f) { f.authors.front().url = "acct:ada@x.example"; },
     [](Feed& f) { f.authors.front().url = "mailto:ada@x.example"; }},
    {"base.link_escapes", atom, "/articles/0/comments",
     [](Feed& f) {
         f.base = "https://x.example/b/";
         first(f).comments = "https://x.example/%E9";
     },
     [](Feed& f) {
         f.base = "https://x.example/b/";
         first(f).banner_image = "https://x.example/%E9";
     }},
    {"base.link_escapes", atom, "/articles/0/source/links/0/href",
     [](Feed& f) {
         first(f).source = {.base = "https://x.example/b/", .links = {{.href = "https://x.example/%E9", .rel = "via"}}};
     },
     [](Feed& f) {
         first(f).source = {.base = "https://x.example/b/",
                            .links = {{.href = "https://x.example/%C3%89", .rel = "via"}}};
     }},
    {"base.same_document", atom, "/articles/0/url",
     [](Feed& f) {
         first(f).base = "https://x.example/one";
         first(f).url = "https://x.example:443/one#part";
     },
     [](Feed& f) {
         first(f).base = "https://x.example/";
         first(f).url = "https://x.example/one";
     }},
    {"base.same_document", atom, "/home_page", [](Feed& f) { f.base = f.home_page; },
     [](Feed& f) { f.base = f.feed_url; }},
    {"url.escapes", rss, "/articles/0/comments", [](Feed& f) { first(f).comments = "https://x.example/%E9"; },
     [](Feed& f) { first(f).comments = "https://x.example/%C3%a9"; }},
    {"base.escapes", atom, "/base", [](Feed& f) { f.base = "https://x.example/%FF/"; },
     [](Feed& f) { f.base = "https://x.example/%EF%BF%BF/"; }},
    {"base.escapes", atom, "/articles/0/base", [](Feed& f) { first(f).base = "https://x.example/%C3%41/"; },
     [](Feed& f) { first(f).base = "https://x.example/%/"; }},
    {"base.escapes", atom, "/articles/0/source/base", [](Feed& f) { first(f).source.base = "https://x.example/\xFF"; },
     [](Feed& f) { first(f).source.base = "https://x.example/\xC3\xA9"; }},
    {"url.encoded", atom, "/articles/0/comments", [](Feed& f) { first(f).comments = "https://x.example/|"; },
     [](Feed& f) { first(f).comments = "https://x.example/%7C"; }, PrepareOptions::none()},
    {"url.encoded", atom, "/id",
     [](Feed& f) {
         f.id = "https://b\xC3\xBC"
                "cher.example/a";
     },
     [](Feed& f) { f.id = "https://xn--bcher-kva.example/a"; }},
    {"url.encoded", atom, "/articles/0/source/id", [](Feed& f) { first(f).source.id = "urn:isbn:\xC3\xBC"; },
     [](Feed& f) { first(f).source.id = "urn:isbn:%C3%BC"; }},
    {"url.encoded", rss, "/articles/0/url", [](Feed& f) { first(f).url = "https://x.example/a b"; },
     [](Feed& f) { first(f).url = "https://x.example/a%20b"; }},
    {"url.encoded", atom, "/articles/0/url", [](Feed& f) { first(f).url = "https://x.example/caf\xC3\xA9"; },
     [](Feed& f) { first(f).url = "https://x.example/?a=1&b=2#c"; }},
    {"email.invalid", atom, "/authors/0/email", [](Feed& f) { f.authors.front().email = "Ada <ada@x.example>"; },
     [](Feed& f) { f.authors.front().email = "ada.l+news@x.example"; }},
    {"email.invalid", rss, "/articles/0/authors/0/email",
     [](Feed& f) { first(f).authors = {{.name = "Ada", .email = "ada@localhost"}}; },
     [](Feed& f) { first(f).authors = {{.name = "Ada", .email = "ada@x.example"}}; }},
    {"language.invalid", rss, "/language", [](Feed& f) { f.language = "en_US"; },
     [](Feed& f) { f.language = "en-US"; }},
    {"language.invalid", json, "/articles/0/language", [](Feed& f) { first(f).language = "English"; },
     [](Feed& f) { first(f).language = "zh-Hant-TW"; }},
    {"language.invalid", atom, "/articles/0/title/language", [](Feed& f) { first(f).title.language = "q"; },
     [](Feed& f) { first(f).title.language = "fas"; }},
    {"media_type.invalid", rss, "/articles/0/attachments/0/media_type",
     [](Feed& f) { first(f).attachments = {{.url = "https://x.example/a", .media_type = "mp3"}}; },
     [](Feed& f) {
         first(f).attachments = {{.url = "https://x.example/a", .media_type = "audio/ogg; codecs=\"opus\""}};
     }},
    {"text.utf8", rss, "/articles/0/title", [](Feed& f) { first(f).title = "caf\xE9"; },
     [](Feed& f) { first(f).title = "caf\xC3\xA9"; }},
    // A biography stands for the description.
    {"text.utf8", rss, "/description",
     [](Feed& f) {
         f.description = {};
         f.authors = {{.name = "Ada", .biography = "caf\xE9"}};
     },
     [](Feed& f) {
         f.description = {};
         f.authors = {{.name = "Ada", .biography = "caf\xC3\xA9"}};
     }},
    {"text.utf8", atom, "/description",
     [](Feed& f) {
         f.description = {};
         f.authors = {{.name = "Ada", .biography = "caf\xE9"}};
     },
     [](Feed& f) {
         f.description = "D";
         f.authors = {{.name = "Ada", .biography = "caf\xE9"}};
     }},
    {"text.utf8", json, "/articles/0/extensions/0",
     [](Feed& f) {
         first(f).extensions = {JsonExtension{"_x", JsonValue::Array{"\xFF"}}};
     },
     [](Feed& f) {
         first(f).extensions = {JsonExtension{"_x", JsonValue::Array{"\x01"}}};
     }},
    {"text.forbidden", atom, "/articles/0/content", [](Feed& f) { first(f).content = Text::html("a\x08"); },
     [](Feed& f) { first(f).content = Text::html("a\t\r\n"); }},
    {"text.forbidden", rss, "/articles/0/content", [](Feed& f) { first(f).content = "\xEF\xBF\xBE"; },
     [](Feed& f) { first(f).content = "\xEF\xBF\xBD"; }},
    {"date.unwritable", atom, "/updated", [](Feed& f) { f.updated = year(10000); },
     [](Feed& f) { f.updated = year(9999); }},
    {"date.unwritable", json, "/articles/0/published", [](Feed& f) { first(f).published = year(0); },
     [](Feed& f) { first(f).published = year(1); }},
    {"date.unwritable", rss, "/articles/0/published",
     [](Feed& f) {
         first(f).published = Timestamp{std::chrono::sys_days{}, std::chrono::hours{24}};
     },
     [](Feed& f) {
         first(f).published = Timestamp{std::chrono::sys_days{}, std::chrono::minutes{1439}};
     }},
    {"date.misread", rss, "/articles/0/published", [](Feed& f) { first(f).published = year(99); },
     [](Feed& f) { first(f).published = year(100); }},
    {"date.ancient", atom, "/articles/0/published", [](Feed& f) { first(f).published = year(1989); },
     [](Feed& f) { first(f).published = year(1990); }},
    {"date.future", rss, "/articles/0/published",
     [](Feed& f) { first(f).published = Timestamp{support::friday.instant() + std::chrono::minutes{75}}; },
     [](Feed& f) { first(f).published = Timestamp{support::friday.instant() + std::chrono::minutes{65}}; }},
    {"date.future", rss, "/published",
     [](Feed& f) { f.published = Timestamp{f.updated->instant() + std::chrono::hours{26}}; },
     [](Feed& f) { f.published = Timestamp{f.updated->instant() + std::chrono::minutes{70}}; }},
    {"date.future", atom, "/articles/0/updated",
     [](Feed& f) { first(f).updated = Timestamp{support::friday.instant() + std::chrono::hours{26}}; },
     [](Feed& f) { first(f).updated = Timestamp{support::friday.instant() + std::chrono::hours{25}}; }},
    {"format.no_place", rss, "/favicon", [](Feed& f) { f.favicon = "https://x.example/icon.png"; }, [](Feed&) {}},
    {"format.no_place", atom, "/articles/0/summary/language", [](Feed& f) { first(f).summary.language = "fa"; },
     [](Feed& f) {
         first(f).summary = "x";
         first(f).summary.language = "fa";
     }},
    {"format.no_place", atom, "/rights/base", [](Feed& f) { f.rights.base = "https://x.example/"; },
     [](Feed& f) {
         f.rights = "x";
         f.rights.base = "https://x.example/";
     }},
    {"format.no_place", atom, "/rss", [](Feed& f) { f.rss.rating = "x"; }, [](Feed&) {}},
    {"format.no_place", rss, "/hubs/0", [](Feed& f) { f.hubs = {{.type = "rssCloud", .url = "https://x.example/"}}; },
     [](Feed& f) { f.hubs = {{.type = "WebSub", .url = "https://x.example/"}}; }},
};

} // namespace

std::span<const RuleCase> value_rule_cases() { return cases; }
