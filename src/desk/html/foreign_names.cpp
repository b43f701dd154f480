// Two sorted lists; a name is looked up by its lower-case form.
#include "foreign_names.hpp"

#include <algorithm>
#include <iterator>

#include "../../values/ascii.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view svg_elements[]{
    "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
    "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
    "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient",
    "radialGradient", "textPath"};

constexpr std::string_view svg_attributes[]{
    "attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits",
    "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix",
    "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight",
    "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength",
    "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ",
    "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur",
    "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset",
    "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY",
    "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan"};

constexpr bool before(std::string_view left, std::string_view right) noexcept {
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](char a, char b) { return ascii::lower(a) < ascii::lower(b); });
}

static_assert(std::is_sorted(std::begin(svg_elements), std::end(svg_elements), before));
static_assert(std::is_sorted(std::begin(svg_attributes), std::end(svg_attributes), before));

template <std::size_t size>
std::string_view spelled(const std::string_view (&names)[size], std::string_view lower) noexcept {
    const auto* const found = std::lower_bound(std::begin(names), std::end(names), lower, before);
    return found != std::end(names) && is_name(*found, lower) ? *found : lower;
}

} // namespace

std::string_view foreign_element_name(Space space, std::string_view lower) noexcept {
    return space == Space::svg ? spelled(svg_elements, lower) : lower;
}

std::string_view foreign_attribute_name(Space space, std::string_view lower) noexcept {
    if (space == Space::svg) return spelled(svg_attributes, lower);
    return lower == "definitionurl" ? "definitionURL" : lower;
}

Point point_of(Space space, std::string_view name, const NodeAttributes* attributes) {
    if (space == Space::svg) {
        return name == "foreignObject" || name == "desc" || name == "title" ? Point::html : Point::none;
    }
    if (name == "mi" || name == "mo" || name == "mn" || name == "ms" || name == "mtext") return Point::math_text;
    if (name != "annotation-xml") return Point::none;
    if (attributes == nullptr) return Point::annotation;
    const bool holds_html = std::any_of(attributes->begin(), attributes->end(), [](const NodeAttribute& attribute) {
        return attribute.name == "encoding" &&
               (is_name(attribute.value, "text/html") || is_name(attribute.value, "application/xhtml+xml"));
    });
    return holds_html ? Point::html : Point::annotation;
}

} // namespace feedwright::html
