// Profile: whose demands a feed is held against, besides those of its format.
#pragma once

namespace feedwright {

enum class Profile {
    w3c,  ///< the W3C feed validator's: valid everywhere
    apple ///< also what Apple Podcasts demands of a show and its episodes (RSS; rules apple.*)
};

} // namespace feedwright
