// How string literals end and what their escapes mean.
#include "strings.hpp"

#include "values/utf8.hpp"

namespace feedwright::json {

namespace {

constexpr auto npos = std::string_view::npos;

/// The four hexadecimal digits at the front.
std::optional<char32_t> hex4(std::string_view text) {
    if (text.size() < 4) return std::nullopt;
    char32_t code = 0;
    for (const char c : text.substr(0, 4)) {
        const std::size_t digit = std::string_view{"0123456789abcdefABCDEF"}.find(c);
        if (digit == npos) return std::nullopt;
        code = code * 16 + static_cast<char32_t>(digit < 16 ? digit : digit - 6);
    }
    return code;
}

bool is_high(char32_t code) { return code >= 0xD800 && code <= 0xDBFF; }
bool is_low(char32_t code) { return code >= 0xDC00 && code <= 0xDFFF; }

/// Takes the digits behind \u, and the second half of a pair if there is one.
bool unescape_unicode(std::string_view& body, std::string& target, std::size_t& lone_surrogates) {
    const std::optional<char32_t> first = hex4(body);
    if (!first) return false;
    body.remove_prefix(4);
    char32_t code = *first;
    if (is_high(code)) {
        const std::optional<char32_t> second = body.starts_with("\\u") ? hex4(body.substr(2)) : std::nullopt;
        if (second && is_low(*second)) {
            body.remove_prefix(6);
            code = 0x10000 + ((code - 0xD800) << 10U) + (*second - 0xDC00);
        }
    }
    if (is_high(code) || is_low(code)) {
        ++lone_surrogates;
        code = utf8::replacement_code;
    }
    utf8::append(target, code);
    return true;
}

/// Takes what stands behind a backslash.
bool unescape_one(std::string_view& body, std::string& target, std::size_t& lone_surrogates) {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (body.empty()) return false;
    const char name = body.front();
    body.remove_prefix(1);
    if (name == 'u') return unescape_unicode(body, target, lone_surrogates);
    const std::size_t which = names.find(name);
    if (which == npos) return false;
    target += meanings[which];
    return true;
}

} // namespace

std::optional<Literal> literal(std::string_view text) noexcept {
    // The next quotation mark is looked for again only when an escape went past it, so this takes linear time.
    std::size_t at = 1;
    std::size_t mark = text.find('"', at);
    bool escaped = false;
    while (mark != npos) {
        const std::size_t backslash = text.substr(0, mark).find('\\', at);
        if (backslash == npos) return Literal{text.substr(1, mark - 1), escaped};
        escaped = true;
        at = backslash + 2;
        if (at > mark) mark = text.find('"', at);
    }
    return std::nullopt;
}

std::optional<std::string_view> read_literal(std::string_view text, std::string& target, std::size_t& lone_surrogates) {
    std::size_t at = 1;
    std::size_t mark = text.find('"', at);
    while (mark != npos) {
        const std::string_view piece = text.substr(at, mark - at);
        const std::size_t backslash = piece.find('\\');
        target.append(piece.substr(0, backslash));
        if (backslash == npos) return text.substr(1, mark - 1);
        std::string_view rest = text.substr(at + backslash + 1);
        if (!unescape_one(rest, target, lone_surrogates)) return std::nullopt;
        at = text.size() - rest.size();
        if (at > mark) mark = text.find('"', at);
    }
    return std::nullopt;
}

bool unescape(std::string_view body, std::string& target, std::size_t& lone_surrogates) {
    while (true) {
        const std::size_t backslash = body.find('\\');
        target.append(body.substr(0, backslash));
        if (backslash == npos) return true;
        body.remove_prefix(backslash + 1);
        if (!unescape_one(body, target, lone_surrogates)) return false;
    }
}

} // namespace feedwright::json
