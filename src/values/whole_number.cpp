// How the digits of a JSON number are moved to make it whole.
#include "whole_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <limits>

namespace feedwright {

namespace {

/// The digits behind the e, kept within what no text reaches by its length.
std::int64_t exponent(std::string_view digits) {
    constexpr std::int64_t limit = std::int64_t{1} << 40;
    const bool negative = digits.starts_with('-');
    if (negative || digits.starts_with('+')) digits.remove_prefix(1);
    std::int64_t value = 0;
    for (const char c : digits) value = std::min(limit, value * 10 + (c - '0'));
    return negative ? -value : value;
}

void append_digit(WholeNumber& number, unsigned digit) {
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    if (number.magnitude > (most - digit) / 10) number.overflow = true;
    number.magnitude = number.magnitude * 10 + digit;
}

} // namespace

WholeNumber whole_number(std::string_view number, std::int64_t scale) noexcept {
    WholeNumber result;
    constexpr std::size_t surely_fits = 19; // digits
    if (scale == 0 && number.size() <= surely_fits) {
        // Most numbers are nothing but digits.
        const char* const end = number.data() + number.size();
        if (std::from_chars(number.data(), end, result.magnitude).ptr == end) return result;
        result = {};
    }
    result.negative = number.starts_with('-');
    if (result.negative) number.remove_prefix(1);
    const std::size_t e = std::min(number.find_first_of("eE"), number.size());
    const std::size_t point = std::min(number.find('.'), e);

    // How many digits stand before the point once it is moved: negative if it moves beyond the first.
    std::int64_t whole = static_cast<std::int64_t>(point) + scale;
    if (e < number.size()) whole += exponent(number.substr(e + 1));

    std::int64_t index = 0;
    bool round_up = false;
    for (const char c : number.substr(0, e)) {
        if (c == '.') continue;
        const auto digit = static_cast<unsigned>(c - '0');
        if (index < whole) {
            append_digit(result, digit);
        } else if (digit != 0) {
            result.rounded = true;
            if (index == whole && digit >= 5) round_up = true;
        }
        ++index;
    }
    for (; index < whole && result.magnitude != 0 && !result.overflow; ++index) append_digit(result, 0);
    if (round_up) {
        if (result.magnitude == std::numeric_limits<std::uint64_t>::max()) result.overflow = true;
        ++result.magnitude;
    }
    return result;
}

template <class T>
std::optional<T> whole_number_as(std::string_view number) noexcept {
    const WholeNumber whole = whole_number(number);
    if (whole.rounded || whole.overflow) return std::nullopt;
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<T>::max());
    if (!whole.negative || whole.magnitude == 0) {
        if (whole.magnitude > most) return std::nullopt;
        return static_cast<T>(whole.magnitude);
    }
    if constexpr (std::numeric_limits<T>::is_signed) {
        if (whole.magnitude > most + 1) return std::nullopt;
        return static_cast<T>(-static_cast<std::int64_t>(whole.magnitude - 1) - 1);
    }
    return std::nullopt;
}

template std::optional<int> whole_number_as<int>(std::string_view) noexcept;
template std::optional<std::int64_t> whole_number_as<std::int64_t>(std::string_view) noexcept;
template std::optional<std::uint16_t> whole_number_as<std::uint16_t>(std::string_view) noexcept;
template std::optional<std::uint32_t> whole_number_as<std::uint32_t>(std::string_view) noexcept;
template std::optional<std::uint64_t> whole_number_as<std::uint64_t>(std::string_view) noexcept;

} // namespace feedwright
