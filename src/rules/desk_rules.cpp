// The table follows EditKind. What was changed is a warning where it could have been meant, else a note.
#include "desk_rules.hpp"

#include <array>

#include "quotation.hpp"

namespace feedwright {

namespace {

using enum Severity;

constexpr std::string_view subject = "any text";
constexpr std::string_view security = "W3C feed validator, SecurityRisk; docs/html.md";

constexpr std::array<NamedRule, edit_kinds> rules{{
    {"html.element.removed", warning, all_formats, subject,
     "An element that can act on the reader's page is taken out, with what is in it.", security, "SecurityRisk"},
    {"html.tag.removed", warning, all_formats, subject,
     "A tag that has no place in a feed is taken out; what is in the element stays.", security,
     "NotHtml, SecurityRisk"},
    {"html.attribute.removed", warning, all_formats, subject, "An attribute that has no place in a feed is taken out.",
     "W3C feed validator, SecurityRiskAttr; docs/html.md", "SecurityRiskAttr"},
    {"html.url.removed", warning, all_formats, subject, "A URL that a browser could run is taken out.", "docs/html.md"},
    {"html.style.removed", warning, all_formats, subject,
     "Style declarations that validators refuse, empty ones too, are taken out.",
     "W3C feed validator, DangerousStyleAttr", "DangerousStyleAttr"},
    {"html.comment.removed", note, all_formats, subject, "A comment, which no reader shows, is taken out.",
     "docs/html.md", "NotHtml"},
    {"html.frame.linked", warning, all_formats, subject, "A frame that plays a video becomes a link to it.",
     "docs/html.md"},
    {"html.text.escaped", note, all_formats, subject,
     "A < that could become a tag with what follows is written as &lt;.", "docs/html.md"},
    {"html.url.encoded", note, all_formats, subject, "What cannot stand in a URL is percent-encoded.",
     "W3C feed validator, InvalidUriChar; RFC 3986 section 2", "InvalidUriChar"},
    {"html.url.resolved", note, all_formats, subject, "A relative URL is made absolute.", "RFC 3986 section 5.2",
     "ContainsRelRef"},
    {"html.url.relative", warning, all_formats, subject,
     "A relative URL leads nowhere in a feed: write it in full, or give the article a URL.",
     "W3C feed validator, ContainsRelRef", "ContainsRelRef"},
    {"html.url.fragment", warning, all_formats, subject,
     "A link to a place in the text itself leads nowhere in many readers.", "W3C feed validator, ContainsRelRef",
     "ContainsRelRef"},
    {"html.normalized", note, all_formats, subject, "The HTML is written anew, as browsers understand it.",
     "WHATWG HTML standard, section 13.3", "NotHtml"},
    {"html.not_normalized", warning, all_formats, subject,
     "The HTML is too large or too deeply nested to be written anew: it is made safe only.", "docs/html.md"},
    {"html.unsafe", warning, xml_formats, subject,
     "This HTML has what feed validators warn of and readers leave out; made safe, it has not.", security,
     "SecurityRisk, SecurityRiskAttr, DangerousStyleAttr, NotHtml, ContainsRelRef"},
    {"html.url.invalid", error, Format::rss, subject,
     "A URL in this HTML has characters that no URL has: encode them, or let the HTML be made safe.",
     "RFC 3986 section 2", "InvalidUriChar"},
    {"html.cut_off", error, xml_formats, subject,
     "The end cuts off a tag of this HTML, at which validators break down: complete it, or let the HTML be made safe.",
     "WHATWG HTML standard, section 13.2.5"},
    {"text.windows_1252", warning, all_formats, subject,
     "Control characters that stand for curly quotes and the like in windows-1252 become these.",
     "WHATWG encoding standard, section 9", "BadCharacters"},
    {"text.title.as_text", note, all_formats, subject, "The title's markup is left out, as was asked for.",
     "RSS 2.0, title"},
    {"url.encoded", warning, all_formats, "any URL",
     "This has characters that cannot stand in a URL: they are percent-encoded, and white space at the ends goes.",
     "RFC 3986 section 2; RFC 3987 section 3.1", "InvalidUriChar, UriNotIri, InvalidURLAttribute"},
    {"url.host.encoded", warning, all_formats, "any URL",
     "The host is written in ASCII, as the domain name system knows it.", "RFC 5891; UTS 46",
     "UriNotIri, InvalidURLAttribute"},
    {"url.resolved", warning, all_formats, "any URL",
     "A relative URL is made absolute, from the base, the home page or the feed's own address: write it in full.",
     "RFC 3986 section 5.2", "InvalidFullLink, InvalidLink, RelativeSelf, InvalidURLAttribute"},
    {"article.content_type.html", note, all_formats, "article",
     "Content of the type text/html is HTML, which every format has a way to carry.", "RFC 4287 section 3.1.1.2",
     "HtmlFragment"},
    {"article.content.unchecked", warning, all_formats, "article",
     "XML can hold scripts; content of such a type is written as it is.", "RFC 4287 section 8.1"},
    {"article.summary.made", note, all_formats, subject, "The summary is made from the content.", "docs/summaries.md"},
    {"article.summary.blank", warning, all_formats, "article", "A summary that shows nothing is left out.",
     "docs/summaries.md"},
}};

} // namespace

Finding finding_of(const Edit& edit, std::string path) {
    const NamedRule& rule = rule_of(edit.kind);
    std::string message{rule.message};
    if (!edit.source.empty()) message += first_is(edit.source, edit.count);
    path += edit.path;
    return {.rule = rule.id,
            .severity = rule.severity,
            .path = std::move(path),
            .message = std::move(message),
            .w3c = rule.w3c};
}

const NamedRule& rule_of(EditKind kind) { return rules[static_cast<std::size_t>(kind)]; }

std::span<const NamedRule> desk_rules() { return rules; }

} // namespace feedwright
