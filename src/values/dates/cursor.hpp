// Cursor: takes a text apart from the front and remembers the first thing that did not fit, and where.
#pragma once

#include <cstddef>
#include <string_view>

#include <feedwright/date.hpp>

namespace feedwright::dates {

class Cursor {
public:
    explicit Cursor(std::string_view text) noexcept : text_{text} {}

    bool ok() const noexcept { return error_.problem == DateProblem::none; }
    bool at_end() const noexcept { return at_ == text_.size(); }
    const DateError& error() const noexcept { return error_; }
    std::string_view rest() const noexcept { return text_.substr(at_); }
    std::size_t position() const noexcept { return at_; }

    /// Only the first failure counts. Returns false, for `return cursor.fail(...)`.
    bool fail(DateProblem problem) noexcept { return fail(problem, at_); }
    bool fail(DateProblem problem, std::size_t offset) noexcept {
        if (ok()) error_ = {problem, offset};
        return false;
    }

    char peek(std::size_t ahead = 0) const noexcept { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool digit_at(std::size_t ahead) const noexcept { return peek(ahead) >= '0' && peek(ahead) <= '9'; }

    /// How many digits come next.
    std::size_t digits() const noexcept {
        std::size_t count = 0;
        while (digit_at(count)) ++count;
        return count;
    }

    bool accept(char c) noexcept {
        if (peek() != c || at_end()) return false;
        ++at_;
        return true;
    }

    bool expect(char c) noexcept { return accept(c) || fail(DateProblem::not_a_date); }

    /// Exactly `count` digits as a number within bounds.
    bool number(std::size_t count, int least, int most, DateProblem problem, int& value) noexcept {
        const std::size_t start = at_;
        value = 0;
        for (std::size_t i = 0; i < count; ++i, ++at_) {
            if (!digit_at(0)) return fail(DateProblem::not_a_date);
            value = value * 10 + (text_[at_] - '0');
        }
        return (value >= least && value <= most) || fail(problem, start);
    }

    void skip(std::size_t count) noexcept { at_ += count; }
    void skip_blanks() noexcept {
        while (peek() == ' ' || peek() == '\t') ++at_;
    }

    /// The letters that come next, as they are.
    std::string_view word() const noexcept {
        std::size_t count = 0;
        while (is_letter(peek(count))) ++count;
        return text_.substr(at_, count);
    }

    static bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

private:
    std::string_view text_;
    std::size_t at_{};
    DateError error_{};
};

/// Whether two words are the same but for the case of ASCII letters.
inline bool same_word(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto lower = [](char c) { return Cursor::is_letter(c) ? static_cast<char>(c | 0x20) : c; };
        if (lower(a[i]) != lower(b[i])) return false;
    }
    return true;
}

} // namespace feedwright::dates
