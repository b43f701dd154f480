// The formats' names, media types and endings, and sets of formats.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"

using namespace feedwright;

// RSS Advisory Board; RFC 4287 section 7; JSON Feed 1.1, Suggestions for Publishers. What validity.md 1.4 recommends.
BOOST_AUTO_TEST_CASE(formats_are_known_to_the_world) {
    BOOST_TEST(info(Format::rss).media_type == "application/rss+xml; charset=utf-8");
    BOOST_TEST(info(Format::atom).media_type == "application/atom+xml; charset=utf-8");
    BOOST_TEST(info(Format::json).media_type.starts_with("application/feed+json"));
    for (const Format format : support::formats) {
        BOOST_TEST(info(format).format == format);
        BOOST_TEST((format_named(info(format).name) == format));
        BOOST_TEST((format_of_file("feed" + std::string{info(format).ending}) == format));
        BOOST_TEST(!info(format).title.empty());
    }
}

BOOST_AUTO_TEST_CASE(formats_are_found_by_name_and_by_file) {
    for (const char* name : {"", "RSS", "rss ", "rss2", "xml", "feed"}) BOOST_TEST(!format_named(name), name);
    BOOST_TEST((format_of_file("a.xml") == Format::rss));
    BOOST_TEST((format_of_file("/a/b.atom") == Format::atom));
    BOOST_TEST((format_of_file("a.atom.json") == Format::json));
    for (const char* name : {"", "feed", "feed.html", "rss", "a.rss/b"}) BOOST_TEST(!format_of_file(name), name);
}

BOOST_AUTO_TEST_CASE(formats_make_sets) {
    static_assert(!Formats{}.contains(Format::rss));
    static_assert(xml_formats.contains(Format::rss) && xml_formats.contains(Format::atom) && !xml_formats.contains(Format::json));
    static_assert(all_formats == (xml_formats | Format::json));
    BOOST_TEST(all_formats.contains(Format::json));
}
