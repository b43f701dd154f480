// HTML as an editor treats it: read as plain text, made fit to be shown on a stranger's page, or written anew. All
// functions take an HTML fragment, UTF-8, as it would stand inside a <div>; none needs a valid one, none throws because
// of it, and none depends on a locale. The tokens are those of the WHATWG HTML standard, section 13.2.5.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feedwright {

/// What a browser shows as text (innerText): references decoded, white space collapsed as CSS does, paragraphs apart by
/// an empty line, <br> a line break, table cells apart by a tab, list items with their bullet or number, alternative
/// texts in place of images. Scripts, styles, templates, comments and hidden elements show nothing.
std::string plain_text(std::string_view html);

/// One thing that was done to HTML, for those who want to tell the author.
struct HtmlChange {
    enum class Kind {
        element_removed,   ///< an element that can act, with what is in it
        tag_removed,       ///< a tag that is not allowed; what is in the element stays
        attribute_removed, ///< an attribute that is not allowed, such as an event handler
        url_removed,       ///< a URL that a browser could run, such as javascript:
        style_removed,     ///< declarations of a style attribute that are not allowed or empty, or all of it
        comment_removed,   ///< a comment, a declaration or a processing instruction
        frame_linked,      ///< a frame that plays a video became a link to it
        text_escaped,      ///< a "<" that could become a tag with what follows is written as &lt;
        url_encoded,       ///< of a URL, what cannot stand in one is percent-encoded
        url_resolved,      ///< a relative URL became absolute
        url_unresolved,    ///< a relative URL stays relative: it is malformed, empty, or there is no base
        url_fragment       ///< a link to a place in the HTML itself stays
    };
    Kind kind{};
    std::size_t offset{};  ///< where it was in the HTML, in bytes
    std::string source{};  ///< what was there, at most 60 bytes of it
};

/// Takes the changes in the order of their offsets.
using HtmlListener = std::function<void(const HtmlChange&)>;

/// Makes relative URLs absolute (RFC 3986 section 5.2): in href, src, srcset, poster, cite, action, formaction, data,
/// longdesc and background, and in url(...) of style attributes. `base` is an absolute URL; a <base> in the HTML is not
/// looked at. Absolute URLs, fragments (#top) and URLs without hierarchy (mailto: data: javascript:) stay as they are, and
/// so does every other byte. An empty href becomes the base. docs/html.md tells more.
std::string absolutize(std::string_view html, std::string_view base, const HtmlListener& listener = {});

/// What sanitize() lets through. The defaults are what no feed validator complains of: docs/html.md.
struct SanitizeOptions {
    std::vector<std::string> more_elements{};   ///< elements to allow besides the default ones
    std::vector<std::string> more_attributes{}; ///< attributes to allow on every element; "data-*": all that begin so
    std::vector<std::string> more_schemes{};    ///< schemes of URLs to allow besides http, https, mailto and such
    std::vector<std::string> fewer_elements{};  ///< elements to do without: their tags go, what is in them stays
};

/// Takes out what can act or deceive: scripts, styles, forms, embeds, frames, event handlers, URLs that run, dangerous
/// style declarations, comments. Frames of well-known video players become links. What is not touched stays byte for
/// byte. Never lets through what cannot be allowed safely (script, svg, template ...), whatever the options say. Doing it
/// twice changes nothing.
std::string sanitize(std::string_view html, const SanitizeOptions& options = {}, const HtmlListener& listener = {});

/// The tree that a browser makes of it, written anew: every element closed, every attribute quoted, every reference
/// complete, so that a strict HTML5 parser finds nothing to complain of. Doing it twice changes nothing. nullopt: it is
/// too large, before or after (1 MiB; formatting elements that a browser opens again in every paragraph count), or nested
/// too deeply (256 levels).
std::optional<std::string> normalize(std::string_view html);

/// Whether a strict HTML5 parser, such as that of the W3C feed validator, surely has nothing to complain of: the fragment
/// is its own tree, as far as elements and their order go, and no character, reference or attribute is wrong. What is
/// normalized is so. false: it has, or it may have, or the fragment is too large for a tree.
bool is_strict_html(std::string_view html);

/// The same as well-formed XHTML, for Atom's type="xhtml": the inside of a div, in the XHTML namespace. nullopt as above,
/// and beyond the 99 levels that Text::xhtml() may have.
std::optional<std::string> to_xhtml(std::string_view html);

} // namespace feedwright
