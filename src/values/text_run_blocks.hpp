// What text_run does block by block, in the instructions of the set that includes this: no include guard, because each set
// does, in a namespace of its own. It has to define FEEDWRIGHT_FOR_SET, what a function needs to be made for it, and
//   Bytes              a vector of unsigned char, and `width`, how many
//   load(from)         the bytes at an address
//   all_of(table)      its sixteen rows, again and again
//   look_up(table, i)  table[i] for each i below 16
//   earlier<N>(b, a)   each byte's N-th before it, where block b follows a
//   mask(b)            the upper bit of each
//   shifted(b)         the upper four bits of each, below what there is of its neighbour

/// The bytes that end a run, as a mask.
template <Stop stop>
FEEDWRIGHT_IN_SET unsigned ascii_stops(Bytes bytes) noexcept {
    if constexpr (stop == Stop::url) {
        return mask(Bytes((look_up(all_of(url_low), bytes & 0x0F) & look_up(all_of(url_high), bytes >> 4)) == 0));
    }
    auto stops = bytes < 0x20;
    if constexpr (stop != Stop::text && stop != Stop::json) stops &= (bytes != '\t') & (bytes != '\n');
    if constexpr (stop == Stop::text || stop == Stop::markup) stops |= (bytes == '&') | (bytes == '<') | (bytes == '>');
    if constexpr (stop == Stop::text || stop == Stop::json) stops |= bytes == '"';
    if constexpr (stop == Stop::json) stops |= bytes == '\\';
    return mask(Bytes(stops));
}

/// So that a compiler takes it for something that has to be kept, and does not make it anew for each block.
FEEDWRIGHT_IN_SET Bytes kept(Bytes bytes) noexcept {
    asm("" : FEEDWRIGHT_IN_REGISTER(bytes));
    return bytes;
}

FEEDWRIGHT_IN_SET Bytes everywhere(unsigned char byte) noexcept { return Bytes{} + byte; }

/// Looks for what is no UTF-8, and for other signs that a text is not what was meant.
template <Stop stop>
class Characters {
public:
    FEEDWRIGHT_IN_SET Characters() noexcept
        : first_high_{kept(all_of(wrong::by_first_high))}, first_low_{kept(all_of(wrong::by_first_low))},
          second_high_{kept(all_of(wrong::by_second_high))}, low_bits_{kept(everywhere(0x0F))},
          third_{kept(everywhere(0xE0))}, fourth_{kept(everywhere(0xF0))}, high_bit_{kept(everywhere(0x80))},
          lead_c2_{kept(everywhere(0xC2))}, lead_ef_{kept(everywhere(0xEF))} {}

    /// Whether a block and the one before it have something wrong, or what looks encoded twice, or U+FFFD or one of the
    /// two that follow it.
    FEEDWRIGHT_IN_SET bool are_odd(Bytes bytes, Bytes before) noexcept {
        const Bytes first = earlier<1>(bytes, before);
        const Bytes pairs = look_up(first_high_, shifted(first) & low_bits_) & look_up(first_low_, first & low_bits_) &
                            look_up(second_high_, shifted(bytes) & low_bits_);
        // The third and fourth bytes of a character are continuations behind continuations.
        const auto third = earlier<2>(bytes, before) >= third_;
        const auto fourth = earlier<3>(bytes, before) >= fourth_;
        auto odd = Bytes((Bytes(third | fourth) & high_bit_) ^ pairs) != 0;
        const bool has_lead = mask(Bytes((bytes == lead_c2_) | (bytes == lead_ef_))) != 0;
        if (has_lead || had_lead_) odd |= signs(bytes, first, before);
        had_lead_ = has_lead;
        return mask(Bytes(odd)) != 0;
    }

private:
    /// All of them have C2 or EF in this block or in the one before.
    FEEDWRIGHT_IN_SET static auto signs(Bytes bytes, Bytes first, Bytes before) noexcept {
        const Bytes two_before = earlier<2>(bytes, before);
        const auto last_three = (bytes >= 0xBD) & (first == 0xBF) & (two_before == 0xEF);
        if constexpr (stop != Stop::suspect) {
            return last_three | ((bytes == 0xC2) & ((first & 0xFE) == 0x82) & (two_before == 0xC3));
        } else {
            // A character of two bytes, encoded twice, is C3 80 to C3 9F and C2; one of more is C3, C2 and C2.
            const auto of_two = (two_before == 0xC3) & ((first & 0xE0) == 0x80);
            const auto of_more = (two_before == 0xC2) & (earlier<4>(bytes, before) == 0xC3);
            const auto control = (first == 0xC2) & ((bytes & 0xE0) == 0x80);
            return last_three | control | ((bytes == 0xC2) & (of_two | of_more));
        }
    }

