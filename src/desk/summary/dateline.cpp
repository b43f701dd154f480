// A dateline is a place in capitals, or anything short with an agency in brackets, then a dash, then a new sentence. A
// byline is "by" in some language and names, on a line of its own, or before a dash if it says "staff writer".
#include "dateline.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "../../values/utf8.hpp"
#include "kind.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_dateline = 160; // bytes
constexpr std::size_t longest_byline = 160;
constexpr std::size_t most_names = 9;
constexpr std::size_t most_place_words = 4;

/// In lower case, so that "(Reuters)" and "(REUTERS)" are the same. Sorted.
constexpr std::string_view agencies[]{
    "aa",
    "afp",
    "agencies",
    "agerpres",
    "ani",
    "anka",
    "anp",
    "ansa",
    "ap",
    "apa",
    "associated press",
    "belga",
    "bernama",
    "bloomberg",
    "bna",
    "cnn",
    "cp",
    "dha",
    "dpa",
    "efe",
    "europa press",
    "ians",
    "ifp",
    "iha",
    "ifp news",
    "ina",
    "irna",
    "isna",
    "kuna",
    "kyodo",
    "lusa",
    "mehr",
    "mti",
    "ntb",
    "pap",
    "pti",
    "ptı",
    "qna",
    "reuters",
    "ria",
    "ritzau",
    "sana",
    "sda",
    "sid",
    "spa",
    "tanjug",
    "tasnim",
    "tass",
    "tt",
    "ttxvn",
    "unn",
    "upi",
    "vna",
    "wafa",
    "wam",
    "xinhua",
    "yonhap",
};

/// The same in other scripts.
constexpr std::string_view agencies_elsewhere[]{
    "интерфакс", "риа новости", "тасс",     "унiан",   "укринформ", // Russian, Ukrainian
    "رويترز",    "وكالات",      "أ ف ب",    "أ.ف.ب",   "فرانس برس", "د ب أ",  "واس",
    "وام",       "سانا",        "الأناضول",                                                // Arabic
    "ایسنا",     "ایرنا",       "فارس",     "مهر",     "تسنیم",     "ایلنا",  "خبرآنلاین", // Persian
    "סוכנויות",  "רויטרס",      "איי-פי",   "איי.פי",                                      // Hebrew
    "एएनआई",     "भाषा",        "पीटीआई",   "आईएएनएस", "रॉयटर्स",    "एपी",    "एएफपी",     // Hindi
    "新华社",    "新華社",      "中新社",   "中央社",  "路透社",    "美联社", "法新社",    // Chinese
    "共同",      "時事",        "ロイター", "ＡＦＰ",  "ＡＰ",                             // Japanese
    "연합뉴스",  "뉴시스",      "뉴스1",    "로이터",                                      // Korean
};

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

bool is_upper_case(char32_t code) noexcept { return kind_of(code) == Kind::letter && lower_case(code) != code; }
/// A letter that has no cases may begin a name as well.
bool may_begin_name(char32_t code) noexcept { return says_something(kind_of(code)) && !is_lower_case(code); }

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

/// "NEW YORK", "ST. PETERSBURG", "GENEVA/ZURICH": no small letter, and not only initials.
bool is_place_in_capitals(std::string_view text) {
    std::size_t words = 0;
    std::size_t letters = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(utf8::decode(rest).length)) {
        const char32_t code = first_of(rest);
        const Kind kind = kind_of(code);
        letters += is_upper_case(code);
        words += kind == Kind::blank;
        const bool fits = is_upper_case(code) || kind == Kind::blank || code == '.' || code == '/' || code == '\'' ||
                          code == 0x2019 || kind == Kind::dash;
        if (!fits) return false;
    }
    return letters >= 3 && words < most_place_words;
}

bool names_agency(std::string_view text) {
    const std::string lower = in_lower_case(trimmed(text));
    if (contains(agencies, lower)) return true;
    return std::any_of(std::begin(agencies_elsewhere), std::end(agencies_elsewhere),
                       [&](std::string_view each) { return lower.find(each) != lower.npos; });
}

struct Bracket {
    std::size_t begin = std::string_view::npos; ///< none
    std::string_view inside{};
};

/// The last bracket of a text, if nothing follows it.
Bracket bracket_at_end(std::string_view text) noexcept {
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}, std::pair{'/', '/'}}) {
        if (text.size() < 3 || text.back() != close) continue;
        const std::size_t begin = text.rfind(open, text.size() - 2);
        if (begin != text.npos) return {begin, text.substr(begin + 1, text.size() - begin - 2)};
    }
    return {};
}

/// What stands before the dash.
bool is_dateline(std::string_view text) {
    text = trimmed(text);
    const Bracket bracket = bracket_at_end(text);
    const std::string_view place = trimmed(text.substr(0, bracket.begin));
    // The date behind the place says nothing about what it is.
    const bool in_capitals = is_place_in_capitals(place.substr(0, place.find(',')));
    if (bracket.begin == text.npos) return in_capitals;
    if (names_agency(bracket.inside)) return place.empty() || may_begin_name(first_of(place));
    return in_capitals && !trimmed(bracket.inside).empty();
}

/// The length of the dash with what is around it, at a place in a line; 0: none that ends a dateline.
std::size_t dash_length(std::string_view line, std::size_t at) noexcept {
    const std::string_view rest = line.substr(at);
    for (const std::string_view each : {"—", "–", "―", " - ", "-- ", " = ", " : "}) {
        if (rest.starts_with(each)) return each.size();
    }
    // Some agencies set no blank before the hyphen.
    return at > 0 && (line[at - 1] == ')' || line[at - 1] == ']') && rest.starts_with("- ") ? 2 : 0;
}

/// A new sentence: a capital, a number, a quotation, or a letter without cases.
bool begins_sentence(std::string_view text) noexcept {
    const char32_t code = first_of(text);
    const Kind kind = kind_of(code);
    return (says_something(kind) && !is_lower_case(code)) || kind == Kind::quote || kind == Kind::opening;
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

std::size_t dateline_length(std::string_view line) {
    std::size_t begin = house_byline_length(line);
    const std::string_view rest = line.substr(begin);
    for (std::size_t at = 0; at < std::min(rest.size(), longest_dateline); ++at) {
        const std::size_t dash = dash_length(rest, at);
        if (dash == 0) continue;
        if (!is_dateline(rest.substr(0, at))) continue;
        std::size_t end = at + dash;
        while (end < rest.size() && rest[end] == ' ') ++end;
        if (begins_sentence(rest.substr(end))) return begin + end;
    }
    return begin;
}

} // namespace feedwright::summary
