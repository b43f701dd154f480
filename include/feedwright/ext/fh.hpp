// fh: feed paging and archiving (RFC 5005): whether a feed is complete, or an archive of a larger one.
//
// The pages and archives name each other by links (next, prev-archive and the like); paginate() and archive() of
// feedwright/paging.hpp make them. In JSON Feed it is the object `_fh`.
#pragma once

#include <optional>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::fh {

/// On a feed.
struct History {
    static constexpr Xmlns xmlns{"fh", "http://purl.org/syndication/history/1.0"};
    static const BlockType& type();

    std::optional<bool> complete{}; ///< true: what is not in this document is not in the feed (section 2)
    std::optional<bool> archive{};  ///< true: this document is an archive, and will not change (section 4)

    friend bool operator==(const History&, const History&) = default;
};

} // namespace feedwright::fh
