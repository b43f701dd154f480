// A table of rows that have a name, to be found by a name as it is spelled in HTML: no copy, no lower-casing, in about the
// time of one comparison. The table is made while compiling: open addressing by length, first and last letter.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "tokenizer.hpp"

namespace feedwright::html {

template <class Row, std::size_t N>
class NameTable {
public:
    /// Each row has a member `name`, in lower case.
    constexpr explicit NameTable(const Row (&rows)[N]) noexcept : rows_{rows} {
        for (std::size_t i = 0; i < N; ++i) {
            std::size_t slot = slot_of(rows[i].name);
            while (slots_[slot] != 0) slot = (slot + 1) % size;
            slots_[slot] = static_cast<unsigned char>(i + 1);
            if (rows[i].name.size() == 1) letters_[letter_of(rows[i].name[0])] = static_cast<unsigned char>(i + 1);
        }
    }

    /// nullptr: there is none.
    constexpr const Row* find(std::string_view spelled) const noexcept {
        if (spelled.empty()) return nullptr;
        if (spelled.size() == 1) return row_of_letter(spelled[0]);
        for (std::size_t slot = slot_of(spelled); slots_[slot] != 0; slot = (slot + 1) % size) {
            const Row& row = rows_[slots_[slot] - 1U];
            if (is_name(spelled, row.name)) return &row;
        }
        return nullptr;
    }

    constexpr std::size_t index_of(const Row* row) const noexcept { return static_cast<std::size_t>(row - rows_); }

private:
    /// Of a name that is one letter, as those of many elements are.
    constexpr const Row* row_of_letter(char spelled) const noexcept {
        const unsigned char row = letters_[letter_of(spelled)];
        return row != 0 && ascii::lower(spelled) == rows_[row - 1U].name[0] ? &rows_[row - 1U] : nullptr;
    }

    static constexpr std::size_t size = 512;
    static_assert(N < 200, "the table has to stay half empty, and a row's number has to fit in a byte");

    /// Bit 5 is what sets small letters apart from capital ones.
    static constexpr std::size_t letter_of(char c) noexcept { return static_cast<std::size_t>(c) & 0x1FU; }
    static constexpr std::size_t slot_of(std::string_view name) noexcept {
        const auto letter = [name](std::size_t i) { return static_cast<std::size_t>(name[i]) & 0x1FU; };
        return (letter(0) * 37 + letter(name.size() - 1) * 131 + letter(name.size() / 2) * 17 + name.size() * 61) %
               size;
    }

    const Row* rows_;
    std::array<unsigned char, size> slots_{};
    std::array<unsigned char, 32> letters_{}; ///< rows whose names are one letter
};

} // namespace feedwright::html
