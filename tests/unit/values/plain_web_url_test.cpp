// The short way of URLs says no more than the long way: with a fragment behind, which the short way does not know, each is
// still all that it was said to be.
#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <string_view>

#include "values/canonical_uri.hpp"
#include "values/iri.hpp"
#include "values/plain_web_url.hpp"
#include "values/uri.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(what_is_plain) {
    for (const char* url : {"https://a.example/", "http://a-b.c1.example/x/y.z?q=1&r=(2)", "https://1.example/~a;b:c@d",
                            "https://a.co//"})
        BOOST_TEST(is_plain_web_url(url), url);
    for (const char* url : {"",
                            "https://",
                            "https:///",
                            "https://a.example",
                            "https://a/",
                            "HTTPS://a.example/",
                            "https://A.example/",
                            "https://a.example/a b",
                            "https://a.example/%20",
                            "https://a.example/#a",
                            "https://a.example:80/",
                            "https://u@a.example/",
                            "https://a..example/",
                            "https://a.example./",
                            "https://.a.example/",
                            "https://-a.example/",
                            "https://a-.example/",
                            "https://xn--9ca.example/",
                            "https://1.2.3.4/",
                            "https://[::1]/",
                            "ftp://a.example/",
                            "https://a.example/[",
                            "https://a.example/\xC3\xA9",
                            "https://a_b.example/",
                            " https://a.example/",
                            "https://a.example/ ",
                            "https://a.example/\"",
                            "https://a.1example/"})
        BOOST_TEST(!is_plain_web_url(url), url);
    BOOST_TEST(!is_plain_web_url("https://" + std::string(64, 'a') + ".example/"));
}

BOOST_AUTO_TEST_CASE(what_is_plain_is_all_that_it_is_taken_for) {
    std::mt19937 random{2026};
    const std::string_view pieces[]{"a", "bc", "1",   ".", "-", "example", "/",    "?", "=",  "&", ":",
                                    "@", "A",  "%41", "#", " ", "_",       "xn--", "[", "..", "~", ";"};
    const std::string_view beginnings[]{"http://", "https://", "https://a.example", "https://b-c.d1.example/"};
    int plain = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string url{beginnings[random() % std::size(beginnings)]};
        for (std::size_t n = random() % 10; n != 0; --n) url += pieces[random() % std::size(pieces)];
        if (!is_plain_web_url(url)) continue;
        ++plain;
        const std::string longer = url + "#x";
        const bool has_dot_segment = url.find("/.") != std::string::npos;
        const bool is_all = !is_plain_web_url(longer) && (has_dot_segment || is_canonical_uri(longer)) && is_uri_text(longer) && is_absolute_iri(longer) && has_uri_host(longer) &&
                            is_absolute_uri(longer) && is_web_uri(longer) && is_identifying_uri(longer) &&
                            has_utf8_escapes(longer) && has_lasting_escapes(longer) && is_uri(longer);
        if (!is_all) BOOST_ERROR(url);
    }
    BOOST_TEST(plain > 1000);
}
