// OpenSearch 1.1, response elements.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/opensearch.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const opensearch::Results results{.total_results = 4230000,
                                  .start_index = 21,
                                  .items_per_page = 10,
                                  .queries = {{.role = "request",
                                               .title = "Rails",
                                               .total_results = 4230000,
                                               .search_terms = "rails",
                                               .count = 10,
                                               .start_index = 21,
                                               .start_page = 3,
                                               .language = "en"}}};

} // namespace

BOOST_AUTO_TEST_SUITE(opensearch_blocks)

BOOST_AUTO_TEST_CASE(results_are_written) {
    const std::string expected = "<opensearch:totalResults>4230000</opensearch:totalResults>"
                                 "<opensearch:startIndex>21</opensearch:startIndex>"
                                 "<opensearch:itemsPerPage>10</opensearch:itemsPerPage>"
                                 R"(<opensearch:Query role="request" title="Rails" totalResults="4230000" )"
                                 R"(searchTerms="rails" count="10" startIndex="21" startPage="3" language="en"/>)";
    BOOST_TEST(in_xml(results, Format::rss) == expected);
    BOOST_TEST(in_xml(results, Format::atom) == expected);
    BOOST_TEST(found(results) == "");
    BOOST_TEST(found(opensearch::Results{.queries = {{.role = "wish"}}}) ==
               "element.attribute.value /queries/0/role\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_them) {
    BOOST_TEST(in_json(opensearch::Results{.total_results = 3, .start_index = -1}) ==
               R"({"total_results":3,"start_index":-1})");
    BOOST_TEST(comes_back(results));
}

BOOST_AUTO_TEST_SUITE_END()
