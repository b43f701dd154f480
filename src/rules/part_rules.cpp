// Rules about the parts that feeds and articles share: people, links, categories, files, texts.
#include "../values/names.hpp"
#include "../values/registered_schemes.hpp"
#include "../values/xml_fragment.hpp"
#include "predicates.hpp"
#include "rule.hpp"

namespace feedwright {

namespace {

using enum Severity;

/// An e-mail address in angle brackets, as mail programs write it.
bool has_address(std::string_view name) {
    const std::size_t open = name.find('<');
    const std::size_t at = name.find('@', std::min(open, name.size()));
    return at != std::string_view::npos && name.find('>', at) != std::string_view::npos;
}

bool is_nobody(const Person& person) {
    return utf8::is_blank(person.name) && utf8::is_blank(person.email) && utf8::is_blank(person.url);
}

constexpr Rule<Person> person_rules[]{
    {"person.empty", error, all_formats, "", "Name the person, or give an e-mail address or a URL.",
     "RFC 4287 section 3.2; JSON Feed 1.1, authors", is_nobody, "MissingElement"},
    {"person.name.email", warning, Format::atom, "name",
     "The name holds an e-mail address: it belongs to the member email.", "RFC 4287 section 3.2.3",
     [](const Person& person) { return has_address(person.name); }, "ContainsEmail"},
    {"person.name.derived", note, all_formats, "name", "The e-mail address or the URL stands for the name.",
     "RFC 4287 section 3.2.1", [](const Person& person) { return utf8::is_blank(person.name) && !is_nobody(person); },
     "MissingElement"},
};

constexpr Rule<Category> category_rules[]{
    {"category.term.missing", error, all_formats, "term", "A category needs a term.", "RFC 4287 section 4.2.2.1",
     [](const Category& category) { return utf8::is_blank(category.term); }, "MissingAttribute, NotBlank"},
    {"category.scheme.relative", error, Format::atom, "scheme", "The scheme is no absolute URI in ASCII.",
     "RFC 4287 section 4.2.2.2",
     [](const Category& category) {
         return !category.scheme.empty() && !(is_absolute_uri(category.scheme) && is_uri_reference(category.scheme));
     },
     "InvalidFullLink"},
    {"url.scheme", warning, Format::atom, "scheme", "Validators do not know this scheme.", "IANA, URI Schemes",
     [](const Category& category) { return has_unregistered_scheme(category.scheme); }, "SchemeNotIANARegistered"},
};

/// Letters, digits and hyphens: what a validator can look at without a crash.
bool is_simple_word(std::string_view rel) {
    return std::all_of(rel.begin(), rel.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool is_feed_type(std::string_view type) {
    const std::string_view name = type.substr(0, type.find(';'));
    return name == "application/atom+xml" || name == "application/rss+xml" || name == "application/rdf+xml";
}

constexpr Rule<Link> link_rules[]{
    {"link.href.missing", error, all_formats, "href", "A link needs an address.", "RFC 4287 section 4.2.7.1",
     [](const Link& link) { return utf8::is_blank(link.href); }, "MissingHref"},
    {"link.rel.invalid", error, xml_formats, "rel", "A relation is a registered word or an absolute URI.",
     "RFC 4287 section 4.2.7.2",
     [](const Link& link) {
         return !link.rel.empty() && !((is_link_relation(link.rel) || is_simple_word(link_relation(link.rel))) &&
                                       has_host_labels(link_relation(link.rel)));
     },
     "UnregisteredAtomLinkRel"},
    {"link.rel.unknown", warning, xml_formats, "rel", "This relation is not registered for feeds.",
     "IANA, Link Relations",
     [](const Link& link) {
         const std::string_view rel = link_relation(link.rel);
         return !link.rel.empty() && !is_link_relation(rel) && is_simple_word(rel) && has_host_labels(rel);
     },
     "UnregisteredAtomLinkRel"},
    {"link.replies", error, xml_formats, "rel",
     "What is said of answers belongs to a link to them, of the relation replies.", "RFC 4685 section 4",
     [](const Link& link) { return (link.count || link.updated) && link_relation(link.rel) != "replies"; },
     "UnexpectedAttribute"},
    {"self.type", warning, xml_formats, "type",
     "A self link leads to the feed itself: its type is application/atom+xml or application/rss+xml.",
     "RFC 4287 section 4.2.7.2; W3C feed validator, SelfNotAtom",
     [](const Link& link) { return is_self(link) && !link.type.empty() && !is_feed_type(link.type); }, "SelfNotAtom"},
    {"self.no_server", warning, xml_formats, "href", "A self link leads to the feed, and this names no server.",
     "RFC 4287 section 4.2.7.2", [](const Link& link) { return is_self(link) && !has_server(link.href); },
     "RelativeSelf"},
    {"self.escapes", error, xml_formats, "href",
     "A self link's percent-escapes have to be UTF-8: validators break down here.", "RFC 3987 section 3.2",
     [](const Link& link) { return is_self(link) && !has_lasting_escapes(link.href); }, "UnicodeError"},
};

constexpr Rule<Hub> hub_rules[]{
    {"hub.url.missing", error, all_formats, "url", "A hub needs an address.", "JSON Feed 1.1, hubs; WebSub section 4",
     [](const Hub& hub) { return utf8::is_blank(hub.url); }},
};

constexpr Rule<Image> image_rules[]{
    {"image.url.missing", error, all_formats, "url", "An image needs an address.", "RSS 2.0, image",
     [](const Image& image) { return utf8::is_blank(image.url); }, "MissingElement"},
    {"image.url.not_web", error, xml_formats, "url", "A tag: or urn: names an image but tells nobody where it is.",
     "Media RSS, media:content; RFC 4151; RFC 8141", [](const Image& image) { return is_name_uri(image.url); }},
    {"image.size.zero", error, all_formats, "", "Width and height are at least one pixel: leave out what is not known.",
     "Media RSS, media:content", [](const Image& image) { return image.width == 0U || image.height == 0U; },
     "InvalidPositiveInteger"},
};

constexpr Rule<Attachment> attachment_rules[]{
    {"attachment.url.missing", error, all_formats, "url", "An attachment needs an address.", "RSS 2.0, enclosure",
     [](const Attachment& attachment) { return utf8::is_blank(attachment.url); }, "MissingAttribute"},
    {"attachment.url.not_web", error, Format::rss, "url",
     "An enclosure needs an http or https URL whose host has a dot in its name.", "RSS 2.0, enclosure",
     [](const Attachment& attachment) {
         return !is_web_uri(attachment.url) && is_absolute_uri(attachment.url);
     },
     "InvalidURLAttribute"},
    {"attachment.url.not_web", error, Format::atom, "url", "A tag: or urn: names a file but tells nobody where it is.",
     "RFC 4287 section 4.2.7.2; RFC 4151; RFC 8141",
     [](const Attachment& attachment) { return is_name_uri(attachment.url); }},
    {"attachment.media_type.derived", note, all_formats, "media_type", "The ending of the URL tells the media type.",
     "RSS 2.0, enclosure",
     [](const Attachment& attachment) {
         return attachment.media_type.empty() && !media_type_of_url(attachment.url).empty();
     },
     "MissingAttribute"},
    {"attachment.media_type.unknown", warning, all_formats, "media_type",
     "Nothing tells the media type; application/octet-stream stands for it.", "RSS 2.0, enclosure",
     [](const Attachment& attachment) {
         return attachment.media_type.empty() && media_type_of_url(attachment.url).empty();
     },
     "MissingAttribute"},
    {"attachment.size.missing", warning, Format::rss, "size", "RSS needs the size in bytes; 0 is written.",
     "RSS 2.0, enclosure; RSS Best Practices, enclosure", [](const Attachment& attachment) { return !attachment.size; },
     "MissingAttribute"},
    {"attachment.duration.invalid", error, all_formats, "duration", "A duration is not negative.",
     "JSON Feed 1.1, duration_in_seconds",
     [](const Attachment& attachment) { return attachment.duration && attachment.duration->count() < 0; },
     "InvalidFloat"},
};

constexpr Rule<Generator> generator_rules[]{
    {"generator.name.missing", error, xml_formats, "name", "A generator needs a name.", "RFC 4287 section 4.2.4",
     [](const Generator& generator) { return utf8::is_blank(generator.name); }, "NotBlank"},
};

constexpr Rule<Text> text_rules[]{
    {"text.xhtml.ill_formed", warning, Format::atom, "",
     "This is no well-formed XHTML, or has elements of other namespaces; it is written as HTML.",
     "RFC 4287 section 3.1.1.3",
     [](const Text& text) { return text.kind == Text::Kind::xhtml && !is_xhtml_fragment(text.value); },
     "SAXError, UndefinedElement"},
    {"text.xhtml.as_html", note, Format::rss, "", "RSS knows no XHTML; it is written as HTML.", "RSS 2.0, description",
     [](const Text& text) { return text.kind == Text::Kind::xhtml && !text.empty(); }},
};

} // namespace

// clang-format off
template <> std::span<const Rule<Person>> rules_of<Person>() { return person_rules; }
template <> std::span<const Rule<Category>> rules_of<Category>() { return category_rules; }
template <> std::span<const Rule<Link>> rules_of<Link>() { return link_rules; }
template <> std::span<const Rule<Hub>> rules_of<Hub>() { return hub_rules; }
template <> std::span<const Rule<Image>> rules_of<Image>() { return image_rules; }
template <> std::span<const Rule<Attachment>> rules_of<Attachment>() { return attachment_rules; }
template <> std::span<const Rule<Generator>> rules_of<Generator>() { return generator_rules; }
template <> std::span<const Rule<Text>> rules_of<Text>() { return text_rules; }
// clang-format on

} // namespace feedwright
