// Which seeds a test tries: 1 to so many, or what the environment asks for.
//
//     FEEDWRIGHT_SEED=7        the feed of seed 7 alone, as a failure names it
//     FEEDWRIGHT_FEEDS=100000  so many feeds, from seed 1 or from FEEDWRIGHT_SEED
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

namespace property {

struct Seeds {
    std::uint64_t first{1};
    std::uint64_t count{};
};

inline Seeds seeds(std::uint64_t usual) {
    const char* const seed = std::getenv("FEEDWRIGHT_SEED");
    const char* const feeds = std::getenv("FEEDWRIGHT_FEEDS");
    return {.first = seed == nullptr ? 1 : std::stoull(seed),
            .count = feeds != nullptr  ? std::stoull(feeds)
                     : seed != nullptr ? 1
                                       : usual};
}

} // namespace property
