// What each format has no place for: a row a member. The tests take these tables as the list of what may be missing from
// a document, and nothing else may.
#include "../desk/derived.hpp"
#include "predicates.hpp"
#include "rule.hpp"

namespace feedwright {

namespace {

constexpr Formats rss = Format::rss;
constexpr Formats atom = Format::atom;
constexpr Formats xml = xml_formats;

bool has_address(const std::vector<Person>& people) {
    return std::any_of(people.begin(), people.end(), [](const Person& person) { return !person.email.empty(); });
}

constexpr Gap<Feed> feed_gaps[]{
    {rss, "id", [](const Feed& feed) { return !feed.id.empty(); }},
    {rss, "base", [](const Feed& feed) { return !feed.base.empty(); }},
    {rss, "favicon", [](const Feed& feed) { return !feed.favicon.empty(); }},
    {rss, "authors", [](const Feed& feed) { return !feed.authors.empty() && feed.rss.managing_editor != Person{}; }},
    {rss, "authors", [](const Feed& feed) { return has_address(feed.authors) && feed.rss.managing_editor == Person{}; },
     true},
    {rss, "contributors", [](const Feed& feed) { return has_address(feed.contributors); }, true},
    {atom, "image/title", [](const Feed& feed) { return !feed.image.title.empty(); }},
    {atom, "image/link", [](const Feed& feed) { return !feed.image.link.empty(); }},
    {atom, "image/width", [](const Feed& feed) { return feed.image.width.has_value(); }},
    {atom, "image/height", [](const Feed& feed) { return feed.image.height.has_value(); }},
    {atom, "image/description", [](const Feed& feed) { return !feed.image.description.empty(); }},
    {atom, "published", [](const Feed& feed) { return feed.published.has_value(); }},
    {atom, "rss", [](const Feed& feed) { return feed.rss != RssChannel{}; }},
    {xml, "user_comment", [](const Feed& feed) { return !feed.user_comment.empty(); }},
    {xml, "expired", [](const Feed& feed) { return feed.expired.has_value(); }},
};

constexpr Gap<Article> article_gaps[]{
    {rss, "authors",
     [](const Article& article) { return has_address(article.authors) && rss_author(article.authors) == nullptr; },
     true},
    {rss, "contributors", [](const Article& article) { return has_address(article.contributors); }, true},
    {atom, "content_type",
     [](const Article& article) {
         return !article.content_type.empty() && article.content.empty() && article.content_url.empty();
     }},
    {rss, "base", [](const Article& article) { return !article.base.empty(); }},
    {rss, "content_url", [](const Article& article) { return !article.content_url.empty(); }},
    {rss, "content_type", [](const Article& article) { return !article.content_type.empty(); }},
    {rss, "content", [](const Article& article) { return !article.content.empty() && !article.content_type.empty(); }},
    {xml, "content_text", [](const Article& article) { return !article.content_text.empty(); }},
    {xml, "image/link", [](const Article& article) { return !article.image.link.empty(); }},
    {xml, "banner_image", [](const Article& article) { return !article.banner_image.empty(); }},
};

template <class Member, Member Source::*member>
bool is_given(const Source& source) {
    return source.*member != Member{};
}

constexpr Gap<Source> source_gaps[]{
    {rss, "id", is_given<std::string, &Source::id>},
    {rss, "description", is_given<Text, &Source::description>},
    {rss, "home_page", is_given<std::string, &Source::home_page>},
    {rss, "favicon", is_given<std::string, &Source::favicon>},
    {rss, "image", is_given<Image, &Source::image>},
    {rss, "language", is_given<std::string, &Source::language>},
    {rss, "base", is_given<std::string, &Source::base>},
    {rss, "authors", is_given<std::vector<Person>, &Source::authors>},
    {rss, "contributors", is_given<std::vector<Person>, &Source::contributors>},
    {rss, "categories", is_given<std::vector<Category>, &Source::categories>},
    {rss, "links", is_given<std::vector<Link>, &Source::links>},
    {rss, "updated", is_given<std::optional<Timestamp>, &Source::updated>},
    {rss, "rights", is_given<Text, &Source::rights>},
    {rss, "generator", is_given<Generator, &Source::generator>},
    {rss, "extensions", is_given<std::vector<Extension>, &Source::extensions>},
    {atom, "image/title", [](const Source& source) { return !source.image.title.empty(); }},
    {atom, "image/link", [](const Source& source) { return !source.image.link.empty(); }},
    {atom, "image/width", [](const Source& source) { return source.image.width.has_value(); }},
    {atom, "image/height", [](const Source& source) { return source.image.height.has_value(); }},
    {atom, "image/description", [](const Source& source) { return !source.image.description.empty(); }},
};

constexpr Gap<Person> person_gaps[]{
    {rss, "url", [](const Person& person) { return !person.url.empty(); }},
    {rss, "extensions", [](const Person& person) { return !person.extensions.empty(); }},
    {xml, "avatar", [](const Person& person) { return !person.avatar.empty(); }},
    {xml, "biography", [](const Person& person) { return !person.biography.empty(); }},
};

constexpr Gap<Category> category_gaps[]{
    {rss, "label", [](const Category& category) { return !category.label.empty(); }},
};

constexpr Gap<Hub> hub_gaps[]{
    {xml, "", [](const Hub& hub) { return !hub.type.empty() && hub.type != "WebSub"; }},
};

constexpr Gap<Attachment> attachment_gaps[]{
    {xml, "extensions", [](const Attachment& attachment) { return !attachment.extensions.empty(); }},
};

constexpr Gap<Generator> generator_gaps[]{
    {rss, "uri", [](const Generator& generator) { return !generator.uri.empty(); }},
};

constexpr Gap<Text> text_gaps[]{
    {rss, "language", [](const Text& text) { return !text.language.empty(); }},
    {rss, "base", [](const Text& text) { return !text.base.empty(); }},
    {atom, "language", [](const Text& text) { return text.empty() && !text.language.empty(); }},
    {atom, "base", [](const Text& text) { return text.empty() && !text.base.empty(); }},
};

} // namespace

// clang-format off
template <> std::span<const Gap<Feed>> gaps_of<Feed>() { return feed_gaps; }
template <> std::span<const Gap<Article>> gaps_of<Article>() { return article_gaps; }
template <> std::span<const Gap<Source>> gaps_of<Source>() { return source_gaps; }
template <> std::span<const Gap<Person>> gaps_of<Person>() { return person_gaps; }
template <> std::span<const Gap<Category>> gaps_of<Category>() { return category_gaps; }
template <> std::span<const Gap<Hub>> gaps_of<Hub>() { return hub_gaps; }
template <> std::span<const Gap<Attachment>> gaps_of<Attachment>() { return attachment_gaps; }
template <> std::span<const Gap<Generator>> gaps_of<Generator>() { return generator_gaps; }
template <> std::span<const Gap<Text>> gaps_of<Text>() { return text_gaps; }
// clang-format on

} // namespace feedwright
