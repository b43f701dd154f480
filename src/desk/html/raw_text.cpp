#include "raw_text.hpp"

#include <array>

#include "characters.hpp"

namespace feedwright::html {

namespace {

/// Whether this name stands at p, and ends there: a tag in such a text counts only if something ends its name.
bool is_whole_name(std::string_view name, const char* p, const char* end) noexcept {
    const auto length = static_cast<std::ptrdiff_t>(name.size());
    return end - p > length && is(ends_tag_name, p[length]) && begins_with(name, p, end);
}

bool is_end_tag(const RawElement& element, const char* p, const char* end) noexcept {
    return end - p > 2 && p[1] == '/' && is_whole_name(element.name, p + 2, end);
}

const char* end_of_simple(const RawElement& element, const char* p, const char* end) noexcept {
    for (p = find('<', p, end); p != end; p = find('<', p + 1, end)) {
        if (is_end_tag(element, p, end)) return p;
    }
    return end;
}

/// A script may be inside a comment, and in that a script inside again, whose end tag does not count.
const char* end_of_script(const RawElement& element, const char* p, const char* end) noexcept {
    enum { plain, escaped, doubly_escaped } state = plain;
    for (; p != end; ++p) {
        if (state == plain) p = find('<', p, end);
        if (p == end) break;
        if (*p == '>') {
            if (p[-1] == '-' && p[-2] == '-') state = plain; // a comment was begun before it, so there are bytes
        } else if (*p != '<') {
            continue;
        } else if (state == doubly_escaped) {
            if (is_end_tag(element, p, end)) state = escaped;
        } else if (is_end_tag(element, p, end)) {
            return p;
        } else if (state == escaped) {
            if (is_whole_name(element.name, p + 1, end)) state = doubly_escaped;
        } else if (begins_with("<!--", p, end)) {
            state = escaped;
            p += 3;
        }
    }
    return end;
}

const char* end_of_plaintext(const RawElement&, const char*, const char* end) noexcept { return end; }

constexpr RawElement elements[]{
    {"iframe", Token::Content::raw, end_of_simple},       {"noembed", Token::Content::raw, end_of_simple},
    {"noframes", Token::Content::raw, end_of_simple},     {"noscript", Token::Content::raw, end_of_simple},
    {"plaintext", Token::Content::raw, end_of_plaintext}, {"script", Token::Content::raw, end_of_script},
    {"style", Token::Content::raw, end_of_simple},        {"textarea", Token::Content::rcdata, end_of_simple},
    {"title", Token::Content::rcdata, end_of_simple},     {"xmp", Token::Content::raw, end_of_simple}};

} // namespace

const RawElement* raw_element(std::string_view name) noexcept {
    // Few names have the first letter and the length of one of these: most are known by two bits to be none.
    static constexpr std::array<unsigned, 32> lengths = [] {
        std::array<unsigned, 32> made{};
        for (const RawElement& element : elements) made[element.name[0] & 31] |= 1U << element.name.size();
        return made;
    }();
    if (name.size() > 9 || (lengths[name[0] & 31] >> name.size() & 1U) == 0) return nullptr;
    for (const RawElement& element : elements) {
        if (is_name(name, element.name)) return &element;
    }
    return nullptr;
}

} // namespace feedwright::html
