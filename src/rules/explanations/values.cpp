// What the rules about URLs, bases, dates, addresses, languages and media types mean, wherever these stand.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr Explanation table[]{
    {"base.escapes",
     "The W3C validator reads a base as UTF-8, and ends with an error of its own where it is not. It could not judge "
     "the feed.",
     atom, R"({"_feedwright": {"base": "https://frontpage.example/%E9t%E9/"}})",
     R"({"_feedwright": {"base": "https://frontpage.example/%C3%A9t%C3%A9/"}})"},
    {"base.link_escapes",
     "Where there is a base, the W3C validator joins each link with it, and breaks down at bytes that are not UTF-8. "
     "Without the base it only warns.",
     atom,
     R"({
  "_feedwright": {"base": "https://frontpage.example/news/"},
  "items": [{"_feedwright": {"comments": "https://frontpage.example/%E9t%E9"}}]
})",
     R"({
  "_feedwright": {"base": "https://frontpage.example/news/"},
  "items": [{"_feedwright": {"comments": "https://frontpage.example/%C3%A9t%C3%A9"}}]
})"},
    {"base.same_document",
     "A link to the base of its own place counts as one within the document, so some programs do not follow it. URLs "
     "are written in full here, and need no base.",
     atom, R"({"_feedwright": {"base": "https://frontpage.example/"}})", R"({"_feedwright": {"base": null}})"},
    {"date.ancient",
     "Mostly it is a date that was never set (1970) or has lost its century. If the article is that old, nothing is "
     "wrong.",
     atom, R"({"items": [{"date_published": "1970-01-01T00:00:00Z"}]})",
     R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"date.fraction",
     "Two articles of one second are then of the same time to readers of RSS, who may show them in either order.", rss,
     R"({"items": [{"date_published": "2020-05-08T11:00:00.250Z"}]})",
     R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"date.future",
     "Readers keep such an article on top until the day comes, or hide it. Often the zone is wrong, or day and month "
     "are exchanged.",
     rss, R"({"items": [{"date_published": "2126-05-08T11:00:00Z"}]})",
     R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"date.misread", "RSS writes dates as mails do, where 99 has meant 1999 for too long.", rss,
     R"({"items": [{"date_published": "0099-05-08T11:00:00Z"}]})",
     R"({"items": [{"date_published": "1999-05-08T11:00:00Z"}]})"},
    {"date.offset",
     "Offsets such as Nepal's are right, but a validator complains of them. The moment is the same; only the local "
     "time is not told.",
     rss, R"({"items": [{"date_published": "2020-05-08T16:45:00+05:45"}]})",
     R"({"items": [{"date_published": "2020-05-08T16:30:00+05:30"}]})"},
    {"date.unwritable",
     "The formats have four digits for the year. Far years mostly come from seconds that were taken for milliseconds, "
     "or the other way round.",
     atom, "article.published = std::chrono::sys_days{std::chrono::year{10000} / 1 / 1};",
     "article.published = std::chrono::sys_days{std::chrono::year{2020} / 5 / 8};", program},
    {"email.invalid",
     "Readers make a link of it that opens a letter, and validators look at each character. Names have a place of "
     "their own.",
     atom, R"({"_feedwright": {"authors": [{"email": "Ada <ada@frontpage.example>"}]}})",
     R"({"_feedwright": {"authors": [{"email": "ada@frontpage.example"}]}})"},
    {"language.invalid",
     "The tag decides on fonts, hyphens and the voice that reads aloud. Locales of programs look like it, but have an "
     "underscore.",
     rss, R"({"language": "en_US"})", R"({"language": "en-US"})"},
    {"media_type.invalid",
     "Readers compare the type with those that they can play. The ending of a file's name is none.", rss,
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "mp3",
  "size_in_bytes": 1048576
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})"},
    {"url.encoded",
     "Outside of browsers a link ends at a blank or at the first foreign letter. What is written leads to the same "
     "place.",
     json, R"({"items": [{"url": "https://frontpage.example/a café"}]})",
     R"({"items": [{"url": "https://frontpage.example/a%20caf%C3%A9"}]})"},
    {"url.escapes",
     "The bytes are perhaps Latin-1. A server that expects UTF-8 does not find this page, and people see a garbled "
     "address.",
     rss, R"({"items": [{"_feedwright": {"comments": "https://frontpage.example/caf%E9"}}]})",
     R"({"items": [{"_feedwright": {"comments": "https://frontpage.example/caf%C3%A9"}}]})"},
    {"url.host", "Nothing can be fetched from there, or not by every reader: IPv6 addresses are beyond many of them.",
     rss, R"({"items": [{"url": "https://frontpage.example:80800/one"}]})",
     R"({"items": [{"url": "https://frontpage.example:8080/one"}]})"},
    {"url.host.encoded",
     "Browsers show the letters, but what they ask for is the ASCII name. Other programs know only that one.", rss,
     R"({"home_page_url": "https://bücher.example/"})", R"({"home_page_url": "https://xn--bcher-kva.example/"})"},
    {"url.relative",
     "A feed is read far from its site, so an address must lead there from everywhere. Here nothing is known that it "
     "could start from.",
     json, R"({"home_page_url": "frontpage.example", "feed_url": null})",
     R"({"home_page_url": "https://frontpage.example/", "feed_url": null})"},
    {"url.resolved",
     "A feed is read far from its site, so an address must lead there from everywhere. Look whether the one that was "
     "made is the one that you meant.",
     rss, R"({"items": [{"url": "/one"}]})", R"({"items": [{"url": "https://frontpage.example/one"}]})"},
    {"url.scheme",
     "Most readers open http and https alone. Others lead nowhere, or to the question which program should open them.",
     atom, R"({"authors": [{"name": "Ada", "url": "acct:ada@frontpage.example"}]})",
     R"({"authors": [{"name": "Ada", "url": "https://frontpage.example/ada"}]})"},
    {"url.syntax",
     "Names such as tag: and urn: are unique because they follow rules: a tag, for one, has the date on which the "
     "domain was yours.",
     atom, R"({"_feedwright": {"id": "tag:frontpage.example:news"}})",
     R"({"_feedwright": {"id": "tag:frontpage.example,2020:news"}})"},
};

} // namespace

std::span<const Explanation> value_explanations() { return table; }

} // namespace feedwright
