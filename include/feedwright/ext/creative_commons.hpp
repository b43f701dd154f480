// creative_commons: licences (http://backend.userland.com/creativeCommonsRssModule).
//
// In JSON Feed it is the object `_creative_commons`.
#pragma once

#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::creative_commons {

/// On a feed or an article.
struct Licenses {
    static constexpr Xmlns xmlns{"creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"};
    static const BlockType& type();

    std::vector<std::string>
        licenses{}; ///< URLs, such as https://creativecommons.org/licenses/by/4.0/; several: one may choose

    friend bool operator==(const Licenses&, const Licenses&) = default;
};

} // namespace feedwright::creative_commons
