// The vocabularies, element by element: a value that each takes and one that it does not, by the specifications of the
// namespaces and by validity.md sections 10.3 and 11, and where each may stand.
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "feeds.hpp"

using namespace feedwright;

namespace {

constexpr const char* dc = "http://purl.org/dc/elements/1.1/";
constexpr const char* dcterms = "http://purl.org/dc/terms/";
constexpr const char* geo = "http://www.w3.org/2003/01/geo/wgs84_pos#";
constexpr const char* georss = "http://www.georss.org/georss";
constexpr const char* gml = "http://www.opengis.net/gml";
constexpr const char* itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
constexpr const char* media = "http://search.yahoo.com/mrss/";
constexpr const char* slash = "http://purl.org/rss/1.0/modules/slash/";
constexpr const char* sy = "http://purl.org/rss/1.0/modules/syndication/";
constexpr const char* thr = "http://purl.org/syndication/thread/1.0";
constexpr const char* wfw = "http://wellformedweb.org/CommentAPI/";
constexpr const char* opensearch = "http://a9.com/-/spec/opensearch/1.1/";
constexpr const char* app = "http://www.w3.org/2007/app";

/// Of the elements of an article, or of the feed itself, what is wrong.
std::string errors(std::vector<Extension> elements, Format format, bool of_feed = false) {
    Feed feed = support::small_feed();
    (of_feed ? feed.extensions : feed.articles.front().extensions) = std::move(elements);
    std::string lines;
    for (const Finding& each : check(feed, format).findings()) {
        if (each.severity == Severity::error) lines += to_string(each) + "\n";
    }
    return lines;
}

struct TextRow {
    std::string_view uri;
    std::string_view name;
    bool of_feed;
    std::vector<std::string_view> right;
    std::vector<std::string_view> wrong;
};

const TextRow texts[]{
    {dc, "language", false, {"en", "fa", "pt-BR"}, {"", "english", "en_US"}},
    {dc,
     "date",
     false,
     {"2020", "2020-05", "2020-05-08", "2020-05-08T11:00Z", "2020-05-08T11:00:00.25+04:30"},
     {"", "20", "2020-5", "2020-13", "2020-02-30", "2020-05-08T11:00", "2020-05-08 11:00Z", "2020-05-08T24:00Z",
      "May 2020"}},
    {dcterms, "extent", false, {"1", "12"}, {"", "0", "-1", "12 kB", "1.5"}},
    {dcterms, "modified", false, {"2020-05-08"}, {"yesterday"}},
    {slash, "comments", false, {"0", "17"}, {"", "-1", "1.5", "many", "+1"}},
    {slash, "hit_parade", false, {"1", "1,2,3"}, {"", "1,", "1;2", "a"}},
    {wfw, "comment", false, {"https://x.example/"}, {"", "/relative", "https://x.example/a b", "x"}},
    {thr, "total", false, {"0"}, {"", "-1"}},
    {sy, "updatePeriod", true, {"hourly", "yearly"}, {"", "Hourly", "fortnightly"}},
    {sy, "updateFrequency", true, {"2"}, {"", "0"}},
    {sy, "updateBase", true, {"2000-01-01T12:00+00:00"}, {"", "noon"}},
    {geo, "lat", false, {"0", "-90", "90.0", "52.5"}, {"", "90.1", "-91", "x", "1e1", "52,5"}},
    {geo, "long", false, {"0", "-180", "180.000", "013.4"}, {"", "180.5", "1000", "."}},
    {geo, "alt", false, {"-3", "8848.86"}, {"", "high"}},
    {georss,
     "point",
     false,
     {"45.256 -71.92", "+1 2."},
     {"", "45.256", "45.256, -71.92", "45.256  -71.92", "a b", "1 2 3"}},
    {georss, "line", false, {"45.256 -110.45 46.46 -109.48"}, {"", "1 2", "1 2 3", "1,2 3,4"}},
    {georss, "polygon", false, {"1 2 3 4 5 6 1 2"}, {"1 2 3 4 5"}},
    {georss, "floor", false, {"2", "-1"}, {"ground", "1.5"}},
    {georss, "radius", false, {"500", "0.5"}, {"", "-1", "5 km"}},
    {itunes,
     "duration",
     false,
     {"0", "3723", "62:03", "1:02:03"},
     {"", "1:2:3", "1:60", "an hour", "12.5", ":30", "1:02:03:04"}},
    {itunes, "episode", false, {"1"}, {"", "0", "1a"}},
    {itunes, "season", false, {"2"}, {"0"}},
    {itunes, "episodeType", false, {"full", "trailer", "bonus"}, {"", "Full"}},
    {itunes, "explicit", false, {"true", "false"}, {"", "yes", "clean", " true"}},
    {itunes, "block", false, {"yes", "no"}, {"", "true"}},
    {itunes, "type", true, {"episodic", "serial"}, {"", "Serial"}},
    {itunes, "new-feed-url", true, {"https://x.example/feed"}, {"", "feed"}},
    {media, "hash", false, {"dfdec888b72151965a34b4b59031290a"}, {"", "dfdec", "dfdec888b72151965a34b4b59031290!"}},
    {media, "rating", false, {"adult", "nonadult"}, {"", "Adult", "pg"}},
    {app, "edited", false, {"2020-05-08T11:00:00Z"}, {"", "2020-05-08", " 2020-05-08T11:00:00Z"}},
    {opensearch, "totalResults", true, {"0", "42"}, {"", "all"}},
    {opensearch, "startIndex", true, {"1", "-1"}, {"", "first"}},
};

struct AttributeRow {
    std::string_view name;
    std::string_view attribute;
    std::vector<std::string_view> right;
    std::vector<std::string_view> wrong;
};

const AttributeRow of_media_content[]{
    {"content",
     "url",
     {"https://x.example/a"},
     {"a.mp4", "urn:uuid:6b3f0e8e-3a5a-4d6e-9b52-0c1a2b3c4d5e", "tag:x.example,2020:a"}},
    {"content", "fileSize", {"1"}, {"0", "1k"}},
    {"content", "type", {"video/mp4"}, {"video", "video/mp4;"}},
    {"content", "medium", {"video", "executable"}, {"film"}},
    {"content", "expression", {"full", "sample", "nonstop"}, {"part"}},
    {"content", "isDefault", {"true", "false"}, {"yes"}},
    {"content", "bitrate", {"128", "44.1"}, {"fast"}},
    {"content", "channels", {"0", "2"}, {"stereo"}},
    {"content", "lang", {"en"}, {"english"}},
    {"text", "start", {"now", "12.5", "0:00:03.000"}, {"soon", "0:0:3", "00:61:00"}},
    {"text", "type", {"plain"}, {"markdown"}},
};

Element with_attribute(std::string_view name, std::string_view attribute, std::string_view value) {
    return {.uri = media, .name = std::string{name}, .attributes = {{std::string{attribute}, std::string{value}}}};
}

Element element(std::string uri, std::string name, std::string text, std::vector<ElementAttribute> attributes = {},
                std::vector<Element> children = {}) {
    return {.uri = std::move(uri),
            .name = std::move(name),
            .text = std::move(text),
            .attributes = std::move(attributes),
            .children = std::move(children)};
}

} // namespace

