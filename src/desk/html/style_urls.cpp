// As much of CSS Syntax Module Level 3 as it takes to tell a url( from what only looks like one.
#include "style_urls.hpp"

#include <algorithm>

#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view white = " \t\n\f\r";

bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '\\' ||
           static_cast<unsigned char>(c) >= 0x80;
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

/// What stands between url( and ).
struct Inside {
    std::size_t begin{}; ///< with the quote
    std::size_t end{};   ///< behind the quote
    char quote{};
    std::string_view url{};
};

std::optional<Inside> inside_url(std::string_view css, std::size_t offset) noexcept {
    Inside inside;
    inside.begin = css.find_first_not_of(white, offset);
    if (inside.begin == std::string_view::npos) return std::nullopt;
    if (css[inside.begin] == '"' || css[inside.begin] == '\'') {
        inside.quote = css[inside.begin];
        inside.end = css.find(inside.quote, inside.begin + 1);
        if (inside.end == std::string_view::npos) return std::nullopt;
        inside.url = css.substr(inside.begin + 1, inside.end - inside.begin - 1);
        ++inside.end;
    } else {
        inside.end = css.find(')', inside.begin);
        if (inside.end == std::string_view::npos) return std::nullopt;
        while (inside.end > inside.begin && white.find(css[inside.end - 1]) != std::string_view::npos) --inside.end;
        inside.url = css.substr(inside.begin, inside.end - inside.begin);
    }
    if (inside.url.find_first_of("\\\n") != std::string_view::npos) return std::nullopt;
    return inside;
}

void append_quoted(std::string& out, std::string_view url, char quote) {
    if (quote == 0 ? url.find_first_of("()'\" ") != std::string_view::npos : url.find(quote) != std::string_view::npos) {
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
        offset += 4;
        const auto inside = inside_url(css, offset);
        if (!inside) continue;
        if (const auto url = change(inside->url)) {
            changed.append(css.substr(copied, inside->begin - copied));
            append_quoted(changed, *url, inside->quote);
            copied = inside->end;
        }
        offset = inside->end;
    }
    if (copied == 0) return std::nullopt;
    return changed.append(css.substr(copied));
}

} // namespace feedwright::html
