// What text_run does block by block, in the instructions of the set that includes this: no include guard, because each set
// does, in a namespace of its own. It has to define FEEDWRIGHT_IN_SET, what its functions are marked with, and
//   Bytes              a vector of unsigned char, and `width`, how many
//   load(from)         the bytes at an address
//   all_of(table)      sixteen bytes, again and again
//   look_up(table, i)  table[i] for each i below 16
//   earlier<N>(b, a)   each byte's N-th before it, where block b follows a
//   mask(b)            the upper bit of each

/// The bytes that end a run, as a mask.
template <Stop stop>
FEEDWRIGHT_IN_SET unsigned ascii_stops(Bytes bytes) noexcept {
    if constexpr (stop == Stop::url) {
        return mask(Bytes((look_up(all_of(url_low.rows), bytes & 0x0F) & look_up(all_of(url_high.rows), bytes >> 4)) == 0));
    }
    auto stops = bytes < 0x20;
    if constexpr (stop != Stop::text && stop != Stop::json) stops &= (bytes != '\t') & (bytes != '\n');
    if constexpr (stop == Stop::text || stop == Stop::markup) stops |= (bytes == '&') | (bytes == '<') | (bytes == '>');
    if constexpr (stop == Stop::text || stop == Stop::json) stops |= bytes == '"';
    if constexpr (stop == Stop::json) stops |= bytes == '\\';
    return mask(Bytes(stops));
}

/// Whether a block and the one before it have something wrong, or what looks encoded twice, or U+FFFD or one of the two
/// that follow it.
template <Stop stop>
FEEDWRIGHT_IN_SET bool is_odd(Bytes bytes, Bytes before) noexcept {
    const Bytes first = earlier<1>(bytes, before);
    const Bytes two_before = earlier<2>(bytes, before);
    const Bytes wrong = look_up(all_of(by_first_high), first >> 4) & look_up(all_of(by_first_low), first & 0x0F) &
                        look_up(all_of(by_second_high), bytes >> 4);
    // The third and fourth bytes of a character are continuations behind continuations.
    const Bytes expected = Bytes((two_before >= 0xE0) | (earlier<3>(bytes, before) >= 0xF0)) & 0x80;
    auto odd = Bytes(expected ^ wrong) != 0;
    odd |= (bytes >= 0xBD) & (first == 0xBF) & (two_before == 0xEF);
    if constexpr (stop == Stop::suspect) {
        // A character of two bytes, encoded twice, is C3 80 to C3 9F and C2; one of more is C3, C2 and C2.
        const auto of_two = (two_before == 0xC3) & ((first & 0xE0) == 0x80);
        const auto of_more = (two_before == 0xC2) & (earlier<4>(bytes, before) == 0xC3);
        const auto control = (first == 0xC2) & ((bytes & 0xE0) == 0x80);
        odd |= control | ((bytes == 0xC2) & (of_two | of_more));
    } else {
        odd |= (bytes == 0xC2) & ((first & 0xFE) == 0x82) & (two_before == 0xC3);
    }
    return mask(Bytes(odd)) != 0;
}

template <Stop stop, Known known>
class Blocks {
public:
    FEEDWRIGHT_IN_SET Blocks() noexcept : before_{} {}

    /// Whether a block has nothing that ends the run.
    FEEDWRIGHT_IN_SET bool take(Bytes bytes) noexcept {
        if constexpr (known == Known::nothing) {
            const bool ascii = mask(bytes) == 0;
            odd_ = !(ascii && was_ascii_) && is_odd<stop>(bytes, before_);
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
    Bytes before_;
    bool was_ascii_{true}; // and so complete
    bool odd_{};
    unsigned stops_{};
};

template <Stop stop, Known known>
FEEDWRIGHT_IN_SET std::size_t run_of(std::string_view text) noexcept {
    Blocks<stop, known> blocks;
    std::size_t i = 0;
    for (; i + width <= text.size(); i += width) {
        if (!blocks.take(load(text.data() + i))) return blocks.end(text, i);
    }
    // Even where nothing is left, the last character may not be whole.
    alignas(width) char rest[width]{};
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(), rest);
    return blocks.take_last(load(rest), text.size() - i) ? text.size() : blocks.end(text, i);
}
