// geo: W3C Basic Geo, WGS84 (http://www.w3.org/2003/01/geo/wgs84_pos#).
//
// In JSON Feed it is the object `_geo`.
#pragma once

#include <optional>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::geo {

struct Point {
    std::optional<double> lat{}; ///< degrees north, -90 to 90; required
    std::optional<double> lon{}; ///< degrees east, -180 to 180; required; `long` in XML and JSON
    std::optional<double> alt{}; ///< metres above the ellipsoid

    friend bool operator==(const Point&, const Point&) = default;
};

/// On a feed or an article: where it is, by itself or as a point.
struct Position {
    static constexpr Xmlns xmlns{"geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"};
    static const BlockType& type();

    std::optional<double> lat{};
    std::optional<double> lon{};
    std::optional<double> alt{};
    std::vector<Point> points{}; ///< geo:Point

    friend bool operator==(const Position&, const Position&) = default;
};

} // namespace feedwright::geo
