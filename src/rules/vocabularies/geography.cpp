// Places on the globe: W3C Basic Geo, GeoRSS in its simple form and with GML.
#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

constexpr std::string_view in_content{"|media:content|"};
constexpr std::string_view in_point{"|geo:Point|media:content|"};
constexpr AttributeRow of_shapes[]{{.name = "srsName"}};

constexpr ElementRow simple(std::string_view name, const ValueKind& kind) {
    return {.name = name, .in = places::all, .text = &kind, .inside = in_content};
}

constexpr ElementRow geo_rows[]{
    {.name = "lat", .in = places::all, .text = &kinds::latitude, .inside = in_point},
    {.name = "long", .in = places::all, .text = &kinds::longitude, .inside = in_point},
    {.name = "alt", .in = places::all, .text = &kinds::decimal, .inside = in_content},
    {.name = "Point", .in = places::all, .inside = in_content, .children = "|geo:lat|geo:long|"},
};

constexpr ElementRow georss_rows[]{
    simple("point", kinds::point),
    simple("line", kinds::points),
    simple("polygon", kinds::points),
    simple("elev", kinds::decimal),
    simple("floor", kinds::integer),
    simple("radius", kinds::unsigned_decimal),
    simple("featureName", kinds::text),
    simple("featureTypeTag", kinds::text),
    simple("relationshipTag", kinds::text),
    {.name = "where", .in = places::all, .inside = in_content},
    {.name = "box",
     .wrong = "Validators know no georss:box: write a gml:Envelope in georss:where.",
     .w3c = "UndefinedElement"},
    {.name = "circle",
     .wrong = "Validators know no georss:circle: write georss:point and georss:radius.",
     .w3c = "UndefinedElement"},
};

constexpr ElementRow gml_rows[]{
    {.name = "Point", .attributes = of_shapes, .inside = "|georss:where|"},
    {.name = "LineString", .attributes = of_shapes, .inside = "|georss:where|"},
    {.name = "Polygon", .attributes = of_shapes, .inside = "|georss:where|"},
    {.name = "Envelope", .attributes = of_shapes, .inside = "|georss:where|"},
    {.name = "exterior", .inside = "|gml:Polygon|"},
    {.name = "LinearRing", .attributes = of_shapes, .inside = "|gml:exterior|"},
    {.name = "pos", .text = &kinds::point, .inside = "|gml:Point|"},
    {.name = "posList", .text = &kinds::points, .inside = "|gml:LineString|gml:LinearRing|"},
    {.name = "lowerCorner", .text = &kinds::point, .inside = "|gml:Envelope|"},
    {.name = "upperCorner", .text = &kinds::point, .inside = "|gml:Envelope|"},
};

} // namespace

constexpr Vocabulary geo{.uri = "http://www.w3.org/2003/01/geo/wgs84_pos#",
                         .prefix = "geo",
                         .elements = geo_rows,
                         .questionable = Place::person};
constexpr Vocabulary georss{
    .uri = "http://www.georss.org/georss", .prefix = "georss", .elements = georss_rows, .questionable = Place::person};
constexpr Vocabulary gml{.uri = "http://www.opengis.net/gml", .prefix = "gml", .elements = gml_rows};

} // namespace feedwright::vocabularies
