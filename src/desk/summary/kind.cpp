// Tables for what Unicode's general categories do not tell, the categories for the rest.
#include "kind.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <utf8proc.h>

#include "code_range.hpp"

namespace feedwright::summary {

namespace {

struct Special {
    char32_t code;
    Kind kind;
};

/// Sorted. Sentence ends are Unicode's Sentence_Terminal, pauses the rest of its Terminal_Punctuation.
constexpr Special specials[]{
    {'!', Kind::exclaim},     {'"', Kind::quote},       {'\'', Kind::quote},      {',', Kind::pause},
    {'-', Kind::dash},        {'.', Kind::stop},        {':', Kind::pause},       {';', Kind::pause},
    {'?', Kind::exclaim},     {0x00A0, Kind::glue},     {0x00AB, Kind::quote},    {0x00B7, Kind::pause},
    {0x00BB, Kind::quote},    {0x037E, Kind::exclaim},  {0x0387, Kind::pause},    {0x055C, Kind::exclaim},
    {0x055D, Kind::pause},    {0x055E, Kind::exclaim},  {0x0589, Kind::stop},     {0x060C, Kind::pause},
    {0x061B, Kind::pause},    {0x061F, Kind::exclaim},  {0x06D4, Kind::stop},     {0x0700, Kind::stop},
    {0x0701, Kind::stop},     {0x0702, Kind::stop},     {0x0964, Kind::stop},     {0x0965, Kind::stop},
    {0x0F0B, Kind::pause},    {0x0F0D, Kind::stop},     {0x0F0E, Kind::stop},     {0x104A, Kind::pause},
    {0x104B, Kind::stop},     {0x1361, Kind::pause},    {0x1362, Kind::stop},     {0x1363, Kind::pause},
    {0x1364, Kind::pause},    {0x1365, Kind::pause},    {0x1366, Kind::pause},    {0x1367, Kind::exclaim},
    {0x1368, Kind::stop},     {0x17D4, Kind::stop},     {0x17D5, Kind::stop},     {0x17D6, Kind::pause},
    {0x1802, Kind::pause},    {0x1803, Kind::stop},     {0x1808, Kind::pause},    {0x1809, Kind::stop},
    {0x1C7E, Kind::stop},     {0x1C7F, Kind::stop},     {0x2007, Kind::glue},     {0x200B, Kind::split},
    {0x2018, Kind::quote},    {0x2019, Kind::quote},    {0x201A, Kind::quote},    {0x201B, Kind::quote},
    {0x201C, Kind::quote},    {0x201D, Kind::quote},    {0x201E, Kind::quote},    {0x201F, Kind::quote},
    {0x2022, Kind::pause},    {0x2025, Kind::ellipsis}, {0x2026, Kind::ellipsis}, {0x202F, Kind::glue},
    {0x2039, Kind::quote},    {0x203A, Kind::quote},    {0x203C, Kind::exclaim},  {0x203D, Kind::exclaim},
    {0x2047, Kind::exclaim},  {0x2048, Kind::exclaim},  {0x2049, Kind::exclaim},  {0x2212, Kind::dash},
    {0x22EF, Kind::ellipsis}, {0x2E2E, Kind::exclaim},  {0x3001, Kind::pause},    {0x3002, Kind::stop},
    {0x301C, Kind::pause},    {0x30FB, Kind::pause},    {0xA4FE, Kind::pause},    {0xA4FF, Kind::stop},
    {0xA60D, Kind::pause},    {0xA60E, Kind::stop},     {0xA60F, Kind::exclaim},  {0xA9C8, Kind::pause},
    {0xA9C9, Kind::stop},     {0xFE10, Kind::pause},    {0xFE11, Kind::pause},    {0xFE12, Kind::stop},
    {0xFE15, Kind::exclaim},  {0xFE16, Kind::exclaim},  {0xFE19, Kind::ellipsis}, {0xFE50, Kind::pause},
    {0xFE51, Kind::pause},    {0xFE52, Kind::stop},     {0xFE54, Kind::pause},    {0xFE55, Kind::pause},
    {0xFE56, Kind::exclaim},  {0xFE57, Kind::exclaim},  {0xFF01, Kind::exclaim},  {0xFF02, Kind::quote},
    {0xFF07, Kind::quote},    {0xFF0C, Kind::pause},    {0xFF0E, Kind::stop},     {0xFF1A, Kind::pause},
    {0xFF1B, Kind::pause},    {0xFF1F, Kind::exclaim},  {0xFF5E, Kind::pause},    {0xFF61, Kind::stop},
    {0xFF64, Kind::pause},    {0xFF65, Kind::pause},
};

/// Sorted. Thai, Lao, Burmese, Khmer, Tai, Balinese, Javanese, Chinese, Japanese, Yi.
constexpr CodeRange dense_scripts[]{
    {0x0E00, 0x0EFF}, {0x1000, 0x109F},   {0x1780, 0x17FF},   {0x1950, 0x19DF}, {0x1A20, 0x1AAF}, {0x1B00, 0x1B7F},
    {0x2E80, 0x2FDF}, {0x3005, 0x3007},   {0x3021, 0x303C},   {0x3040, 0x312F}, {0x31A0, 0x31BF}, {0x31F0, 0x31FF},
    {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA980, 0xA9FF}, {0xAA60, 0xAADF}, {0xF900, 0xFAFF},
    {0xFF66, 0xFF9F}, {0x16FE0, 0x1B2FF}, {0x20000, 0x3FFFF},
};

constexpr char32_t dependents[]{
    0x0E2F, 0x0E30, 0x0E32, 0x0E45, 0x0E46, 0x0EB0, 0x0EB2, 0x0EC6, 0x3005, 0x303B, 0x3041, 0x3043, 0x3045,
    0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x309D, 0x309E, 0x30A1, 0x30A3,
    0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6, 0x30FC, 0x30FD, 0x30FE,
    0xFF67, 0xFF68, 0xFF69, 0xFF6A, 0xFF6B, 0xFF6C, 0xFF6D, 0xFF6E, 0xFF6F, 0xFF70, 0xFF9E, 0xFF9F,
};

static_assert(std::is_sorted(std::begin(specials), std::end(specials),
                             [](const Special& a, const Special& b) { return a.code < b.code; }));
static_assert(std::is_sorted(std::begin(dependents), std::end(dependents)));

const utf8proc_property_t& property_of(char32_t code) noexcept {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
}

/// Pictures only: U+2600 and up, not (c), arrows and boxes, which decorate. What is not assigned yet among pictures
/// will be one.
bool is_emoji(char32_t code, const utf8proc_property_t& property) noexcept {
    return property.boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR ||
           (property.boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC && code >= 0x2600) ||
           (property.category == UTF8PROC_CATEGORY_CN && code >= 0x1F000 && code <= 0x1FAFF);
}

Kind kind_by_category(char32_t code) noexcept {
    const utf8proc_property_t& property = property_of(code);
    switch (property.category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return is_in(dense_scripts, code) ? Kind::dense : Kind::letter;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return code == 0x3007 ? Kind::dense : Kind::digit;
    case UTF8PROC_CATEGORY_PD: return Kind::dash;
    case UTF8PROC_CATEGORY_PS: return Kind::opening;
    case UTF8PROC_CATEGORY_PE: return Kind::closing;
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF: return Kind::quote;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return Kind::blank;
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
        // Joiners and the tags of flags are part of what stands before them, Arabic's number signs of what follows.
        return property.boundclass == UTF8PROC_BOUNDCLASS_CONTROL ? Kind::invisible : Kind::other;
    default: return is_emoji(code, property) ? Kind::emoji : Kind::other;
    }
}

Kind find_kind(char32_t code) noexcept {
    const auto* const special =
        std::lower_bound(std::begin(specials), std::end(specials), code,
                         [](const Special& each, char32_t sought) { return each.code < sought; });
    return special != std::end(specials) && special->code == code ? special->kind : kind_by_category(code);
}

/// The same for ASCII, known while compiling.
constexpr std::array<Kind, 128> ascii_kinds() noexcept {
    std::array<Kind, 128> kinds{};
    for (char32_t code = 0; code < 128; ++code) {
        Kind& kind = kinds[code];
        const char32_t lower = code | 0x20;
        kind = code < 0x20 || code == 0x7F ? Kind::invisible : code == ' ' ? Kind::blank : Kind::other;
        if (code >= '0' && code <= '9') kind = Kind::digit;
        if (lower >= 'a' && lower <= 'z') kind = Kind::letter;
        if (code == '(' || code == '[' || code == '{') kind = Kind::opening;
        if (code == ')' || code == ']' || code == '}') kind = Kind::closing;
        for (const Special& special : specials) {
            if (special.code == code) kind = special.kind;
        }
    }
    return kinds;
}

constexpr std::array<Kind, 128> ascii = ascii_kinds();

} // namespace

Kind kind_of(char32_t code) noexcept { return code < 128 ? ascii[code] : find_kind(code); }

bool is_dependent(char32_t code) noexcept {
    return std::binary_search(std::begin(dependents), std::end(dependents), code);
}

bool leads(char32_t code) noexcept { return (code >= 0x0E40 && code <= 0x0E44) || (code >= 0x0EC0 && code <= 0x0EC4); }

bool is_katakana(char32_t code) noexcept {
    return (code >= 0x30A1 && code <= 0x30FE && code != 0x30FB) || (code >= 0x31F0 && code <= 0x31FF) ||
           (code >= 0xFF66 && code <= 0xFF9F);
}

bool is_hangul(char32_t code) noexcept {
    return (code >= 0xAC00 && code <= 0xD7FF) || (code >= 0x1100 && code <= 0x11FF) ||
           (code >= 0x3130 && code <= 0x318F) || (code >= 0xA960 && code <= 0xA97F);
}

bool is_wide(char32_t code) noexcept {
    return (code >= 0x3000 && code <= 0x303F) || code == 0x30FB || (code >= 0xFE10 && code <= 0xFE6F) ||
           (code >= 0xFF00 && code <= 0xFF65);
}

bool is_lower_case(char32_t code) noexcept { return property_of(code).category == UTF8PROC_CATEGORY_LL; }

char32_t lower_case(char32_t code) noexcept {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code)));
}

} // namespace feedwright::summary
