// app: the elements of AtomPub that stand in entries (RFC 5023 sections 10.2 and 13.1).
//
// Atom alone has a place for them. In JSON Feed it is the object `_app`.
#pragma once

#include <optional>

#include <feedwright/block_type.hpp>
#include <feedwright/timestamp.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::app {

struct Control {
    std::optional<bool> draft{}; ///< true: not to be shown to the public

    friend bool operator==(const Control&, const Control&) = default;
};

/// On an article.
struct Entry {
    static constexpr Xmlns xmlns{"app", "http://www.w3.org/2007/app"};
    static const BlockType& type();

    std::optional<Timestamp> edited{}; ///< when it was edited last, however little
    std::optional<Control> control{};

    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace feedwright::app
