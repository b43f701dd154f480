// Relative URLs: all rows of RFC 3986 section 5.4, and what browsers take that the RFC does not.
#include <boost/test/unit_test.hpp>

#include "values/resolve.hpp"
#include "values/uri.hpp"

using namespace feedwright;

namespace {

struct Row {
    const char* reference;
    const char* base;
    const char* resolved; ///< nullptr: none
};

constexpr const char* base = "http://a/b/c/d;p?q";

const Row rows[]{
    // 5.4.1, normal examples.
    {"g:h", base, "g:h"},
    {"g", base, "http://a/b/c/g"},
    {"./g", base, "http://a/b/c/g"},
    {"g/", base, "http://a/b/c/g/"},
    {"/g", base, "http://a/g"},
    {"//g", base, "http://g"},
    {"?y", base, "http://a/b/c/d;p?y"},
    {"g?y", base, "http://a/b/c/g?y"},
    {"#s", base, "http://a/b/c/d;p?q#s"},
    {"g#s", base, "http://a/b/c/g#s"},
    {"g?y#s", base, "http://a/b/c/g?y#s"},
    {";x", base, "http://a/b/c/;x"},
    {"g;x", base, "http://a/b/c/g;x"},
    {"g;x?y#s", base, "http://a/b/c/g;x?y#s"},
    {"", base, "http://a/b/c/d;p?q"},
    {".", base, "http://a/b/c/"},
    {"./", base, "http://a/b/c/"},
    {"..", base, "http://a/b/"},
    {"../", base, "http://a/b/"},
    {"../g", base, "http://a/b/g"},
    {"../..", base, "http://a/"},
    {"../../", base, "http://a/"},
    {"../../g", base, "http://a/g"},
    // 5.4.2, abnormal examples; the last one as a strict parser takes it.
    {"../../../g", base, "http://a/g"},
    {"../../../../g", base, "http://a/g"},
    {"/./g", base, "http://a/g"},
    {"/../g", base, "http://a/g"},
    {"g.", base, "http://a/b/c/g."},
    {".g", base, "http://a/b/c/.g"},
    {"g..", base, "http://a/b/c/g.."},
    {"..g", base, "http://a/b/c/..g"},
    {"./../g", base, "http://a/b/g"},
    {"./g/.", base, "http://a/b/c/g/"},
    {"g/./h", base, "http://a/b/c/g/h"},
    {"g/../h", base, "http://a/b/c/h"},
    {"g;x=1/./y", base, "http://a/b/c/g;x=1/y"},
    {"g;x=1/../y", base, "http://a/b/c/y"},
    {"g?y/./x", base, "http://a/b/c/g?y/./x"},
    {"g?y/../x", base, "http://a/b/c/g?y/../x"},
    {"g#s/./x", base, "http://a/b/c/g#s/./x"},
    {"g#s/../x", base, "http://a/b/c/g#s/../x"},
    {"http:g", base, "http:g"},
    // A base without a path, with a fragment, with two slashes.
    {"x", "http://h", "http://h/x"},
    {"?q", "http://h", "http://h?q"},
    {"#f", "http://h/p#old", "http://h/p#f"},
    {"./", "http://h/a//b//c", "http://h/a//b//"},
    {"x", "file:///a/b", "file:///a/x"},
    // As browsers read them: space around goes, breaks go, backslashes are slashes up to the query.
    {" \tx\r\n", "http://h/a/b", "http://h/a/x"},
    {"x\ny/\tz", "http://h/", "http://h/xy/z"},
    {"\\x\\y?a\\b", "http://h/a/b", "http://h/x/y?a%5Cb"},
    {"\\\\other\\x", "http://h/a/b", "http://other/x"},
    {"a b", "http://h/", "http://h/a%20b"},
    {"caf\xC3\xA9?\xC3\xB6#\xC3\xA4", "http://h/", "http://h/caf%C3%A9?%C3%B6#%C3%A4"},
    {"x", "http://h/\xC3\xA9/y", "http://h/%C3%A9/x"},
    {"100%", "http://h/", "http://h/100%25"},
    {"a#b#c", "http://h/", "http://h/a#b%23c"},
    {"12:30.html", "http://h/a/b", "http://h/a/12:30.html"},
    {":x", "http://h/a/", "http://h/a/:x"},
    {"x[1]?y[]=2", "http://h/", "http://h/x%5B1%5D?y%5B%5D=2"},
    {"//[::1]:80/x[1]", "http://h/", "http://[0000:0000:0000:0000:0000:0000:0000:0001]:80/x%5B1%5D"},
    {"//u[@[::1]/", "http://h/", "http://u%5B@[0000:0000:0000:0000:0000:0000:0000:0001]/"},
    // Brackets around anything but an address are characters like others.
    {"//a[b]c/", "http://h/", "http://a%5Bb%5Dc/"},
    {"//[b]/", "http://h/", "http://%5Bb%5D/"},
    {"//[b/", "http://h/", "http://%5Bb/"},
    {"x", "http://[b]c/", "http://%5Bb%5Dc/x"},
    // Malformed, or no base.
    {"//h:x/", "http://h/", nullptr},
    {"//[::1]b/", "http://h/", nullptr},
    {"//", "http://h/", nullptr},
    {"///x", "http://h/", nullptr},
    {"x", "", nullptr},
    {"x", "/a/b", nullptr},
    {"x", "mailto:ada@example.org", nullptr},
    {"x", "http:", nullptr},
    {"x", "http://", nullptr},
    {"x", "javascript:alert(1)", nullptr},
};

} // namespace

BOOST_AUTO_TEST_CASE(references_are_resolved) {
    for (const Row& row : rows) {
        const auto resolved = resolve(row.reference, row.base);
        BOOST_TEST(resolved.value_or("none") == (row.resolved == nullptr ? "none" : row.resolved),
                   row.reference << " against " << row.base << ": " << resolved.value_or("none"));
    }
}

BOOST_AUTO_TEST_CASE(the_scheme_is_what_stands_before_the_first_colon) {
    BOOST_TEST(scheme_of("https://a/") == "https");
    BOOST_TEST(scheme_of("A+b-c.1:x") == "A+b-c.1");
    for (const char* text : {"", ":", "a", "/a:b", "1a:b", "a b:c", "#a:b", "caf\xC3\xA9:x"}) BOOST_TEST(scheme_of(text).empty());
}

// A path of half a million steps, up or down, ends in time.
BOOST_AUTO_TEST_CASE(long_references_end) {
    std::string up;
    for (int i = 0; i < 300'000; ++i) up += "../";
    BOOST_TEST(resolve(up, base).value_or("none") == "http://a/");
    BOOST_TEST(!resolve(std::string(5'000'000, 'a'), base));
}
