// The shapes of GeoRSS and of what it takes from GML. What they hold is in rules/vocabularies/geography.cpp.
#include <feedwright/ext/georss.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

namespace {

constexpr Xmlns gml{"gml", "http://www.opengis.net/gml"};

} // namespace

template <>
inline constexpr auto shape<georss::Point> = std::tuple{child("pos", &georss::Point::pos)};

template <>
inline constexpr auto shape<georss::LineString> =
    std::tuple{child("pos_list", &georss::LineString::pos_list).called("posList")};

template <>
inline constexpr auto shape<georss::LinearRing> =
    std::tuple{child("pos_list", &georss::LinearRing::pos_list).called("posList")};

template <>
inline constexpr auto shape<georss::Exterior> =
    std::tuple{child("linear_ring", &georss::Exterior::linear_ring).called("LinearRing")};

template <>
inline constexpr auto shape<georss::Polygon> = std::tuple{child("exterior", &georss::Polygon::exterior)};

template <>
inline constexpr auto shape<georss::Envelope> =
    std::tuple{child("lower_corner", &georss::Envelope::lower_corner).called("lowerCorner"),
               child("upper_corner", &georss::Envelope::upper_corner).called("upperCorner")};

template <>
inline constexpr auto shape<georss::Where> =
    std::tuple{child("point", &georss::Where::point).called("Point").in(gml),
               child("line_string", &georss::Where::line_string).called("LineString").in(gml),
               child("polygon", &georss::Where::polygon).called("Polygon").in(gml),
               child("envelope", &georss::Where::envelope).called("Envelope").in(gml)};

template <>
inline constexpr auto shape<georss::Location> =
    std::tuple{child("point", &georss::Location::point),
               child("line", &georss::Location::line),
               child("polygon", &georss::Location::polygon),
               child("elev", &georss::Location::elev),
               child("floor", &georss::Location::floor),
               child("radius", &georss::Location::radius),
               child("feature_name", &georss::Location::feature_name).called("featureName"),
               child("feature_type_tag", &georss::Location::feature_type_tag).called("featureTypeTag"),
               child("relationship_tag", &georss::Location::relationship_tag).called("relationshipTag"),
               child("where", &georss::Location::where)};

namespace georss {

namespace {

constexpr Namespace::TypeOf types[]{&Location::type};

} // namespace

const BlockType& Location::type() {
    static constexpr BlockType type = block_type<Location>("_georss", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace georss

} // namespace feedwright
