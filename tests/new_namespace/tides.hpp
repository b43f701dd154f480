// A namespace as a contributor would add it to feedwright: this header, its source, its test and one name in a list.
#pragma once

#include <optional>
#include <string>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::tides {

struct Forecast {
    static constexpr Xmlns xmlns{"tides", "https://harbour.example/ns/tides"};
    static const BlockType& type();

    std::string gauge{};
    std::optional<double> height{}; ///< metres, not below 0

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

} // namespace feedwright::tides
