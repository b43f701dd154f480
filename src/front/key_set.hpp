// KeySet: which 96-bit keys have been seen, each with a note of 32 bits. A flat table of sixteen bytes a place, at most half
// full, because a stream of a million articles should not cost a million allocations.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace feedwright {

struct Key {
    std::uint64_t low{};
    std::uint32_t high{};
    std::uint32_t note{}; ///< no part of the key

    bool same(const Key& other) const noexcept { return low == other.low && high == other.high; }
    bool is_zero() const noexcept { return low == 0 && high == 0; }
};

class KeySet {
public:
    /// As it was inserted, with its note; null: it was not. Valid until the next insert().
    const Key* find(const Key& key) const noexcept {
        if (key.is_zero()) return zero_ ? &*zero_ : nullptr;
        if (places_.empty()) return nullptr;
        const Key& place = places_[place_of(key)];
        return place.is_zero() ? nullptr : &place;
    }

    /// REQUIRES: it is not there yet.
    void insert(const Key& key) {
        if (key.is_zero()) {
            zero_ = key;
            return;
        }
        if (2 * (count_ + 1) > places_.size()) grow();
        places_[place_of(key)] = key;
        ++count_;
    }

private:
    /// Where the key is, or would be. REQUIRES: there are places.
    std::size_t place_of(const Key& key) const noexcept {
        const std::size_t mask = places_.size() - 1;
        // Keys may be dates, whose low bits are alike: mixed by a multiplication with 2^64 / golden ratio.
        std::size_t place = static_cast<std::size_t>((key.low ^ key.high) * 0x9E3779B97F4A7C15U >> 20U) & mask;
        while (!places_[place].is_zero() && !places_[place].same(key)) place = (place + 1) & mask;
        return place;
    }

    void grow() {
        std::vector<Key> old(places_.empty() ? 64 : 2 * places_.size());
        old.swap(places_);
        for (const Key& key : old) {
            if (!key.is_zero()) places_[place_of(key)] = key;
        }
    }

    std::vector<Key> places_; ///< zero: free; their number is a power of two
    std::size_t count_{};
    std::optional<Key> zero_{};
};

} // namespace feedwright
