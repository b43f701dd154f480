// The shape of the Creative Commons elements of RDF. What they hold is in rules/vocabularies/licences.cpp.
#include <feedwright/ext/cc.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

namespace {

constexpr Xmlns rdf_of_cc{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"};

} // namespace

template <>
inline constexpr auto shape<cc::License> =
    std::tuple{attribute("url", &cc::License::url).called("resource").in(rdf_of_cc)};

template <>
inline constexpr auto shape<cc::Licenses> = std::tuple{child("licenses", &cc::Licenses::licenses).called("license")};

namespace cc {

namespace {

constexpr Namespace::TypeOf types[]{&Licenses::type};

} // namespace

const BlockType& Licenses::type() {
    static constexpr BlockType type = block_type<Licenses>("_cc", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace cc

} // namespace feedwright
