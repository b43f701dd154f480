// URLs as feed validators take them (validity.md 7.1): class A, absolute, and class H, what an enclosure may be. Included
// from src: the public doors (url.relative, attachment.url.not_web, url.encoded) show only the verdict of a whole feed.
#include <boost/test/unit_test.hpp>

#include "values/iri.hpp"
#include "values/uri.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(absolute_uris) {
    for (const char* text : {"https://example.org/", "http://example.org", "HTTPS://example.org/", "https://example.org:8080/a?b#c",
                             "tag:example.org,2020:1", "urn:uuid:62c589ee-3870-5d0d-83e6-ef08e42788c3", "mailto:ada@example.org",
                             "ftp://example.org/a", "a+b-c.d:e", " https://example.org/ ", "https://xn--caf-dma.example/",
                             "https://127.0.0.1/", "https://example.org/caf\xC3\xA9"}) {
        BOOST_TEST(is_absolute_uri(text), text);
    }
    for (const char* text : {"", " ", "/", "/a", "//example.org/", "example.org", "www.example.org/a:b", "a", "#a", "?a", "https:",
                             "http:", "http:/example.org", "http:///a", "https://", "https:///a", "ftp:example.org", "1a:b", ":a",
                             "https://caf\xC3\xA9.example/", "https://exa mple.org/", "a b:c"}) {
        BOOST_TEST(!is_absolute_uri(text), text);
    }
}

BOOST_AUTO_TEST_CASE(web_uris) {
    for (const char* text : {"https://example.org/a.mp3", "http://example.org", "HTTP://EXAMPLE.ORG:8080/a", "https://127.0.0.1/a",
                             "https://a-b.c1.example/", "https://example.org/?a", "https://example.org/#a", "https://example.org:80"}) {
        BOOST_TEST(is_web_uri(text), text);
    }
    // No user, underscore, lone name, point at the end, IPv6; behind the host a slash or nothing.
    for (const char* text : {"ftp://example.org/a", "https://localhost/a", "https://user@example.org/", "https://a_b.example/",
                             "https://example.org./", "https://.example.org/", "https://a..b/", "https://[::1]/", "https://example.org?a",
                             "https://example.org#a", "https://example.org:/", "https://example.org:x/", "mailto:a@example.org", "/a",
                             "https://caf\xC3\xA9.example/"}) {
        BOOST_TEST(!is_web_uri(text), text);
    }
}

BOOST_AUTO_TEST_CASE(what_a_url_cannot_have_is_percent_encoded) {
    struct Row {
        const char* text;
        const char* encoded;
    };
    // Made with Python: urllib.parse.quote(text.strip(), safe=";/?:@&=+$.-_!~*'()%,#")
    const Row rows[]{
        {"https://example.org/a b", "https://example.org/a%20b"},
        {" https://example.org/\t", "https://example.org/"},
        {"https://example.org/caf\xC3\xA9", "https://example.org/caf%C3%A9"},
        {"https://example.org/[a]|{b}^`\\\"<>", "https://example.org/%5Ba%5D%7C%7Bb%7D%5E%60%5C%22%3C%3E"},
        {"https://example.org/%20?a=1&b=2;c=(d)#e", "https://example.org/%20?a=1&b=2;c=(d)#e"},
        {"https://example.org/\x7F\x01", "https://example.org/%7F%01"},
        {"https://example.org/\xFF", "https://example.org/%FF"},
        {"", ""},
    };
    for (const Row& row : rows) {
        BOOST_TEST(encode_uri(row.text) == row.encoded);
        BOOST_TEST(std::string_view{Uri{row.text}} == row.encoded);
    }
    BOOST_TEST(encode_uri(std::string_view{"a\0b", 3}) == "a%00b");
}

BOOST_AUTO_TEST_CASE(a_url_that_needs_no_change_is_not_copied) {
    const std::string url = "https://example.org/a?b=%20&c#d";
    const Uri uri{url};
    BOOST_TEST(std::string_view{uri}.data() == url.data());
}

BOOST_AUTO_TEST_CASE(roots) {
    BOOST_TEST(uri_root("https://example.org:8080/a/b?c") == "https://example.org:8080");
    BOOST_TEST(uri_root("https://example.org") == "https://example.org");
    BOOST_TEST(uri_root("https://example.org?a") == "https://example.org");
    for (const char* text : {"", "urn:a", "/a", "example.org", "https:/a", "mailto:a@b"}) BOOST_TEST(uri_root(text) == "", text);
}

BOOST_AUTO_TEST_CASE(relations_are_registered_words_or_uris) {
    for (const char* rel : {"alternate", "self", "related", "enclosure", "via", "next", "hub", "license", "replies", "https://example.org/rel"}) {
        BOOST_TEST(is_link_relation(rel), rel);
    }
    for (const char* rel : {"", "Self", "friend", "a b", "alternate ", "/rel", "https://example.org/a b"}) {
        BOOST_TEST(!is_link_relation(rel), rel);
    }
}

BOOST_AUTO_TEST_CASE(a_registered_relation_has_two_spellings) {
    BOOST_TEST(link_relation("http://www.iana.org/assignments/relation/alternate") == "alternate");
    BOOST_TEST(link_relation("https://www.iana.org/assignments/relation/alternate") ==
               "https://www.iana.org/assignments/relation/alternate");
    BOOST_TEST(is_link_relation("http://www.iana.org/assignments/relation/via"));
    BOOST_TEST(!is_link_relation("http://www.iana.org/assignments/relation/friend"));
}

BOOST_AUTO_TEST_CASE(host_labels_have_1_to_63_characters) {
    for (const std::string& rel : {std::string{}, std::string{"a"}, std::string{"a.b"}, std::string{"a."}, std::string(63, 'a')}) {
        BOOST_TEST(has_host_labels(rel), rel);
    }
    for (const std::string& rel : {std::string{"."}, std::string{".a"}, std::string{"a..b"}, std::string{"a.."}, std::string(64, 'a'),
                                   std::string(64, 'a') + ".b"}) {
        BOOST_TEST(!has_host_labels(rel), rel);
    }
}

BOOST_AUTO_TEST_CASE(references_are_relative_or_have_a_scheme_and_its_syntax) {
    for (const char* text : {"", "a", "/a", "#a", "//x.example/", "https://x.example/", "urn:isbn:0", "tag:x.example,2020:", "a/b:c"}) {
        BOOST_TEST(is_uri_reference(text), text);
    }
    for (const char* text : {"x y", "caf\xC3\xA9", "https:a", "http://", "urn:x:y", "urn:x", "tag:x", "TAG:x.example,2020:", "%", "[", "a:"}) {
        BOOST_TEST(!is_uri_reference(text), text);
    }
    for (const char* text : {"tag:", "TAG:x", " urn:x", "Urn:a"}) BOOST_TEST(is_name_uri(text), text);
    for (const char* text : {"", "tag", "https://x.example/tag:", "tags:x"}) BOOST_TEST(!is_name_uri(text), text);
}
