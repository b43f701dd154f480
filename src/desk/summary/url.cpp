// A URL in a text ends at a blank, at a quotation mark or angle bracket, or at the punctuation of a script that writes
// no blanks. Letters of such a script belong to it behind a slash or the like only: "https://a.example看" is a URL and a
// word.
#include "url.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"
#include "../../values/utf8.hpp"
#include "kind.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_scheme = 16;
constexpr std::size_t longest_url = 2000;

using ascii::is_letter;
using ascii::is_scheme_character;

bool begins_with(std::string_view text, std::string_view lower) noexcept {
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(),
                                                     [](char a, char b) { return a == ascii::lower(b); });
}

/// The length of "https://", "www." or "mailto:".
std::size_t introduction(std::string_view text) noexcept {
    if (text.empty() || !is_letter(text[0])) return 0;
    for (const std::string_view each : {std::string_view{"www."}, std::string_view{"mailto:"}}) {
        if (begins_with(text, each)) return each.size();
    }
    const std::string_view beginning = text.substr(0, longest_scheme);
    const auto scheme =
        static_cast<std::size_t>(std::find_if_not(beginning.begin(), beginning.end(), is_scheme_character) - beginning.begin());
    return text.substr(scheme, 3) == "://" ? scheme + 3 : 0;
}

bool introduces_words(char32_t code) noexcept {
    return code < 0x80 && std::string_view{"/?=&#_-%+:."}.find(static_cast<char>(code)) != std::string_view::npos;
}

bool ends_url(char32_t code, Kind kind, char32_t last, bool last_dense) noexcept {
    if (is_white(kind) || kind == Kind::invisible || code == '"' || code == '<' || code == '>') return true;
    if (code < 0x80) return false;
    if (kind == Kind::dense || kind == Kind::emoji) return !last_dense && !introduces_words(last);
    return kind != Kind::letter && kind != Kind::digit && kind != Kind::other;
}

/// Without the punctuation of the sentence; a bracket stays if it closes one in the URL.
std::size_t without_punctuation(std::string_view url) noexcept {
    auto unclosed = std::count(url.begin(), url.end(), '(') - std::count(url.begin(), url.end(), ')');
    while (!url.empty() && std::string_view{".,;:!?')]}*"}.find(url.back()) != std::string_view::npos) {
        if (url.back() == ')' && unclosed++ >= 0) break;
        url.remove_suffix(1);
    }
    return url.size();
}

} // namespace

std::size_t url_length(std::string_view text) noexcept {
    const std::size_t begin = introduction(text);
    if (begin == 0) return 0;
    std::size_t end = begin;
    char32_t last = '/';
    bool last_dense = false;
    while (end < text.size()) {
        const utf8::Decoded next = utf8::decode(text.substr(end));
        const Kind kind = kind_of(next.code);
        if (ends_url(next.code, kind, last, last_dense)) break;
        end += next.length;
        if (end > longest_url) return 0;
        last = next.code;
        last_dense = kind == Kind::dense || kind == Kind::emoji;
    }
    const std::size_t length = without_punctuation(text.substr(0, end));
    return length > begin ? length : 0;
}

} // namespace feedwright::summary
