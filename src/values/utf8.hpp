// UTF-8, read strictly (Unicode 15, section 3.9), and the characters that XML 1.0 allows. Malformed input is cut into
// maximal subparts, each of which stands for one U+FFFD, as browsers and JSON parsers do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::utf8 {

inline constexpr char32_t replacement_code = 0xFFFD;
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Decoded {
    char32_t code;      ///< U+FFFD if the bytes are malformed
    std::size_t length; ///< bytes taken, at least 1
    bool well_formed;
};

/// The first code point. REQUIRES: text is not empty.
Decoded decode(std::string_view text) noexcept;

void append(std::string& target, char32_t code);

/// XML 1.0 section 2.2: tab, line feed, carriage return and everything from U+0020 up but surrogates, U+FFFE and U+FFFF.
constexpr bool is_xml_character(char32_t code) noexcept {
    return code >= 0x20 ? (code <= 0xD7FF || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF))
                        : (code == '\t' || code == '\n' || code == '\r');
}

/// What is wrong with a text first, and where.
struct Trouble {
    enum class Kind { none, malformed, forbidden } kind{Kind::none};
    std::size_t offset{};
    char32_t code{}; ///< the forbidden character
};

/// Looks for malformed UTF-8, and for characters that XML forbids if `xml`.
Trouble first_trouble(std::string_view text, bool xml) noexcept;

/// The length of the run at the front that is ASCII from U+0020 to U+007E, tab or line feed.
std::size_t plain_ascii_run(std::string_view text) noexcept;

/// Unicode's White_Space, and the separators of ASCII (U+001C to U+001F).
bool is_white_space(char32_t code) noexcept;

/// Of ASCII, and neither a blank nor a control.
constexpr bool is_visible(char c) noexcept { return c > ' ' && c < '\x7F'; }

/// What is_blank() asks where a glance does not tell.
bool is_all_white_space(std::string_view text) noexcept;

/// Whether there is nothing but white space, in Unicode's sense: a validator strips no-break spaces too.
inline bool is_blank(std::string_view text) noexcept {
    if (text.empty()) return true;
    return !is_visible(text.front()) && is_all_white_space(text); // most texts begin with what is
}

/// What trimmed() does where a glance does not tell.
std::string_view trimmed_by_character(std::string_view text) noexcept;

/// Without white space at its ends.
inline std::string_view trimmed(std::string_view text) noexcept {
    const bool has_none = !text.empty() && is_visible(text.front()) && is_visible(text.back()); // as most texts
    return has_none ? text : trimmed_by_character(text);
}

/// How many code points; each malformed subpart counts as one.
std::size_t length(std::string_view text) noexcept;

/// Whether there is a control from U+0080 to U+009F or U+FFFD: a validator takes such for text of another encoding.
bool has_misread_character(std::string_view text) noexcept;

/// Whether it can be written as it is: well-formed, with characters of XML only, none of them such a one.
inline bool is_writable(std::string_view text) noexcept {
    return first_trouble(text, true).kind == Trouble::Kind::none && !has_misread_character(text);
}

/// The first bytes, at most so many, cut between characters.
std::string_view beginning(std::string_view text, std::size_t most) noexcept;

} // namespace feedwright::utf8
