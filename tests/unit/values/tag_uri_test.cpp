// tag: URIs. The tags are the examples of RFC 4151, sections 2.1 and 2.2; what is refused is what its grammar does not have.
#include <boost/test/unit_test.hpp>

#include <feedwright/tag_uri.hpp>

#include "feeds.hpp"

using namespace feedwright;

namespace {

struct Row {
    const char* authority;
    const char* date;
    const char* specific;
    const char* tag;
};

const Row rows[]{
    {"timothy@hpl.hp.com", "2001", "web/externalHome", "tag:timothy@hpl.hp.com,2001:web/externalHome"},
    {"sandro@w3.org", "2004-05", "Sandro", "tag:sandro@w3.org,2004-05:Sandro"},
    {"my-ids.com", "2001-09-15", "TimKindberg:presentations:UBath2004-05-19",
     "tag:my-ids.com,2001-09-15:TimKindberg:presentations:UBath2004-05-19"},
    {"blogger.com", "1999", "blog-555", "tag:blogger.com,1999:blog-555"},
    {"yaml.org", "2002", "int", "tag:yaml.org,2002:int"},
    {"Yaml.ORG", "2002", "Int", "tag:yaml.org,2002:Int"},
    {"a_b.c-d@x", "2000-02-29", "", "tag:a_b.c-d@x,2000-02-29:"},
    {"b\xC3\xBC" "cher.example", "2026", "\xC3\xBC #1 100%", "tag:xn--bcher-kva.example,2026:%C3%BC%20%231%20100%25"},
    {"x.example", "2026", "a%20b?c=d/@:~", "tag:x.example,2026:a%20b?c=d/@:~"},
};

} // namespace

BOOST_AUTO_TEST_CASE(tags) {
    for (const Row& row : rows) {
        const auto tag = tag_uri(row.authority, row.date, row.specific);
        BOOST_TEST(tag.value_or("none") == row.tag);
        Feed feed = support::small_feed();
        feed.id = tag.value_or("");
        for (const Format format : support::formats) BOOST_TEST(support::complaints(check(feed, format)) == "", row.tag);
    }
}

BOOST_AUTO_TEST_CASE(no_tags) {
    for (const char* authority : {"", "@x.example", "a b.example", "-a.example", "a-.example", "a..example", "a.example.", "a@b@c.example",
                                  "a+b@c.example", "a_b.example", "[::1]", "a,b", "a:b"}) {
        BOOST_TEST(!tag_uri(authority, "2026", "x"), authority);
    }
    for (const char* date : {"", "26", "20260", "2026-", "2026-13", "2026-00", "2026-1", "2026-02-29", "2026-11-31", "2026-11-1", "2026/11",
                             "2026-11-23T00:00:00Z", "-026"}) {
        BOOST_TEST(!tag_uri("x.example", date, "x"), date);
    }
}
