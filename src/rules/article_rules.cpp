// Rules about an article and about the feed it was taken from.
#include "../desk/derived.hpp"
#include "../desk/html.hpp"
#include "../desk/identity.hpp"
#include "../values/base64.hpp"
#include "../values/canonical_uri.hpp"
#include "../values/names.hpp"
#include "../values/plain_web_url.hpp"
#include "../values/registered_schemes.hpp"
#include "../values/xml_fragment.hpp"
#include "predicates.hpp"
#include "rule.hpp"

namespace feedwright {

namespace {

using enum Severity;

bool has_text(const Article& article) { return !article.content.empty() || !article.summary.empty(); }

/// RSS carries no content of a media type.
bool has_rss_text(const Article& article) {
    return has_html(article.summary) || (has_html(article.content) && article.content_type.empty());
}

bool has_id(const Article& article) { return !utf8::is_blank(article.id) || !utf8::is_blank(article.url); }

bool has_title(const Article& article) { return !shows_nothing(article.title); }

/// What RSS writes as pubDate; beside a publication date the last change stands in full, as atom:updated.
const std::optional<Timestamp>& sole_update(const Article& article) {
    static const std::optional<Timestamp> none;
    return article.published ? none : article.updated;
}

/// Inline content of a media type that it does not have.
bool is_not_of_its_type(const Article& article) {
    if (article.content.empty() || article.content_type.empty()) return false;
    if (is_xml_media_type(article.content_type)) return !is_xml_element(article.content.value);
    return !is_text_media_type(article.content_type) && !decode_base64(article.content.value);
}

/// XML whose elements would be taken for Atom's own.
bool has_no_namespace(const Article& article) {
    return !article.content.empty() && is_xml_media_type(article.content_type) && !is_not_of_its_type(article) &&
           !is_in_namespace(article.content.value);
}

/// HTML or XHTML by its media type.
bool is_document(const Article& article) {
    if (article.content.empty()) return false;
    const std::string type = lower_media_type(article.content_type);
    return type.substr(0, type.find(';')).ends_with("/html") || type.starts_with("application/xhtml+xml");
}

/// To another page of the feed (RFC 5005).
bool is_history_link(const Link& link) {
    constexpr std::string_view relations[]{"current",      "first",        "last",    "next",
                                           "next-archive", "prev-archive", "previous"};
    const std::string_view relation = link_relation(link.rel);
    return std::find(std::begin(relations), std::end(relations), relation) != std::end(relations);
}

constexpr Rule<Article> rules[]{
    {"article.empty", error, all_formats, "",
     "There is nothing to show: give the article a title, a summary, content or a URL.",
     "RSS 2.0, item; RFC 4287 section 4.1.2; JSON Feed 1.1, content_html",
     [](const Article& article) {
         return !has_text(article) && !has_title(article) && utf8::is_blank(article.url) &&
                article.content_url.empty() && article.external_url.empty();
     },
     "ItemMustContainTitleOrDescription, MissingContentOrAlternate"},
    {"article.empty", error, Format::rss, "",
     "RSS has no place for content of a media type: give the article a title, a summary or a URL.", "RSS 2.0, item",
     [](const Article& article) {
         return has_text(article) && !has_rss_text(article) && !has_title(article) && page_of(article).empty();
     },
     "ItemMustContainTitleOrDescription, MissingContentOrAlternate"},
    {"article.empty", error, Format::json, "",
     "There is nothing that JSON Feed could show as content: give the article a title, a summary, text or a URL.",
     "JSON Feed 1.1, content_html",
     [](const Article& article) {
         const bool readable = article.content_type.empty() && has_html(article.content);
         return has_text(article) && !readable && article.content_text.empty() && shows_nothing(article.summary) &&
                !has_title(article) && page_of(article).empty();
     }},
    {"article.id.missing", error, all_formats, "id",
     "There is nothing to identify the article by: give it an id, a URL or a date.",
     "RFC 4287 section 4.2.6; JSON Feed 1.1, id",
     [](const Article& article) { return !has_id(article) && !article.published && shows_nothing(article.title); },
     "MissingElement, MissingGuid"},
    {"article.id.derived", note, all_formats, "id", "The URL stands for the id, else a UUID of the date or the title.",
     "RFC 4287 section 4.2.6", [](const Article& article) { return utf8::is_blank(article.id); },
     "MissingElement, MissingGuid"},
    {"article.id.urn", note, Format::atom, "id",
     "Atom wants a URI here; a UUID made of the feed and this id stands for it.", "RFC 4287 section 4.2.6",
     [](const Article& article) { return !utf8::is_blank(article.id) && !is_atom_id(article.id); }, "InvalidFullLink"},
    {"article.id.urn", note, Format::rss, "id",
     "Short numbers are no unique ids; a UUID made of the feed and this id stands for it.", "RSS Best Practices, guid",
     [](const Article& article) { return !utf8::is_blank(article.id) && !is_rss_guid(article.id); },
     "NotSufficientlyUnique"},
    {"article.id.encoded", warning, xml_formats, "id",
     "The id has characters that cannot stand in a URI; its URI stands for it.", "RFC 4287 section 4.2.6; RFC 3987",
     [](const Article& article) {
         return !is_plain_web_url(article.id) && !utf8::is_blank(article.id) &&
                uri_of_id(article.id).value_or(article.id) != article.id;
     },
     "InvalidUriChar, UriNotIri"},
    {"article.id.canonical", warning, Format::atom, "id",
     "The id is no URI in canonical form, so some readers may know the article by another one; it is written as it is.",
     "RFC 4287 section 4.2.6.1; RFC 3986 section 6.2.2",
     [](const Article& article) {
         const std::optional<std::string> uri = uri_of_id(utf8::is_blank(article.id) ? article.url : article.id);
         return uri && !is_canonical_uri(*uri);
     },
     "NonCanonicalURI"},
    {"url.scheme", warning, Format::atom, "id", "Validators do not know this scheme.", "IANA, URI Schemes",
     [](const Article& article) {
         return !utf8::is_blank(article.id) && is_atom_id(article.id) && has_unregistered_scheme(article.id);
     },
     "SchemeNotIANARegistered"},
    {"article.id.unstable", warning, all_formats, "id",
     "The id is made from the title, so it changes when the title does: give the article an id, a URL or a date.",
     "RFC 4287 section 4.2.6",
     [](const Article& article) { return !has_id(article) && !article.published && !shows_nothing(article.title); }},
    {"text.html.to_plain", warning, Format::rss, "title", "RSS takes plain text here; the markup is left out.",
     "RSS 2.0, title", [](const Article& article) { return is_marked_up(article.title); }, "ContainsHTML"},
    {"text.html.to_plain", warning, Format::rss, "rights", "RSS takes plain text here; the markup is left out.",
     "Dublin Core, rights", [](const Article& article) { return is_marked_up(article.rights); }, "ContainsHTML"},
    {"article.title.derived", note, Format::atom, "title",
     "Atom needs a title; the beginning of the text stands for it.", "RFC 4287 section 4.1.2",
     [](const Article& article) { return !has_title(article); }, "MissingElement"},
    {"article.title.derived_from_url", note, Format::rss, "title",
     "RSS needs a title or a description; the URL stands for it.", "RSS 2.0, item",
     [](const Article& article) { return !has_title(article) && !has_rss_text(article); },
     "ItemMustContainTitleOrDescription"},
    {"article.summary.derived", note, Format::atom, "summary",
     "Readers expect a summary or content; the title stands for it.", "RFC 4287 section 4.1.2",
     [](const Article& article) { return !has_text(article); }, "MissingTextualContent"},
    {"article.content.derived", note, Format::json, "content",
     "JSON Feed needs content; the summary or the title stands for it.", "JSON Feed 1.1, content_html",
     [](const Article& article) { return article.content.empty(); }},
    {"article.content.from_summary", note, Format::atom, "content",
     "Atom needs content or a page; the summary or the title stands as content.", "RFC 4287 section 4.1.2",
     [](const Article& article) {
         return article.content.empty() && article.content_url.empty() && utf8::is_blank(article.url) &&
                std::none_of(article.links.begin(), article.links.end(), is_alternate);
     },
     "MissingContentOrAlternate"},
    {"article.content.twice", error, all_formats, "content_url",
     "Content is either here or elsewhere: give content or content_url, not both.", "RFC 4287 section 4.1.3.2",
     [](const Article& article) { return !article.content_url.empty() && !article.content.empty(); }, "UnexpectedText"},
    {"article.content_type.missing", warning, Format::atom, "content_type",
     "Say of what media type the content at content_url is.", "RFC 4287 section 4.1.3.2",
     [](const Article& article) { return !article.content_url.empty() && article.content_type.empty(); },
     "MissingTypeAttr"},
    {"article.content.not_of_type", error, all_formats, "content",
     "The content is not what content_type says: XML types need one well-formed element, binary ones base64.",
     "RFC 4287 section 4.1.3.3", is_not_of_its_type, "NotBase64, SAXError"},
    {"article.content.no_namespace", error, Format::atom, "content",
     "The XML is in no namespace, so it would become Atom's: declare one on its element.", "RFC 4287 section 4.1.3.3",
     has_no_namespace, "UndefinedElement"},
    {"article.content_type.document", warning, Format::atom, "content_type",
     "Content of this type is a whole document, which few readers show: say that it is HTML or XHTML instead.",
     "RFC 4287 section 3.1.1.2", is_document, "HtmlFragment, NotHtml"},
    {"text.end_tag", warning, Format::atom, "content",
     "Validators take this text for HTML, because it has an end tag: if it is HTML, say so.",
     "RFC 4287 section 4.1.3.1",
     [](const Article& article) {
         if (is_xml_media_type(article.content_type)) return article.content.value.find("&lt;/") != std::string::npos;
         if (is_text_media_type(article.content_type))
             return !is_document(article) && has_end_tag(article.content.value);
         // Validators look at what base64 stands for, too.
         const std::optional<std::string> bytes =
             article.content_type.empty() ? std::nullopt : decode_base64(article.content.value);
         return bytes && has_end_tag(*bytes);
     },
     "ContainsUndeclaredHTML"},
    {"article.content_type.multipart", error, Format::atom, "content_type",
     "Content cannot be of a composite type: name the type of one part.", "RFC 4287 section 4.1.3.1",
     [](const Article& article) { return is_composite_media_type(article.content_type); }, "InvalidMIMEType"},
    {"article.updated.missing", error, Format::atom, "updated", "Atom needs a date: set published or updated.",
     "RFC 4287 section 4.1.2", [](const Article& article) { return !article.updated && !article.published; },
     "MissingElement"},
    {"article.updated.derived", note, Format::atom, "updated", "The date of publication stands for the last change.",
     "RFC 4287 section 4.2.15", [](const Article& article) { return !article.updated && article.published; },
     "MissingElement"},
    {"date.fraction", note, Format::rss, "published", "RSS has whole seconds; the fraction is left out.",
     "RFC 822 section 5", [](const Article& article) { return has_fraction(article.published); }},
    {"date.offset", note, Format::rss, "published",
     "Validators know no such offset in RSS; the moment is written in GMT.",
     "W3C feed validator, ProblematicalRFC822Date",
     [](const Article& article) { return has_odd_offset(article.published); }, "ProblematicalRFC822Date"},
    {"date.fraction", note, Format::rss, "updated", "RSS has whole seconds; the fraction is left out.",
     "RFC 822 section 5", [](const Article& article) { return has_fraction(sole_update(article)); }},
    {"date.offset", note, Format::rss, "updated",
     "Validators know no such offset in RSS; the moment is written in GMT.",
     "W3C feed validator, ProblematicalRFC822Date",
     [](const Article& article) { return has_odd_offset(sole_update(article)); }, "ProblematicalRFC822Date"},
    {"article.updated.before_published", warning, all_formats, "updated", "The last change is before the publication.",
     "RFC 4287 sections 4.2.9 and 4.2.15",
     [](const Article& article) {
         return article.updated && article.published && article.updated->instant() < article.published->instant();
     }},
    {"base.escapes", error, Format::atom, "base",
     "A base's percent-escapes have to be UTF-8: validators break down here.", "RFC 3987 section 3.2",
     [](const Article& article) { return !has_utf8_escapes(article.base); }},
    {"article.links.history", warning, Format::atom, "links",
     "Links such as next and previous lead through the pages of a feed: they belong to the feed, not to an article.",
     "RFC 5005 section 3",
     [](const Article& article) { return std::any_of(article.links.begin(), article.links.end(), is_history_link); },
     "FeedHistoryRelInEntry"},
    {"link.alternate.twice", error, Format::atom, "links",
     "Two alternate links have the same type and language: give them types or languages, or another rel.",
     "RFC 4287 section 4.1.2", [](const Article& article) { return has_two_alternates(article.url, article.links); },
     "DuplicateAtomLink"},
};

constexpr Rule<Source> source_rules[]{
    {"source.incomplete", warning, Format::atom, "", "A source should have id, title and updated.",
     "RFC 4287 section 4.2.11",
     [](const Source& source) { return source.id.empty() || shows_nothing(source.title) || !source.updated; },
     "MissingSourceElement"},
    {"source.id.canonical", warning, Format::atom, "id",
     "The id is no URI in canonical form, so some readers may know the feed by another one; it is written as it is.",
     "RFC 4287 section 4.2.6.1; RFC 3986 section 6.2.2",
     [](const Source& source) {
         const std::optional<std::string> uri = uri_of_id(source.id);
         return uri && !is_canonical_uri(*uri);
     },
     "NonCanonicalURI"},
    {"source.no_address", note, Format::rss, "",
     "RSS needs the feed's address and a title here; the source is left out.", "RSS 2.0, source",
     [](const Source& source) { return source.feed_url.empty() || shows_nothing(source.title); }, "MissingAttribute"},
    {"text.html.to_plain", warning, Format::rss, "title", "RSS takes plain text here; the markup is left out.",
     "RSS 2.0, source", [](const Source& source) { return is_marked_up(source.title); }, "ContainsHTML"},
    {"base.escapes", error, Format::atom, "base",
     "A base's percent-escapes have to be UTF-8: validators break down here.", "RFC 3987 section 3.2",
     [](const Source& source) { return !has_utf8_escapes(source.base); }},
    {"link.alternate.twice", error, Format::atom, "links",
     "Two alternate links have the same type and language: give them types or languages, or another rel.",
     "RFC 4287 section 4.2.11", [](const Source& source) { return has_two_alternates(source.home_page, source.links); },
     "DuplicateAtomLink"},
};

} // namespace

template <>
std::span<const Rule<Article>> rules_of<Article>() {
    return rules;
}

template <>
std::span<const Rule<Source>> rules_of<Source>() {
    return source_rules;
}

} // namespace feedwright
