// The canonical form of URIs. The expected forms are those of RFC 3986 section 6.2.2 and 6.2.3, and what the W3C feed
// validator (uri.py, canonicalForm) makes of the same text. Included from src: rules tell only whether an id is canonical.
#include <boost/test/unit_test.hpp>

#include <string>

#include "values/canonical_uri.hpp"

using namespace feedwright;

namespace {

struct Row {
    const char* uri;
    const char* canonical;
};

const Row rows[]{
    {"http://example.com", "http://example.com/"},
    {"HTTP://www.EXAMPLE.com/A", "http://www.example.com/A"},
    {"http://example.com:/", "http://example.com/"},
    {"http://example.com:80/", "http://example.com/"},
    {"http://example.com:080/", "http://example.com/"},
    {"http://example.com:00/", "http://example.com:0/"},
    {"https://example.com:80/", "https://example.com:80/"},
    {"http://a.b./", "http://a.b/"},
    {"http://a./", "http://a./"},
    {"http://.a./", "http://.a/"},
    {"http://:@example.com/", "http://example.com/"},
    {"http://User@example.com/", "http://User@example.com/"},
    {"eXAMPLE://a/./b/../b/%63/%7bfoo%7d", "example://a/b/c/%7Bfoo%7D"}, // RFC 3986 section 6.2.2
    {"http://e.com/..", "http://e.com/"},
    {"http://e.com/a/./b/../../c/.", "http://e.com/c/"},
    {"http://e.com//", "http://e.com//"},
    {"http://e.com/%2f%3a", "http://e.com/%2F%3A"},
    {"http://e.com/%2541", "http://e.com/A"},
    {"http://e.com/a%CC%88", "http://e.com/%C3%A4"},
    {"http://e.com/?", "http://e.com/?"},
    {"http://e.com/?#", "http://e.com/?#"},
    {"http://e.com?%41#%42", "http://e.com/?A#B"},
    {"mailto:A@B.com?subject=a@b", "mailto:A@b.com?subject=a@b"},
    {"URN:uuid:AB-", "urn:uuid:AB-"},
    {"tag:x,2020:a%20b", "tag:x,2020:a%20b"},
    {"x:a/../b", "x:a/../b"},
    {"x:/../a", "x:/a"},
    {"file:///a", "file:///a"},
};

} // namespace

BOOST_AUTO_TEST_CASE(canonical_forms) {
    for (const Row& row : rows) {
        BOOST_TEST(canonical_uri(row.uri).value_or("none") == row.canonical, row.uri);
        BOOST_TEST(is_canonical_uri(row.uri) == (std::string{row.uri} == row.canonical), row.uri);
    }
    for (const char* none : {"http://e.com/%E9", "/a", ""}) BOOST_TEST(!canonical_uri(none), none);
}

BOOST_AUTO_TEST_CASE(fragments_are_parts_of_one_document) {
    BOOST_TEST(is_same_document("http://e.com#a", "http://e.com:80/#b"));
    BOOST_TEST(is_same_document("x://a", "x://a/?#b"));
    BOOST_TEST(!is_same_document("http://e.com/?a", "http://e.com/?b"));
    BOOST_TEST(!is_same_document("http://e.com/%E9", "http://e.com/%E9")); // nobody can tell
}