    Bytes first_high_, first_low_, second_high_, low_bits_, third_, fourth_, high_bit_, lead_c2_, lead_ef_;
    bool had_lead_{false};
};

template <Stop stop, Known known>
class Blocks {
public:
    FEEDWRIGHT_IN_SET Blocks() noexcept : before_{} {}

    /// Whether a block has nothing that ends the run.
    FEEDWRIGHT_IN_SET bool take(Bytes bytes) noexcept {
        if constexpr (known == Known::nothing) {
            const bool ascii = mask(bytes) == 0;
            odd_ = !(ascii && was_ascii_) && characters_.are_odd(bytes, before_);
            before_ = bytes;
            was_ascii_ = ascii;
        }
        stops_ = ascii_stops<stop>(bytes);
        return !odd_ && stops_ == 0;
    }

    /// Of what is no whole block, the rest being zeros.
    FEEDWRIGHT_IN_SET bool take_last(Bytes bytes, std::size_t size) noexcept {
        take(bytes);
        stops_ &= (1U << size) - 1;
        return !odd_ && stops_ == 0;
    }

    /// Where a run ends in the block that was taken last, which began there.
    std::size_t end(std::string_view text, std::size_t begin) const noexcept {
        return odd_ ? whole(text, begin) : begin + static_cast<std::size_t>(__builtin_ctz(stops_));
    }

private:
    Characters<stop> characters_;
    Bytes before_;
    bool was_ascii_{true}; // and so complete
    bool odd_{};
    unsigned stops_{};
};

/// The text from there on, with zeros behind. REQUIRES: it is less than a block.
FEEDWRIGHT_IN_SET Bytes load_rest(std::string_view text, std::size_t begin) noexcept {
    alignas(width) char rest[width]{};
    std::memcpy(rest, text.data() + begin, text.size() - begin);
    return load(rest);
}

/// Looks as long as there is nothing but ASCII, which most short texts are. `at` is how far it came; true: the run ends there.
template <Stop stop>
FEEDWRIGHT_IN_SET bool ends_in_ascii(std::string_view text, std::size_t& at) noexcept {
    unsigned stops = 0;
    while (stops == 0 && at + width <= text.size()) {
        const Bytes bytes = load(text.data() + at);
        if (mask(bytes) != 0) return false;
        stops = ascii_stops<stop>(bytes);
        if (stops == 0) at += width;
    }
    if (stops == 0) {
        if (at == text.size()) return true;
        const Bytes bytes = text.size() < width ? load_rest(text, at) : load(text.data() + text.size() - width);
        if (mask(bytes) != 0) return false;
        stops = ascii_stops<stop>(bytes);
        if (text.size() >= width) {
            at = text.size() - width; // where there was none
        } else {
            stops &= (1U << text.size()) - 1;
        }
        if (stops == 0) {
            at = text.size();
            return true;
        }
    }
    at += static_cast<std::size_t>(__builtin_ctz(stops));
    return true;
}

template <Stop stop, Known known>
FEEDWRIGHT_FOR_SET std::size_t run(std::string_view text) noexcept {
    if (text.empty()) return 0;
    std::size_t i = 0;
    if (known == Known::nothing && ends_in_ascii<stop>(text, i)) return i;
    Blocks<stop, known> blocks;
    for (; i + width <= text.size(); i += width) {
        if (!blocks.take(load(text.data() + i))) return blocks.end(text, i);
    }
    // Even where nothing is left, the last character may not be whole.
    return blocks.take_last(load_rest(text, i), text.size() - i) ? text.size() : blocks.end(text, i);
}
