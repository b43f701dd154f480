// The shape of the syndication module. What it holds is in rules/vocabularies/publishing.cpp.
#include <feedwright/ext/sy.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<sy::Schedule> =
    std::tuple{child("update_period", &sy::Schedule::update_period).called("updatePeriod"),
               child("update_frequency", &sy::Schedule::update_frequency).called("updateFrequency"),
               child("update_base", &sy::Schedule::update_base).called("updateBase")};

namespace sy {

namespace {

constexpr Namespace::TypeOf types[]{&Schedule::type};

} // namespace

const BlockType& Schedule::type() {
    static constexpr BlockType type = block_type<Schedule>("_sy", Standing::feed);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace sy

} // namespace feedwright
