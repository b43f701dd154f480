// Code point by code point.
#include "words.hpp"

namespace feedwright::summary {

std::string in_lower_case(std::string_view text) {
    std::string lower;
    for (utf8::Decoded next{}; !text.empty(); text.remove_prefix(next.length)) {
        next = utf8::decode(text);
        utf8::append(lower, lower_case(next.code));
    }
    return lower;
}

std::string_view trimmed(std::string_view text) noexcept {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

char32_t first_of(std::string_view text) noexcept { return text.empty() ? U'\0' : utf8::decode(text).code; }

utf8::Decoded last_of(std::string_view text) noexcept {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return utf8::decode(text.substr(begin));
}

bool may_begin_name(char32_t code) noexcept { return says_something(kind_of(code)) && !is_lower_case(code); }

bool begins_sentence(std::string_view text) noexcept {
    const char32_t code = first_of(text);
    const Kind kind = kind_of(code);
    return (says_something(kind) && !is_lower_case(code)) || kind == Kind::quote || kind == Kind::opening;
}

} // namespace feedwright::summary
