// The version: three numbers with dots between them.

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string_view>

#include <feedwright/version.hpp>

BOOST_AUTO_TEST_CASE(the_version_is_three_numbers) {
    const std::string_view version = feedwright::version();
    BOOST_TEST(std::ranges::count(version, '.') == 2);
    BOOST_TEST(version.find_first_not_of("0123456789.") == std::string_view::npos);
    BOOST_TEST(version.front() != '.');
    BOOST_TEST(version.back() != '.');
}
