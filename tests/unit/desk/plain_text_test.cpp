// HTML as plain text, as a browser shows it: what an RSS or a JSON title is made of where the author gave markup. Seen from
// outside: through the title of an item.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

struct Row {
    const char* html;
    const char* plain;
};

const Row rows[]{
    {"plain", "plain"},
    {"<b>bold</b> and <i>italic</i>", "bold and italic"},
    {"AT&amp;T &lt;b&gt;", "AT&T <b>"},
    {"&amp;amp;", "&amp;"}, // decoded once
    {"caf&eacute; &#8364; &#x1F600;", "caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"},
    {"AT&T R&D", "AT&T R&D"},
    {"a&nbsp;b", "a\xC2\xA0"
                 "b"},
    {"  much \n\t space  ", "much space"},
    {"<p>one</p><p>two</p>", "one two"},
    {"one<br>two", "one two"},
    {"<ul><li>one<li>two</ul>", "one two"},
    {"w<b>or</b>d", "word"},
    {"a<!-- hidden -->b", "ab"},
    {"a<script>alert(1)</script>b", "ab"},
    {"<style>p{}</style>a", "a"},
    {"<p>never closed", "never closed"},
    {"a < b", "a < b"},
    {"<a href=\"https://x.example/?a=1&b=2\">link</a>", "link"},
    {"\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 <b>\xE4\xB8\x96\xE7\x95\x8C</b>",
     "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \xE4\xB8\x96\xE7\x95\x8C"},
};

} // namespace

BOOST_AUTO_TEST_CASE(html_titles_become_plain) {
    for (const Row& row : rows) {
        for (const auto make : {&Text::html, &Text::xhtml}) {
            Article article = support::small_article("x");
            article.title = make(row.html);
            const Feed feed = support::feed_of({article});
            const std::string rss = value(support::parse_xml(render(feed, Format::rss)), "channel/item/title");
            const std::string json = value(support::parse_json(render(feed, Format::json)), "/items/0/title");
            BOOST_CHECK_MESSAGE(rss == row.plain, row.html << " in RSS: " << rss);
            BOOST_CHECK_MESSAGE(json == row.plain, row.html << " in JSON: " << json);
        }
    }
}

BOOST_AUTO_TEST_CASE(markup_that_shows_nothing_is_no_title) {
    for (const char* html :
         {"<b></b>", "<p> </p>", "<!-- a -->", "<script>a</script>", "&nbsp;", "<img src=\"a.png\">"}) {
        Feed feed = support::small_feed();
        feed.title = Text::html(html);
        for (const Format format : support::formats) {
            BOOST_TEST(support::has(check(feed, format), "feed.title.missing"), html);
        }
    }
}

// However large the markup of a title is, it is read.
BOOST_AUTO_TEST_CASE(large_titles_are_read) {
    std::string deep;
    for (int i = 0; i < 20'000; ++i) deep += "<i>";
    const std::string shown(66'000, 'x');
    Feed feed = support::small_feed();
    feed.title = Text::html(deep + shown);
    BOOST_TEST(value(support::parse_xml(render(feed, Format::rss)), "channel/title") == shown);
    BOOST_TEST(value(support::parse_json(render(feed, Format::json)), "/title") == shown);
}

BOOST_AUTO_TEST_CASE(images_are_their_texts_and_lists_have_no_markers_in_titles) {
    Feed feed = support::small_feed();
    feed.title = Text::html("<ol><li><img src='a.png' alt='&#127881;'> Party</li><li>Rain</li></ol>");
    BOOST_TEST(value(support::parse_xml(render(feed, Format::rss)), "channel/title") == "\xF0\x9F\x8E\x89 Party Rain");
}

// Of a text without a title the beginning is the title, cut as summaries are: no family of emoji and no conjunct is torn.
BOOST_AUTO_TEST_CASE(derived_titles_are_cut_between_characters) {
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    for (const std::string& character : {family, std::string{"\u0915\u094D\u0937"}, std::string{"e\u0301"}}) {
        std::string text;
        for (int i = 0; i < 300; ++i) text += character;
        Article article = support::small_article("");
        article.title = {};
        article.content = text;
        const std::string xml = render(support::feed_of({article}), Format::atom);
        std::string title = value(support::parse_xml(xml), "entry/title");
        BOOST_REQUIRE(title.ends_with("\u2026"));
        title.resize(title.size() - 3);
        BOOST_TEST(!title.empty());
        BOOST_TEST(title.size() % character.size() == 0U);
        BOOST_TEST(text.starts_with(title));
    }
}
