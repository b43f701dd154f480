// No object is empty with any one member set, and it can become so again. (aggregate_test.cpp: it is as it is made.)
#include <boost/test/unit_test.hpp>

#include "every_member.hpp"
#include "model/empty.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(any_member_makes_a_difference) {
    for (const support::MemberCase& member : support::every_member()) {
        Feed feed;
        member.set(feed);
        BOOST_CHECK_MESSAGE(!is_empty(feed), member.path << " is set, and the feed is empty");
        make_empty(feed);
        BOOST_CHECK_MESSAGE(feed == Feed{}, member.path << " stays when the feed is made empty");
        if (!member.path.starts_with("/articles/0/")) continue;
        feed.articles.emplace_back();
        member.set(feed);
        BOOST_CHECK_MESSAGE(!is_empty(feed.articles[0]), member.path << " is set, and the article is empty");
        make_empty(feed.articles[0]);
        BOOST_CHECK_MESSAGE(feed.articles[0] == Article{}, member.path << " stays when the article is made empty");
    }
}
