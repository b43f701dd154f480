// What text_run does block by block, in the instructions of the set that includes this: no include guard, because each set
// does, in a namespace of its own. It has to define FEEDWRIGHT_FOR_SET, what a function needs to be made for it, and
//   Bytes              a vector of unsigned char, and `width`, how many
//   look_up(table, i)  table[i] for each i below 16
//   earlier<N>(b, a)   each byte's N-th before it, where block b follows a
//   mask(b)            the upper bit of each
//   any(b)             whether one of them is not zero
//   less(b, a)         b - a, or zero where that is less

FEEDWRIGHT_IN_SET Bytes load(const char* from) noexcept {
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

/// The upper four bits of each byte, below what there is of its neighbour.
FEEDWRIGHT_IN_SET Bytes shifted(Bytes bytes) noexcept {
    using Pairs = std::uint16_t __attribute__((vector_size(width)));
    return Bytes(Pairs(bytes) >> 4);
}

/// What each byte of a block is compared with, or looked up in.
struct alignas(width) Row {
    constexpr explicit Row(unsigned char byte) {
        for (unsigned char& each : bytes) each = byte;
    }
    constexpr explicit Row(const HalfByteTable& table) {
        for (std::size_t i = 0; i < width; ++i) bytes[i] = table.rows[i % 16];
    }
    FEEDWRIGHT_IN_SET Bytes operator*() const noexcept { return load(reinterpret_cast<const char*>(bytes)); }

    unsigned char bytes[width]{};
};

/// In memory, where an instruction takes them from: compilers would make them anew for each block.
struct Rows {
    Row first_high{wrong::by_first_high}, first_low{wrong::by_first_low}, second_high{wrong::by_second_high};
    Row low_bits{0x0F}, third{0xE0 - 0x80}, fourth{0xF0 - 0x80}, high_bit{0x80};
    Row c2{0xC2}, c3{0xC3}, lowest_bit{1}, a0{0xA0}, bf{0xBF}, ef{0xEF};
};
inline constexpr Rows rows{};
inline constexpr Row low_of_url{url_low}, high_of_url{url_high};

/// Of a comparison, each byte being all ones or zeros.
using Which = signed char __attribute__((vector_size(width)));

/// Beside controls and what is beyond ASCII, the bytes that end a run.
template <Stop stop>
FEEDWRIGHT_IN_SET Which marks(Bytes bytes) noexcept {
    Which found{};
    if constexpr (stop == Stop::plain) found |= bytes == '<';
    if constexpr (stop == Stop::text || stop == Stop::markup) found |= (bytes == '&') | (bytes == '<') | (bytes == '>');
    if constexpr (stop == Stop::text || stop == Stop::json) found |= bytes == '"';
    if constexpr (stop == Stop::json) found |= bytes == '\\';
    return found;
}

/// The bytes of ASCII that end a run, and for URLs all others.
template <Stop stop>
FEEDWRIGHT_IN_SET Bytes stops_in(Bytes bytes) noexcept {
    if constexpr (stop == Stop::url) {
        return Bytes((look_up(*low_of_url, bytes & 0x0F) & look_up(*high_of_url, bytes >> 4)) == 0);
    }
    Which controls = bytes < 0x20;
    if constexpr (stop != Stop::text && stop != Stop::json) controls &= ~((bytes == '\t') | (bytes == '\n'));
    return Bytes(controls | marks<stop>(bytes));
}

/// A first look: whether there is nothing but ASCII, no control, and nothing that ends a run.
template <Stop stop>
FEEDWRIGHT_IN_SET bool all_quiet(Bytes bytes) noexcept {
    // With a sign, what is beyond ASCII is below zero.
    return mask(Bytes((Which(bytes) < 0x20) | marks<stop>(bytes))) == 0;
}

/// Looks for what is no UTF-8, and for other signs that a text is not what was meant. What it gives is zero where there is
/// none.
template <Stop stop>
class Characters {
public:
    FEEDWRIGHT_IN_SET Characters() noexcept : rows_{&rows} {
        asm("" : "+r"(rows_)); // so that a compiler does not know what is in them
    }

    /// What is wrong in a block and at the end of the one before it; and where signs() may have something.
    FEEDWRIGHT_IN_SET Bytes first_look(Bytes bytes, Bytes before) const noexcept {
        const Bytes first = earlier<1>(bytes, before);
        const Bytes two_before = earlier<2>(bytes, before);
        // With a sign, 80 to 9F are the least.
        const Which control = (first == *rows_->c2) & (Which(bytes) < Which(*rows_->a0));
        const Which twice = (bytes == *rows_->c2) & ((two_before | *rows_->lowest_bit) == *rows_->c3);
        const Which last_64 = (first == *rows_->bf) & (two_before == *rows_->ef);
        return errors(bytes, before) | Bytes(control | twice | last_64);
    }

    /// What is wrong, and what looks encoded twice, and U+FFFD and the two that follow it.
    FEEDWRIGHT_IN_SET Bytes second_look(Bytes bytes, Bytes before) const noexcept {
        return errors(bytes, before) | signs(bytes, before);
    }

private:
    FEEDWRIGHT_IN_SET Bytes errors(Bytes bytes, Bytes before) const noexcept {
        const Bytes first = earlier<1>(bytes, before);
        const Bytes pairs = look_up(*rows_->first_high, shifted(first) & *rows_->low_bits) &
                            look_up(*rows_->first_low, first & *rows_->low_bits) &
                            look_up(*rows_->second_high, shifted(bytes) & *rows_->low_bits);
        // The third and fourth bytes of a character are continuations behind continuations.
        const Bytes third = less(earlier<2>(bytes, before), *rows_->third);
        const Bytes fourth = less(earlier<3>(bytes, before), *rows_->fourth);
        return ((third | fourth) & *rows_->high_bit) ^ pairs;
    }

    FEEDWRIGHT_IN_SET static Bytes signs(Bytes bytes, Bytes before) noexcept {
        const Bytes first = earlier<1>(bytes, before);
        const Bytes two_before = earlier<2>(bytes, before);
        const Which last_three = (bytes >= 0xBD) & (first == 0xBF) & (two_before == 0xEF);
        if constexpr (stop != Stop::suspect && stop != Stop::plain) {
            return Bytes(last_three | ((bytes == 0xC2) & ((first & 0xFE) == 0x82) & (two_before == 0xC3)));
        } else {
            // A character of two bytes, encoded twice, is C3 80 to C3 9F and C2; one of more is C3, C2 and C2.
            const Which of_two = (two_before == 0xC3) & ((first & 0xE0) == 0x80);
            const Which of_more = (two_before == 0xC2) & (earlier<4>(bytes, before) == 0xC3);
            const Which control = (first == 0xC2) & ((bytes & 0xE0) == 0x80);
            return Bytes(last_three | control | ((bytes == 0xC2) & (of_two | of_more)));
        }
    }

    const Rows* rows_;
};

using EightByEight = std::uint64_t __attribute__((vector_size(width)));

/// The text from there on, with blanks behind, which are in no one's way. REQUIRES: it is less than a block.
template <class Words = EightByEight>
FEEDWRIGHT_IN_SET Bytes load_rest(const char* from, std::size_t size) noexcept {
    const auto word = [from](std::size_t at) { return word_at<std::uint64_t>(from + 8 * at); };
    const std::uint64_t last = last_word(from, size);
    if constexpr (sizeof(Words) == 16) {
        return Bytes(size < 8 ? Words{last, blanks} : Words{word(0), last});
    } else {
        if (size < 8) return Bytes(Words{last, blanks, blanks, blanks});
        if (size < 16) return Bytes(Words{word(0), last, blanks, blanks});
        if (size < 24) return Bytes(Words{word(0), word(1), last, blanks});
        return Bytes(Words{word(0), word(1), word(2), last});
    }
}

/// Goes through the blocks of a text from one on that is not all ASCII; what was before it is, and has been looked at.
template <Stop stop>
class Reading {
public:
    FEEDWRIGHT_IN_SET Reading(std::string_view text, std::size_t begin) noexcept : text_{text}, at_{begin} {}

    FEEDWRIGHT_IN_SET std::size_t run() noexcept {
        for (; at_ + width <= text_.size(); at_ += width) {
            if (!take(load(text_.data() + at_))) return end();
        }
        // Even where nothing is left, the last character may not be whole.
        return take(load_rest(text_.data() + at_, text_.size() - at_)) ? text_.size() : end();
    }

private:
    /// Whether a block has nothing that ends the run.
    FEEDWRIGHT_IN_SET bool take(Bytes bytes) noexcept {
        if (was_ascii_ && all_quiet<stop>(bytes)) {
            before_ = bytes;
            return true;
        }
        const Bytes stops = stops_in<stop>(bytes);
        is_odd_ = false;
        const bool is_fine = !any(characters_.first_look(bytes, before_) | stops);
        if (!is_fine) {
            is_odd_ = any(characters_.second_look(bytes, before_));
            stops_ = mask(stops);
        }
        before_ = bytes;
        was_ascii_ = mask(bytes) == 0;
        return is_fine || !(is_odd_ || stops_ != 0);
    }

    /// Where the run ends, in the block that was taken last.
    FEEDWRIGHT_IN_SET std::size_t end() const noexcept {
        return is_odd_ ? whole(text_, at_) : at_ + static_cast<std::size_t>(__builtin_ctz(stops_));
    }

    Characters<stop> characters_;
    std::string_view text_;
    std::size_t at_;
    Bytes before_{};
    bool was_ascii_{true}; ///< the block before, and so it ended with a whole character
    bool is_odd_{};
    unsigned stops_{};
};

template <Stop stop>
FEEDWRIGHT_FOR_SET __attribute__((noinline)) std::size_t run_beyond_ascii(std::string_view text,
                                                                         std::size_t begin) noexcept {
    return Reading<stop>{text, begin}.run();
}

/// Of a text that is known to be clean, or must be ASCII.
template <Stop stop>
FEEDWRIGHT_FOR_SET std::size_t run_to_stop(std::string_view text) noexcept {
    std::size_t i = 0;
    for (; i + width <= text.size(); i += width) {
        const unsigned stops = mask(stops_in<stop>(load(text.data() + i)));
        if (stops != 0) return i + static_cast<std::size_t>(__builtin_ctz(stops));
    }
    // To URLs, the blanks behind are stops.
    const unsigned stops = mask(stops_in<stop>(load_rest(text.data() + i, text.size() - i))) | 1U << (text.size() - i);
    return i + static_cast<std::size_t>(__builtin_ctz(stops));
}

template <Stop stop>
FEEDWRIGHT_FOR_SET std::size_t run(std::string_view text) noexcept {
    std::size_t i = 0;
    // Most texts, and most of the rest of them, are ASCII.
    while (i + width <= text.size() && all_quiet<stop>(load(text.data() + i))) i += width;
    const bool is_whole = i + width <= text.size();
    const Bytes bytes = is_whole ? load(text.data() + i) : load_rest(text.data() + i, text.size() - i);
    if (!is_whole && all_quiet<stop>(bytes)) return text.size();
    if (mask(bytes) != 0) return run_beyond_ascii<stop>(text, i);
    const unsigned stops = mask(stops_in<stop>(bytes));
    if (stops != 0) return i + static_cast<std::size_t>(__builtin_ctz(stops));
    // It was a tab.
    return is_whole ? run_beyond_ascii<stop>(text, i) : text.size();
}
