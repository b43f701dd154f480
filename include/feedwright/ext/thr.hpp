// thr: Atom Threading Extensions (RFC 4685): what an article answers to, and how many answer to it.
//
// A link of the relation "replies" says where the answers are, and Link::count and Link::updated what there is: Article::links.
// In JSON Feed the block is the object `_thr`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::thr {

/// What an article answers to (section 3).
struct InReplyTo {
    std::string ref{};        ///< the id of the article: a URI in its canonical form; required by RFC 4685
    std::string href{};       ///< URL of the article
    std::string source{};     ///< URL of the feed that it is in
    std::string media_type{}; ///< of what `href` names; `type` in XML

    friend bool operator==(const InReplyTo&, const InReplyTo&) = default;
};

/// On an article.
struct Thread {
    static constexpr Xmlns xmlns{"thr", "http://purl.org/syndication/thread/1.0"};
    static const BlockType& type();

    std::vector<InReplyTo> in_reply_to{};
    std::optional<std::uint64_t> total{}; ///< how many answers there are (section 5)

    friend bool operator==(const Thread&, const Thread&) = default;
};

} // namespace feedwright::thr
