// sy: how often a feed changes (http://purl.org/rss/1.0/modules/syndication/).
//
// In JSON Feed it is the object `_sy`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <feedwright/block_type.hpp>
#include <feedwright/timestamp.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::sy {

/// On a feed.
struct Schedule {
    static constexpr Xmlns xmlns{"sy", "http://purl.org/rss/1.0/modules/syndication/"};
    static const BlockType& type();

    std::string update_period{}; ///< "hourly", "daily" (what absent means), "weekly", "monthly" or "yearly"
    std::optional<std::uint64_t> update_frequency{}; ///< how often in a period, from 1; absent: once
    std::optional<Timestamp> update_base{};          ///< from when the periods count

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

} // namespace feedwright::sy
