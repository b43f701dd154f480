// Feeds that break the rules of src/rules/feed_rules.cpp.
#include "rule_cases.hpp"

using namespace feedwright;
using std::chrono::minutes;

namespace {

using enum Format;

const Person editor{.name = "Editor", .email = "editor@frontpage.example"};
const Cloud cloud{.domain = "c.example", .port = 80, .path = "/", .register_procedure = "r", .protocol = "soap"};
const TextInput text_input{.title = "t", .description = "d", .name = "n", .link = "https://frontpage.example/q"};

const RuleCase cases[]{
    {"document.size", rss, "",
     [](Feed& f) { f.articles.front().content = Text::html(std::string(5'000'000, 'x')); },
     [](Feed& f) { f.articles.front().content = Text::html(std::string(4'990'000, 'x')); }, PrepareOptions::none()},
    {"feed.image.title", rss, "/image/title",
     [](Feed& f) {
         f.title = Text::html("A &amp; B");
         f.image = {.url = "https://x.example/a.png", .title = "A &amp; B"};
     },
     [](Feed& f) {
         f.title = Text::html("A &amp; B");
         f.image = {.url = "https://x.example/a.png", .title = "A & B"};
     }},
    {"feed.title.missing", rss, "/title", [](Feed& f) { f.title = {}; }, [](Feed& f) { f.title = "0"; }},
    {"feed.title.missing", atom, "/title", [](Feed& f) { f.title = "\xC2\xA0 \t"; }, [](Feed& f) { f.title = " x "; }},
    {"feed.title.missing", json, "/title", [](Feed& f) { f.title = Text::html("<b> </b>"); },
     [](Feed& f) { f.title = Text::html("<b>x</b>"); }},
    {"text.html.to_plain", rss, "/title", [](Feed& f) { f.title = Text::html("x"); },
     [](Feed& f) { f.title = "<b>x"; }},
    {"text.html.to_plain", rss, "/description", [](Feed& f) { f.description = Text::html("<b>x</b>"); },
     [](Feed& f) { f.description = "<b>x</b>"; }},
    {"text.html.to_plain", rss, "/rights", [](Feed& f) { f.rights = Text::xhtml("x"); },
     [](Feed& f) { f.rights = "x"; }},
    {"feed.description.derived", rss, "/description", [](Feed& f) { f.description = {}; },
     [](Feed& f) { f.description = "x"; }},
    {"feed.description.derived", atom, "/description",
     [](Feed& f) {
         f.description = {};
         f.authors = {{.name = "Ada", .biography = "She writes."}};
     },
     [](Feed& f) {
         f.description = {};
         f.authors = {{.name = "Ada", .biography = "She writes."}, {.name = "Bob"}};
     }},
    {"feed.home_page.missing", rss, "/home_page", [](Feed& f) { f.home_page = f.feed_url = {}; },
     [](Feed& f) { f.home_page = {}; }},
    {"feed.home_page.derived", rss, "/home_page", [](Feed& f) { f.home_page = {}; }, [](Feed& f) { f.feed_url = {}; }},
    {"feed.feed_url.missing", rss, "/feed_url", [](Feed& f) { f.feed_url = {}; },
     [](Feed& f) { f.feed_url = "https://x.example/"; }},
    {"feed.feed_url.missing", atom, "/feed_url", [](Feed& f) { f.feed_url = {}; },
     [](Feed& f) { f.feed_url = "https://x.example/"; }},
    {"feed.id.derived", atom, "/id", [](Feed& f) { f.id = {}; }, [](Feed& f) { f.id = "https://x.example/"; }},
    {"feed.id.canonical", atom, "/id", [](Feed& f) { f.id = "HTTPS://x.example/"; },
     [](Feed& f) { f.id = "https://x.example/A"; }},
    {"feed.id.canonical", atom, "/id", [](Feed& f) { f.feed_url = "https://x.example"; },
     [](Feed& f) { f.feed_url = {}; }},
    {"self.no_server", rss, "/feed_url", [](Feed& f) { f.feed_url = "urn:xx:feed"; },
     [](Feed& f) { f.feed_url = "ftp://x.example/feed"; }},
    {"self.other", atom, "/links", [](Feed& f) { f.links = {{.href = f.home_page, .rel = "self"}}; },
     [](Feed& f) { f.links = {{.href = f.feed_url + "#", .rel = "self"}}; }},
    {"self.other", rss, "/links",
     [](Feed& f) {
         f.feed_url = {};
         f.links = {{.href = "https://x.example/1", .rel = "self"}, {.href = "https://x.example/2", .rel = "self"}};
     },
     [](Feed& f) {
         f.feed_url = {};
         f.links = {{.href = "https://x.example/1", .rel = "self"}};
     }},
    {"self.escapes", rss, "/feed_url", [](Feed& f) { f.feed_url = "https://x.example/100%25zz"; },
     [](Feed& f) { f.feed_url = "https://x.example/100%2520zz"; }},
    {"self.escapes", rss, "/feed_url", [](Feed& f) { f.feed_url = "https://x.example/%E9"; },
     [](Feed& f) { f.feed_url = "https://x.example/%C3%A9"; }},
    {"feed.authors.derived", atom, "/authors", [](Feed& f) { f.authors = {}; },
     [](Feed& f) { f.authors = {{.name = "x"}}; }},
    {"feed.image.type", rss, "/image/url", [](Feed& f) { f.image.url = "https://x.example/logo.svg"; },
     [](Feed& f) { f.image.url = "https://x.example/logo.JPG"; }},
    {"feed.image.type", rss, "/image/url", [](Feed& f) { f.image.url = "https://x.example/logo.webp"; },
     [](Feed& f) { f.image.url = "https://x.example/logo"; }},
    {"feed.image.title", rss, "/image/title",
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .title = "Another"}; },
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .title = f.title.value}; }},
    {"feed.image.link", rss, "/image/link",
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .link = "https://x.example/"}; },
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .link = f.home_page}; }},
    {"feed.image.width", rss, "/image/width",
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .width = 145}; },
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .width = 144}; }},
    {"feed.image.height", rss, "/image/height",
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .height = 401}; },
     [](Feed& f) { f.image = {.url = "https://x.example/a.png", .height = 400}; }},
    {"link.alternate.twice", atom, "/links", [](Feed& f) { f.links = {{.href = "https://x.example/"}}; },
     [](Feed& f) { f.links = {{.href = "https://x.example/", .type = "text/html"}}; }},
    {"link.alternate.twice", atom, "/links",
     [](Feed& f) {
         f.links = {{.href = "https://x.example/1", .rel = "alternate", .hreflang = "fa"},
                    {.href = "https://x.example/2", .hreflang = "fa"}};
     },
     [](Feed& f) {
         f.links = {{.href = "https://x.example/1", .rel = "alternate", .hreflang = "fa"},
                    {.href = "https://x.example/2", .hreflang = "ja"}};
     }},
    {"feed.updated.missing", atom, "/updated",
     [](Feed& f) {
         f.updated = {};
         f.articles = {};
     },
     [](Feed& f) { f.updated = {}; }},
    {"feed.updated.derived", rss, "/updated", [](Feed& f) { f.updated = {}; }, [](Feed&) {}},
    {"feed.updated.derived", atom, "/updated", [](Feed& f) { f.updated = {}; }, [](Feed&) {}},

    {"rss.ttl.invalid", rss, "/rss/ttl", [](Feed& f) { f.rss.ttl = minutes{0}; },
     [](Feed& f) { f.rss.ttl = minutes{1}; }},
    {"rss.ttl.invalid", rss, "/rss/ttl", [](Feed& f) { f.rss.ttl = minutes{-5}; }, [](Feed& f) { f.rss.ttl = {}; }},
    {"rss.cloud.incomplete", rss, "/rss/cloud",
     [](Feed& f) {
         f.rss.cloud = cloud;
         f.rss.cloud.port = 0;
     },
     [](Feed& f) { f.rss.cloud = cloud; }},
    {"rss.cloud.incomplete", rss, "/rss/cloud", [](Feed& f) { f.rss.cloud.path = "/"; }, [](Feed&) {}},
    {"rss.text_input.incomplete", rss, "/rss/text_input",
     [](Feed& f) {
         f.rss.text_input = text_input;
         f.rss.text_input.name = "7";
     },
     [](Feed& f) { f.rss.text_input = text_input; }},
    {"rss.text_input.discouraged", rss, "/rss/text_input", [](Feed& f) { f.rss.text_input = text_input; },
     [](Feed&) {}},
    {"rss.skip_hours.invalid", rss, "/rss/skip_hours", [](Feed& f) { f.rss.skip_hours = {24}; },
     [](Feed& f) {
         f.rss.skip_hours = {0, 23};
     }},
    {"rss.skip_hours.invalid", rss, "/rss/skip_hours",
     [](Feed& f) {
         f.rss.skip_hours = {7, 8, 7};
     },
     [](Feed& f) {
         f.rss.skip_hours = {7, 8, 9};
     }},
    {"rss.skip_hours.invalid", rss, "/rss/skip_hours", [](Feed& f) { f.rss.skip_hours = {-1}; }, [](Feed&) {}},
    {"rss.skip_days.invalid", rss, "/rss/skip_days",
     [](Feed& f) {
         f.rss.skip_days = {std::chrono::Monday, std::chrono::Monday};
     },
     [](Feed& f) {
         f.rss.skip_days = {std::chrono::Monday, std::chrono::Sunday};
     }},
    {"rss.skip_days.invalid", rss, "/rss/skip_days", [](Feed& f) { f.rss.skip_days = {std::chrono::weekday{8}}; },
     [](Feed& f) { f.rss.skip_days = {std::chrono::weekday{7}}; }},
    {"rss.skip_days.invalid", json, "/rss/skip_days", [](Feed& f) { f.rss.skip_days = {std::chrono::weekday{8}}; },
     [](Feed& f) {
         f.rss.skip_days = {std::chrono::Monday, std::chrono::Monday};
     }},
    {"rss.managing_editor.email", rss, "/rss/managing_editor/email",
     [](Feed& f) { f.rss.managing_editor.name = "Editor"; }, [](Feed& f) { f.rss.managing_editor = editor; }},
    {"rss.web_master.email", rss, "/rss/web_master/email", [](Feed& f) { f.rss.web_master.name = "Editor"; },
     [](Feed& f) { f.rss.web_master = editor; }},
    {"rss.person.line_break", rss, "/rss/managing_editor/name",
     [](Feed& f) { f.rss.managing_editor = {.name = "Ed\nItor", .email = "ed@x.example"}; },
     [](Feed& f) { f.rss.managing_editor = {.name = "Ed\tItor", .email = "ed@x.example"}; }},
    {"rss.person.line_break", rss, "/rss/web_master/name",
     [](Feed& f) { f.rss.web_master = {.name = "Ed\r", .email = "ed@x.example"}; },
     [](Feed& f) { f.rss.web_master = {.name = "Ed", .email = "ed@x.example"}; }},
};

} // namespace

std::span<const RuleCase> feed_rule_cases() { return cases; }
