// at: tombstones (RFC 6721), which say that an entry is gone.
//
// For Atom; feed validators do not know the namespace and warn of it. In JSON Feed it is the object `_at`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/timestamp.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::at {

struct DeletedEntry {
    std::string ref{};               ///< the id of the entry, as it was; required
    std::optional<Timestamp> when{}; ///< required
    std::string comment{};           ///< plain text

    friend bool operator==(const DeletedEntry&, const DeletedEntry&) = default;
};

/// On a feed.
struct Tombstones {
    static constexpr Xmlns xmlns{"at", "http://purl.org/atompub/tombstones/1.0"};
    static const BlockType& type();

    std::vector<DeletedEntry> deleted_entries{};

    friend bool operator==(const Tombstones&, const Tombstones&) = default;
};

} // namespace feedwright::at
