// What the rules about the feed as a whole mean, its own address and what only RSS knows of it.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr Explanation table[]{
    {"document.size",
     "The W3C feed validator reads no more of a document, and readers fetch all of it again and again. Older articles belong "
     "on further pages (next_page).",
     rss, "feed.articles[0].content = Text::html(std::string(5'000'000, 'x'));",
     "feed.articles[0].content = Text::html(std::string(5'000, 'x'));", program},
    {"feed.authors.derived",
     "Atom wants to know who answers for an entry. Where no article names anybody, readers will show the feed's title "
     "as a person.",
     atom, R"({"authors": null})", R"({"authors": [{"name": "Editorial Staff"}]})"},
    {"feed.description.derived",
     "Directories show the description to people who look for feeds. The title again tells them nothing.", rss,
     R"({"description": null})", R"({"description": "All the news"})"},
    {"feed.feed_url.missing",
     "A feed that was saved, mailed or mirrored tells by its self link where new articles come from. Directories ask "
     "for it.",
     rss, R"({"feed_url": null})", R"({"feed_url": "https://frontpage.example/feed"})"},
    {"feed.home_page.derived",
     "The title of a feed leads to its site. A guess leads to the server's first page, which may be somebody else's.",
     rss, R"({"home_page_url": null})", R"({"home_page_url": "https://frontpage.example/"})"},
    {"feed.home_page.missing", "An RSS channel without a link is invalid, and many readers refuse it as a whole.", rss,
     R"({"home_page_url": null, "feed_url": null})",
     R"({"home_page_url": "https://frontpage.example/", "feed_url": null})"},
    {"feed.id.canonical",
     "Readers keep subscriptions by this id. Some tidy URLs up first, and then know the feed by another name than the "
     "rest.",
     atom, R"({"_feedwright": {"id": "HTTPS://frontpage.example/"}})",
     R"({"_feedwright": {"id": "https://frontpage.example/"}})"},
    {"feed.id.derived",
     "The id should outlive a move to another address. A derived one does not: say one before the first reader comes.",
     atom, R"({"_feedwright": {"id": null}})", R"({"_feedwright": {"id": "tag:frontpage.example,2020:news"}})"},
    {"feed.image.height",
     "RSS has logos, not posters. Readers that go by the specification would cut or ignore a taller one; the picture "
     "itself stays.",
     rss, R"({"icon": "https://frontpage.example/logo.png", "_feedwright": {"image": {"height": 500}}})",
     R"({"icon": "https://frontpage.example/logo.png", "_feedwright": {"image": {"height": 400}}})"},
    {"feed.image.link",
     "Who clicks on the logo expects the site that the feed belongs to, as who clicks on the title does.", rss,
     R"({
  "icon": "https://frontpage.example/logo.png",
  "_feedwright": {"image": {"link": "https://frontpage.example/about"}}
})",
     R"({
  "icon": "https://frontpage.example/logo.png",
  "_feedwright": {"image": {"link": "https://frontpage.example/"}}
})"},
    {"feed.image.title",
     "The text stands where the logo cannot be seen, so it should name the feed. Without one the feed's title is "
     "written.",
     rss, R"({"icon": "https://frontpage.example/logo.png", "_feedwright": {"image": {"title": "Logo"}}})",
     R"({
  "icon": "https://frontpage.example/logo.png",
  "_feedwright": {"image": {"title": "Front Page"}}
})"},
    {"feed.image.type", "RSS names GIF, JPEG and PNG. Other pictures stay white in old readers.", rss,
     R"({"icon": "https://frontpage.example/logo.svg"})", R"({"icon": "https://frontpage.example/logo.png"})"},
    {"feed.image.width",
     "RSS has logos, not banners. Readers that go by the specification would cut or ignore a wider one; the picture "
     "itself stays.",
     rss, R"({"icon": "https://frontpage.example/logo.png", "_feedwright": {"image": {"width": 512}}})",
     R"({"icon": "https://frontpage.example/logo.png", "_feedwright": {"image": {"width": 144}}})"},
    {"feed.title.missing", "Without its title nobody finds the feed again in a list of subscriptions.", rss,
     R"({"title": null})", R"({"title": "Front Page"})"},
    {"feed.updated.derived",
     "Readers and caches ask whether there is anything new. The newest article answers that, but not when something "
     "was taken out or corrected.",
     atom, R"({"_feedwright": {"updated": null}})", R"({"_feedwright": {"updated": "2020-05-08T11:00:00Z"}})"},
    {"feed.updated.missing",
     "Atom demands this date. The clock is not asked: the same feed, written twice, has to be the same.", atom,
     R"({"items": []})", R"({"items": [], "_feedwright": {"updated": "2020-05-08T11:00:00Z"}})"},
    {"format.no_place",
     "What you gave is not in this feed. It is in the formats that have a place for it; nothing need be done.", rss,
     R"({"favicon": "https://frontpage.example/favicon.ico"})", R"({"icon": "https://frontpage.example/logo.png"})"},
    {"generator.name.missing", "A version alone does not tell which program made the feed.", atom,
     R"({"_feedwright": {"generator": {"version": "4.1"}}})",
     R"({"_feedwright": {"generator": {"name": "Press", "version": "4.1"}}})"},
    {"rss.cloud.incomplete",
     "A reader registers at the cloud by a call over the network. Without each of these it cannot make that call.", rss,
     R"({"_feedwright": {"rss": {"cloud": {"domain": "cloud.example"}}}})",
     R"({"_feedwright": {"rss": {"cloud": {
  "domain": "cloud.example",
  "port": 80,
  "path": "/rpc",
  "register_procedure": "notify",
  "protocol": "soap"
}}}})"},
    {"rss.managing_editor.email",
     "RSS gives the person as a mail address with a name behind it. A name without address can stand among the "
     "authors.",
     rss, R"({"_feedwright": {"rss": {"managing_editor": {"name": "Ada"}}}})",
     R"({"_feedwright": {"rss": {"managing_editor": {"name": "Ada", "email": "ada@frontpage.example"}}}})"},
    {"rss.person.line_break",
     "The name stands in brackets behind the address, as in the head of a mail, where a line break would end it.", rss,
     R"({"_feedwright": {"rss": {"web_master": {
  "name": "Ada\nLovelace",
  "email": "ada@frontpage.example"
}}}})",
     R"({"_feedwright": {"rss": {"web_master": {
  "name": "Ada Lovelace",
  "email": "ada@frontpage.example"
}}}})"},
    {"rss.skip_days.invalid",
     "On these days readers need not ask. A day that is none, or one said twice, makes the feed invalid.", rss,
     R"({"_feedwright": {"rss": {"skip_days": ["Sunday", "Sunday"]}}})",
     R"({"_feedwright": {"rss": {"skip_days": ["Saturday", "Sunday"]}}})"},
    {"rss.skip_hours.invalid", "In these hours, in GMT, readers need not ask. Midnight is 0, not 24.", rss,
     R"({"_feedwright": {"rss": {"skip_hours": [23, 24]}}})", R"({"_feedwright": {"rss": {"skip_hours": [23, 0]}}})"},
    {"rss.text_input.discouraged",
     "The element was meant for search fields in readers of 1999. It weighs on every fetch, and nobody sees it.", rss,
     R"({"_feedwright": {"rss": {"text_input": {
  "title": "Search",
  "description": "Search the news",
  "name": "q",
  "link": "https://frontpage.example/q"
}}}})",
     R"({"_feedwright": {"rss": {"text_input": null}}})"},
    {"rss.text_input.incomplete",
     "Readers would have to make a form of it, and cannot without a label, a name of the field and an address to send "
     "it to.",
     rss, R"({"_feedwright": {"rss": {"text_input": {
  "title": "Search",
  "link": "https://frontpage.example/q"
}}}})",
     R"({"_feedwright": {"rss": {"text_input": {
  "title": "Search",
  "description": "Search the news",
  "name": "q",
  "link": "https://frontpage.example/q"
}}}})"},
    {"rss.ttl.invalid",
     "Readers keep the feed that long before they ask again. No time at all would send them into an endless loop.", rss,
     R"({"_feedwright": {"rss": {"ttl": 0}}})", R"({"_feedwright": {"rss": {"ttl": 60}}})"},
    {"rss.web_master.email",
     "RSS gives the person as a mail address with a name behind it: whom to write to when something is broken.", rss,
     R"({"_feedwright": {"rss": {"web_master": {"name": "Ada"}}}})",
     R"({"_feedwright": {"rss": {"web_master": {"name": "Ada", "email": "ada@frontpage.example"}}}})"},
    {"self.escapes",
     "The W3C validator reads the self link as UTF-8, and ends with an error of its own where it is not. It could not "
     "judge the feed.",
     rss, R"({"feed_url": "https://frontpage.example/%E9dition"})",
     R"({"feed_url": "https://frontpage.example/%C3%A9dition"})"},
    {"self.no_server", "By this address readers fetch the feed again. It has to be one on the web.", rss,
     R"({"feed_url": "file:/feed.xml"})", R"({"feed_url": "https://frontpage.example/feed"})"},
    {"self.other",
     "A reader that follows one self link and one that follows another would have two subscriptions of one feed.", atom,
     R"({"_feedwright": {"links": [{"href": "https://frontpage.example/old", "rel": "self"}]}})",
     R"({"_feedwright": {"links": [{"href": "https://frontpage.example/feed", "rel": "self"}]}})"},
    {"self.type", "A self link promises the very document that it stands in, and that is a feed.", atom,
     R"({"_feedwright": {"links": [{
  "href": "https://frontpage.example/feed",
  "rel": "self",
  "type": "text/xml"
}]}})",
     R"({"_feedwright": {"links": [{
  "href": "https://frontpage.example/feed",
  "rel": "self",
  "type": "application/atom+xml"
}]}})"},
};

} // namespace

std::span<const Explanation> feed_explanations() { return table; }

} // namespace feedwright
