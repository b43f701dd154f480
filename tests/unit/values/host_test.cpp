// Hosts and what stands before and behind them. The ASCII forms are those of the examples of RFC 3492 section 7.1 and of
// UTS 46 section 4; others were made with Python's punycode codec, label by label. Included from src: the rules show only
// whether a host is one.
#include <boost/test/unit_test.hpp>

#include <string>

#include "values/authority.hpp"
#include "values/host.hpp"
#include "values/iri.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(names_of_any_script_have_an_ascii_form) {
    struct Row {
        const char* name;
        const char* ascii;
    };
    const Row rows[]{
        {"example.org", "example.org"},
        {"EXAMPLE.org", "EXAMPLE.org"}, // ASCII stays as it is
        {"a_b.example", "a_b.example"},
        {"127.0.0.1", "127.0.0.1"},
        {"localhost", "localhost"},
        {"b\xC3\xBC" "cher.example", "xn--bcher-kva.example"},
        {"B\xC3\x9C" "CHER.example", "xn--bcher-kva.example"},
        {"Bu\xCC\x88" "cher.example", "xn--bcher-kva.example"},      // decomposed
        {"b%C3%BCcher.example", "xn--bcher-kva.example"},
        {"%61.example", "a.example"},
        {"fa\xC3\x9F.example", "xn--fa-hia.example"},                // non-transitional: no fass
        {"\xE4\xBB\x96\xE4\xBB\xAC\xE4\xB8\xBA\xE4\xBB\x80\xE4\xB9\x88\xE4\xB8\x8D\xE8\xAF\xB4\xE4\xB8\xAD\xE6\x96\x87",
         "xn--ihqwcrb4cv8a8dqg056pqjye"},                            // RFC 3492 section 7.1 (B)
        {"b\xC3\xBC" "cher\xE3\x80\x82" "example", "xn--bcher-kva.example"}, // an ideographic full stop
        {"xn--bcher-kva.example", "xn--bcher-kva.example"},
    };
    for (const Row& row : rows) BOOST_TEST(ascii_host(row.name).value_or("none") == row.ascii, row.name);
}

BOOST_AUTO_TEST_CASE(what_is_no_host_has_none) {
    const std::string long_label(64, '\xC3');
    for (const std::string& name : {std::string{}, std::string{"a b"}, std::string{"[::1]"}, std::string{"a<b"}, std::string{"a%2Fb"},
                                    std::string{"a%"}, std::string{"a%00"}, std::string{"\xFF.example"}, std::string{"a\x01"},
                                    std::string{"\xEF\xBD\x81\xEF\xBC\x8F.example"}, // full-width letters: a/.example
                                    std::string{"\xE2\x80\xAE" "a.example"}, long_label}) {
        BOOST_TEST(!ascii_host(name), name);
        BOOST_TEST(!is_host(name), name);
    }
}

BOOST_AUTO_TEST_CASE(authorities) {
    const Authority all = authority_of("https://user:word@example.org:80/a:b@c");
    BOOST_TEST(all.user == "user:word@");
    BOOST_TEST(all.host == "example.org");
    BOOST_TEST(all.port == ":80");
    BOOST_TEST(authority_of("//a@b@example.org?c").host == "example.org");
    BOOST_TEST(authority_of("ftp://[::1]:21").host == "[::1]");
    BOOST_TEST(authority_of("ftp://[::1]:21").port == ":21");
    BOOST_TEST(authority_of("https://example.org#a").host == "example.org");
    for (const char* none : {"", "a", "/a//b", "mailto:a@b", "urn:a//b", "https:///a", "//"}) BOOST_TEST(authority_of(none).host == "", none);
    for (const char* port : {"", ":", ":0", ":80", ":65535", ":00080"}) BOOST_TEST(is_port(port), port);
    for (const char* port : {":65536", ":-1", ":a", ":000080", ":80 "}) BOOST_TEST(!is_port(port), port);
}

BOOST_AUTO_TEST_CASE(iris_become_uris) {
    struct Row {
        const char* iri;
        const char* uri;
        bool host;
        bool other;
    };
    const Row rows[]{
        {"https://example.org/a%20b?c#d", "https://example.org/a%20b?c#d", false, false},
        {"a/b", "a/b", false, false},
        {" a b ", "a%20b", false, true},
        {"https://r\xC3\xA9sum\xC3\xA9.example.org", "https://xn--rsum-bpad.example.org", true, false}, // RFC 3987 section 3.1
        {"//b\xC3\xBC" "cher.example/\xC3\xBC", "//xn--bcher-kva.example/%C3%BC", true, true},
        {"https://us er@example.org:80/", "https://us%20er@example.org:80/", false, true},
        {"mailto:a@b\xC3\xBC" "cher.example", "mailto:a@b%C3%BCcher.example", false, true},
        {"https://example.org/\xF0\x90\x8C\x80", "https://example.org/%F0%90%8C%80", false, true},
    };
    for (const Row& row : rows) {
        const auto made = to_uri(row.iri);
        BOOST_REQUIRE_MESSAGE(made, row.iri);
        BOOST_TEST(made->uri == row.uri);
        BOOST_TEST(made->host_encoded == row.host, row.iri);
        BOOST_TEST(made->encoded == row.other, row.iri);
        BOOST_TEST(is_uri(made->uri), row.iri);
        BOOST_TEST(is_uri(row.iri) == !(row.host || row.other), row.iri);
        BOOST_TEST(to_uri(made->uri)->uri == made->uri);
    }
    BOOST_TEST(!to_uri("https://[::1]/"));
    BOOST_TEST(!to_uri("//a b/c"));
}
