// "By" in some language and names, on a line of its own; before a sentence only if it says "staff writer" or the like.
#include "byline.hpp"

#include <algorithm>
#include <iterator>

#include "words.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_byline = 160;
constexpr std::size_t most_names = 9;

constexpr std::string_view byline_words[]{
    "by",    "von",      "par",     "por",       "door",   "av",     "af",     "di",     "autor:", "autorin:",
    "text:", "author:",  "writer:", "reporter:", "yazan:", "автор:", "текст:", "بقلم",   "بقلم:",  "كتب:",
    "كتبت:", "نویسنده:", "نوشته:",  "گزارش:",    "מאת",    "מאת:",   "著者:",  "作者：", "作者:",  "文／",
};

constexpr std::string_view connecting_words[]{"and", "und",   "et", "y",   "e",   "en",  "och", "og",  "de",
                                              "del", "della", "da", "di",  "dos", "van", "von", "der", "den",
                                              "la",  "le",    "al", "bin", "ibn", "ter", "zu",  "for", "of",
                                              "the", "in",    "at", "&",   "|",   "•",   "ve",  "и"};

constexpr std::string_view house_bylines[]{
    "staff writer", "staff writers",       "staff reporter", "staff reporters", "our correspondent", "our reporter",
    "our staff",    "staff correspondent", "news desk",      "newsroom",        "editorial staff"};

template <std::size_t size>
bool contains(const std::string_view (&words)[size], std::string_view word) noexcept {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Calls for each word, until one returns false.
template <class Accept>
bool each_word(std::string_view text, Accept accept) {
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (!accept(text.substr(0, end))) return false;
        text.remove_prefix(end);
    }
    return true;
}

} // namespace

bool is_byline(std::string_view line) {
    if (line.size() > longest_byline) return false;
    const std::size_t space = line.find(' ');
    if (space == line.npos || !contains(byline_words, in_lower_case(line.substr(0, space)))) return false;
    std::size_t names = 0;
    const bool only_names = each_word(line.substr(space), [&](std::string_view word) {
        ++names;
        const Kind last = kind_of(static_cast<unsigned char>(word.back()));
        const bool name =
            may_begin_name(first_of(word)) && last != Kind::exclaim && (last != Kind::stop || word.size() <= 4);
        return name || contains(connecting_words, word);
    });
    return only_names && names <= most_names;
}

std::size_t house_byline_length(std::string_view line) {
    if (!in_lower_case(line.substr(0, 3)).starts_with("by ")) return 0;
    for (const std::string_view each : house_bylines) {
        const std::string_view rest = line.substr(std::min(line.size(), 3 + each.size()));
        if (in_lower_case(line.substr(3, each.size())) != each ||
            !(rest.empty() || kind_of(first_of(rest)) != Kind::letter))
            continue;
        std::size_t end = line.size() - rest.size();
        while (end < line.size() &&
               (line[end] == ' ' || line[end] == ':' || line[end] == ',' || line[end] == '|' || line[end] == '-'))
            ++end;
        for (const std::string_view dash : {"— ", "– "}) {
            if (line.substr(end).starts_with(dash)) end += dash.size();
        }
        return begins_sentence(line.substr(end)) ? end : 0;
    }
    return 0;
}

} // namespace feedwright::summary
