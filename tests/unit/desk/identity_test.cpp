// What articles and feeds are known by, in each format: stable, different for different articles, and never made of a
// clock or a random number. The UUIDs were made by another implementation, Python's uuid.uuid5 (RFC 9562 section 5.5);
// U is uuid.NAMESPACE_URL:
//
//     in_feed = lambda name: uuid.uuid5(uuid.uuid5(U, "https://frontpage.example/feed"), name)
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

struct Ids {
    std::string guid;
    std::string permalink;
    std::string atom;
    std::string json;
};

Ids ids_of(const Feed& feed) {
    const support::XmlDocument rss = support::parse_xml(render(feed, Format::rss));
    const support::XmlDocument atom = support::parse_xml(render(feed, Format::atom));
    const support::JsonDocument json = support::parse_json(render(feed, Format::json));
    return {value(rss, "channel/item/guid"), value(rss, "channel/item/guid@isPermaLink"), value(atom, "entry/id"),
            value(json, "/items/0/id")};
}

Ids ids_of(const Article& article) { return ids_of(support::feed_of({article})); }

struct Row {
    const char* name;
    Article article;
    Ids ids;
};

const std::string page = "https://frontpage.example/one";
const std::string other = "https://elsewhere.example/two";

Article with(std::string id, std::string url) {
    return {.id = std::move(id), .title = "One article", .url = std::move(url), .content = "x", .published = support::friday};
}

const Row rows[]{
    {"URL alone", with("", page), {page, "true", page, page}},
    {"id and URL the same", with(page, page), {page, "true", page, page}},
    {"id another URL", with(other, page), {other, "false", other, other}},
    {"id a URL, no URL", with(other, ""), {other, "false", other, other}},
    {"tag URI", with("tag:frontpage.example,2020:1", page),
     {"tag:frontpage.example,2020:1", "false", "tag:frontpage.example,2020:1", "tag:frontpage.example,2020:1"}},
    // in_feed("7")
    {"digits", with("7", page), {"urn:uuid:d567340c-7d81-5f3c-bdd5-cade2f81097b", "false",
                                 "urn:uuid:d567340c-7d81-5f3c-bdd5-cade2f81097b", "7"}},
    // in_feed("12345678"): as long as validators call not sufficiently unique
    {"eight digits", with("12345678", ""), {"urn:uuid:85ccfa5c-14d8-56b5-9d43-c4c0f974de7a", "false",
                                            "urn:uuid:85ccfa5c-14d8-56b5-9d43-c4c0f974de7a", "12345678"}},
    // in_feed("\u0661\u0662\u0663"): digits of any script are
    {"Arabic digits", with("\xD9\xA1\xD9\xA2\xD9\xA3", ""),
     {"urn:uuid:28a5ea5d-b123-58e2-9f6c-c05dd50bf03e", "false", "urn:uuid:28a5ea5d-b123-58e2-9f6c-c05dd50bf03e", "\xD9\xA1\xD9\xA2\xD9\xA3"}},
    // in_feed(" 12345678")
    {"a blank before digits", with(" 12345678", ""),
     {"urn:uuid:86757489-e0ca-507b-8c11-01cb0c005fac", "false", "urn:uuid:86757489-e0ca-507b-8c11-01cb0c005fac", " 12345678"}},
    // in_feed("\u00C4")
    {"a word", with("\xC3\x84", page), {"\xC3\x84", "false", "urn:uuid:d4bcd849-c347-5c52-aca0-c5bd7cdce573", "\xC3\x84"}},
    // in_feed("a\x08"): a replaced character could make two ids one
    {"a forbidden character", with("a\x08", page), {"urn:uuid:3c0dc3a2-e9ff-5b6b-8624-8a1cc856c7d8", "false",
                                                    "urn:uuid:3c0dc3a2-e9ff-5b6b-8624-8a1cc856c7d8", "a\x08"}},
    // in_feed("a\u0092"): to mend it would be to change the id
    {"a control character of windows-1252", with("a\xC2\x92", ""),
     {"urn:uuid:f2ae155c-cca9-52ea-a98a-9196048a5ba7", "false", "urn:uuid:f2ae155c-cca9-52ea-a98a-9196048a5ba7", "a\xC2\x92"}},
    // in_feed("published 2020-05-08T11:00:00Z")
    {"date alone", with("", ""), {"urn:uuid:04309079-2b68-5f7e-af2d-e57418ef138f", "false",
                                  "urn:uuid:04309079-2b68-5f7e-af2d-e57418ef138f",
                                  "urn:uuid:04309079-2b68-5f7e-af2d-e57418ef138f"}},
    // in_feed("title One article")
    {"title alone", {.title = "One article", .content = "x", .updated = support::friday},
     {"urn:uuid:f3e69f3e-632b-5982-a754-6ca11c38f0f9", "false", "urn:uuid:f3e69f3e-632b-5982-a754-6ca11c38f0f9",
      "urn:uuid:f3e69f3e-632b-5982-a754-6ca11c38f0f9"}},
    {"URL with what a URL cannot have", with("", "https://frontpage.example/a b"),
     {"https://frontpage.example/a%20b", "true", "https://frontpage.example/a%20b", "https://frontpage.example/a%20b"}},
    {"id and URL of other letters than ASCII's", with("https://b\xC3\xBC" "cher.example/\xC3\xBC", "https://b\xC3\xBC" "cher.example/\xC3\xBC"),
     {"https://xn--bcher-kva.example/%C3%BC", "true", "https://xn--bcher-kva.example/%C3%BC",
      "https://b\xC3\xBC" "cher.example/\xC3\xBC"}},
};

} // namespace

