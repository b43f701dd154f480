// `_feedwright` (docs/json.md): every member of the model can be said, and laid over what the standard members say.
#include <boost/test/unit_test.hpp>

#include <feedwright/fields.hpp>

#include "reading.hpp"

using namespace feedwright;
using namespace std::chrono_literals;

namespace {

// A value of each type, different each time, and the JSON that docs/json.md gives for it. The JSON is put together here
// and not by feedwright, so that reader and writer cannot be wrong together.

int counter = 0;

std::string quoted(const std::string& text) { return "\"" + text + "\""; }
std::string next_word() { return "word " + std::to_string(++counter); }

std::string fill(std::string& value) { return quoted(value = next_word()); }
std::string fill(bool& value) { return (value = !value) ? "true" : "false"; }
std::string fill(int& value) { return std::to_string(value = ++counter % 24); }
std::string fill(std::uint16_t& value) { return std::to_string(value = 65535); }
std::string fill(std::uint32_t& value) {
    return std::to_string(value = 4'000'000'000U + static_cast<unsigned>(++counter));
}
std::string fill(std::uint64_t& value) {
    return std::to_string(value = 18'000'000'000'000'000'000U + static_cast<unsigned>(++counter));
}
std::string fill(std::chrono::minutes& value) {
    return std::to_string((value = std::chrono::minutes{++counter}).count());
}
std::string fill(std::chrono::milliseconds& value) {
    value = std::chrono::milliseconds{++counter * 1000 + 25};
    return std::to_string(counter) + ".025";
}
std::string fill(std::chrono::weekday& value) {
    static const char* const names[]{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    const int day = ++counter % 7;
    value = std::chrono::weekday{static_cast<unsigned>(day)};
    return quoted(names[day]);
}
std::string fill(Timestamp& value) {
    value = Timestamp{
        std::chrono::sys_days{std::chrono::year{2020} / 5 / 8} + 10h + std::chrono::microseconds{++counter}, -90min};
    const std::string fraction = std::to_string(1'000'000 + counter).substr(1);
    return quoted("2020-05-08T08:30:00." + fraction + "-01:30");
}
std::string fill(Text::Kind& value) {
    value = Text::Kind::xhtml;
    return quoted("xhtml");
}
std::string fill(Element& value, int depth = 2);
std::string fill(std::vector<Extension>& value) {
    Element element;
    const std::string json = fill(element);
    value = {element};
    return "[" + json + "]";
}

template <Listed T>
std::string fill(T& value);
template <class T>
std::string fill(std::optional<T>& value) {
    return fill(value.emplace());
}
template <class T>
std::string fill(std::vector<T>& value) {
    std::string json = "[" + fill(value.emplace_back());
    return json + "," + fill(value.emplace_back()) + "]";
}

template <Listed T>
std::string fill(T& value) {
    std::string json = "{";
    for_each_field<T>([&](const auto& field) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(value.*field.member)>, std::vector<Article>>) {
            if (json.size() > 1) json += ",";
            json += quoted(std::string{field.name}) + ":" + fill(value.*field.member);
        }
    });
    return json + "}";
}

std::string fill(Element& value, int depth) {
    value = {.uri = next_word(),
             .name = next_word(),
             .text = next_word(),
             .attributes = {{.name = next_word()}},
             .prefix = next_word()};
    std::string json = R"({"uri":)" + quoted(value.uri) + R"(,"name":)" + quoted(value.name) + R"(,"text":)" +
                       quoted(value.text) + R"(,"attributes":[{"name":)" + quoted(value.attributes[0].name) +
                       R"(}],"prefix":)" + quoted(value.prefix);
    if (depth > 0) json += R"(,"children":[)" + fill(value.children.emplace_back(), depth - 1) + "]";
    return json + "}";
}

/// `{"about":...` and the members of the object.
std::string with_about(const std::string& object) {
    return R"({"about":"https://feedwright.example/json",)" + object.substr(1);
}

/// The article that item_with() makes of `_feedwright` with these members, without findings.
Article overlaid(const std::string& standard, const std::string& ours) {
    const std::string comma = standard.empty() ? "" : ",";
    const reading::Read read =
        reading::document(reading::item_with(R"("_feedwright":{"about":"a",)" + ours + "}" + comma + standard));
    BOOST_TEST(read.found() == "", ours);
    return read.feed.articles.empty() ? Article{.id = "(none)"} : read.feed.articles.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_overlay)

BOOST_AUTO_TEST_CASE(every_member_of_an_article_can_be_said) {
    Article expected;
    const reading::Read read = reading::document(
        reading::items(R"({"id":"1","content_text":"","_feedwright":)" + with_about(fill(expected)) + "}"));
    BOOST_TEST(read.found() == "");
    BOOST_REQUIRE(read.feed.articles.size() == 1U);
    for_each_field<Article>([&](const auto& field) {
        BOOST_TEST((read.feed.articles[0].*field.member == expected.*field.member), field.name);
    });
}

BOOST_AUTO_TEST_CASE(every_member_of_a_feed_can_be_said) {
    Feed expected;
    const reading::Read read = reading::document(reading::feed_with(R"("_feedwright":)" + with_about(fill(expected))));
    BOOST_TEST(read.found() == "");
    for_each_field<Feed>(
        [&](const auto& field) { BOOST_TEST((read.feed.*field.member == expected.*field.member), field.name); });
}

BOOST_AUTO_TEST_CASE(every_member_can_be_null) {
    const auto all_null = []<class T>(const T&) {
        std::string json = "{";
        for_each_field<T>([&](const auto& field) {
            if (field.name == "articles") return;
            json += std::string{json.size() > 1 ? "," : ""} + "\"" + std::string{field.name} + "\":null";
        });
        return json + "}";
    };
    const reading::Read feed = reading::document(
        reading::feed_with(R"("title":"T","authors":[{"name":"A"}],"expired":true,"icon":"i","_feedwright":)" +
                           with_about(all_null(Feed{}))));
    BOOST_TEST(feed.found() == "");
    BOOST_TEST((feed.feed == Feed{}));
    const reading::Read item = reading::document(
        reading::item_with(R"("title":"T","tags":["a"],"date_published":"2020-05-08T00:00:00Z","_x":1,"_feedwright":)" +
                           with_about(all_null(Article{}))));
    BOOST_TEST(item.found() == "");
    BOOST_TEST((item.feed.articles.at(0) == Article{}));
}

BOOST_AUTO_TEST_CASE(it_is_laid_over_the_standard_members_wherever_it_stands) {
    const Article article = overlaid(R"("title":"said","url":"https://a.example/")", R"("title":"meant","id":null)");
    BOOST_TEST(article.title.value == "meant");
    BOOST_TEST(article.url == "https://a.example/");
    BOOST_TEST(article.id == "");
}

BOOST_AUTO_TEST_CASE(a_text_is_a_string_or_an_object) {
    Text titled{"said"};
    titled.language = "fa";
    BOOST_TEST((overlaid(R"("title":"said")", R"("title":{"language":"fa"})").title == titled));
    BOOST_TEST((overlaid(R"("title":"said")", R"("title":{"value":"<b>","kind":"html"})").title == Text::html("<b>")));
    BOOST_TEST((overlaid(R"("content_html":"<b/>")", R"("content":{"kind":"xhtml"})").content == Text::xhtml("<b/>")));
    BOOST_TEST((overlaid(R"("content_html":"<b/>")", R"("content":"plain")").content == Text{"plain"}));
    BOOST_TEST((overlaid("", R"("rights":"©")").rights == Text{"©"}));
    // content_text alone is the content by the time that the overlay comes.
    const reading::Read read = reading::document(reading::items(
        R"({"id":"1","_feedwright":{"about":"a","content":{"base":"https://a.example/"}},"content_text":"C"})"));
    Text content{"C"};
    content.base = "https://a.example/";
    BOOST_TEST((read.feed.articles.at(0).content == content));
    BOOST_TEST(read.feed.articles.at(0).content_text == "");
}

BOOST_AUTO_TEST_CASE(a_list_is_laid_over_element_by_element) {
    const Article article =
        overlaid(R"("authors":[{"name":"A"},{"name":"B"}],"tags":["a","b","c"])",
                 R"("authors":[{},{"email":"b@x.example"},{"name":"C"}],"categories":[{"scheme":"s"},null])");
    BOOST_TEST(
        (article.authors == std::vector<Person>{{.name = "A"}, {.name = "B", .email = "b@x.example"}, {.name = "C"}}));
    BOOST_TEST((article.categories == std::vector<Category>{{.term = "a", .scheme = "s"}, {}, {.term = "c"}}));
}

BOOST_AUTO_TEST_CASE(extensions_stand_in_the_order_of_the_list) {
    const Element element{.uri = "u", .name = "n"};
    const JsonExtension a{"_a", 1};
    const JsonExtension b{"_b", 2};
    BOOST_TEST((overlaid(R"("_a":1,"_b":2)", R"("extensions":["_b",{"uri":"u","name":"n"},"_a"])").extensions ==
                std::vector<Extension>{b, element, a}));
    // Those that are not named are not lost.
    BOOST_TEST((overlaid(R"("_a":1,"_b":2)", R"("extensions":[{"uri":"u","name":"n"},"_b"])").extensions ==
                std::vector<Extension>{element, b, a}));
    // An author's are beside the author's members.
    BOOST_TEST((overlaid(R"("authors":[{"_a":1,"_b":2}])", R"("authors":[{"extensions":["_b","_a"]}])")
                    .authors.at(0)
                    .extensions == std::vector<Extension>{b, a}));
    // A contributor's are inside, as JSON Feed has no contributors.
    BOOST_TEST((overlaid("", R"("contributors":[{"extensions":[{"uri":"u","name":"n"},"_a"],"_a":1}])")
                    .contributors.at(0)
                    .extensions == std::vector<Extension>{element, a}));
}

BOOST_AUTO_TEST_CASE(a_list_of_extensions_says_each_once) {
    const reading::Read read = reading::document(
        reading::item_with(R"("_a":1,"_feedwright":{"about":"a","extensions":["_a","_a","title",7,[]]})"));
    BOOST_TEST(read.rules() == "json.extension.missing /items/0/_feedwright/extensions/1\n"
                               "json.extension.missing /items/0/_feedwright/extensions/2\n"
                               "json.type /items/0/_feedwright/extensions/3\n"
                               "json.type /items/0/_feedwright/extensions/4\n");
}

BOOST_AUTO_TEST_CASE(a_member_with_an_error_stays_as_it_was) {
    const reading::Read read = reading::document(reading::feed_with(
        R"("title":"T","language":"en","expired":true,"icon":"i","_feedwright":{"about":"a","language":1,"expired":"no",)"
        R"("image":{"width":-1,"height":3},"updated":"now","rss":{"ttl":1.5,"skip_hours":[null]}})"));
    BOOST_TEST(!read.good);
    BOOST_TEST(read.rules() == "json.type /_feedwright/language\n"
                               "json.type /_feedwright/expired\n"
                               "json.number /_feedwright/image/width\n"
                               "json.date /_feedwright/updated\n"
                               "json.number /_feedwright/rss/ttl\n"
                               "json.type /_feedwright/rss/skip_hours/0\n");
    BOOST_TEST(read.feed.language == "en");
    BOOST_TEST((read.feed.expired == true));
    BOOST_TEST((read.feed.image == Image{.url = "i", .height = 3}));
    BOOST_TEST(!read.feed.updated.has_value());
    BOOST_TEST(!read.feed.rss.ttl.has_value());
}

BOOST_AUTO_TEST_CASE(numbers_have_the_range_of_their_member) {
    const auto rules = [](const char* rss) {
        return reading::document(reading::feed_with(R"("_feedwright":{"about":"a","rss":)" + std::string{rss} + "}"))
            .rules();
    };
    BOOST_TEST(rules(R"({"cloud":{"port":65535},"ttl":9223372036854775807,"skip_hours":[-2147483648]})") == "");
    BOOST_TEST(rules(R"({"cloud":{"port":65536}})") == "json.number /_feedwright/rss/cloud/port\n");
    BOOST_TEST(rules(R"({"ttl":9223372036854775808})") == "json.number /_feedwright/rss/ttl\n");
    BOOST_TEST(rules(R"({"ttl":-9223372036854775808})") == "");
    BOOST_TEST(rules(R"({"ttl":-9223372036854775809})") == "json.number /_feedwright/rss/ttl\n");
    BOOST_TEST(rules(R"({"skip_hours":[2147483648]})") == "json.number /_feedwright/rss/skip_hours/0\n");
}

BOOST_AUTO_TEST_SUITE_END()
