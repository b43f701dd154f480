#include "text_elements.hpp"

#include <algorithm>
#include <array>

namespace feedwright::html {

namespace {

struct Group {
    std::string_view names; ///< apart by one blank
    Kind kind;
    Shown shown;
};

constexpr Group groups[]{
    {"html head body frame frameset col colgroup meta link base basefont bgsound param source track", Kind::empty,
     Shown::none},
    {"input area embed wbr keygen", Kind::empty, Shown::none},
    // What is in these is characters, not elements.
    {"script style title textarea iframe noembed noframes noscript", Kind::empty, Shown::none},
    {"br", Kind::line_break, Shown::in_line},
    {"hr", Kind::rule, Shown::block},
    {"img image", Kind::image, Shown::in_line},
    {"audio video canvas datalist meter progress", Kind::ordinary, Shown::none},
    {"annotation annotation-xml desc metadata", Kind::ordinary, Shown::none}, // of MathML and SVG
    {"legend text", Kind::ordinary, Shown::block},
    {"ruby select svg math", Kind::ordinary, Shown::in_line}, // open elements that matter to what is inside
    {"article aside blockquote center dl fieldset figcaption figure footer header hgroup main nav search section",
     Kind::block, Shown::block},
    {"dialog", Kind::block, Shown::none},
    {"address div", Kind::division, Shown::block},
    {"p", Kind::paragraph, Shown::paragraph},
    {"h1 h2 h3 h4 h5 h6", Kind::heading, Shown::block},
    {"pre listing xmp plaintext", Kind::preformatted, Shown::block},
    {"form", Kind::form, Shown::block},
    {"ol ul menu dir", Kind::list, Shown::block},
    {"li", Kind::item, Shown::item},
    {"dt dd", Kind::term, Shown::block},
    {"details", Kind::details, Shown::block},
    {"summary", Kind::summary, Shown::block},
    {"button", Kind::button, Shown::in_box},
    {"object template", Kind::enclosure, Shown::none},
    {"applet marquee", Kind::enclosure, Shown::in_box},
    {"table", Kind::table, Shown::block},
    {"caption", Kind::caption, Shown::block},
    {"thead tbody tfoot", Kind::rows, Shown::part},
    {"tr", Kind::row, Shown::part},
    {"td th", Kind::cell, Shown::part},
    {"option optgroup", Kind::option, Shown::block},
    {"rb rt rtc", Kind::ruby, Shown::in_line},
    {"rp", Kind::ruby, Shown::none},
};

constexpr std::size_t count = [] {
    std::size_t names = std::size(groups);
    for (const Group& group : groups) {
        names += static_cast<std::size_t>(std::count(group.names.begin(), group.names.end(), ' '));
    }
    return names;
}();

constexpr bool before(const Element& left, const Element& right) noexcept { return left.name < right.name; }

constexpr std::array<Element, count> elements = [] {
    std::array<Element, count> made{};
    std::size_t next = 0;
    for (const Group& group : groups) {
        for (std::size_t at = 0; at <= group.names.size();) {
            const std::size_t end = std::min(group.names.find(' ', at), group.names.size());
            made[next++] = {group.names.substr(at, end - at), group.kind, group.shown};
            at = end + 1;
        }
    }
    std::sort(made.begin(), made.end(), before);
    return made;
}();

constexpr std::size_t longest = std::max_element(elements.begin(), elements.end(), [](auto& left, auto& right) {
                                    return left.name.size() < right.name.size();
                                }) -> name.size();

constexpr Element unknown{{}, Kind::ordinary, Shown::in_line};

} // namespace

const Element& element_of(std::string_view spelled) noexcept {
    if (spelled.size() > longest) return unknown;
    std::array<char, longest> lower{};
    std::transform(spelled.begin(), spelled.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    const Element wanted{{lower.data(), spelled.size()}, {}, {}};
    const auto found = std::lower_bound(elements.begin(), elements.end(), wanted, before);
    return found != elements.end() && found->name == wanted.name ? *found : unknown;
}

} // namespace feedwright::html
