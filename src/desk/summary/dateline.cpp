// A dateline is a place in capitals, or anything short with an agency, then a dash, then a new sentence. In some
// countries a bracket with the agency in it stands first, in some no dash follows.
#include "dateline.hpp"

#include <algorithm>
#include <initializer_list>

#include "../../values/utf8.hpp"
#include "agencies.hpp"
#include "byline.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t longest_dateline = 160; // bytes
constexpr std::size_t longest_reporter = 80;
constexpr std::size_t most_place_words = 4;
constexpr int most_datelines = 3; // "(ANSA) - ROMA, 25 NOV - "

constexpr std::string_view none{};

struct Brackets {
    std::string_view open;
    std::string_view close;
};
constexpr Brackets brackets[]{{"(", ")"}, {"[", "]"}, {"/", "/"}, {"（", "）"}, {"【", "】"}, {"［", "］"}};

bool is_upper_case(char32_t code) noexcept { return kind_of(code) == Kind::letter && lower_case(code) != code; }

std::string_view first_that_begins(std::string_view text, std::initializer_list<std::string_view> all) noexcept {
    const auto* const found = std::find_if(all.begin(), all.end(), [&](auto each) { return text.starts_with(each); });
    return found == all.end() ? none : *found;
}

bool in_bracket_names_agency(std::string_view text) { return names_agency(in_lower_case(trimmed(text))); }

bool is_name_of_agency(std::string_view text) { return is_agency(in_lower_case(trimmed(text))); }

bool is_short(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) < most_place_words;
}

/// "NEW YORK", "ST. PETERSBURG", "GENEVA/ZURICH": no small letter, and not only initials.
bool is_place_in_capitals(std::string_view text) {
    std::size_t letters = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(utf8::decode(rest).length)) {
        const char32_t code = first_of(rest);
        const Kind kind = kind_of(code);
        letters += is_upper_case(code);
        const bool fits = is_upper_case(code) || kind == Kind::blank || code == '.' || code == '/' || code == '\'' ||
                          code == 0x2019 || kind == Kind::dash;
        if (!fits) return false;
    }
    return letters >= 3 && is_short(text);
}

/// "New Delhi, Nov 25", "Москва. 25 ноября": a few words with a number behind the last comma.
bool ends_with_date(std::string_view text) noexcept {
    const std::size_t comma = text.rfind(',');
    const std::string_view date = trimmed(comma == text.npos ? text : text.substr(comma + 1));
    return is_short(date) && date.find_first_of("0123456789") != date.npos;
}

struct Bracket {
    std::size_t begin = std::string_view::npos; ///< none
    std::string_view inside{};
};

/// The last bracket of a text, if nothing follows it.
Bracket bracket_at_end(std::string_view text) noexcept {
    for (const Brackets& each : brackets) {
        if (!text.ends_with(each.close)) continue;
        const std::string_view before = text.substr(0, text.size() - each.close.size());
        const std::size_t begin = before.rfind(each.open);
        if (begin != text.npos) return {begin, before.substr(begin + each.open.size())};
    }
    return {};
}

/// "Riyadh, November 25, 2026, SPA", "تهران - ایرنا": the agency without a bracket.
bool ends_with_agency(std::string_view text) {
    for (const std::string_view separator : {", ", ". ", "- "}) {
        const std::size_t at = text.rfind(separator);
        if (at == text.npos || !is_name_of_agency(text.substr(at + separator.size()))) continue;
        const std::string_view place = text.substr(0, at);
        return ends_with_date(place) || (separator == "- " && is_short(place) && may_begin_name(first_of(place)));
    }
    return false;
}

/// What stands before the dash, if `dashed`; else there is none, and no doubt must be left.
bool is_dateline(std::string_view text, bool dashed) {
    text = trimmed(text);
    const Bracket bracket = bracket_at_end(text);
    const std::string_view place = trimmed(text.substr(0, bracket.begin));
    const bool named = bracket.begin != text.npos && in_bracket_names_agency(bracket.inside);
    if (!dashed) return named && may_begin_name(first_of(place)) && ends_with_date(place);
    if (named) return place.empty() || may_begin_name(first_of(place));
    // The date behind the place says nothing about what it is.
    const bool in_capitals = is_place_in_capitals(place.substr(0, place.find(',')));
    if (bracket.begin == text.npos) return in_capitals || ends_with_agency(text);
    return in_capitals && !trimmed(bracket.inside).empty();
}

