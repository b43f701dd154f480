// cc: licences in the namespace of RDF (http://web.resource.org/cc/). Feed validators know it in RSS alone; creative_commons
// serves in every format.
//
// In JSON Feed it is the object `_cc`.
#pragma once

#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::cc {

struct License {
    std::string url{}; ///< rdf:resource

    friend bool operator==(const License&, const License&) = default;
};

/// On a feed or an article.
struct Licenses {
    static constexpr Xmlns xmlns{"cc", "http://web.resource.org/cc/"};
    static const BlockType& type();

    std::vector<License> licenses{};

    friend bool operator==(const Licenses&, const Licenses&) = default;
};

} // namespace feedwright::cc
