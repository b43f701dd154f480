// KeySet: which 128-bit keys have been seen. A flat table of sixteen bytes a place, at most half full, because a stream of
// a million articles should not cost a million allocations.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace feedwright {

struct Key {
    std::uint64_t low{};
    std::uint64_t high{};

    friend bool operator==(const Key&, const Key&) = default;
};

class KeySet {
public:
    bool contains(const Key& key) const noexcept {
        if (key == Key{}) return has_zero_;
        return !places_.empty() && places_[place_of(key)] == key;
    }

    void insert(const Key& key) {
        if (key == Key{}) {
            has_zero_ = true;
            return;
        }
        if (2 * (count_ + 1) > places_.size()) grow();
        Key& place = places_[place_of(key)];
        if (place == Key{}) ++count_;
        place = key;
    }

private:
    /// Where the key is, or would be. REQUIRES: there are places.
    std::size_t place_of(const Key& key) const noexcept {
        const std::size_t mask = places_.size() - 1;
        // Keys may be dates, whose low bits are alike: mixed by a multiplication with 2^64 / golden ratio.
        std::size_t place = static_cast<std::size_t>((key.low ^ key.high) * 0x9E3779B97F4A7C15U >> 20U) & mask;
        while (!(places_[place] == Key{}) && !(places_[place] == key)) place = (place + 1) & mask;
        return place;
    }

    void grow() {
        std::vector<Key> old(places_.empty() ? 64 : 2 * places_.size());
        old.swap(places_);
        for (const Key& key : old) {
            if (!(key == Key{})) places_[place_of(key)] = key;
        }
    }

    std::vector<Key> places_; ///< zero: free; their number is a power of two
    std::size_t count_{};
    bool has_zero_{false};
};

} // namespace feedwright
