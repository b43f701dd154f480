// Twins are rows: an element, and the member that RSS has an element of its own for. Validators complain of both.
#include "beside.hpp"

#include <span>
#include <string>
#include <string_view>

#include "../desk/derived.hpp"
#include "../desk/plain_text.hpp"
#include "../model/empty.hpp"
#include "../values/utf8.hpp"
#include "apple_rules.hpp"
#include "predicates.hpp"
#include "quotation.hpp"
#include "vocabularies/all.hpp"

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

template <class T>
struct Twin {
    std::string_view uri;
    std::string_view name;
    Formats formats;
    bool (*said)(const T&);
    std::string_view member; ///< that says it
    const NamedRule& rule;
};

constexpr std::string_view dc = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
constexpr std::string_view cc = "http://web.resource.org/cc/";

template <class T>
bool has_licence(const T& object) {
    return has_element(object.extensions, vocabularies::creative_commons.uri, "license");
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
    {cc, "license", Format::rss, has_licence<Feed>, "extensions", said_already},
};

constexpr Twin<Article> of_articles[]{
    {dc, "creator", Format::rss, [](const Article& article) { return rss_author(article.authors) != nullptr; },
     "authors", said_already},
    {dc, "subject", Format::rss, [](const Article& article) { return !article.categories.empty(); }, "categories",
     said_already},
    {dc, "date", Format::rss, [](const Article& article) { return article.published || article.updated; }, "published",
     said_already},
    {dc, "source", xml_formats, [](const Article& article) { return !is_empty(article.source); }, "source",
     said_already},
    {dc, "language", Format::rss, [](const Article& article) { return !article.language.empty(); }, "language",
     said_twice},
    {dc, "rights", Format::rss, [](const Article& article) { return !utf8::is_blank(plain_text(article.rights)); },
     "rights", said_twice},
    {cc, "license", Format::rss, has_licence<Article>, "extensions", said_already},
};

template <class T>
void judge_twins(const T& object, std::span<const Twin<T>> twins, Format format, const TellBeside& tell) {
    for (std::size_t i = 0; i < object.extensions.size(); ++i) {
        const std::span<const Element> elements = object.extensions[i].elements();
        for (std::size_t k = 0; k < elements.size(); ++k) {
            for (const Twin<T>& twin : twins) {
                const bool is_this = twin.uri == elements[k].uri && twin.name == elements[k].name;
                if (is_this && twin.formats.contains(format) && twin.said(object)) {
                    tell(i, k, twin.rule, it_is(twin.member));
                }
            }
        }
    }
}

/// The pictures of a show and of its episodes, where their sizes are known.
void judge_artwork(const std::vector<Extension>& extensions, const Context& context, const TellBeside& tell) {
    if (context.profile != Profile::apple || !context.picture_size || context.format != Format::rss) return;
    for (std::size_t i = 0; i < extensions.size(); ++i) {
        const std::span<const Element> elements = extensions[i].elements();
        for (std::size_t k = 0; k < elements.size(); ++k) {
            if (elements[k].uri != vocabularies::itunes.uri || elements[k].name != "image") continue;
            const auto size = context.picture_size(attribute_of(elements[k], "href"));
            if (!size || is_artwork_size(*size)) continue;
            tell(i, k, apple_artwork_size,
                 " This has " + std::to_string(size->width) + " by " + std::to_string(size->height) + ".");
        }
    }
}

} // namespace

void judge_beside(const Feed& feed, const Context& context, const TellBeside& tell) {
    judge_twins<Feed>(feed, of_feeds, context.format, tell);
    judge_artwork(feed.extensions, context, tell);
}

void judge_beside(const Article& article, const Context& context, const TellBeside& tell) {
    if (context.format == Format::json) return;
    judge_twins<Article>(article, of_articles, context.format, tell);
    judge_artwork(article.extensions, context, tell);
    bool has_itunes = context.itunes;
    for (std::size_t i = 0; i < article.extensions.size(); ++i) {
        const std::span<const Element> elements = article.extensions[i].elements();
        for (std::size_t k = 0; k < elements.size(); ++k) {
            const Element& element = elements[k];
            if (element.uri == vocabularies::itunes.uri && !has_itunes) {
                has_itunes = true; // said once is enough
                tell(i, k, itunes_alone, {});
            }
            const bool counts_comments = element.uri == vocabularies::slash.uri && element.name == "comments";
            if (counts_comments && context.format == Format::rss && !context.dated) tell(i, k, comments_undated, {});
        }
    }
}

} // namespace feedwright
