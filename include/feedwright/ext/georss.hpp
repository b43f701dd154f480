// georss: places, in the simple form of GeoRSS and with GML (http://www.georss.org/georss).
//
// A point is a latitude and a longitude with a blank between, such as "45.256 -71.92"; lines and polygons are two points or
// more. Feed validators know no box and no circle: write an envelope, and a point with a radius. In JSON Feed it is the
// object `_georss`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::georss {

struct Point {
    std::string pos{}; ///< a point

    friend bool operator==(const Point&, const Point&) = default;
};

struct LineString {
    std::string pos_list{}; ///< points

    friend bool operator==(const LineString&, const LineString&) = default;
};

struct LinearRing {
    std::string pos_list{}; ///< points, the last like the first

    friend bool operator==(const LinearRing&, const LinearRing&) = default;
};

struct Exterior {
    LinearRing linear_ring{};

    friend bool operator==(const Exterior&, const Exterior&) = default;
};

struct Polygon {
    Exterior exterior{};

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

struct Envelope {
    std::string lower_corner{}; ///< a point
    std::string upper_corner{}; ///< a point

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// A shape of GML: one of these.
struct Where {
    std::optional<Point> point{};
    std::optional<LineString> line_string{};
    std::optional<Polygon> polygon{};
    std::optional<Envelope> envelope{};

    friend bool operator==(const Where&, const Where&) = default;
};

/// On a feed or an article.
struct Location {
    static constexpr Xmlns xmlns{"georss", "http://www.georss.org/georss"};
    static const BlockType& type();

    std::string point{};
    std::string line{};
    std::string polygon{};        ///< the last point like the first
    std::optional<double> elev{}; ///< metres
    std::optional<std::int64_t> floor{};
    std::optional<double> radius{}; ///< metres
    std::string feature_name{};     ///< plain text
    std::string feature_type_tag{}; ///< plain text, such as city
    std::string relationship_tag{}; ///< plain text, such as is-centered-at
    std::optional<Where> where{};

    friend bool operator==(const Location&, const Location&) = default;
};

} // namespace feedwright::georss
