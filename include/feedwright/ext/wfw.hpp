// wfw: Well-formed Web, where comments go and come from (http://wellformedweb.org/CommentAPI/).
//
// In JSON Feed it is the object `_wfw`.
#pragma once

#include <string>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::wfw {

/// On an article. URLs are absolute.
struct Comments {
    static constexpr Xmlns xmlns{"wfw", "http://wellformedweb.org/CommentAPI/"};
    static const BlockType& type();

    std::string comment{};     ///< URL that takes comments
    std::string comment_rss{}; ///< URL of the feed of the comments

    friend bool operator==(const Comments&, const Comments&) = default;
};

} // namespace feedwright::wfw
