// The shape of Atom threading. What it holds is in rules/vocabularies/comments.cpp; that an answer names its article is said here.
#include <feedwright/ext/thr.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<thr::InReplyTo> =
    std::tuple{attribute("ref", &thr::InReplyTo::ref), attribute("href", &thr::InReplyTo::href),
               attribute("source", &thr::InReplyTo::source),
               attribute("media_type", &thr::InReplyTo::media_type).called("type")};

template <>
inline constexpr auto shape<thr::Thread> = std::tuple{
    child("in_reply_to", &thr::Thread::in_reply_to).called("in-reply-to"), child("total", &thr::Thread::total)};

namespace thr {

namespace {

constexpr Namespace::TypeOf types[]{&Thread::type};

} // namespace

const BlockType& Thread::type() {
    static constexpr BlockType type = block_type<Thread>("_thr", Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace thr

} // namespace feedwright
