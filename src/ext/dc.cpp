// The shape of Dublin Core, in the order of its specification. What it holds is in rules/vocabularies/dublin_core.cpp.
#include <feedwright/ext/dc.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<dc::Elements> =
    std::tuple{child("title", &dc::Elements::title),
               child("creators", &dc::Elements::creators).called("creator"),
               child("subjects", &dc::Elements::subjects).called("subject"),
               child("description", &dc::Elements::description),
               child("publishers", &dc::Elements::publishers).called("publisher"),
               child("contributors", &dc::Elements::contributors).called("contributor"),
               child("date", &dc::Elements::date),
               child("type", &dc::Elements::kind),
               child("format", &dc::Elements::format),
               child("identifiers", &dc::Elements::identifiers).called("identifier"),
               child("source", &dc::Elements::source),
               child("language", &dc::Elements::language),
               child("relations", &dc::Elements::relations).called("relation"),
               child("coverages", &dc::Elements::coverages).called("coverage"),
               child("rights", &dc::Elements::rights)};

namespace dc {

namespace {

constexpr Namespace::TypeOf types[]{&Elements::type};

} // namespace

const BlockType& Elements::type() {
    static constexpr BlockType type = block_type<Elements>("_dc", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace dc

} // namespace feedwright