BOOST_AUTO_TEST_CASE(texts_are_as_the_vocabulary_says) {
    for (const TextRow& row : texts) {
        for (const std::string_view text : row.right) {
            const Element given = element(std::string{row.uri}, std::string{row.name}, std::string{text});
            BOOST_CHECK_MESSAGE(errors({given}, Format::atom, row.of_feed).empty(),
                                row.name << " '" << text << "': " << errors({given}, Format::atom, row.of_feed));
        }
        for (const std::string_view text : row.wrong) {
            const Element given = element(std::string{row.uri}, std::string{row.name}, std::string{text});
            BOOST_CHECK_MESSAGE(errors({given}, Format::atom, row.of_feed).find("[element.text.invalid]") !=
                                    std::string::npos,
                                row.name << " takes '" << text << "'");
        }
    }
}

BOOST_AUTO_TEST_CASE(attributes_are_as_the_vocabulary_says) {
    for (const AttributeRow& row : of_media_content) {
        for (const std::string_view value : row.right) {
            const std::string found = errors({with_attribute(row.name, row.attribute, value)}, Format::rss);
            BOOST_CHECK_MESSAGE(found.empty(), row.attribute << " '" << value << "': " << found);
        }
        for (const std::string_view value : row.wrong) {
            const std::string found = errors({with_attribute(row.name, row.attribute, value)}, Format::rss);
            BOOST_CHECK_MESSAGE(found.find("[element.attribute.value]") != std::string::npos,
                                row.attribute << " takes '" << value << "'");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_credit_has_a_role_of_its_scheme) {
    const auto credit = [](std::string role, std::string scheme) {
        return errors({element(media, "credit", "Ada", {{"role", std::move(role)}, {"scheme", std::move(scheme)}})},
                      Format::rss);
    };
    BOOST_TEST(credit("", "") == "");
    BOOST_TEST(credit("author", "urn:ebu") == "");
    BOOST_TEST(credit("author", "") == "");
    BOOST_TEST(credit("owner", "https://x.example/roles") == "");
    BOOST_TEST(credit("owner", "urn:ebu") != "");
    BOOST_TEST(credit("Author", "https://x.example/roles") != "");
    BOOST_TEST(credit("owner", "urn:yvs") != "");
}

BOOST_AUTO_TEST_CASE(ratings_are_of_their_scheme) {
    const auto rating = [](std::string scheme, std::string text) {
        return errors({element(media, "rating", std::move(text), {{"scheme", std::move(scheme)}})}, Format::atom);
    };
    BOOST_TEST(rating("urn:mpaa", "pg-13") == "");
    BOOST_TEST(rating("urn:mpaa", "PG") != "");
    BOOST_TEST(rating("urn:v-chip", "tv-y7-fv") == "");
    BOOST_TEST(rating("urn:icra", "r (cz 1 lz 1 nz 0 oz 1 vz 1)") == "");
    BOOST_TEST(rating("urn:icra", "r (cz 1 qq 1)") != "");
    BOOST_TEST(rating("urn:icra", "r (va 0)") != "");
    BOOST_TEST(rating("https://x.example/ratings", "whatever") == "");
}

BOOST_AUTO_TEST_CASE(restrictions_name_countries_or_addresses) {
    const auto restriction = [](std::string type, std::string text, std::string relationship = "allow") {
        Element given = element(media, "restriction", std::move(text), {{"relationship", std::move(relationship)}});
        if (!type.empty()) given.attributes.push_back({"type", std::move(type)});
        return errors({given}, Format::rss);
    };
    BOOST_TEST(restriction("country", "AU US") == "");
    BOOST_TEST(restriction("", "all", "deny") == "");
    BOOST_TEST(restriction("uri", "https://x.example/") == "");
    BOOST_TEST(restriction("country", "AU,US") != "");
    BOOST_TEST(restriction("country", "XX") != "");
    BOOST_TEST(restriction("", "most") != "");
    BOOST_TEST(restriction("sharing", "") != "");
    BOOST_TEST(restriction("country", "AU", "permit") != "");
}

BOOST_AUTO_TEST_CASE(categories_are_of_apples_list) {
    const auto category = [](std::string outer, std::string inner = {}) {
        Element given = element(itunes, "category", "", {{"text", std::move(outer)}});
        if (!inner.empty()) given.children = {element(itunes, "category", "", {{"text", std::move(inner)}})};
        Feed feed = support::small_feed();
        feed.extensions = {given};
        std::string found;
        for (const Finding& each : check(feed, Format::rss).findings()) found += std::string{each.w3c} + " ";
        return found;
    };
    const auto has = [](const std::string& found, std::string_view event) {
        return found.find(event) != std::string::npos;
    };
    BOOST_TEST(!has(category("Society & Culture", "Places & Travel"), "Category"));
    BOOST_TEST(has(category("Society & Culture", "History"), "ObsoleteItunesCategory"));
    BOOST_TEST(has(category("Society & Culture", "Books"), "InvalidItunesCategory"));
    BOOST_TEST(has(category("Books"), "InvalidItunesCategory"));
    BOOST_TEST(has(category("Podcasting"), "InvalidItunesCategory"));
    BOOST_TEST(has(category("Audio Blogs"), "ObsoleteItunesCategory"));
}

BOOST_AUTO_TEST_CASE(shapes_stand_in_their_elements) {
    const auto where = [](Element shape) {
        return errors({element(georss, "where", "", {}, {std::move(shape)})}, Format::atom);
    };
    BOOST_TEST(where(element(gml, "Point", "", {}, {element(gml, "pos", "1 2")})) == "");
    BOOST_TEST(where(element(gml, "Envelope", "", {{"srsName", "x"}},
                             {element(gml, "lowerCorner", "1 2"), element(gml, "upperCorner", "3 4")})) == "");
    BOOST_TEST(where(element(gml, "Polygon", "", {},
                             {element(gml, "exterior", "", {},
                                      {element(gml, "LinearRing", "", {}, {element(gml, "posList", "1 2 3 4")})})})) ==
               "");
    BOOST_TEST(where(element(gml, "Polygon", "", {}, {element(gml, "LinearRing", "")})) != "");
    BOOST_TEST(where(element(gml, "Point", "", {}, {element(gml, "posList", "1 2 3 4")})) != "");
    BOOST_TEST(where(element(gml, "Circle", "")) != "");
    BOOST_TEST(errors({element(georss, "box", "1 2 3 4")}, Format::rss) != "");
}

BOOST_AUTO_TEST_CASE(a_group_has_alternatives) {
    const Element content = with_attribute("content", "url", "https://x.example/a.mp4");
    BOOST_TEST(errors({element(media, "group", "", {}, {content, content})}, Format::rss) == "");
    BOOST_TEST(errors({element(media, "group", "", {}, {content})}, Format::rss) != "");
}

BOOST_AUTO_TEST_CASE(each_stands_where_it_belongs) {
    const auto of_feed = [](const char* uri, const char* name, Format format, std::string text = "1") {
        return errors({element(uri, name, std::move(text))}, format, true);
    };
    const auto of_article = [](const char* uri, const char* name, Format format, std::string text = "1") {
        return errors({element(uri, name, std::move(text))}, format);
    };
    BOOST_TEST(of_feed(slash, "comments", Format::rss) != "");
    BOOST_TEST(of_article(sy, "updateFrequency", Format::atom) != "");
    BOOST_TEST(of_article(itunes, "category", Format::rss, "") != "");
    BOOST_TEST(of_feed(itunes, "title", Format::rss) != "");
    BOOST_TEST(of_feed(itunes, "email", Format::rss, "a@x.example") != "");
    BOOST_TEST(of_article(app, "edited", Format::rss, "2020-05-08T11:00:00Z") != "");
    BOOST_TEST(of_feed("http://web.resource.org/cc/", "license", Format::atom) != "");
    BOOST_TEST(of_feed("http://web.resource.org/cc/", "license", Format::rss) == "");
    BOOST_TEST(of_feed(media, "content", Format::rss, "") != "");
    // What the JSON form carries is judged where it is written as XML.
    BOOST_TEST(of_feed(slash, "comments", Format::json) == "");
}

BOOST_AUTO_TEST_CASE(nobody_looks_into_what_is_unknown) {
    const Element inner = element(slash, "nonsense", "x", {{"a", "b"}});
    BOOST_TEST(errors({element("https://x.example/ns", "e", "", {{"a", "b"}}, {inner})}, Format::atom) == "");
    BOOST_TEST(errors({element(dcterms, "spatial", "x", {{"a", "b"}}, {inner})}, Format::atom) == "");
}
