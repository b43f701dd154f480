// HashSink: the expected digits are those of the program xxhsum (xxhsum -H2).
#include <boost/test/unit_test.hpp>

#include <string>

#include <feedwright/feedwright.hpp>

using namespace feedwright;

namespace {

std::string digest_of(std::string_view text) {
    HashSink sink;
    sink.write(text);
    return sink.digest();
}

} // namespace

BOOST_AUTO_TEST_CASE(the_digits_of_xxhsum) {
    BOOST_TEST(digest_of("") == "99aa06d3014798d86001c324468d497f");
    BOOST_TEST(digest_of("feedwright\n") == "fe764d56cf47261d301d081d0ac998f6");
}

BOOST_AUTO_TEST_CASE(pieces_make_no_difference) {
    const std::string text(100'000, 'x');
    HashSink sink;
    for (std::size_t i = 0; i < text.size(); i += 777) sink.write(std::string_view{text}.substr(i, 777));
    BOOST_TEST(sink.size() == text.size());
    BOOST_TEST(sink.digest() == digest_of(text));
    BOOST_TEST(sink.digest() == digest_of(text), "asking changes nothing");
    BOOST_TEST(digest_of(text + "y") != digest_of(text));
}

BOOST_AUTO_TEST_CASE(bytes_go_on_to_the_other_sink) {
    const Feed feed{.title = "News", .home_page = "https://news.example/", .feed_url = "https://news.example/feed"};
    std::string text;
    StringSink target{text};
    HashSink sink{&target};
    BOOST_TEST(write(feed, Format::rss, sink).ok());
    BOOST_TEST(text == render(feed, Format::rss));
    BOOST_TEST(sink.size() == text.size());
    BOOST_TEST(sink.digest() == digest_of(text));
}
