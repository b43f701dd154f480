// One function for each kind of character that stands before the place.
#include "breaks.hpp"

namespace feedwright::summary {

namespace {

bool is_picture_or_dense(Kind kind) noexcept { return kind == Kind::dense || kind == Kind::emoji; }

/// Quotation marks as Chinese and English use them.
bool opens(const Sign& sign) noexcept {
    return sign.kind == Kind::opening || sign.code == 0x2018 || sign.code == 0x201C;
}
bool closes(const Sign& sign) noexcept {
    return sign.kind == Kind::closing || sign.code == 0x2019 || sign.code == 0x201D;
}

bool after_dense(const Sign& before, const Sign& after) noexcept {
    switch (after.kind) {
    case Kind::dense:
        return !is_dependent(after.code) && !leads(before.code) &&
               !(is_katakana(before.code) && is_katakana(after.code));
    case Kind::letter: return !is_hangul(after.code); // Korean may mix Chinese characters into a word
    case Kind::digit:
    case Kind::emoji: return true;
    default: return opens(after);
    }
}

bool after_letter(const Sign& before, const Sign& after) noexcept {
    if (after.kind == Kind::dense) return !is_hangul(before.code);
    return after.kind == Kind::emoji || (opens(after) && is_wide(after.code));
}

/// What is counted stays with its number.
bool after_digit(const Sign& after) noexcept {
    return after.kind == Kind::emoji || (opens(after) && is_wide(after.code));
}

/// Punctuation that stands where others write a blank: full stops outside ASCII, Ethiopia's and Tibet's word
/// separators, dashes between words, the ellipsis.
bool separates(const Sign& sign) noexcept {
    switch (sign.code) {
    case 0x0F0B:
    case 0x1361:
    case 0x2014:
    case 0x2015:
    case 0x2026: return true;
    default: return sign.code > 0x7F && (sign.kind == Kind::stop || sign.kind == Kind::exclaim);
    }
}

bool after_punctuation(const Sign& before, const Sign& after) noexcept {
    if (!says_something(after.kind) && !opens(after)) return false;
    if (opens(before) || (before.kind == Kind::quote && !closes(before))) return false;
    if (is_picture_or_dense(after.kind)) return true;
    const bool within_number = after.kind == Kind::digit && before.kind != Kind::closing;
    return separates(before) || (is_wide(before.code) && !within_number);
}

} // namespace

bool may_break(const Sign& before, const Sign& after) noexcept {
    if (before.kind == Kind::invisible || after.kind == Kind::invisible) return false;
    switch (before.kind) {
    case Kind::dense:
    case Kind::emoji: return after_dense(before, after);
    case Kind::letter: return after_letter(before, after);
    case Kind::digit: return after_digit(after);
    case Kind::other: return false;
    default: return after_punctuation(before, after);
    }
}

} // namespace feedwright::summary
