// Media types, language tags and addresses as feed validators take them (validity.md 7.5, 7.6 and 9.3), and what the ending
// of a file's name says. Included from src: the public doors are rules that show only the verdict of a whole feed.
#include <boost/test/unit_test.hpp>

#include "values/names.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(media_types) {
    for (const char* type : {"audio/mpeg", "text/plain; charset=utf-8", "text/plain;charset=utf-8", "audio/ogg; codecs=\"opus, vorbis\"",
                             "application/atom+xml;type=entry;profile=x", "application/vnd.a.b-c+json", "AUDIO/MPEG", "x/y", "image/svg+xml"}) {
        BOOST_TEST(is_media_type(type), type);
    }
    for (const char* type : {"", "audio", "audio/", "/mpeg", "audio/mpeg/x", " audio/mpeg", "audio/mpeg ", "audio mpeg", "audio/mp eg",
                             "text/plain;", "text/plain; charset", "text/plain; charset=", "text/plain; charset = utf-8", "text/pl\xC3\xA4in",
                             "audio/ogg; codecs=\"opus", "text/plain charset=utf-8", "audio/(mpeg)"}) {
        BOOST_TEST(!is_media_type(type), type);
    }
}

BOOST_AUTO_TEST_CASE(kinds_of_media_types) {
    for (const char* type : {"image/svg+xml", "text/xml", "application/xml", "application/atom+XML"}) BOOST_TEST(is_xml_media_type(type), type);
    for (const char* type : {"text/plain", "application/xml-dtd", "application/xmlx", ""}) BOOST_TEST(!is_xml_media_type(type), type);
    for (const char* type : {"text/plain", "TEXT/csv"}) BOOST_TEST(is_text_media_type(type), type);
    for (const char* type : {"text/", "text", "application/text", "textual/x", ""}) BOOST_TEST(!is_text_media_type(type), type);
}

BOOST_AUTO_TEST_CASE(the_path_of_a_url_tells_the_media_type) {
    struct Row {
        const char* url;
        const char* type; ///< IANA's registry, or the common name
    };
    const Row rows[]{
        {"https://x.example/a.mp3", "audio/mpeg"},        {"https://x.example/a.MP3", "audio/mpeg"},
        {"https://x.example/a.mp3?b=c.png", "audio/mpeg"}, {"https://x.example/a.mp3#t=1", "audio/mpeg"},
        {"https://x.example/a.b.jpg", "image/jpeg"},      {"https://x.example/a.jpeg", "image/jpeg"},
        {"https://x.example/a.pdf", "application/pdf"},   {"https://x.example/a.epub", "application/epub+zip"},
        {"https://x.example/a.m4a", "audio/mp4"},         {"https://x.example/a.webm", "video/webm"},
        {"https://x.example/a.svg", "image/svg+xml"},     {"https://x.example/a", ""},
        {"https://x.example/mp3", ""},                    {"https://x.example/?a.mp3", ""},
        {"https://x.example/a.mp3/", ""},                 {"https://x.example/a.unknown", ""},
        {"", ""},
    };
    for (const Row& row : rows) BOOST_TEST(media_type_of_url(row.url) == row.type, row.url);
}

BOOST_AUTO_TEST_CASE(language_tags) {
    for (const char* tag : {"en", "EN", "fa", "ja", "de-DE", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "fas", "deu", "x-klingon", "en-x-pirate",
                            "de-CH-1996", "no", "nb", "und", "tlh", "yue-HK-abcdefgh"}) {
        // "yue" came with ISO 639-3, which validators do not know.
        BOOST_TEST(is_language_tag(tag) == (std::string_view{tag}.substr(0, 3) != "yue"), tag);
    }
    for (const char* tag : {"", "-", "e", "en-", "-en", "en--us", "en_US", "english", "English", "qq", "zzz", "en us", " en", "en ", "12",
                            "en-abcdefghi", "en-\xC3\xA9", "e1", "c", "i-klingon"}) {
        BOOST_TEST(!is_language_tag(tag), tag);
    }
    BOOST_TEST(is_language_tag("x"));
}

BOOST_AUTO_TEST_CASE(e_mail_addresses) {
    for (const char* text : {"ada@example.org", "ada.lovelace+news@mail.example.co.uk", "a@b.c", "o'hara_x-y@example.org", "1@2.example"}) {
        BOOST_TEST(is_email_address(text), text);
    }
    for (const char* text : {"", "ada", "@example.org", "ada@", "ada@localhost", "ada@example.", "ada@.org", "ada@@example.org",
                             "ada lovelace@example.org", "ada@exa mple.org", "Ada <ada@example.org>", "ada@example.org (Ada)",
                             "ada@example.org,b@example.org", " ada@example.org", "ada@example.org ", "\"ada\"@example.org",
                             "ada@[127.0.0.1]", "mailto:ada@example.org", "ad\xC3\xA4@example.org", "ada@ex\xC3\xA4mple.org", "ada@example..org"}) {
        BOOST_TEST(!is_email_address(text), text);
    }
}

BOOST_AUTO_TEST_CASE(capitals_of_a_media_type_mean_nothing_those_of_parameters_may) {
    BOOST_TEST(lower_media_type("") == "");
    BOOST_TEST(lower_media_type("Text/HTML") == "text/html");
    BOOST_TEST(lower_media_type("A/B; C=D;E=F") == "a/b; C=D;E=F");
}
