// NDJSON: the first line is the feed, each further line an item.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "reading.hpp"

using namespace feedwright;

namespace {

const std::string feed = R"({"version":"https://jsonfeed.org/version/1.1","title":"T"})";

std::string item(const std::string& id) { return R"({"id":")" + id + R"(","content_text":""})"; }

std::string ids(const reading::Read& read) {
    std::string all;
    for (const Article& article : read.feed.articles) all += article.id + " ";
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_lines)

BOOST_AUTO_TEST_CASE(the_first_line_is_the_feed_and_each_other_an_item) {
    const reading::Read read = reading::lines(feed + "\n" + item("a") + "\n" + item("b") + "\n");
    BOOST_TEST(read.good);
    BOOST_TEST(read.found() == "");
    BOOST_TEST(read.feed.title.value == "T");
    BOOST_TEST(ids(read) == "a b ");
}

BOOST_AUTO_TEST_CASE(line_breaks_may_be_of_any_kind_and_blank_lines_are_skipped) {
    BOOST_TEST(ids(reading::lines(feed + "\r\n" + item("a") + "\r\n" + item("b"))) == "a b ");
    const reading::Read read = reading::lines("\xEF\xBB\xBF"
                                              "\n \t\r\n" +
                                              feed + "\n\n\n" + item("a") + "\n   \n" + item("b") + "\n\n");
    BOOST_TEST(ids(read) == "a b ");
    BOOST_TEST(reading::lines("\xEF\xBB\xBF" + feed + "\n" + item("a")).found() == "");
}

BOOST_AUTO_TEST_CASE(nothing_at_all_is_no_feed) {
    BOOST_TEST(reading::lines("").found() == "error json.syntax  1:1\n");
    BOOST_TEST(!reading::lines("\n\n").good);
    BOOST_TEST(reading::lines(feed).good);
    BOOST_TEST(reading::lines(feed).found() == "");
}

BOOST_AUTO_TEST_CASE(findings_have_the_line_of_the_stream_and_the_number_of_the_item) {
    const reading::Read read =
        reading::lines(feed + "\n" + item("a") + "\n\n" + R"({"id":"b","content_text":"","title":1})" + "\n" +
                       R"( {"id":"c","content_text":"","colour":1})" + "\n" + item("d"));
    BOOST_TEST(read.found() == "error json.type /items/1/title 4:37\n"
                               "note json.member.unknown /items/2/colour 5:39\n");
    BOOST_TEST(ids(read) == "a c d ");
    BOOST_TEST(read.findings.at(0).article == "b");
}

BOOST_AUTO_TEST_CASE(after_a_broken_line_the_next_is_tried) {
    const reading::Read read =
        reading::lines(feed + "\n" + item("a") + "\n{\"id\":\n[]\n" + item("b") + " x\n" + item("c"));
    BOOST_TEST(read.found() == "error json.syntax /items/1/id 3:7\n"
                               "error json.type /items/2 4:1\n"
                               "error json.syntax /items/3 5:30\n");
    BOOST_TEST(ids(read) == "a c ");
}

BOOST_AUTO_TEST_CASE(a_broken_first_line_ends_it) {
    const reading::Read read = reading::lines("{\"version\":\n" + item("a"));
    BOOST_TEST(!read.good);
    BOOST_TEST(read.found() == "error json.syntax /version 1:12\n");
    BOOST_TEST(read.feed.articles.empty());
    BOOST_TEST(reading::lines("[]\n" + item("a")).feed.articles.empty());
}

BOOST_AUTO_TEST_CASE(a_first_line_with_errors_is_no_feed_but_the_items_can_be_read) {
    const reading::Read read = reading::lines(R"({"version":"https://jsonfeed.org/version/1.1","title":1})"
                                              "\n" +
                                              item("a"));
    BOOST_TEST(!read.good);
    BOOST_TEST(ids(read) == "a ");
}

BOOST_AUTO_TEST_CASE(items_of_the_first_line_come_first) {
    const reading::Read read =
        reading::lines(reading::items(item("a") + "," + R"({"title":1,"content_text":"","id":"b"})") + "\n" +
                       item("c") + "\n" + R"({"id":1,"content_text":""})");
    BOOST_TEST(ids(read) == "a c 1 ");
    BOOST_TEST(read.rules() == "json.type /items/1/title\njson.item.id.number /items/3/id\n");
}

BOOST_AUTO_TEST_CASE(positions_are_known_for_the_line_that_was_read_last) {
    std::istringstream stream{feed + "\n" + item("a") + "\n" + R"({"title":1})" + "\n\n" + item("b") + "\n"};
    JsonReader reader{stream};
    Feed unused;
    Article article;
    BOOST_TEST(reader.read_feed(unused));
    BOOST_TEST((reader.position("/title") == JsonPosition{1, 55}));
    BOOST_TEST((reader.position("/items/0") == JsonPosition{1, 1}));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST((reader.position("/items/0/content_text") == JsonPosition{2, 26}));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST(article.id == "b");
    BOOST_TEST(reader.input_path("/articles/0/id") == "/items/0/id");
    BOOST_TEST(reader.input_path("/articles/1/content/value") == "/items/2/content_text");
    BOOST_TEST((reader.position("/items/2/id") == JsonPosition{5, 7}));
    BOOST_TEST((reader.position("/items/0/id") == JsonPosition{}));
    BOOST_TEST((reader.position("/title") == JsonPosition{}));
    BOOST_TEST(!reader.read_article(article));
}

BOOST_AUTO_TEST_CASE(long_lines_are_put_together) {
    // Around the size of the pieces that the stream is read in.
    for (const std::size_t length : {65533U, 65534U, 65535U, 65536U, 131070U, 131071U, 1'000'000U}) {
        const std::string head = R"({"id":"a","content_text":")";
        const std::string text(length - head.size() - 2, 'x');
        const reading::Read read = reading::lines(feed + "\n" + head + text + "\"}\n" + item("b"));
        BOOST_TEST(read.found() == "", length);
        BOOST_TEST(ids(read) == "a b ", length);
        BOOST_TEST((read.feed.articles.at(0).content.value == text), length);
    }
}