BOOST_AUTO_TEST_CASE(articles_are_known_by_the_same_ids_everywhere) {
    for (const Row& row : rows) {
        const Ids ids = ids_of(row.article);
        BOOST_CHECK_MESSAGE(ids.guid == row.ids.guid, row.name << ", guid: " << ids.guid);
        BOOST_CHECK_MESSAGE(ids.permalink == row.ids.permalink, row.name << ", isPermaLink: " << ids.permalink);
        BOOST_CHECK_MESSAGE(ids.atom == row.ids.atom, row.name << ", Atom: " << ids.atom);
        BOOST_CHECK_MESSAGE(ids.json == row.ids.json, row.name << ", JSON: " << ids.json);
    }
}

BOOST_AUTO_TEST_CASE(an_edit_changes_no_id) {
    for (const Row& row : rows) {
        if (row.article.id.empty() && row.article.url.empty() && !row.article.published) continue; // only the title
        Article edited = row.article;
        edited.title = "Another title";
        edited.summary = "New";
        edited.content = Text::html("<p>Rewritten</p>");
        edited.updated = Timestamp{support::friday.instant() + std::chrono::hours{1}};
        edited.authors = {{.name = "Somebody"}};
        // The same moment, written at another offset, is the same date.
        if (edited.published) edited.published = Timestamp{edited.published->instant(), std::chrono::minutes{270}};
        Feed feed = support::feed_of({edited});
        feed.title = "New name";
        feed.home_page = "https://moved.example/";
        const Ids before = ids_of(row.article);
        const Ids after = ids_of(feed);
        BOOST_CHECK_MESSAGE(before.guid == after.guid && before.atom == after.atom && before.json == after.json,
                            row.name << ": " << before.guid << " became " << after.guid);
    }
}

BOOST_AUTO_TEST_CASE(a_relative_url_is_known_by_what_it_means) {
    const Ids ids = ids_of(with("", "one"));
    BOOST_TEST(ids.guid == page);
    BOOST_TEST(ids.permalink == "true");
    BOOST_TEST(ids.atom == page);
    BOOST_TEST(ids.json == page);
}

BOOST_AUTO_TEST_CASE(urls_that_differ_in_the_query_only_are_different) {
    Feed feed = support::feed_of({with("", page + "?id=1"), with("", page + "?id=2"), with("", page + "#3"), with("", page)});
    for (const Format format : support::formats) {
        BOOST_TEST(check(feed, format).ok(), support::complaints(check(feed, format)));
    }
    const support::XmlDocument atom = support::parse_xml(render(feed, Format::atom));
    BOOST_TEST(values(atom, "entry/id") == (std::vector<std::string>{page + "?id=1", page + "?id=2", page + "#3", page}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(moments_differ_to_the_microsecond) {
    Article late = with("", "");
    late.published = Timestamp{support::friday.instant() + std::chrono::milliseconds{250}};
    // in_feed("published 2020-05-08T11:00:00.25Z")
    BOOST_TEST(ids_of(late).atom == "urn:uuid:3119363c-d5e7-502d-882f-69c6da5593a6");
}

BOOST_AUTO_TEST_CASE(one_id_in_two_feeds_is_two_urns) {
    Feed feed = support::feed_of({with("7", "")});
    feed.id = "tag:frontpage.example,2020:feed";
    // uuid.uuid5(uuid.uuid5(U, "tag:frontpage.example,2020:feed"), "7")
    BOOST_TEST(ids_of(feed).atom == "urn:uuid:1fb7c322-d510-53d8-8c09-854d2b5958bb");
}

BOOST_AUTO_TEST_CASE(feeds_are_known_by_id_address_page_or_title) {
    const auto id_of = [](const Feed& feed) { return value(support::parse_xml(render(feed, Format::atom)), "id"); };
    Feed feed = support::small_feed();
    feed.id = "urn:example:feed";
    BOOST_TEST(id_of(feed) == "urn:example:feed");
    feed.id = {};
    BOOST_TEST(id_of(feed) == "https://frontpage.example/feed");
    feed.feed_url = {};
    BOOST_TEST(id_of(feed) == "https://frontpage.example/");
    feed.home_page = {};
    BOOST_TEST(id_of(feed) == "urn:uuid:62c589ee-3870-5d0d-83e6-ef08e42788c3"); // uuid.uuid5(U, "Front Page")
}