struct Separator {
    std::size_t length{}; ///< 0: there is none
    bool dash{true};
};

/// What stands at a place in a line and may end a dateline.
Separator separator_at(std::string_view line, std::size_t at) noexcept {
    const std::string_view rest = line.substr(at);
    if (const auto dash = first_that_begins(rest, {"—", "–", "―", " - ", "-- ", " = ", " : "}); !dash.empty())
        return {dash.size()};
    // Behind a bracket some agencies set a hyphen without a blank before it, or none.
    const bool behind_bracket = bracket_at_end(line.substr(0, at)).begin != line.npos;
    const auto hyphen = first_that_begins(rest, {"- ", ".- ", ". - "});
    if (behind_bracket && !hyphen.empty()) return {hyphen.size()};
    if (rest.starts_with("- ") && ends_with_agency(line.substr(0, at))) return {2};
    return {behind_bracket ? first_that_begins(rest, {". ", ": ", " "}).size() : 0, false};
}

/// "(서울=연합뉴스) 홍길동 기자 = ", "【北京＝共同】": an agency in a bracket first. 0: none.
std::size_t bracket_length(std::string_view line) {
    for (const Brackets& each : brackets) {
        if (!line.starts_with(each.open)) continue;
        const std::string_view rest = line.substr(each.open.size(), longest_dateline);
        const std::size_t inside = rest.find(each.close);
        if (inside == rest.npos || !in_bracket_names_agency(rest.substr(0, inside))) continue;
        const std::size_t end = each.open.size() + inside + each.close.size();
        const std::string_view reporter = line.substr(end, longest_reporter);
        const std::size_t equals = reporter.find(" = ");
        const bool reports = equals != reporter.npos && (reporter.substr(0, equals).find("기자") != reporter.npos ||
                                                         reporter.substr(0, equals).find("특파원") != reporter.npos);
        return reports ? end + equals + 3 : end;
    }
    return 0;
}

/// "新华社北京11月25日电（记者张三）": what ends with "telegram of the day". 0: none.
std::size_t telegram_length(std::string_view line) {
    std::string_view rest = line.substr(0, longest_dateline);
    bool digit = false;
    while (!rest.empty()) {
        const auto end = digit ? first_that_begins(rest, {"日电", "日電", "日讯", "日訊"}) : none;
        if (!end.empty()) {
            rest.remove_prefix(end.size());
            break;
        }
        const Kind kind = kind_of(first_of(rest));
        if (kind != Kind::dense && kind != Kind::digit && kind != Kind::blank) return 0;
        digit |= kind == Kind::digit;
        rest.remove_prefix(utf8::decode(rest).length);
    }
    const auto length = static_cast<std::size_t>(rest.data() - line.data());
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    for (const Brackets& each : brackets) {
        const std::size_t close = rest.starts_with(each.open) ? rest.find(each.close) : rest.npos;
        if (close != rest.npos) return static_cast<std::size_t>(rest.data() - line.data()) + close + each.close.size();
    }
    return line.substr(length).starts_with(' ') ? length : 0;
}

/// "РИА Новости. " behind the dash.
std::size_t agency_length(std::string_view line) {
    const std::size_t stop = line.substr(0, longest_reporter).find(". ");
    return stop != line.npos && is_name_of_agency(line.substr(0, stop)) ? stop + 2 : 0;
}

/// The length of one dateline, with the blank behind it; 0: there is none.
std::size_t one_length(std::string_view line) {
    const auto ends = [&](std::size_t end) {
        while (end < line.size() && line[end] == ' ') ++end;
        return begins_sentence(line.substr(end)) ? end : 0;
    };
    for (std::size_t at = 0; at < std::min(line.size(), longest_dateline); ++at) {
        const Separator separator = separator_at(line, at);
        if (separator.length == 0 || !is_dateline(line.substr(0, at), separator.dash)) continue;
        const std::size_t end = ends(at + separator.length);
        if (end != 0) return end + agency_length(line.substr(end));
    }
    return ends(std::max(bracket_length(line), telegram_length(line)));
}

} // namespace

std::size_t dateline_length(std::string_view line) {
    std::size_t begin = house_byline_length(line);
    for (int i = 0; i < most_datelines; ++i) begin += one_length(line.substr(begin));
    return begin;
}

} // namespace feedwright::summary
