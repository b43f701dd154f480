// LeftOut against lists of which elements really go.
#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <vector>

#include "values/left_out.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(what_is_left_is_known_by_its_old_number) {
    LeftOut left_out;
    BOOST_TEST(left_out.empty());
    left_out.add("/a/3");
    left_out.add("/a/0");
    left_out.add("/a/0");
    left_out.add("/b/1/c/0");
    left_out.add("/title");
    BOOST_TEST(!left_out.empty());
    BOOST_TEST(left_out.restored("/a/0") == "/a/0", "the round has not ended");
    left_out.end_round();
    left_out.add("/a/1"); // once /a/2
    left_out.end_round();
    const std::pair<const char*, const char*> rows[]{
        {"", ""},
        {"/a", "/a"},
        {"/a/0", "/a/1"},
        {"/a/0/name", "/a/1/name"},
        {"/a/1", "/a/4"},
        {"/a/x", "/a/x"},
        {"/a/99999999999999999999", "/a/99999999999999999999"},
        {"/ab/0", "/ab/0"},
        {"/b/0/c/0", "/b/0/c/0"},
        {"/b/1/c/0/d/0", "/b/1/c/1/d/0"},
        {"/x/a/0", "/x/a/0"},
    };
    for (const auto& [now, before] : rows) BOOST_TEST(left_out.restored(now) == before);
}

BOOST_AUTO_TEST_CASE(any_elements_may_go_in_any_rounds) {
    std::mt19937 random{7};
    for (int run = 0; run < 300; ++run) {
        std::vector<std::string> list;
        for (int i = 0; i < 20; ++i) list.push_back("/list/" + std::to_string(i));
        LeftOut left_out;
        for (unsigned round = 0; round < 3; ++round) {
            for (std::size_t i = list.size(); i-- > 0;) {
                if (random() % 3 != 0) continue;
                left_out.add("/list/" + std::to_string(i));
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
            }
            left_out.end_round();
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            BOOST_TEST(left_out.restored("/list/" + std::to_string(i)) == list[i]);
        }
    }
}
