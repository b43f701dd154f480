// UTF-8, read strictly. Included from src: the decoder has no public door of its own, and both writers and the rules stand
// on it. Expected values are those of Unicode 15 section 3.9: table 3-7, and the examples of tables 3-8 to 3-11.
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "values/utf8.hpp"

namespace utf8 = feedwright::utf8;

namespace {

/// Code points, with U+FFFD for each malformed piece.
std::vector<char32_t> decoded(std::string_view text) {
    std::vector<char32_t> codes;
    while (!text.empty()) {
        const utf8::Decoded next = utf8::decode(text);
        codes.push_back(next.code);
        text.remove_prefix(next.length);
    }
    return codes;
}

struct Row {
    const char* name;
    std::string text;
    std::vector<char32_t> codes;
};

constexpr char32_t bad = 0xFFFD;

const Row rows[]{
    {"ASCII", "a~", {'a', '~'}},
    {"a zero", std::string(1, '\0'), {0}},
    {"shortest of each length", "\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80", {0x80, 0x800, 0x10000}},
    {"longest of each length", "\x7F\xDF\xBF\xEF\xBF\xBF\xF4\x8F\xBF\xBF", {0x7F, 0x7FF, 0xFFFF, 0x10FFFF}},
    {"table 3-8, not shortest forms", "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82" "A", {bad, bad, bad, bad, bad, bad, bad, bad, 'A'}},
    {"table 3-9, surrogates", "\xED\xA0\x80\xED\xBF\xBF\xED\xAF" "A", {bad, bad, bad, bad, bad, bad, bad, bad, 'A'}},
    {"table 3-10, other ill-formed", "\xF4\x91\x92\x93\xFF" "A\x80\xBF" "B", {bad, bad, bad, bad, bad, 'A', bad, bad, 'B'}},
    {"table 3-11, truncated", "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF" "A", {bad, bad, bad, bad, 'A'}},
};

} // namespace

BOOST_AUTO_TEST_CASE(texts_are_decoded) {
    for (const Row& row : rows) BOOST_CHECK_MESSAGE(decoded(row.text) == row.codes, row.name);
}

BOOST_AUTO_TEST_CASE(every_code_point_is_written_and_read) {
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code == 0xD800) code = 0xE000;
        std::string text;
        utf8::append(text, code);
        const utf8::Decoded read = utf8::decode(text);
        if (!read.well_formed || read.code != code || read.length != text.size()) BOOST_ERROR("U+" << std::hex << std::uint32_t{code});
    }
}

BOOST_AUTO_TEST_CASE(xml_allows_what_its_section_2_2_says) {
    for (char32_t code = 0; code <= 0x110000; ++code) {
        const bool allowed = code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) ||
                             (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
        if (utf8::is_xml_character(code) != allowed) BOOST_ERROR("U+" << std::hex << std::uint32_t{code});
    }
}

BOOST_AUTO_TEST_CASE(the_first_trouble_is_found_wherever_it_stands) {
    using Kind = utf8::Trouble::Kind;
    // The scanner takes eight bytes at a time, so every place within a few words counts.
    for (std::size_t before = 0; before < 20; ++before) {
        for (std::size_t after = 0; after < 10; ++after) {
            const std::string start(before, 'x');
            const std::string rest(after, '~');
            const auto forbidden = utf8::first_trouble(start + "\x08" + rest, true);
            BOOST_TEST((forbidden.kind == Kind::forbidden && forbidden.offset == before && forbidden.code == 8));
            const auto malformed = utf8::first_trouble(start + "\x80" + rest, false);
            BOOST_TEST((malformed.kind == Kind::malformed && malformed.offset == before));
            const auto noncharacter = utf8::first_trouble(start + "\xEF\xBF\xBE" + rest, true);
            BOOST_TEST((noncharacter.kind == Kind::forbidden && noncharacter.code == 0xFFFE));
            for (const char* fine : {"\x7F", "\t", "\n", "\r", "\xC3\xA9", "\xF0\x9F\x98\x80", "~", " "}) {
                BOOST_TEST((utf8::first_trouble(start + fine + rest, true).kind == Kind::none), fine);
            }
            BOOST_TEST((utf8::first_trouble(start + "\x08\xEF\xBF\xBE" + rest, false).kind == Kind::none));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_run_of_plain_ascii_ends_before_the_first_other_character) {
    for (std::size_t length = 0; length < 40; ++length) {
        const std::string run(length, 'x');
        BOOST_TEST(utf8::plain_ascii_run(run) == length);
        for (const char* other : {"\x01", "\x1F", "\r", "\x7F", "\x80", "\xFF"}) {
            BOOST_TEST(utf8::plain_ascii_run(run + other + "xxxxxxxxxxxx") == length);
        }
        BOOST_TEST(utf8::plain_ascii_run(run + "\t\n ~") == length + 4);
    }
}

// As Python's str.isspace, which the W3C validator strips texts by (validity.md 0.1).
BOOST_AUTO_TEST_CASE(blank_is_what_a_validator_strips) {
    for (const char* text : {"", " ", "\t\n\r\v\f", "\x1C\x1D\x1E\x1F", "\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80", "\xE2\x80\x80\xE2\x80\x8A",
                             "\xE2\x80\xA8\xE2\x80\xA9", "\xE2\x80\xAF\xE2\x81\x9F\xE3\x80\x80"}) {
        BOOST_TEST(utf8::is_blank(text), text);
    }
    for (const char* text : {"0", " x", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\x80", "\xE2\x80\x8F", "\x08"}) {
        BOOST_TEST(!utf8::is_blank(text), text);
    }
}

BOOST_AUTO_TEST_CASE(length_counts_code_points) {
    BOOST_TEST(utf8::length("") == 0U);
    BOOST_TEST(utf8::length("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == 4U);
    BOOST_TEST(utf8::length("\x80\xE2\x82") == 2U);
}