BOOST_AUTO_TEST_CASE(each_line_is_repaired_for_itself) {
    const reading::Read read =
        reading::lines(feed + "\n{\"id\":\"\xFF\xFF\",\"content_text\":\"\",\"_x\":{\"a\":1,\"a\":2}}\n" +
                       "{\"id\":\"b\",\"content_text\":\"\",\"title\":\"\xFF\"}");
    BOOST_TEST(read.found() == "warning json.utf8 /items/0/id 2:8\n"
                               "warning json.member.duplicate /items/0/_x/a 2:46\n"
                               "warning json.utf8 /items/1/title 3:38\n");
}

BOOST_AUTO_TEST_CASE(a_stream_that_throws_at_its_end_does_not) {
    std::istringstream stream{feed + "\n" + item("a")};
    stream.exceptions(std::ios::failbit | std::ios::eofbit);
    JsonReader reader{stream};
    Feed unused;
    Article article;
    BOOST_TEST(reader.read_feed(unused));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST(!reader.read_article(article));
}

namespace {

/// Gives a text, then fails.
class BrokenBuffer final : public std::streambuf {
public:
    explicit BrokenBuffer(std::string text) : text_{std::move(text)} {
        setg(text_.data(), text_.data(), text_.data() + text_.size());
    }

protected:
    int_type underflow() override { throw std::runtime_error{"the disk is gone"}; }

private:
    std::string text_;
};

} // namespace

BOOST_AUTO_TEST_CASE(trouble_with_the_stream_is_told_to_the_stream) {
    BrokenBuffer buffer{feed + "\n" + item("a") + "\n{\"id\":"};
    std::istream stream{&buffer};
    JsonReader reader{stream};
    Feed unused;
    Article article;
    BOOST_TEST(reader.read_feed(unused));
    BOOST_TEST(reader.read_article(article));
    BOOST_TEST(!stream.bad());
    BOOST_TEST(!reader.read_article(article));
    BOOST_TEST(stream.bad());
}

BOOST_AUTO_TEST_CASE(a_long_stream_needs_no_more_than_a_line) {
    // What is kept of a stream whose every second item is bad: its report is counted, not held.
    std::string text = feed + "\n";
    for (int i = 0; i < 2000; ++i) text += item(std::to_string(i)) + "\n{\"id\":[]}\n";
    std::istringstream stream{text};
    JsonReader reader{stream};
    Feed unused;
    Article article;
    BOOST_TEST(reader.read_feed(unused));
    std::size_t count = 0;
    for (; reader.read_article(article); ++count) {
        BOOST_REQUIRE(reader.input_path("/articles/" + std::to_string(count) + "/id") ==
                      "/items/" + std::to_string(2 * count) + "/id");
    }
    BOOST_TEST(count == 2000U);
    BOOST_TEST(reader.report().count(Severity::error) == 2000U);
    BOOST_TEST(reader.report().findings().size() <= 300U);
    BOOST_TEST(reader.input_path("/articles/999/id") == "/items/1998/id");
}

BOOST_AUTO_TEST_SUITE_END()
