#include "beside.hpp"

#include <algorithm>
#include <iterator>

#include "characters.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view elements[]{"aside",  "button", "figcaption", "footer", "form",
                                      "header", "nav",    "search",     "select"};

/// The classes by which style sheets hide a text from all but screen readers, and those of captions that content
/// systems make of ordinary elements.
constexpr std::string_view marking_classes[]{
    "a11y-hidden",        "assistive-text",     "element-invisible", "hidden-visually", "screen-reader",
    "screen-reader-only", "screen-reader-text", "show-for-sr",       "sr-only",         "tr-caption",
    "visually-hidden",    "visuallyhidden",     "wp-caption-text",
};

/// What a <pre> holds that is code and no verse.
constexpr std::string_view code[]{"code", "kbd", "samp"};

template <std::size_t size>
bool names(const std::string_view (&lower)[size], std::string_view spelled) noexcept {
    return std::any_of(std::begin(lower), std::end(lower),
                       [&](std::string_view each) { return is_name(spelled, each); });
}

bool has_such_class(std::string_view value) noexcept {
    const auto is_white = [](char c) { return is(is_space, c); };
    for (auto at = value.begin(); at != value.end();) {
        const auto begin = std::find_if_not(at, value.end(), is_white);
        at = std::find_if(begin, value.end(), is_white);
        if (names(marking_classes, std::string_view{begin, at})) return true;
    }
    return false;
}

bool is_so_by_attribute(const Attribute& attribute) noexcept {
    if (attribute.repeated) return false;
    return (is_name(attribute.name, "class") && has_such_class(attribute.value)) ||
           (is_name(attribute.name, "aria-hidden") && is_name(attribute.value, "true"));
}

} // namespace

Beside beside(Beside outside, const Token& tag, const Element& known, bool in_preformatted) noexcept {
    const bool is_beside = is_in(known.kind, any_of(Kind::heading, Kind::caption)) || names(elements, known.name) ||
                           (in_preformatted && names(code, tag.name)) ||
                           std::any_of(tag.attributes.begin(), tag.attributes.end(), is_so_by_attribute);
    if (is_beside) return Beside::yes;
    if (outside == Beside::cells && known.kind == Kind::paragraph) return Beside::no;
    return std::max(outside, known.kind == Kind::table ? Beside::cells : Beside::no);
}

} // namespace feedwright::html
