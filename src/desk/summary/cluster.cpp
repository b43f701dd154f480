// utf8proc knows the rules of Unicode 15; rule GB9c, younger, keeps the conjuncts of India and South East Asia
// together.
#include "cluster.hpp"

#include <algorithm>
#include <iterator>

#include <utf8proc.h>

#include "../../values/utf8.hpp"
#include "code_range.hpp"

namespace feedwright::summary {

namespace {

/// Indic_Conjunct_Break = Consonant, Unicode 17.
constexpr CodeRange consonants[]{
    {0x915, 0x939},     {0x958, 0x95F},     {0x978, 0x97F},     {0x995, 0x9A8},     {0x9AA, 0x9B0},
    {0x9B2, 0x9B2},     {0x9B6, 0x9B9},     {0x9DC, 0x9DD},     {0x9DF, 0x9DF},     {0x9F0, 0x9F1},
    {0xA95, 0xAA8},     {0xAAA, 0xAB0},     {0xAB2, 0xAB3},     {0xAB5, 0xAB9},     {0xAF9, 0xAF9},
    {0xB15, 0xB28},     {0xB2A, 0xB30},     {0xB32, 0xB33},     {0xB35, 0xB39},     {0xB5C, 0xB5D},
    {0xB5F, 0xB5F},     {0xB71, 0xB71},     {0xC15, 0xC28},     {0xC2A, 0xC39},     {0xC58, 0xC5A},
    {0xD15, 0xD3A},     {0x1000, 0x102A},   {0x103F, 0x103F},   {0x1050, 0x1055},   {0x105A, 0x105D},
    {0x1061, 0x1061},   {0x1065, 0x1066},   {0x106E, 0x1070},   {0x1075, 0x1081},   {0x108E, 0x108E},
    {0x1780, 0x17B3},   {0x1A20, 0x1A54},   {0x1B0B, 0x1B0C},   {0x1B13, 0x1B33},   {0x1B45, 0x1B4C},
    {0x1B83, 0x1BA0},   {0x1BAE, 0x1BAF},   {0x1BBB, 0x1BBD},   {0xA989, 0xA98B},   {0xA98F, 0xA9B2},
    {0xA9E0, 0xA9E4},   {0xA9E7, 0xA9EF},   {0xA9FA, 0xA9FE},   {0xAA60, 0xAA6F},   {0xAA71, 0xAA73},
    {0xAA7A, 0xAA7A},   {0xAA7E, 0xAA7F},   {0xAAE0, 0xAAEA},   {0xABC0, 0xABDA},   {0x10A00, 0x10A00},
    {0x10A10, 0x10A13}, {0x10A15, 0x10A17}, {0x10A19, 0x10A35}, {0x11103, 0x11126}, {0x11144, 0x11144},
    {0x11147, 0x11147}, {0x11380, 0x11389}, {0x1138B, 0x1138B}, {0x1138E, 0x1138E}, {0x11390, 0x113B5},
    {0x11900, 0x11906}, {0x11909, 0x11909}, {0x1190C, 0x11913}, {0x11915, 0x11916}, {0x11918, 0x1192F},
    {0x11A00, 0x11A00}, {0x11A0B, 0x11A32}, {0x11A50, 0x11A50}, {0x11A5C, 0x11A83}, {0x11F04, 0x11F10},
    {0x11F12, 0x11F33}};

/// Indic_Conjunct_Break = Linker, Unicode 17.
constexpr char32_t linkers[]{0x094D, 0x09CD, 0x0ACD, 0x0B4D,  0x0C4D,  0x0D4D,  0x1039,  0x17D2,  0x1A60,  0x1B44,
                             0x1BAB, 0xA9C0, 0xAAF6, 0x10A3F, 0x11133, 0x113D0, 0x1193E, 0x11A47, 0x11A99, 0x11F42};

constexpr char32_t zero_width_non_joiner = 0x200C;

bool is_consonant(char32_t code) noexcept {
    return code >= std::begin(consonants)->first && is_in(consonants, code);
}

bool is_linker(char32_t code) noexcept { return std::binary_search(std::begin(linkers), std::end(linkers), code); }

bool extends(char32_t code) noexcept {
    const auto bound = utf8proc_get_property(static_cast<utf8proc_int32_t>(code))->boundclass;
    return code != zero_width_non_joiner && (bound == UTF8PROC_BOUNDCLASS_EXTEND || bound == UTF8PROC_BOUNDCLASS_ZWJ);
}

/// A consonant, then marks; ready once one of them is a linker: then another consonant belongs to it.
class Conjunct {
public:
    bool ready() const noexcept { return linked_; }

    void add(char32_t code) noexcept {
        const bool goes_on = consonant_ && (is_linker(code) || extends(code));
        linked_ = goes_on && (linked_ || is_linker(code));
        consonant_ = goes_on || is_consonant(code);
    }

private:
    bool consonant_{};
    bool linked_{};
};

bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }

} // namespace

Cluster first_cluster(std::string_view text) noexcept {
    if (is_ascii(text[0]) && (text.size() == 1 || is_ascii(text[1]))) {
        const auto code = static_cast<char32_t>(text[0]);
        return {1, code, kind_of(code)};
    }
    const utf8::Decoded first = utf8::decode(text);
    std::size_t length = first.length;
    utf8proc_int32_t state = 0;
    Conjunct conjunct;
    conjunct.add(first.code);
    for (char32_t last = first.code; length < text.size();) {
        const utf8::Decoded next = utf8::decode(text.substr(length));
        const bool breaks = utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(last),
                                                             static_cast<utf8proc_int32_t>(next.code), &state);
        if (breaks && !(conjunct.ready() && is_consonant(next.code))) break;
        conjunct.add(next.code);
        last = next.code;
        length += next.length;
    }
    // A blank that carries a mark is something to see.
    const Kind kind = kind_of(first.code);
    return {length, first.code, length > first.length && is_white(kind) ? Kind::other : kind};
}

} // namespace feedwright::summary
