// What is doubtful counts as an error: a validator that is content must never come as a surprise the other way.
#include "strict_tokens.hpp"

#include <algorithm>
#include <charconv>

#include "../../values/ascii.hpp"
#include "../../values/utf8.hpp"
#include "characters.hpp"
#include "references.hpp"
#include "tags.hpp"

namespace feedwright::html {

namespace {

/// Characters that no HTML has (section 13.2.3.5): controls, noncharacters, surrogates.
bool is_strict(char32_t code) noexcept {
    if (code < 0x20) return code == '\t' || code == '\n';
    if (code >= 0x7F && code < 0xA0) return false;
    if (code >= 0xD800 && code < 0xE000) return false;
    return !(code >= 0xFDD0 && code <= 0xFDEF) && (code & 0xFFFEU) != 0xFFFE && code <= 0x10FFFF;
}

bool has_strict_characters(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t run = utf8::plain_ascii_run(text);
        text.remove_prefix(run);
        if (text.empty()) return true;
        const utf8::Decoded next = utf8::decode(text);
        // A line may end in two characters.
        const bool line_end = next.code == '\r';
        if (!next.well_formed || !(is_strict(next.code) || line_end)) return false;
        text.remove_prefix(next.length);
    }
    return true;
}

/// &#8217; or &#x2019; of a character that may be there; &quot; with its semicolon; an & that nothing follows.
bool is_strict_reference(std::string_view text, std::size_t offset, Where where) noexcept {
    if (offset + 1 == text.size()) return true;
    const char next = text[offset + 1];
    if (is(is_space, next) || next == '<' || next == '&') return true;
    const std::size_t end = text.find(';', offset);
    const Reference reference = reference_at(text, offset, where);
    if (end == std::string_view::npos || reference.length != end + 1 - offset) return false;
    if (next != '#') return true;
    const bool hexadecimal = (text[offset + 2] | 0x20) == 'x';
    const char* const digits = text.data() + offset + (hexadecimal ? 3 : 2);
    unsigned number = 0;
    const auto [stop, error] = std::from_chars(digits, text.data() + end, number, hexadecimal ? 16 : 10);
    return error == std::errc{} && stop == text.data() + end && number != 0 && is_strict(char32_t{number});
}

bool is_strict_text(std::string_view text, Where where) noexcept {
    for (std::size_t i = text.find('&'); i != std::string_view::npos; i = text.find('&', i + 1)) {
        if (!is_strict_reference(text, i, where)) return false;
    }
    return has_strict_characters(text);
}

bool is_strict_comment(std::string_view source) noexcept {
    if (source.size() < 7 || !source.starts_with("<!--") || !source.ends_with("-->")) return false;
    const std::string_view inside = source.substr(4, source.size() - 7);
    return !inside.starts_with('>') && !inside.starts_with("->") && inside.find("--") == std::string_view::npos &&
           !inside.ends_with('-') && has_strict_characters(inside);
}

bool is_strict_attribute(const Attribute& attribute) noexcept {
    const bool unquoted = attribute.quote == 0;
    // An equals sign with nothing behind it.
    if (unquoted && attribute.value.empty() && attribute.source.size() != attribute.name.size()) return false;
    if (unquoted && attribute.value.find_first_of("\"'<=`") != std::string_view::npos) return false;
    return !attribute.repeated && attribute.name.find_first_of("\"'<=") == std::string_view::npos &&
           has_strict_characters(attribute.name) && is_strict_text(attribute.value, Where::attribute);
}

/// Between the attributes there are blanks, and a slash only at the end of an element without content.
bool is_strict_tag(const Token& tag) noexcept {
    const char* p = tag.name.data() + tag.name.size();
    for (const Attribute& attribute : tag.attributes) {
        const char* const begin = attribute.source.data();
        if (p == begin || !std::all_of(p, begin, [](char c) { return is(is_space, c); })) return false;
        if (!is_strict_attribute(attribute)) return false;
        p = begin + attribute.source.size();
    }
    const char* end = tag.source.data() + tag.source.size() - 1;
    if (tag.self_closing) {
        if (!has(tag_of(ascii::lower(tag.name)), is_void)) return false;
        --end;
    }
    return std::all_of(p, end, [](char c) { return is(is_space, c); }) && has_strict_characters(tag.name);
}

} // namespace

bool is_strict(const Token& token) noexcept {
    switch (token.kind) {
    case Token::Kind::text:
        // Parsers disagree on what is markup in some of the elements whose text is raw.
        if (token.content != Token::Content::data && token.source.find('&') != std::string_view::npos) return false;
        return token.source.find('<') == std::string_view::npos && is_strict_text(token.source, Where::text);
    case Token::Kind::start_tag: return is_strict_tag(token);
    case Token::Kind::end_tag: return token.source.size() == token.name.size() + 3;
    case Token::Kind::comment: return is_strict_comment(token.source);
    case Token::Kind::doctype: return false;
    case Token::Kind::end: return token.source.empty();
    }
    return false;
}

} // namespace feedwright::html
