// Choices: where arbitrary feeds come from. A seed gives the same choices on every machine (splitmix64); bytes give those
// that a fuzzer steers: where they end, every choice is the first one, which is always the plain one. No expression makes two
// choices, but in braces: compilers differ in the order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace property {

class Choices {
public:
    explicit Choices(std::uint64_t seed) : state_{seed} {}
    explicit Choices(std::span<const std::uint8_t> bytes) : bytes_{bytes}, from_bytes_{true} {}

    /// Any number.
    std::uint64_t number() { return from_bytes_ ? take(8) : next(); }

    /// 0 to n - 1. REQUIRES: n is not 0.
    std::size_t below(std::size_t n) {
        if (from_bytes_) return static_cast<std::size_t>(take(n <= 256 ? 1 : 4) % n);
        return static_cast<std::size_t>(next() % n);
    }

    /// Once in n times.
    bool one_in(std::size_t n) { return below(n) == n - 1; }

    /// A row of a table.
    template <class Table>
    const auto& of(const Table& table) {
        return *std::next(std::begin(table), static_cast<std::ptrdiff_t>(below(std::size(table))));
    }

private:
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t take(std::size_t count) {
        std::uint64_t value = 0;
        for (; count > 0 && !bytes_.empty(); --count, bytes_ = bytes_.subspan(1)) value = value << 8U | bytes_.front();
        return value;
    }

    std::uint64_t state_{};
    std::span<const std::uint8_t> bytes_{};
    bool from_bytes_{false};
};

} // namespace property
