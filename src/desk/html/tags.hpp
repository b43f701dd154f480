// The elements that the HTML standard's tree construction (section 13.2.6) treats in a way of their own. All others are
// Tag::other.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::html {

/// What a tag is, as far as more than one rule asks.
enum Trait : unsigned {
    plain = 0,
    is_void = 1U,       ///< has no content and no end tag
    special = 2U,       ///< stops the search for what an end tag closes (section 13.2.4.2)
    formatting = 4U,    ///< is opened again behind a block that cut it off
    closes_p = 8U,      ///< a block: ends an open paragraph, and its end tag closes all that is open in it
    implied_end = 16U,  ///< its end tag may be left out
    raw = 32U,          ///< holds characters only
    breakout = 64U,     ///< ends svg and math
    scope = 128U,       ///< end tags do not reach out of it
    marker = 256U,      ///< formatting elements do not reach into it
    table_part = 512U,  ///< has a place in tables and nowhere else
    block = special | closes_p
};

// In the order of the alphabet, so that a tag's number is its row.
// clang-format off
#define FEEDWRIGHT_HTML_TAGS(TAG) \
    TAG(a, formatting) TAG(address, block) TAG(applet, special | scope | marker) TAG(area, special | is_void) \
    TAG(article, block) TAG(aside, block) TAG(b, formatting | breakout) TAG(base, special | is_void) \
    TAG(basefont, special | is_void) TAG(bgsound, special | is_void) TAG(big, formatting | breakout) \
    TAG(blockquote, block | breakout) TAG(body, special | breakout) TAG(br, special | is_void | breakout) \
    TAG(button, special) TAG(caption, special | scope | marker | table_part) TAG(center, block | breakout) \
    TAG(code, formatting | breakout) TAG(col, special | is_void | table_part) TAG(colgroup, special | table_part) \
    TAG(command, special) TAG(dd, special | implied_end | breakout) TAG(details, block) TAG(dialog, closes_p) \
    TAG(dir, block) TAG(div, block | breakout) TAG(dl, block | breakout) TAG(dt, special | implied_end | breakout) \
    TAG(em, formatting | breakout) TAG(embed, special | is_void | breakout) TAG(fieldset, block) \
    TAG(figcaption, block) TAG(figure, block) TAG(font, formatting) TAG(footer, block) TAG(form, special) \
    TAG(frame, special) TAG(frameset, special) TAG(h1, special | breakout) TAG(h2, special | breakout) \
    TAG(h3, special | breakout) TAG(h4, special | breakout) TAG(h5, special | breakout) TAG(h6, special | breakout) \
    TAG(head, special | breakout) TAG(header, block) TAG(hgroup, block) TAG(hr, special | is_void | breakout) \
    TAG(html, special | scope) TAG(i, formatting | breakout) TAG(iframe, special | raw) TAG(image, plain) \
    TAG(img, special | is_void | breakout) TAG(input, special | is_void) TAG(isindex, plain) \
    TAG(keygen, special | is_void) TAG(li, special | implied_end | breakout) TAG(link, special | is_void) \
    TAG(listing, special | breakout) TAG(main, block) TAG(marquee, special | scope | marker) TAG(math, plain) \
    TAG(menu, block | breakout) TAG(meta, special | is_void | breakout) TAG(nav, block) \
    TAG(nobr, formatting | breakout) TAG(noembed, special | raw) TAG(noframes, special | raw) \
    TAG(noscript, special) TAG(object, special | scope | marker) TAG(ol, block | breakout) TAG(optgroup, implied_end) \
    TAG(option, implied_end) TAG(p, special | implied_end | breakout) TAG(param, special | is_void) \
    TAG(plaintext, special) TAG(pre, special | breakout) TAG(rb, implied_end) TAG(rp, implied_end) \
    TAG(rt, implied_end) TAG(rtc, implied_end) TAG(ruby, breakout) TAG(s, formatting | breakout) \
    TAG(script, special | raw) TAG(search, closes_p) TAG(section, block) TAG(select, special) \
    TAG(small, formatting | breakout) TAG(source, special | is_void) TAG(span, breakout) \
    TAG(strike, formatting | breakout) TAG(strong, formatting | breakout) TAG(style, special | raw) \
    TAG(sub, breakout) TAG(summary, block) TAG(sup, breakout) TAG(svg, plain) \
    TAG(table, special | scope | breakout) TAG(tbody, special | table_part) \
    TAG(td, special | scope | marker | table_part) TAG(textarea, special | raw) TAG(tfoot, special | table_part) \
    TAG(th, special | scope | marker | table_part) TAG(thead, special | table_part) TAG(title, special | raw) \
    TAG(tr, special | table_part) TAG(track, special | is_void) TAG(tt, formatting | breakout) \
    TAG(u, formatting | breakout) TAG(ul, block | breakout) TAG(var, breakout) TAG(wbr, special | is_void) \
    TAG(xmp, special | raw)
// clang-format on

#define FEEDWRIGHT_HTML_TAG_NUMBER(name, traits) name,
enum class Tag : unsigned char { FEEDWRIGHT_HTML_TAGS(FEEDWRIGHT_HTML_TAG_NUMBER) other };
#undef FEEDWRIGHT_HTML_TAG_NUMBER

/// Of a name in lower case.
Tag tag_of(std::string_view name) noexcept;

/// The name of a tag that is not Tag::other.
std::string_view name_of(Tag tag) noexcept;

#define FEEDWRIGHT_HTML_TAG_TRAITS(name, traits) traits,
inline constexpr unsigned traits_of_tags[]{FEEDWRIGHT_HTML_TAGS(FEEDWRIGHT_HTML_TAG_TRAITS) plain};
#undef FEEDWRIGHT_HTML_TAG_TRAITS

/// Whether it has one of the traits.
constexpr bool has(Tag tag, unsigned traits) noexcept {
    return (traits_of_tags[static_cast<std::size_t>(tag)] & traits) != 0;
}

} // namespace feedwright::html
