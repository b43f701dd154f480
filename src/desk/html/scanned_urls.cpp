// validity.md section 6.7. A few bytes behind each `<a ` and `<img ` are read; the rest is one search.
#include "scanned_urls.hpp"

#include <algorithm>
#include <string>

#include "../../values/ascii.hpp"
#include "references.hpp"
#include "values.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view white = " \t\n\r\f\v";

bool begins(std::string_view text, std::string_view lower) noexcept {
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) { return a == ascii::lower(b); });
}

/// What stands behind the equals sign, in quotation marks or not; it need not end.
std::string_view value_at(std::string_view text) noexcept {
    const char mark = text.empty() ? '\0' : text.front();
    if (mark != '"' && mark != '\'') return text.substr(0, text.find_first_of(" \t\n\r\f\v>"));
    return text.substr(1, text.find(mark, 1) - 1);
}

bool is_wrong(std::string_view value, std::string& storage) {
    return has_wrong_characters(decoded(value, Where::attribute, storage));
}

} // namespace

bool has_wrong_scanned_url(std::string_view html) {
    std::string storage;
    std::size_t seen = 0; // up to there pictures' attributes were looked at
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const bool link = begins(html.substr(at + 1), "a");
        if (!link && !begins(html.substr(at + 1), "img")) continue;
        const std::size_t name_end = at + (link ? 2 : 4);
        const std::size_t begin = html.find_first_not_of(white, name_end);
        if (begin == name_end || begin == std::string_view::npos) continue;
        if (link) {
            if (begins(html.substr(begin), "href=") && is_wrong(value_at(html.substr(begin + 5)), storage)) return true;
            continue;
        }
        // Of several src= the last counts; here all do.
        std::size_t i = std::max(begin, seen);
        for (; i < html.size() && html[i] != '>'; ++i) {
            if (begins(html.substr(i), "src=") && is_wrong(value_at(html.substr(i + 4)), storage)) return true;
        }
        seen = i;
    }
    return false;
}

} // namespace feedwright::html
