// Profile: whose demands a feed is held against, besides those of its format.
#pragma once

#include <cstddef>

namespace feedwright {

enum class Profile {
    w3c,  ///< the W3C feed validator's: valid everywhere
    apple ///< also what Apple Podcasts demands of a show and its episodes (RSS; rules apple.*)
};

/// Of a picture, in pixels.
struct PictureSize {
    std::size_t width{};
    std::size_t height{};

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

} // namespace feedwright
