// An object is empty as it is made, and no more with any one member set; and it can become as it was.
#include <boost/test/unit_test.hpp>

#include "model/empty.hpp"
#include "every_member.hpp"

using namespace feedwright;

namespace {

template <class T>
void check_made(const char* name) {
    BOOST_CHECK_MESSAGE(is_empty(T{}), name << " is not empty as it is made");
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_made_is_empty) {
    check_made<Text>("Text");
    check_made<ElementAttribute>("ElementAttribute");
    check_made<Element>("Element");
    check_made<Person>("Person");
    check_made<Category>("Category");
    check_made<Link>("Link");
    check_made<Hub>("Hub");
    check_made<Image>("Image");
    check_made<Attachment>("Attachment");
    check_made<Generator>("Generator");
    check_made<Cloud>("Cloud");
    check_made<TextInput>("TextInput");
    check_made<RssChannel>("RssChannel");
    check_made<Source>("Source");
    check_made<Article>("Article");
    check_made<Feed>("Feed");
}

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
