// The shape of RFC 5005. Where its elements stand is in rules/vocabularies/publishing.cpp.
#include <feedwright/ext/fh.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<fh::History> = std::tuple{child("complete", &fh::History::complete).as(Form::flag),
                                                      child("archive", &fh::History::archive).as(Form::flag)};

namespace fh {

namespace {

constexpr Namespace::TypeOf types[]{&History::type};

} // namespace

const BlockType& History::type() {
    static constexpr BlockType type = block_type<History>("_fh", Standing::feed);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace fh

} // namespace feedwright
