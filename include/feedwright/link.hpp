// Link: a reference to something else on the web (RFC 4287 section 4.2.7).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <feedwright/timestamp.hpp>

namespace feedwright {

/// Atom: link. RSS: atom:link. JSON: in _feedwright. The common links have members of their own in Feed and Article
/// (home_page, feed_url, url, attachments, hubs ...); these are for the rest.
struct Link {
    std::string href{};     ///< absolute URL; required
    std::string rel{};      ///< registered word such as "related" or a URI; absent: alternate
    std::string type{};     ///< media type of what is there
    std::string hreflang{}; ///< BCP 47 tag of what is there
    std::string title{};    ///< plain text
    std::optional<std::uint64_t> length{}; ///< bytes
    // Of a link to the answers, of the relation "replies" (RFC 4685 section 4): thr:count and thr:updated.
    std::optional<std::uint64_t> count{}; ///< how many answers are there
    std::optional<Timestamp> updated{};   ///< when the newest came

    friend bool operator==(const Link&, const Link&) = default;
};

} // namespace feedwright
