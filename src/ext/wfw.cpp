// The shape of Well-formed Web. What it holds is in rules/vocabularies/comments.cpp.
#include <feedwright/ext/wfw.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<wfw::Comments> = std::tuple{
    child("comment", &wfw::Comments::comment), child("comment_rss", &wfw::Comments::comment_rss).called("commentRss")};

namespace wfw {

namespace {

constexpr Namespace::TypeOf types[]{&Comments::type};

} // namespace

const BlockType& Comments::type() {
    static constexpr BlockType type = block_type<Comments>("_wfw", Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace wfw

} // namespace feedwright
