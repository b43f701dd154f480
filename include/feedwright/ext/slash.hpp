// slash: what Slash sites say of an article (http://purl.org/rss/1.0/modules/slash/).
//
// In JSON Feed it is the object `_slash`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::slash {

/// On an article.
struct Slash {
    static constexpr Xmlns xmlns{"slash", "http://purl.org/rss/1.0/modules/slash/"};
    static const BlockType& type();

    std::string section{};                   ///< plain text
    std::string department{};                ///< plain text
    std::optional<std::uint64_t> comments{}; ///< how many there are; in RSS the feed should have a date then
    std::string hit_parade{};                ///< whole numbers with commas between

    friend bool operator==(const Slash&, const Slash&) = default;
};

} // namespace feedwright::slash
