// As much of CSS Syntax Module Level 3 as it takes to tell a url( from what only looks like one.
#include "style_urls.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view white = " \t\n\f\r";

bool is_name_character(char c) noexcept {
    return ascii::is_alphanumeric(c) || c == '-' || c == '_' || c == '\\' || static_cast<unsigned char>(c) >= 0x80;
}

/// Behind the string or the comment that begins here; the same offset if none does.
std::size_t behind_string_or_comment(std::string_view css, std::size_t offset) noexcept {
    const char c = css[offset];
    if (c == '/' && offset + 1 < css.size() && css[offset + 1] == '*') {
        const std::size_t end = css.find("*/", offset + 2);
        return end == std::string_view::npos ? css.size() : end + 2;
    }
    if (c != '"' && c != '\'') return offset;
    for (++offset; offset < css.size() && css[offset] != c; ++offset) {
        if (css[offset] == '\\') ++offset;
    }
    return std::min(offset + 1, css.size());
}

bool begins_url(std::string_view css, std::size_t offset) noexcept {
    return (css[offset] | 0x20) == 'u' && css.size() - offset > 4 && css[offset + 3] == '(' &&
           is_name(css.substr(offset, 3), "url") && (offset == 0 || !is_name_character(css[offset - 1]));
}

/// What stands between url( and ). Where nothing ends it, it goes on to the end of the style.
struct Inside {
    std::size_t begin{}; ///< with the quote
    std::size_t end{};   ///< behind the quote
    char quote{};
    bool plain{}; ///< it ends, and has no escapes
    std::string_view url{};
};

Inside inside_url(std::string_view css, std::size_t offset) noexcept {
    Inside inside;
    inside.begin = std::min(css.find_first_not_of(white, offset), css.size());
    std::string_view url = css.substr(inside.begin);
    if (url.starts_with('"') || url.starts_with('\'')) {
        inside.quote = url.front();
        url.remove_prefix(1);
    }
    const std::size_t length = url.find(inside.quote == 0 ? ')' : inside.quote);
    if (length == std::string_view::npos) {
        inside.end = css.size();
        return inside;
    }
    url = url.substr(0, length);
    while (inside.quote == 0 && !url.empty() && white.find(url.back()) != std::string_view::npos) url.remove_suffix(1);
    inside.url = url;
    inside.end = inside.begin + url.size() + (inside.quote == 0 ? 0 : 2);
    inside.plain = url.find_first_of("\\\n") == std::string_view::npos;
    return inside;
}

void append_quoted(std::string& out, std::string_view url, char quote) {
    if (quote == 0 ? url.find_first_of("()'\" ") != std::string_view::npos
                   : url.find(quote) != std::string_view::npos) {
        quote = '"';
    }
    if (quote != 0) out.push_back(quote);
    out.append(url);
    if (quote != 0) out.push_back(quote);
}

} // namespace

std::optional<std::string> with_changed_urls(std::string_view css, const UrlChanger& change) {
    std::string changed;
    std::size_t copied = 0;
    for (std::size_t offset = 0; offset < css.size();) {
        if (const std::size_t behind = behind_string_or_comment(css, offset); behind != offset) {
            offset = behind;
            continue;
        }
        if (!begins_url(css, offset)) {
            ++offset;
            continue;
        }
        const Inside inside = inside_url(css, offset + 4);
        offset = inside.end;
        if (!inside.plain) continue;
        if (const auto url = change(inside.url)) {
            changed.append(css.substr(copied, inside.begin - copied));
            append_quoted(changed, *url, inside.quote);
            copied = inside.end;
        }
    }
    if (copied == 0) return std::nullopt;
    return changed.append(css.substr(copied));
}

} // namespace feedwright::html
