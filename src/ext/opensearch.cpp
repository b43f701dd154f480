// The shape of OpenSearch. What it holds is in rules/vocabularies/publishing.cpp.
#include <feedwright/ext/opensearch.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<opensearch::Query> =
    std::tuple{attribute("role", &opensearch::Query::role),
               attribute("title", &opensearch::Query::title),
               attribute("total_results", &opensearch::Query::total_results).called("totalResults"),
               attribute("search_terms", &opensearch::Query::search_terms).called("searchTerms"),
               attribute("count", &opensearch::Query::count),
               attribute("start_index", &opensearch::Query::start_index).called("startIndex"),
               attribute("start_page", &opensearch::Query::start_page).called("startPage"),
               attribute("language", &opensearch::Query::language)};

template <>
inline constexpr auto shape<opensearch::Results> =
    std::tuple{child("total_results", &opensearch::Results::total_results).called("totalResults"),
               child("start_index", &opensearch::Results::start_index).called("startIndex"),
               child("items_per_page", &opensearch::Results::items_per_page).called("itemsPerPage"),
               child("queries", &opensearch::Results::queries).called("Query")};

namespace opensearch {

namespace {

constexpr Namespace::TypeOf types[]{&Results::type};

} // namespace

const BlockType& Results::type() {
    static constexpr BlockType type = block_type<Results>("_opensearch", Standing::feed);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace opensearch

} // namespace feedwright
