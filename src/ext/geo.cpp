// The shape of W3C Basic Geo. What it holds is in rules/vocabularies/geography.cpp.
#include <feedwright/ext/geo.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<geo::Point> =
    std::tuple{child("lat", &geo::Point::lat), child("long", &geo::Point::lon), child("alt", &geo::Point::alt)};

template <>
inline constexpr auto shape<geo::Position> =
    std::tuple{child("lat", &geo::Position::lat), child("long", &geo::Position::lon), child("alt", &geo::Position::alt),
               child("points", &geo::Position::points).called("Point")};

namespace geo {

namespace {

constexpr Namespace::TypeOf types[]{&Position::type};

} // namespace

const BlockType& Position::type() {
    static constexpr BlockType type = block_type<Position>("_geo", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace geo

} // namespace feedwright
