// The shape of Slash. What it holds is in rules/vocabularies/comments.cpp.
#include <feedwright/ext/slash.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<slash::Slash> =
    std::tuple{child("section", &slash::Slash::section), child("department", &slash::Slash::department),
               child("comments", &slash::Slash::comments), child("hit_parade", &slash::Slash::hit_parade)};

namespace slash {

namespace {

constexpr Namespace::TypeOf types[]{&Slash::type};

} // namespace

const BlockType& Slash::type() {
    static constexpr BlockType type = block_type<Slash>("_slash", Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace slash

} // namespace feedwright
