// opensearch: of which search a feed is a result (OpenSearch 1.1, response elements).
//
// In JSON Feed it is the object `_opensearch`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::opensearch {

struct Query {
    std::string role{};  ///< required: "request", "example", "related", "correction", "subset" or "superset"
    std::string title{}; ///< plain text, at most 255 characters
    std::optional<std::uint64_t> total_results{};
    std::string search_terms{}; ///< in URL encoding
    std::optional<std::uint64_t> count{};
    std::optional<std::int64_t> start_index{};
    std::optional<std::int64_t> start_page{};
    std::string language{}; ///< language tag

    friend bool operator==(const Query&, const Query&) = default;
};

/// On a feed.
struct Results {
    static constexpr Xmlns xmlns{"opensearch", "http://a9.com/-/spec/opensearch/1.1/"};
    static const BlockType& type();

    std::optional<std::uint64_t> total_results{};
    std::optional<std::int64_t> start_index{};
    std::optional<std::uint64_t> items_per_page{};
    std::vector<Query> queries{};

    friend bool operator==(const Results&, const Results&) = default;
};

} // namespace feedwright::opensearch
