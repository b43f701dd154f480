// Member by member in the order of JSON Feed 1.1.
#include "json_said.hpp"

#include "../desk/derived.hpp"
#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

namespace {

std::vector<Extension> objects_of(const std::vector<Extension>& extensions) {
    std::vector<Extension> objects;
    for (const Extension& each : extensions) {
        if (!each.json_name().empty()) objects.push_back(each);
    }
    return objects;
}

Person said(const Person& person) {
    const bool nameless = person.name.empty() && person.url.empty() && person.avatar.empty();
    return {.name = nameless ? std::string{display_name(person)} : person.name,
            .url = person.url,
            .avatar = person.avatar,
            .extensions = objects_of(person.extensions)};
}

Hub said(const Hub& hub) { return {.type = hub.type.empty() ? "WebSub" : hub.type, .url = hub.url}; }

Attachment said(const Attachment& attachment) {
    return {.url = attachment.url,
            .media_type = std::string{media_type_of(attachment)},
            .title = attachment.title,
            .size = attachment.size,
            .duration = attachment.duration,
            .extensions = objects_of(attachment.extensions)};
}

template <class T>
std::vector<T> said(const std::vector<T>& list) {
    std::vector<T> all;
    all.reserve(list.size());
    for (const T& each : list) all.push_back(said(each));
    return all;
}

/// Content of another media type is nothing that JSON Feed's readers could show.
bool has_readable_content(const Article& article) { return has_html(article.content) && article.content_type.empty(); }

/// HTML stays HTML; where there is no content, something stands in: JSON Feed demands one.
Text content_of(const Article& article) {
    if (has_readable_content(article)) {
        if (article.content.kind == Text::Kind::plain) return article.content.value;
        std::string storage;
        return Text::html(std::string{as_html(article.content, storage)});
    }
    if (!article.content_text.empty()) return article.content_text;
    for (const Text* text : {&article.summary, &article.title}) {
        if (std::string plain = plain_text(*text); !utf8::is_blank(plain)) return plain;
    }
    return page_of(article);
}

} // namespace

Feed said_by_json_feed(const Feed& feed) {
    return {.title = plain_text(feed.title),
            .description = plain_text(feed.description),
            .home_page = feed.home_page,
            .feed_url = feed.feed_url,
            .next_page = feed.next_page,
            .favicon = feed.favicon,
            .image = {.url = feed.image.url},
            .language = feed.language,
            .authors = said(feed.authors),
            .hubs = said(feed.hubs),
            .user_comment = feed.user_comment,
            .expired = feed.expired,
            .extensions = objects_of(feed.extensions)};
}

Article said_by_json_feed(const Article& article, const ArticleIdentity& identity) {
    const Text content = content_of(article);
    Article said_article{.id = identity.id,
                         .title = plain_text(article.title),
                         .url = article.url,
                         .external_url = article.external_url,
                         .summary = plain_text(article.summary),
                         .content = content,
                         .image = {.url = article.image.url},
                         .banner_image = article.banner_image,
                         .language = article.language,
                         .authors = said(article.authors),
                         .attachments = said(article.attachments),
                         .published = article.published,
                         .updated = article.updated,
                         .extensions = objects_of(article.extensions)};
    if (content.kind != Text::Kind::plain) said_article.content_text = article.content_text;
    for (const Category& category : article.categories) said_article.categories.push_back({.term = category.term});
    return said_article;
}

} // namespace feedwright
