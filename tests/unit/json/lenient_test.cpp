// Lenient reading: an element that cannot be read goes, what `_feedwright` says lands on those that stay, and paths of the
// model lead to where things stand in the input.
#include <boost/test/unit_test.hpp>

#include <sstream>

#include "reading.hpp"

using namespace feedwright;

namespace {

const std::string bad_elements =
    R"("tags":[1,"a",2,"b"],"authors":[5,{"name":"Ada","_x":1},[]],"attachments":[7,{"url":"https://a.example/a.mp3"}],)"
    R"("_feedwright":{"about":"a","categories":[{"label":"none"},{"label":"A"},{},{"label":"B"}],)"
    R"("authors":[{"email":"nobody@a.example"},{"email":"ada@a.example"}],"attachments":[{},{"extensions":["_y"],"_y":1}],)"
    R"("links":[8,{"href":"https://a.example/x"},9,{"href":"https://a.example/y"}],"extensions":[7,"_gone",{"uri":"u","name":"n"}]})";

struct Lenient {
    explicit Lenient(std::string text) : reader{std::move(text), {.lenient = true}} { reading::finish(reader, read); }
    explicit Lenient(std::istream& stream) : reader{stream, {.lenient = true}} { reading::finish(reader, read); }

    JsonReader reader;
    reading::Read read{};
};

void check_article(const Article& article) {
    BOOST_TEST((article.categories == std::vector<Category>{{.term = "a", .label = "A"}, {.term = "b", .label = "B"}}));
    BOOST_REQUIRE(article.authors.size() == 1U);
    BOOST_TEST(article.authors[0].name == "Ada");
    BOOST_TEST(article.authors[0].email == "ada@a.example");
    BOOST_REQUIRE(article.attachments.size() == 1U);
    BOOST_TEST(article.attachments[0].extensions.size() == 1U);
    BOOST_TEST((article.links == std::vector<Link>{{.href = "https://a.example/x"}, {.href = "https://a.example/y"}}));
    BOOST_TEST((article.extensions == std::vector<Extension>{Element{.uri = "u", .name = "n"}}));
}

constexpr std::pair<const char*, const char*> paths[]{
    {"/categories/0", "/tags/1"},
    {"/categories/1/term", "/tags/3"},
    {"/categories/1/label", "/_feedwright/categories/3/label"},
    {"/authors/0/name", "/authors/1/name"},
    {"/authors/0/email", "/_feedwright/authors/1/email"},
    {"/attachments/0/url", "/attachments/1/url"},
    {"/links/0", "/_feedwright/links/1"},
    {"/links/1/href", "/_feedwright/links/3/href"},
    {"/extensions/0/uri", "/_feedwright/extensions/2/uri"},
};

} // namespace

BOOST_AUTO_TEST_CASE(elements_that_cannot_be_read_move_nothing) {
    const std::string text = reading::items("{\"id\":\"0\",\"content_text\":\"\"},{\"id\":\"1\",\"content_text\":\"\"," +
                                            bad_elements + "}");
    Lenient lenient{text};
    BOOST_TEST(lenient.read.good);
    BOOST_REQUIRE(lenient.read.feed.articles.size() == 2U);
    check_article(lenient.read.feed.articles[1]);
    for (const auto& [model, input] : paths) {
        BOOST_TEST(lenient.reader.input_path("/articles/1" + std::string{model}) == "/items/1" + std::string{input});
    }
    BOOST_TEST(lenient.reader.input_path("/articles/0/authors/0/name") == "/items/0/authors/0/name");
    const JsonPosition position = lenient.reader.position(lenient.reader.input_path("/articles/1/authors/0/name"));
    BOOST_TEST(text.substr(position.column - 1, 5) == "\"Ada\"");
}

BOOST_AUTO_TEST_CASE(nor_do_they_in_lines) {
    std::istringstream stream{"{\"version\":\"https://jsonfeed.org/version/1.1\"}\n{\"id\":\"1\",\"content_text\":\"\"," +
                              bad_elements + "}\n{\"id\":\"2\",\"content_text\":\"\"}\n"};
    Lenient lenient{stream};
    BOOST_REQUIRE(lenient.read.feed.articles.size() == 2U);
    check_article(lenient.read.feed.articles[0]);
    // The line is gone, what went is known.
    BOOST_TEST(lenient.reader.input_path("/articles/0/authors/0/name") == "/items/0/authors/1/name");
    BOOST_TEST(lenient.reader.input_path("/articles/1/authors/0/name") == "/items/1/authors/0/name");
}

BOOST_AUTO_TEST_CASE(a_feed_has_lists_too) {
    const Lenient lenient{reading::feed_with(
        R"("hubs":[1,{"type":"t","url":"u"}],"authors":["a",{"name":"Ada"}],"_feedwright":{"about":"a",)"
        R"("authors":[{"email":"none"},{"email":"ada@a.example"}],"rss":{"skip_hours":[1,"x",2]}})")};
    const Feed& feed = lenient.read.feed;
    BOOST_TEST(lenient.read.good);
    BOOST_TEST((feed.hubs == std::vector<Hub>{{.type = "t", .url = "u"}}));
    BOOST_TEST((feed.authors == std::vector<Person>{{.name = "Ada", .email = "ada@a.example"}}));
    BOOST_TEST((feed.rss.skip_hours == std::vector<int>{1, 2}));
    BOOST_TEST(lenient.reader.input_path("/hubs/0/url") == "/hubs/1/url");
    BOOST_TEST(lenient.reader.input_path("/authors/0/email") == "/_feedwright/authors/1/email");
    BOOST_TEST(lenient.reader.input_path("/rss/skip_hours/1") == "/_feedwright/rss/skip_hours/2");
}

// Where no author of the list can be read, 1.0's single one stands.
BOOST_AUTO_TEST_CASE(a_list_of_nobody_overrules_nobody) {
    const Lenient lenient{reading::item_with(R"("author":{"name":"Ada"},"authors":[5])")};
    BOOST_TEST((lenient.read.feed.articles.at(0).authors == std::vector<Person>{{.name = "Ada"}}));
    BOOST_TEST(Lenient{reading::item_with(R"("authors":[5])")}.read.feed.articles.at(0).authors.empty());
}
