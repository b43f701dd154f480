// text_run against a slow reference, in every set of instructions that the processor has: every byte and every pair at every
// place of a block, and random texts. A run never takes too much; and it goes on as far as blocks can tell.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "rules/value_rules.hpp"
#include "values/text_run.hpp"
#include "values/utf8.hpp"

using namespace feedwright;

namespace {

constexpr Stop stops[]{Stop::suspect, Stop::plain, Stop::text, Stop::markup, Stop::cdata, Stop::json, Stop::url};
constexpr std::size_t block = longest_block;

bool ends_run(char32_t code, Stop stop) {
    if (stop == Stop::url) {
        return !((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9')) &&
               std::u32string_view{U";/?:@&=+$.-_!~*'(),"}.find(code) == std::u32string_view::npos;
    }
    const std::u32string_view quiet_controls = U"\t\n";
    const std::u32string_view of_text = U"&<>\"";
    if (code < 0x20)
        return stop == Stop::text || stop == Stop::json || quiet_controls.find(code) == quiet_controls.npos;
    if (stop == Stop::plain) return code == '<';
    if (stop == Stop::text) return of_text.find(code) != of_text.npos;
    if (stop == Stop::markup) return of_text.substr(0, 3).find(code) != of_text.npos;
    if (stop == Stop::json) return code == '"' || code == '\\';
    return false;
}

/// Whether two characters of Latin-1 may be the beginning of one that was encoded twice.
bool begins_twice(char32_t first, char32_t second, char32_t third) {
    const auto continues = [](char32_t code) { return code >= 0x80 && code <= 0xBF; };
    return continues(second) && ((first >= 0xC0 && first <= 0xDF) || (first >= 0xC0 && first <= 0xFF && continues(third)));
}

/// Character by character.
std::size_t longest_run(std::string_view text, Stop stop) {
    std::size_t length = 0;
    char32_t before = 0;
    char32_t two_before = 0;
    while (length < text.size()) {
        const utf8::Decoded next = utf8::decode(text.substr(length));
        const bool twice = stop == Stop::suspect || stop == Stop::plain
                               ? begins_twice(before, next.code, 0) || begins_twice(two_before, before, next.code) ||
                                     (next.code >= 0x80 && next.code < 0xA0)
                               : (before == 0xC2 || before == 0xC3) && next.code >= 0x80 && next.code <= 0xBF;
        if (!next.well_formed || twice || ends_run(next.code, stop)) break;
        if (next.code >= 0xFFFD && next.code <= 0xFFFF) break;
        two_before = before;
        before = next.code;
        length += next.length;
    }
    return length;
}

std::vector<InstructionSet> sets() {
    std::vector<InstructionSet> list;
    for (const InstructionSet set :
         {InstructionSet::none, InstructionSet::ssse3, InstructionSet::avx2, InstructionSet::neon}) {
        if (has(set)) list.push_back(set);
    }
    return list;
}

bool is_whole(std::string_view text, std::size_t length) {
    return length == text.size() || (static_cast<unsigned char>(text[length]) & 0xC0U) != 0x80;
}

void judge(std::string_view text, Stop stop, Known known) {
    const std::size_t longest = longest_run(text, stop);
    for (const InstructionSet set : sets()) {
        const std::size_t run = text_run_in(set, text, stop, known);
        if (run <= longest && (run == longest || is_whole(text, run))) continue;
        BOOST_ERROR("a run of " << run << " of " << longest << " in " << text.size() << " bytes, stop "
                                << static_cast<int>(stop) << ", set " << static_cast<int>(set));
    }
}

void judge(std::string_view text) {
    const bool clean = longest_run(text, Stop::suspect) == text.size();
    for (const Stop stop : stops) {
        judge(text, stop, Known::nothing);
        if (clean) judge(text, stop, Known::clean);
    }
    if (!clean) return;
    // What is one run to Stop::suspect, no rule complains of.
    bool complaint = utf8::first_trouble(text, true).kind != utf8::Trouble::Kind::none;
    for (const ValueRule& rule : text_rules()) complaint |= rule.broken(text);
    if (complaint) BOOST_ERROR("a rule complains of a clean text of " << text.size() << " bytes");
    // And of what is one to Stop::plain, no rule about plain text.
    if (longest_run(text, Stop::plain) != text.size()) return;
    for (const ValueRule& rule : value_rules(Holds::plain)) {
        if (!text.empty() && rule.broken(text)) BOOST_ERROR(rule.id << " complains of " << text.size() << " plain bytes");
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_byte_at_every_place) {
    for (unsigned byte = 0; byte < 0x100; ++byte) {
        for (std::size_t place = 0; place < 3 * block; ++place) {
            std::string text(3 * block, 'a');
            text[place] = static_cast<char>(byte);
            judge(text);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_pair_over_an_edge) {
    for (unsigned pair = 0; pair < 0x10000; ++pair) {
        for (const std::size_t place : {15U, 31U}) { // over the edges of blocks
            std::string text(place + 3, 'a');
            text[place] = static_cast<char>(pair >> 8U);
            text[place + 1] = static_cast<char>(pair & 0xFFU);
            judge(text);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_character_over_an_edge) {
    std::string text;
    for (char32_t code = 0; code <= 0x110010; code += code < 0x800 ? 1 : 61) {
        for (std::size_t place = block - 4; place <= block; ++place) {
            text.assign(place, 'a');
            utf8::append(text, code); // surrogates too
            text.append(2 * block, 'b');
            judge(text);
        }
    }
}

// What looks encoded twice: U+00C3 and then U+00A9, and its like.
BOOST_AUTO_TEST_CASE(pairs_that_look_encoded_twice) {
    for (const char32_t first : {0xC1U, 0xC2U, 0xC3U, 0xC4U}) {
        for (char32_t second = 0x7F; second <= 0xC1; ++second) {
            for (std::size_t place = 0; place <= 2 * block; ++place) {
                std::string text(place, 'a');
                utf8::append(text, first);
                utf8::append(text, second);
                text.append(2 * block, 'b');
                judge(text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(random_texts) {
    std::mt19937 random{20260509};
    const std::string_view pieces[]{"a",
                                    "word ",
                                    "\xC3\xA9",
                                    "\xD8\xB3\xD9\x84",
                                    "\xE2\x80\x8C",
                                    "\xE4\xB8\xAD",
                                    "\xF0\x9F\x98\x80",
                                    "\xC2\xA0",
                                    "\xC3\x83",
                                    "<",
                                    "</b>",
                                    "&",
                                    "\"",
                                    "\n",
                                    "\x80",
                                    "\xED\xA0\x80",
                                    "\xEF\xBF\xBE",
                                    "\xEF\xBF\xBD",
                                    "\xF4\x90\x80\x80",
                                    "\xC0\x80",
                                    "\xE0\x80\x80",
                                    "\x01",
                                    "\\"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        const bool tame = i % 2 == 0;
        while (text.size() < random() % 150 + 1) text += pieces[random() % (tame ? 9 : std::size(pieces))];
        if (!tame && i % 3 == 0) text[random() % text.size()] = static_cast<char>(random());
        judge(text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_fine_is_one_run) {
    const bool has_vectors = sets().size() > 1; // without any, what is beyond ASCII ends each run
    for (const std::string_view letter : {"a", "\xC3\xA9", "\xD8\xB3", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80"}) {
        std::string text;
        while (text.size() < 10'000) text += letter;
        for (const Stop stop : stops) {
            if (letter == "a" || (has_vectors && stop != Stop::url)) BOOST_TEST(text_run(text, stop) == text.size());
        }
    }
}
