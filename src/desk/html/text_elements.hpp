// What plain text has to know about the elements of HTML: how the parser of the standard (section 13.2.6) opens and
// closes them, and how its style sheet (section 15.3) shows them. A table, looked up by name.
#pragma once

#include <cstdint>
#include <string_view>

namespace feedwright::html {

/// How an element is opened and closed.
enum class Kind : std::uint8_t {
    ordinary,     ///< its end tag closes it if nothing special is open inside: em, span, and every unknown element
    empty,        ///< has no content that could show: input, script, iframe; html and body, which mean nothing here
    line_break,   ///< br
    rule,         ///< hr
    image,        ///< img
    block,        ///< ends a paragraph: section, blockquote ...
    division,     ///< the same; does not keep an item of a list from ending one before it: div, address
    paragraph,    ///< p
    heading,      ///< h1 to h6: another one ends it
    preformatted, ///< pre, listing, xmp, plaintext
    form,         ///< a block; nothing inside tables
    list,         ///< ol, ul, menu, dir
    item,         ///< li
    term,         ///< dt, dd
    details,      ///< details
    summary,      ///< summary
    button,       ///< keeps the paragraph around it open
    enclosure,    ///< keeps all around it open: object, template
    table,
    caption,
    rows, ///< thead, tbody, tfoot
    row,
    cell,
    option, ///< another one ends it
    ruby    ///< rt, rp, rb: another one ends it
};

/// How an element is shown.
enum class Shown : std::uint8_t {
    in_line,   ///< as a part of the line
    in_box,    ///< in the line, with lines of its own inside: button
    block,     ///< begins and ends a line
    item,      ///< a block with a marker
    paragraph, ///< with an empty line before and after it
    part,      ///< a part of a table
    none       ///< not at all
};

struct Element {
    std::string_view name;
    Kind kind;
    Shown shown;
};

/// The element of this name, as spelled; one without a name if there is none of it in the table.
const Element& element_of(std::string_view spelled) noexcept;

/// Sets of kinds.
using Kinds = std::uint32_t;
template <class... T>
constexpr Kinds any_of(T... kinds) noexcept {
    return ((Kinds{1} << static_cast<unsigned>(kinds)) | ...);
}
constexpr bool is_in(Kind kind, Kinds kinds) noexcept { return (any_of(kind) & kinds) != 0; }

} // namespace feedwright::html
