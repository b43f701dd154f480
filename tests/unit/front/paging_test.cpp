// Pages and archives: RFC 5005. The documents of a feed are valid, name each other, and have the ids that the whole feed has.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <feedwright/ext/fh.hpp>
#include <feedwright/paging.hpp>

#include "feeds.hpp"
#include "xml.hpp"

using namespace feedwright;
using namespace std::chrono_literals;

namespace {

/// Article n is of the n-th month of 2020; none has an id of its own, the second no URL either.
Feed feed_of(int count) {
    std::vector<Article> articles;
    for (int n = 1; n <= count; ++n) {
        Article article = support::small_article({});
        article.title = "Article " + std::to_string(n);
        article.published = std::chrono::sys_days{2020y / n / 10} + std::chrono::hours{n};
        if (n != 2) article.url = "https://frontpage.example/" + std::to_string(n);
        articles.push_back(article);
    }
    return support::feed_of(std::move(articles));
}

std::string page_url(std::size_t page) { return "https://frontpage.example/feed/" + std::to_string(page); }

std::string month_url(std::chrono::year_month month) {
    return "https://frontpage.example/feed/" + std::to_string(static_cast<int>(month.year())) + "-" +
           std::to_string(static_cast<unsigned>(month.month()));
}

/// "first=... next=..." in the order of the alphabet.
std::string links(const Feed& feed) {
    std::set<std::string> all;
    for (const Link& link : feed.links) all.insert(link.rel + "=" + link.href.substr(link.href.rfind('/') + 1));
    if (!feed.next_page.empty()) all.insert("next=" + feed.next_page.substr(feed.next_page.rfind('/') + 1));
    std::string text;
    for (const std::string& each : all) text += each + " ";
    return text;
}

/// What stands between <id> and </id>.
std::vector<std::string> ids(const std::string& atom) {
    std::vector<std::string> found;
    for (std::size_t at = atom.find("<id>"); at != std::string::npos; at = atom.find("<id>", at + 1)) {
        found.push_back(atom.substr(at + 4, atom.find("</id>", at) - at - 4));
    }
    return found;
}

/// The ids of all articles, and whether all documents have the feed's.
void have_the_ids_of(const std::vector<Feed>& documents, const Feed& feed) {
    const std::vector<std::string> whole = ids(render(feed, Format::atom));
    std::multiset<std::string> in_documents;
    for (const Feed& document : documents) {
        std::vector<std::string> own = ids(render(document, Format::atom));
        BOOST_TEST(own.front() == whole.front());
        in_documents.insert(own.begin() + 1, own.end());
    }
    BOOST_TEST(in_documents == std::multiset<std::string>(whole.begin() + 1, whole.end()),
               boost::test_tools::per_element());
}

} // namespace

BOOST_AUTO_TEST_SUITE(paging)

BOOST_AUTO_TEST_CASE(pages_name_each_other) {
    const Feed feed = feed_of(5);
    const std::vector<Feed> pages = paginate(feed, 2, page_url);
    BOOST_TEST_REQUIRE(pages.size() == 3U);
    BOOST_TEST(links(pages[0]) == "first=feed last=3 next=2 ");
    BOOST_TEST(links(pages[1]) == "first=feed last=3 next=3 previous=feed ");
    BOOST_TEST(links(pages[2]) == "first=feed last=3 previous=2 ");
    BOOST_TEST(pages[0].feed_url == feed.feed_url);
    BOOST_TEST(pages[2].feed_url == page_url(3));
    BOOST_TEST(pages[0].articles.size() == 2U);
    BOOST_TEST(pages[2].articles.size() == 1U);
    BOOST_TEST((pages[2].articles[0] == feed.articles[4]));
    have_the_ids_of(pages, feed);
    for (const Feed& page : pages) {
        for (const Format format : support::formats) BOOST_TEST(support::complaints(check(page, format)) == "");
    }
}

BOOST_AUTO_TEST_CASE(what_fits_on_one_page_names_no_other) {
    for (const int count : {0, 1, 2}) {
        const std::vector<Feed> pages = paginate(feed_of(count), 2, page_url);
        BOOST_TEST_REQUIRE(pages.size() == 1U);
        BOOST_TEST(links(pages[0]) == "");
        BOOST_TEST(pages[0].articles.size() == static_cast<std::size_t>(count));
    }
}

BOOST_AUTO_TEST_CASE(archives_name_the_one_before_and_the_current_feed) {
    Feed feed = feed_of(4);
    Article undated = support::small_article("undated");
    undated.published = {};
    feed.articles.push_back(undated);
    const std::vector<Feed> documents = archive(feed, month_url);
    BOOST_TEST_REQUIRE(documents.size() == 4U);
    BOOST_TEST(links(documents[0]) == "prev-archive=2020-3 ");
    BOOST_TEST(documents[0].articles.size() == 2U); // of April, and the one without a date
    BOOST_TEST(documents[0].extensions.empty());
    BOOST_TEST(links(documents[1]) == "current=feed prev-archive=2020-2 ");
    BOOST_TEST(links(documents[2]) == "current=feed prev-archive=2020-1 ");
    BOOST_TEST(links(documents[3]) == "current=feed next-archive=2020-2 ");
    for (std::size_t i = 1; i < documents.size(); ++i) {
        BOOST_TEST((documents[i].extensions == std::vector<Extension>{fh::History{.archive = true}}));
        BOOST_TEST(support::complaints(check(documents[i], Format::atom)) == "");
        BOOST_TEST(support::complaints(check(documents[i], Format::rss)) == "");
    }
    feed.articles.pop_back();
    have_the_ids_of(archive(feed, month_url), feed);
}

BOOST_AUTO_TEST_CASE(an_archive_does_not_change_when_the_feed_goes_on) {
    const std::vector<Feed> before = archive(feed_of(4), month_url);
    const std::vector<Feed> after = archive(feed_of(6), month_url);
    BOOST_TEST_REQUIRE(after.size() == 6U);
    for (const Format format : support::formats) {
        BOOST_TEST(render(before[1], format) == render(after[3], format)); // March
        BOOST_TEST(render(before[3], format) == render(after[5], format)); // January
    }
}

BOOST_AUTO_TEST_CASE(a_feed_without_dates_has_no_archives) {
    Feed feed = feed_of(3);
    for (Article& each : feed.articles) each.published = {};
    const std::vector<Feed> documents = archive(feed, month_url);
    BOOST_TEST_REQUIRE(documents.size() == 1U);
    BOOST_TEST(documents[0].articles.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
