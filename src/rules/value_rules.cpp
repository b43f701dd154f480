// The tables of value_rules.hpp.
#include "value_rules.hpp"

#include "../values/iri.hpp"
#include "../values/names.hpp"
#include "../values/registered_schemes.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"
#include "predicates.hpp"

namespace feedwright {

namespace {

/// The rows of one kind of string stand together.
constexpr ValueRule values[]{
    {"text.end_tag", Severity::warning, xml_formats, Holds::plain,
     "Validators take this plain text for HTML, because it has an end tag: if it is HTML, say so; else write it "
     "another way.",
     "RSS Best Practices, character data", has_end_tag, "ContainsHTML, ContainsUndeclaredHTML"},
    {"url.relative", Severity::error, all_formats, Holds::url,
     "This is no absolute URL: write scheme, host and path, such as https://example.org/page.",
     "RSS 2.0, Comments on URLs; RFC 4287 section 2; RFC 3986 section 4.3",
     [](std::string_view text) { return !is_absolute_iri(text); }, "InvalidFullLink, InvalidLink, InvalidIRI"},
    {"url.host", Severity::error, all_formats, Holds::url,
     "The host of this URL is none: write a name or an IPv4 address in ASCII, and a port, if any, up to 65535.",
     "RFC 3986 section 3.2; RFC 5891",
     [](std::string_view text) { return is_absolute_iri(text) && !has_uri_host(text); },
     "InvalidUriChar, UriNotIri, InvalidFullLink, InvalidLink, InvalidIRI, InvalidURLAttribute"},
    {"url.syntax", Severity::error, xml_formats, Holds::url,
     "This is no URI of its scheme: look at the syntax of tag: or urn:.", "RFC 4151; RFC 8141",
     [](std::string_view text) { return is_absolute_uri(text) && !is_identifying_uri(text); },
     "InvalidTAG, InvalidURN, InvalidUUID"},
    {"url.scheme", Severity::warning, xml_formats, Holds::url,
     "Validators do not know this scheme: better write an http or https URL.", "IANA, URI Schemes",
     [](std::string_view text) { return is_absolute_uri(text) && has_unregistered_scheme(trimmed_url(text)); },
     "SchemeNotIANARegistered"},
    {"url.escapes", Severity::warning, xml_formats, Holds::url,
     "These percent-escapes are no UTF-8, as validators and readers expect.", "RFC 3987 section 3.2",
     [](std::string_view text) { return !has_utf8_escapes(text); }},
    {"url.encoded", Severity::warning, xml_formats, Holds::url,
     "This has characters that cannot stand in a URL; they are percent-encoded.", "RFC 3986 section 2",
     [](std::string_view text) { return is_absolute_uri(text) && !is_uri_text(text); }, "InvalidUriChar, UriNotIri"},
    {"url.encoded", Severity::warning, Format::atom, Holds::id,
     "This has characters that cannot stand in a URI; its URI stands for it.", "RFC 4287 section 4.2.6; RFC 3987",
     [](std::string_view text) { return !is_uri(text); }, "InvalidUriChar, UriNotIri"},
    {"email.invalid", Severity::error, xml_formats, Holds::email,
     "This is no e-mail address: write one address alone, such as ada@example.org.", "RFC 5322 section 3.4.1",
     [](std::string_view text) { return !is_email_address(text); }, "InvalidContact, InvalidAddrSpec"},
    {"language.invalid", Severity::error, all_formats, Holds::language,
     "This is no language tag: write one such as en, fa or pt-BR.", "BCP 47; ISO 639",
     [](std::string_view text) { return !is_language_tag(text); }, "InvalidLanguage"},
    {"media_type.invalid", Severity::error, all_formats, Holds::media_type,
     "This is no media type: write one such as audio/mpeg.", "RFC 2045 section 5.1",
     [](std::string_view text) { return !is_media_type(text); }, "InvalidMIMEType, InvalidMIMEAttribute"},
};

/// Characters up to U+00FF that are the bytes of UTF-8: caf\u00C3\u00A9. `piece` has no markup and no line break.
bool is_encoded_twice(std::string_view piece) {
    std::string bytes;
    bool beyond_ascii = false;
    while (!piece.empty()) {
        const utf8::Decoded next = utf8::decode(piece);
        if (!next.well_formed || next.code > 0xFF) return false;
        beyond_ascii |= next.code >= 0x80;
        bytes.push_back(static_cast<char>(next.code));
        piece.remove_prefix(next.length);
    }
    return beyond_ascii && utf8::first_trouble(bytes, false).kind == utf8::Trouble::Kind::none;
}

bool has_piece_encoded_twice(std::string_view text) {
    if (text.find('\xC3') == std::string_view::npos && text.find('\xC2') == std::string_view::npos) return false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("<>&\n\r"), text.size());
        if (is_encoded_twice(text.substr(0, end))) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

constexpr ValueRule texts[]{
    {"text.encoded_twice", Severity::warning, xml_formats, Holds::plain,
     "This looks like UTF-8 that was taken for Latin-1 and encoded once more: repair it where it comes from.",
     "W3C feed validator, BadCharacters", has_piece_encoded_twice, "BadCharacters"},
    {"text.replacement", Severity::warning, xml_formats, Holds::plain,
     "This has U+FFFD or control characters: signs that the text's encoding was once mistaken.",
     "Unicode, section 23.8; W3C feed validator, BadCharacters", utf8::has_misread_character, "BadCharacters"},
};

} // namespace

constexpr NamedRule html_parse_error{
    "html.parse_error",
    Severity::warning,
    xml_formats,
    "any text",
    "A strict HTML parser may complain of this, though browsers understand it; normalized, it has no errors.",
    "WHATWG HTML standard, section 13.2",
    "NotHtml"};
constexpr NamedRule malformed_text{"text.utf8",
                                   Severity::warning,
                                   all_formats,
                                   "any text",
                                   "This is not UTF-8 throughout; each malformed piece is written as U+FFFD.",
                                   "RFC 3629 section 3",
                                   "UnicodeError, BadCharacters"};
constexpr NamedRule forbidden_character{"text.forbidden",
                                        Severity::warning,
                                        xml_formats,
                                        "any text",
                                        "This has characters that XML forbids; each is written as U+FFFD.",
                                        "XML 1.0 section 2.2",
                                        "SAXError, BadCharacters"};
constexpr NamedRule unwritable_date{"date.unwritable",
                                    Severity::error,
                                    all_formats,
                                    "Timestamp",
                                    "This date is outside the years 0001 to 9999, or its offset is a day or more.",
                                    "RFC 3339 section 5.6; RFC 822 section 5",
                                    "InvalidRFC2822Date, InvalidRFC3339Date"};
constexpr NamedRule misread_date{"date.misread",
                                 Severity::error,
                                 Format::rss,
                                 "Timestamp",
                                 "Readers take a year before 0100 for one of two digits, and so for another.",
                                 "RFC 822 section 5; W3C feed validator, IncorrectDOW",
                                 "IncorrectDOW"};
constexpr NamedRule ancient_date{"date.ancient",
                                 Severity::warning,
                                 all_formats,
                                 "Timestamp",
                                 "This date is before 1990, when there was no web: validators take it for a mistake.",
                                 "W3C feed validator, ImplausibleDate",
                                 "ImplausibleDate"};
constexpr NamedRule future_date{"date.future",
                                Severity::warning,
                                all_formats,
                                "Timestamp",
                                "This date is in the future: validators take it for a mistake.",
                                "W3C feed validator, ImplausibleDate",
                                "ImplausibleDate"};
constexpr NamedRule escapes_below_base{
    "base.link_escapes",
    Severity::error,
    Format::atom,
    "any link",
    "Below a base, a link's percent-escapes have to be UTF-8: validators break down here.",
    "RFC 3987 section 3.2"};
constexpr NamedRule base_itself{
    "base.same_document",
    Severity::warning,
    Format::atom,
    "any link",
    "This is the very base that it stands below, as if it led to the feed itself: better give no base.",
    "RFC 3986 section 4.4; W3C feed validator, SameDocumentReference",
    "SameDocumentReference"};
constexpr NamedRule no_place{"format.no_place",
                             Severity::note,
                             all_formats,
                             "any member",
                             "The format has no place for this; it is left out.",
                             "docs/architecture.md"};
constexpr NamedRule too_deep{"extension.too_deep",
                             Severity::error,
                             all_formats,
                             "Extension",
                             "This is nested too deeply: 100 levels are the most that readers take.",
                             "libxml2, XML_MAX_DEPTH",
                             "SAXError"};
constexpr NamedRule extension_twice{"json_extension.name.twice",
                                    Severity::error,
                                    Format::json,
                                    "JsonExtension",
                                    "An extension object of this name stands here already.",
                                    "RFC 8259 section 4"};
constexpr NamedRule misplaced_block{"extension.misplaced",
                                    Severity::error,
                                    all_formats,
                                    "Extension",
                                    "This block cannot stand here: each belongs to feeds, to articles or to both.",
                                    "docs/extending.md"};
constexpr NamedRule unreadable_value{
    "extension.value",
    Severity::error,
    Format::json,
    "Extension",
    "This cannot be written: infinity and NaN are no numbers, and dates have the years 0001 to "
    "9999.",
    "RFC 8259 section 6; RFC 3339"};
constexpr NamedRule updated_missing{"feed.updated.missing",
                                    Severity::error,
                                    Format::atom,
                                    "Feed",
                                    "Atom needs the time of the last change: set updated, or date an article.",
                                    "RFC 4287 section 4.1.1",
                                    "MissingElement"};
constexpr NamedRule updated_derived{
    "feed.updated.derived",    Severity::note,  xml_formats, "Feed", "The newest article's date stands for the feed's.",
    "RFC 4287 section 4.2.15", "MissingElement"};
constexpr NamedRule duplicate_article{"article.duplicate",
                                      Severity::warning,
                                      all_formats,
                                      "Article",
                                      "This article is there twice, word for word; it is written once.",
                                      "RFC 4287 section 4.2.6; RSS 2.0, guid; JSON Feed 1.1, id",
                                      "DuplicateValue, DuplicateEntries"};
constexpr NamedRule duplicate_id{"article.id.duplicate",
                                 Severity::error,
                                 all_formats,
                                 "Article",
                                 "Another article before this one has the same id: readers would show one of them.",
                                 "RFC 4287 section 4.2.6; RSS 2.0, guid; JSON Feed 1.1, id",
                                 "DuplicateValue, DuplicateEntries"};

constexpr NamedRule same_update{"article.updated.same",
                                Severity::warning,
                                Format::atom,
                                "Article",
                                "Another article was changed at the same moment: some readers then miss one of them.",
                                "W3C feed validator, DuplicateUpdated",
                                "DuplicateUpdated"};

constexpr NamedRule unknown_namespace{"element.uri.unknown",
                                      Severity::warning,
                                      xml_formats,
                                      "Element",
                                      "Feed validators do not know this namespace.",
                                      "W3C feed validator, UnknownNamespace",
                                      "UnknownNamespace, SchemeNotIANARegistered"};
constexpr NamedRule itunes_alone{
    "itunes.article.alone",
    Severity::warning,
    xml_formats,
    "Article",
    "The feed itself has no element of iTunes: give it itunes:category, itunes:explicit, itunes:owner and a language.",
    "W3C feed validator, MissingItunesElement",
    "MissingItunesElement, MissingItunesEmail, UnsupportedItunesFormat"};
constexpr NamedRule comments_undated{
    "slash.comments.undated",
    Severity::warning,
    Format::rss,
    "Article",
    "A number of comments is of a moment, but the feed does not say when it was changed.",
    "W3C feed validator, SlashDate",
    "SlashDate"};

constexpr NamedRule large_document{
    "document.size",
    Severity::warning,
    xml_formats,
    "Feed",
    "The document has more than 5,000,000 bytes, more than the W3C feed validator reads and "
    "many readers fetch: write fewer articles, and the rest on further pages.",
    "W3C feed validator, ValidatorLimit",
    "ValidatorLimit"};

std::span<const ValueRule> value_rules() { return values; }

std::span<const ValueRule> value_rules(Holds holds) {
    const auto is_it = [holds](const ValueRule& rule) { return rule.holds == holds; };
    const auto begin = std::find_if(std::begin(values), std::end(values), is_it);
    return {begin, std::find_if_not(begin, std::end(values), is_it)};
}

std::span<const ValueRule> text_rules() { return texts; }

std::span<const NamedRule* const> named_rules() {
    static constexpr const NamedRule* all[]{
        &html_parse_error, &malformed_text,   &forbidden_character, &unwritable_date,  &misread_date,
        &ancient_date,     &future_date,      &escapes_below_base,  &base_itself,      &no_place,
        &too_deep,         &extension_twice,  &misplaced_block,     &unreadable_value, &unknown_namespace,
        &updated_missing,  &updated_derived,  &duplicate_article,   &duplicate_id,     &same_update,
        &itunes_alone,     &comments_undated, &large_document};
    return all;
}

} // namespace feedwright
