// The shape of the Creative Commons module. What it holds is in rules/vocabularies/licences.cpp.
#include <feedwright/ext/creative_commons.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<creative_commons::Licenses> =
    std::tuple{child("licenses", &creative_commons::Licenses::licenses).called("license")};

namespace creative_commons {

namespace {

constexpr Namespace::TypeOf types[]{&Licenses::type};

} // namespace

const BlockType& Licenses::type() {
    static constexpr BlockType type = block_type<Licenses>("_creative_commons", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace creative_commons

} // namespace feedwright
