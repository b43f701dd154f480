// Cursor: takes a text apart from the front and remembers the first thing that did not fit, and where.
#pragma once

#include <cstddef>
#include <string_view>

#include <feedwright/date.hpp>

namespace feedwright::dates {

class Cursor {
public:
    explicit Cursor(std::string_view text) noexcept
        : begin_{text.data()}, at_{text.data()}, end_{text.data() + text.size()} {}

    bool ok() const noexcept { return error_.problem == DateProblem::none; }
    bool at_end() const noexcept { return at_ == end_; }
    const DateError& error() const noexcept { return error_; }
    std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }
    std::size_t position() const noexcept { return static_cast<std::size_t>(at_ - begin_); }

    /// Only the first failure counts. Returns false, for `return cursor.fail(...)`.
    bool fail(DateProblem problem) noexcept { return fail(problem, position()); }
    bool fail(DateProblem problem, std::size_t offset) noexcept {
        if (ok()) error_ = {problem, offset};
        return false;
    }

    /// NUL behind the end, too.
    char peek() const noexcept { return at_ != end_ ? *at_ : '\0'; }
    char peek(std::size_t ahead) const noexcept { return ahead < left() ? at_[ahead] : '\0'; }

    /// How many characters of a kind come next.
    template <class Kind>
    std::size_t count(Kind is_such) const noexcept {
        const char* c = at_;
        while (c != end_ && is_such(*c)) ++c;
        return static_cast<std::size_t>(c - at_);
    }

    /// How many digits come next.
    std::size_t digits() const noexcept { return count(is_digit); }

    /// The letters that come next, as they are.
    std::string_view word() const noexcept { return {at_, count(is_letter)}; }

    bool accept(char c) noexcept {
        if (at_end() || *at_ != c) return false;
        ++at_;
        return true;
    }

    bool expect(char c) noexcept { return accept(c) || fail(DateProblem::not_a_date); }

    /// As many digits as there are, `most` of them, as a number; returns how many.
    std::size_t number_up_to(std::size_t most, int& value) noexcept {
        int number = 0;
        std::size_t size = 0;
        for (; size < most && at_ + size != end_ && is_digit(at_[size]); ++size) {
            number = number * 10 + (at_[size] - '0');
        }
        at_ += size;
        value = number;
        return size;
    }

    /// Exactly `size` digits as a number within bounds.
    bool number(std::size_t size, int least, int most, DateProblem problem, int& value) noexcept {
        if (number_up_to(size, value) != size) return fail(DateProblem::not_a_date);
        return (value >= least && value <= most) || fail(problem, position() - size);
    }

    void skip(std::size_t size) noexcept { at_ += size; }
    void skip_blanks() noexcept {
        skip(count([](char c) { return c == ' ' || c == '\t'; }));
    }

    static bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }
    static bool is_letter(char c) noexcept { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }

private:
    const char* begin_;
    const char* at_;
    const char* end_;
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
