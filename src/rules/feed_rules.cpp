// Rules about a feed as a whole and about what only RSS knows of it.
#include "../desk/derived.hpp"
#include "../desk/identity.hpp"
#include "../values/canonical_uri.hpp"
#include "pages.hpp"
#include "predicates.hpp"
#include "rule.hpp"
#include "vocabularies/all.hpp"

namespace feedwright {

namespace {

using enum Severity;

bool has_page(const Feed& feed) { return !utf8::is_blank(feed.home_page) || !uri_root(feed.feed_url).empty(); }

/// The ending of an image's file as a validator sees it: behind the last point, if it is a word.
bool has_unusual_image_type(const std::string& url) {
    const std::size_t point = url.rfind('.');
    if (point == std::string::npos) return false;
    std::string ending = url.substr(point + 1);
    const bool is_word = !ending.empty() && std::all_of(ending.begin(), ending.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    });
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return is_word && ending != "jpg" && ending != "jpeg" && ending != "png" && ending != "gif";
}

bool has_two_selves(const Feed& feed) {
    std::string_view self = feed.feed_url;
    return std::any_of(feed.links.begin(), feed.links.end(), [&](const Link& link) {
        if (!is_self(link)) return false;
        if (self.empty()) self = link.href;
        return link.href != self && !is_same_document(link.href, self);
    });
}

/// A podcast that lacks what all have.
bool is_incomplete_podcast(const Feed& feed) {
    const auto has = [&feed](std::string_view name) {
        return has_element(feed.extensions, vocabularies::itunes.uri, name);
    };
    return has({}) && (feed.language.empty() || !has("category") || !has("explicit") || !has("owner"));
}

constexpr Rule<Feed> rules[]{
    {"feed.title.missing", error, all_formats, "title", "Every feed needs a title.",
     "RSS 2.0, title; RFC 4287 section 4.1.1; JSON Feed 1.1, title",
     [](const Feed& feed) { return shows_nothing(feed.title); }, "MissingTitle, MissingElement, NotBlank"},
    {"text.html.to_plain", warning, Format::rss, "title", "RSS takes plain text here; the markup is left out.",
     "RSS 2.0, title", [](const Feed& feed) { return is_marked_up(feed.title); }, "ContainsHTML"},
    {"text.html.to_plain", warning, Format::rss, "description", "RSS takes plain text here; the markup is left out.",
     "RSS 2.0, description", [](const Feed& feed) { return is_marked_up(feed.description); }, "ContainsHTML"},
    {"text.html.to_plain", warning, Format::rss, "rights", "RSS takes plain text here; the markup is left out.",
     "RSS 2.0, copyright", [](const Feed& feed) { return is_marked_up(feed.rights); }, "ContainsHTML"},
    {"feed.description.derived", note, Format::rss, "description",
     "RSS needs a description; the author's biography or the title stands for it.", "RSS 2.0, description",
     [](const Feed& feed) { return feed.description.empty(); }, "MissingDescription"},
    {"feed.description.derived", note, Format::atom, "description", "The author's biography stands for the description.",
     "RFC 4287 section 4.2.12",
     [](const Feed& feed) { return feed.description.empty() && !description_of(feed).empty(); }},
    {"feed.home_page.missing", error, Format::rss, "home_page",
     "RSS needs a link: set the address of the site that the feed belongs to.", "RSS 2.0, link",
     [](const Feed& feed) { return !has_page(feed); }, "MissingLink"},
    {"feed.home_page.derived", warning, Format::rss, "home_page",
     "RSS needs a link; the root of the feed's own address stands for the home page.", "RSS 2.0, link",
     [](const Feed& feed) { return utf8::is_blank(feed.home_page) && has_page(feed); }, "MissingLink"},
    {"feed.feed_url.missing", warning, xml_formats, "feed_url",
     "Without the address that the feed is served from there is no self link.",
     "RSS Best Practices, atom:link; RFC 4287 section 4.1.1", [](const Feed& feed) { return feed.feed_url.empty(); },
     "MissingAtomSelfLink, MissingSelf"},
    {"feed.id.derived", note, Format::atom, "id", "The feed's or the site's address stands for the id, else a UUID.",
     "RFC 4287 section 4.2.6", [](const Feed& feed) { return feed.id.empty(); }, "MissingElement"},
    {"feed.id.canonical", warning, Format::atom, "id",
     "The id is no URI in canonical form, so some readers may know the feed by another one; it is written as it is.",
     "RFC 4287 section 4.2.6.1; RFC 3986 section 6.2.2",
     [](const Feed& feed) { return !is_canonical_uri(feed_uri(feed, feed.title)); }, "NonCanonicalURI"},
    {"self.no_server", warning, xml_formats, "feed_url", "The feed's own address names no server.",
     "RFC 4287 section 4.1.1", [](const Feed& feed) { return !feed.feed_url.empty() && !has_server(feed.feed_url); },
     "RelativeSelf"},
    {"self.other", warning, xml_formats, "links",
     "A self link leads elsewhere than feed_url, or than another: a feed is served from one address.",
     "RFC 4287 section 4.2.7.2; W3C feed validator, SelfDoesntMatchLocation", has_two_selves,
     "SelfDoesntMatchLocation"},
    {"self.escapes", error, xml_formats, "feed_url",
     "A self link's percent-escapes have to be UTF-8: validators break down here.", "RFC 3987 section 3.2",
     [](const Feed& feed) { return !has_lasting_escapes(feed.feed_url); }, "UnicodeError"},
    {"feed.authors.derived", note, Format::atom, "authors", "Nobody is named, so the author is the feed's title.",
     "RFC 4287 section 4.1.1", [](const Feed& feed) { return feed.authors.empty(); }, "MissingElement"},
    {"text.end_tag", warning, Format::atom, "title",
     "The title stands for the author, and validators take a name with an end tag for HTML.", "RFC 4287 section 3.2.1",
     [](const Feed& feed) { return feed.authors.empty() && has_end_tag(plain_text(feed.title)); }, "ContainsHTML"},
    {"feed.image.type", warning, Format::rss, "image/url", "RSS images end in .jpg, .png or .gif.", "RSS 2.0, image",
     [](const Feed& feed) { return has_unusual_image_type(feed.image.url); }, "ImageUrlFormat"},
    {"feed.image.title", warning, Format::rss, "image/title", "The image's title should be the feed's.",
     "RSS Best Practices, image",
     [](const Feed& feed) { return !utf8::is_blank(feed.image.title) && feed.image.title != plain_text(feed.title); },
     "ImageTitleDoesntMatch"},
    {"feed.image.link", warning, Format::rss, "image/link", "The image's link should be the home page.",
     "RSS Best Practices, image",
     [](const Feed& feed) { return !feed.image.link.empty() && feed.image.link != feed.home_page; },
     "ImageLinkDoesntMatch"},
    {"feed.image.width", warning, Format::rss, "image/width", "RSS allows 1 to 144 pixels; the width is left out.",
     "RSS 2.0, image",
     [](const Feed& feed) { return feed.image.width && (*feed.image.width < 1 || *feed.image.width > 144); },
     "InvalidWidth"},
    {"feed.image.height", warning, Format::rss, "image/height", "RSS allows 1 to 400 pixels; the height is left out.",
     "RSS 2.0, image",
     [](const Feed& feed) { return feed.image.height && (*feed.image.height < 1 || *feed.image.height > 400); },
     "InvalidHeight"},
    {"date.fraction", note, Format::rss, "published", "RSS has whole seconds; the fraction is left out.",
     "RFC 822 section 5", [](const Feed& feed) { return has_fraction(feed.published); }},
    {"date.offset", note, Format::rss, "published",
     "Validators know no such offset in RSS; the moment is written in GMT.",
     "W3C feed validator, ProblematicalRFC822Date", [](const Feed& feed) { return has_odd_offset(feed.published); },
     "ProblematicalRFC822Date"},
    {"date.fraction", note, Format::rss, "updated", "RSS has whole seconds; the fraction is left out.",
     "RFC 822 section 5", [](const Feed& feed) { return has_fraction(feed.updated); }},
    {"date.offset", note, Format::rss, "updated",
     "Validators know no such offset in RSS; the moment is written in GMT.",
     "W3C feed validator, ProblematicalRFC822Date", [](const Feed& feed) { return has_odd_offset(feed.updated); },
     "ProblematicalRFC822Date"},
    {"base.escapes", error, Format::atom, "base",
     "A base's percent-escapes have to be UTF-8: validators break down here.", "RFC 3987 section 3.2",
     [](const Feed& feed) { return !has_utf8_escapes(feed.base); }},
    {"link.alternate.twice", error, Format::atom, "links",
     "Two alternate links have the same type and language: give them types or languages, or another rel.",
     "RFC 4287 section 4.1.1", [](const Feed& feed) { return has_two_alternates(feed.home_page, feed.links); },
     "DuplicateAtomLink"},
    {"itunes.feed.incomplete", warning, xml_formats, "",
     "A podcast has a language, itunes:category, itunes:explicit and itunes:owner.",
     "Apple, A Podcaster's Guide to RSS", is_incomplete_podcast, "MissingItunesElement, MissingItunesEmail"},
    {"feed.complete.pages", error, Format::atom, "links",
     "A feed that is complete (fh:complete) has no pages: leave out next_page and links to pages.",
     "RFC 5005 section 2", is_complete_with_pages, "FeedRelInCompleteFeed, CurrentNotSelfInCompleteFeed, LinkPastEnd"},
    {"feed.archive.links", warning, Format::atom, "links",
     "An archive (fh:archive) links to the one before or after it, and to the current feed.", "RFC 5005 section 4",
     is_archive_without_links, "ArchiveIncomplete, MissingCurrentInArchive"},
    {"link.past_end", error, Format::atom, "links",
     "The first page has no page before it, and the last none behind it.", "RFC 5005 section 3", links_past_end,
     "LinkPastEnd"},
};

/// A name behind an address cannot end a line.
bool has_line_break(const Person& person) { return person.name.find_first_of("\r\n") != std::string::npos; }

bool is_partly_given(const Cloud& cloud) {
    return cloud != Cloud{} && (cloud.domain.empty() || !cloud.port || *cloud.port == 0 || cloud.path.empty() ||
                                cloud.register_procedure.empty() || cloud.protocol.empty());
}

bool starts_with_letter(const std::string& name) {
    return !name.empty() && ((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'));
}

bool is_partly_given(const TextInput& input) {
    return input != TextInput{} && (utf8::is_blank(input.title) || utf8::is_blank(input.description) ||
                                    input.link.empty() || !starts_with_letter(input.name));
}

/// More values than there are, or one twice.
template <class T>
bool has_too_many(const std::vector<T>& list, std::size_t most) {
    if (list.size() > most) return true;
    for (auto each = list.begin(); each != list.end(); ++each) {
        if (std::find(std::next(each), list.end(), *each) != list.end()) return true;
    }
    return false;
}

constexpr Rule<RssChannel> rss_rules[]{
    {"rss.ttl.invalid", error, Format::rss, "ttl", "The time to live is one minute or more.", "RSS 2.0, ttl",
     [](const RssChannel& rss) { return rss.ttl && rss.ttl->count() < 1; }, "InvalidPositiveInteger"},
    {"rss.cloud.incomplete", error, Format::rss, "cloud",
     "A cloud needs domain, port (1 to 65535), path, register_procedure and protocol.", "RSS 2.0, cloud",
     [](const RssChannel& rss) { return is_partly_given(rss.cloud); }, "MissingAttribute, InvalidIntegerAttribute"},
    {"rss.text_input.incomplete", error, Format::rss, "text_input",
     "A text input needs title, description, link and a name that begins with a letter.", "RSS 2.0, textInput",
     [](const RssChannel& rss) { return is_partly_given(rss.text_input); }, "MissingElement, InvalidFormComponentName"},
    {"rss.text_input.discouraged", warning, Format::rss, "text_input",
     "Readers ignore text inputs: better leave it out.", "RSS Best Practices, textInput",
     [](const RssChannel& rss) { return rss.text_input != TextInput{}; }, "AvoidTextInput"},
    {"rss.skip_hours.invalid", error, Format::rss, "skip_hours", "Hours are 0 to 23, each once.", "RSS 2.0, skipHours",
     [](const RssChannel& rss) {
         return has_too_many(rss.skip_hours, 24) || std::any_of(rss.skip_hours.begin(), rss.skip_hours.end(),
                                                                [](int hour) { return hour < 0 || hour > 23; });
     },
     "InvalidHour, DuplicateValue"},
    {"rss.skip_days.invalid", error, Format::rss, "skip_days", "Days are Monday to Sunday, each once.",
     "RSS 2.0, skipDays",
     [](const RssChannel& rss) {
         return has_too_many(rss.skip_days, 7) || std::any_of(rss.skip_days.begin(), rss.skip_days.end(),
                                                              [](std::chrono::weekday day) { return !day.ok(); });
     },
     "InvalidDay, DuplicateValue"},
    {"rss.skip_days.invalid", error, Format::json, "skip_days", "Days are Monday to Sunday.", "docs/json.md",
     [](const RssChannel& rss) {
         return std::any_of(rss.skip_days.begin(), rss.skip_days.end(),
                            [](std::chrono::weekday day) { return !day.ok(); });
     }},
    {"rss.managing_editor.email", error, Format::rss, "managing_editor/email",
     "RSS takes nobody here without an e-mail address.", "RSS 2.0, managingEditor",
     [](const RssChannel& rss) { return rss.managing_editor != Person{} && rss.managing_editor.email.empty(); },
     "InvalidContact"},
    {"rss.web_master.email", error, Format::rss, "web_master/email", "RSS takes nobody here without an e-mail address.",
     "RSS 2.0, webMaster",
     [](const RssChannel& rss) { return rss.web_master != Person{} && rss.web_master.email.empty(); },
     "InvalidContact"},
    {"rss.person.line_break", warning, Format::rss, "managing_editor/name",
     "Behind an address no line can end; a blank is written.", "RFC 822 section 3.1.4",
     [](const RssChannel& rss) { return has_line_break(rss.managing_editor); }, "InvalidContact"},
    {"rss.person.line_break", warning, Format::rss, "web_master/name",
     "Behind an address no line can end; a blank is written.", "RFC 822 section 3.1.4",
     [](const RssChannel& rss) { return has_line_break(rss.web_master); }, "InvalidContact"},
};

} // namespace

template <>
std::span<const Rule<Feed>> rules_of<Feed>() {
    return rules;
}

template <>
std::span<const Rule<RssChannel>> rules_of<RssChannel>() {
    return rss_rules;
}

} // namespace feedwright
