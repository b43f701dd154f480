// What a character is to one who cuts a text: letters, blanks, and the kinds of punctuation that are treated
// differently.
#pragma once

namespace feedwright::summary {

enum class Kind : unsigned char {
    letter,
    digit, ///< any number, of any script
    dense, ///< a letter of a script without blanks
    emoji,
    blank,
    glue,      ///< a blank at which no line breaks
    split,     ///< no blank, but a place where a line may break
    invisible, ///< a control or format character
    opening,   ///< a bracket, or a quotation mark of Chinese or Japanese
    closing,
    quote,   ///< a quotation mark: opens in one language and closes in another
    stop,    ///< full stop
    exclaim, ///< question or exclamation mark: ends a sentence, and says how
    pause,   ///< comma, colon, semicolon, bullet
    ellipsis,
    dash,
    other
};

Kind kind_of(char32_t code) noexcept;

/// Whether a text of this says something.
constexpr bool says_something(Kind kind) noexcept { return kind <= Kind::emoji; }

constexpr bool is_white(Kind kind) noexcept { return kind >= Kind::blank && kind <= Kind::split; }

/// What can stand behind a word without a blank, and what a cut leaves out or not by its kind.
constexpr bool is_punctuation(Kind kind) noexcept { return kind >= Kind::invisible && kind <= Kind::dash; }

/// Small kana, iteration marks, Thai's vowels behind a consonant ...: no line begins with one.
bool is_dependent(char32_t code) noexcept;

/// Thai's and Lao's vowels that are written before their consonant: no line ends with one.
bool leads(char32_t code) noexcept;

bool is_katakana(char32_t code) noexcept;
bool is_hangul(char32_t code) noexcept;

/// Punctuation with its own white space, behind which Chinese and Japanese write no blank.
bool is_wide(char32_t code) noexcept;

bool is_lower_case(char32_t code) noexcept;
char32_t lower_case(char32_t code) noexcept;

} // namespace feedwright::summary
