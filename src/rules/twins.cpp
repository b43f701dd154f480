#include "twins.hpp"

#include <algorithm>

#include "../desk/derived.hpp"
#include "../desk/plain_text.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

constexpr NamedRule said_already{"element.said",
                                 Severity::warning,
                                 xml_formats,
                                 "Element",
                                 "A member of the model says this already, and the format has an element for it.",
                                 "RSS Best Practices; W3C feed validator, DuplicateSemantics",
                                 "DuplicateSemantics, DuplicateItemSemantics"};
constexpr NamedRule said_twice{"element.said_twice",
                               Severity::error,
                               xml_formats,
                               "Element",
                               "A member of the model is written as this very element, which may stand here once.",
                               "W3C feed validator, DuplicateElement",
                               "DuplicateElement"};

namespace {

constexpr std::string_view dc = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
constexpr std::string_view cc = "http://web.resource.org/cc/";
constexpr std::string_view creative_commons = "http://backend.userland.com/creativeCommonsRssModule";

bool has_licence(const std::vector<Extension>& extensions) {
    return std::any_of(extensions.begin(), extensions.end(), [](const Extension& each) {
        const auto* element = each.get<Element>();
        return element != nullptr && element->uri == creative_commons && element->name == "license";
    });
}

constexpr Twin<Feed> of_feeds[]{
    {dc, "creator", Format::rss, [](const Feed& feed) { return feed.rss.managing_editor != Person{}; },
     "rss/managing_editor", said_already},
    {dc, "subject", Format::rss, [](const Feed& feed) { return !feed.categories.empty(); }, "categories", said_already},
    {dc, "date", Format::rss, [](const Feed& feed) { return feed.published.has_value(); }, "published", said_already},
    {dc, "publisher", Format::rss, [](const Feed& feed) { return feed.rss.web_master != Person{}; }, "rss/web_master",
     said_already},
    {dc, "language", Format::rss, [](const Feed& feed) { return !feed.language.empty(); }, "language", said_already},
    {dc, "rights", Format::rss, [](const Feed& feed) { return !feed.rights.empty(); }, "rights", said_already},
    {dcterms, "modified", Format::rss, [](const Feed&) { return true; }, "updated", said_already},
    {"http://webns.net/mvcb/", "generatorAgent", Format::rss,
     [](const Feed& feed) { return feed.generator != Generator{}; }, "generator", said_already},
    {cc, "license", Format::rss, [](const Feed& feed) { return has_licence(feed.extensions); }, "extensions",
     said_already},
};

constexpr Twin<Article> of_articles[]{
    {dc, "creator", Format::rss, [](const Article& article) { return rss_author(article.authors) != nullptr; },
     "authors", said_already},
    {dc, "subject", Format::rss, [](const Article& article) { return !article.categories.empty(); }, "categories",
     said_already},
    {dc, "date", Format::rss, [](const Article& article) { return article.published || article.updated; }, "published",
     said_already},
    {dc, "source", xml_formats, [](const Article& article) { return article.source != Source{}; }, "source",
     said_already},
    {dc, "language", Format::rss, [](const Article& article) { return !article.language.empty(); }, "language",
     said_twice},
    {dc, "rights", Format::rss, [](const Article& article) { return !utf8::is_blank(plain_text(article.rights)); },
     "rights", said_twice},
    {cc, "license", Format::rss, [](const Article& article) { return has_licence(article.extensions); }, "extensions",
     said_already},
};

} // namespace

std::span<const Twin<Feed>> feed_twins() { return of_feeds; }
std::span<const Twin<Article>> article_twins() { return of_articles; }

} // namespace feedwright
