// Numbers of JSON as whole numbers, exactly: never by way of a floating-point number, which would change large ones.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace feedwright {

struct WholeNumber {
    bool negative{};
    std::uint64_t magnitude{};
    bool rounded{};  ///< there was a fraction: halves were rounded away from zero
    bool overflow{}; ///< the magnitude has more than 64 bits
};

/// The number times ten to the power of `scale`. So 1.5 is 1500 at a scale of 3, and 1e3 is 1000 at none.
/// REQUIRES: a JSON number (RFC 8259 section 6).
WholeNumber whole_number(std::string_view number, std::int64_t scale = 0) noexcept;

/// The number as a T; nullopt: T does not reach that far, or the number has a fraction.
template <class T>
std::optional<T> whole_number_as(std::string_view number) noexcept;

} // namespace feedwright
