// Member by member in the order of JSON Feed 1.1.
#include "json_said.hpp"

#include "../desk/derived.hpp"
#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

namespace {

void say_objects(const std::vector<Extension>& extensions, std::vector<Extension>& said) {
    said.clear();
    for (const Extension& each : extensions) {
        if (!each.json_name().empty()) said.push_back(each);
    }
}

void say(const Person& person, Person& said) {
    const bool nameless = person.name.empty() && person.url.empty() && person.avatar.empty();
    std::string storage;
    said.name = nameless ? display_name(person, storage) : std::string_view{person.name};
    said.url = person.url;
    said.avatar = person.avatar;
    say_objects(person.extensions, said.extensions);
}

void say(const Hub& hub, Hub& said) {
    said.type = hub.type.empty() ? "WebSub" : hub.type;
    said.url = hub.url;
}

void say(const Attachment& attachment, Attachment& said) {
    said.url = attachment.url;
    said.media_type = media_type_of(attachment);
    said.title = attachment.title;
    said.size = attachment.size;
    said.duration = attachment.duration;
    say_objects(attachment.extensions, said.extensions);
}

void say(const Category& category, Category& said) { said.term = category.term; }

template <class T>
void say(const std::vector<T>& list, std::vector<T>& said) {
    said.resize(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) say(list[i], said[i]);
}

/// As plain text, which it is for the most part.
void say_plain(const Text& text, Text& said) {
    std::string storage;
    said.value = plain_text(text, storage);
}

/// Content of another media type is nothing that JSON Feed's readers could show.
bool has_readable_content(const Article& article) { return has_html(article.content) && article.content_type.empty(); }

/// HTML stays HTML; where there is no content, something stands in: JSON Feed demands one.
void say_content(const Article& article, Text& said) {
    said.kind = Text::Kind::plain;
    if (has_readable_content(article)) {
        const bool is_plain = article.content.kind == Text::Kind::plain;
        std::string storage;
        if (!is_plain) said.kind = Text::Kind::html;
        said.value = is_plain ? std::string_view{article.content.value} : as_html(article.content, storage);
        return;
    }
    said.value = article.content_text;
    if (!said.value.empty()) return;
    for (const Text* text : {&article.summary, &article.title}) {
        say_plain(*text, said);
        if (!utf8::is_blank(said.value)) return;
    }
    std::string storage;
    said.value = shown_address(page_of(article), storage);
}

} // namespace

Feed said_by_json_feed(const Feed& feed) {
    Feed said;
    say_plain(feed.title, said.title);
    say_plain(feed.description, said.description);
    said.home_page = feed.home_page;
    said.feed_url = feed.feed_url;
    said.next_page = feed.next_page;
    said.favicon = feed.favicon;
    said.image.url = feed.image.url;
    said.language = feed.language;
    say(feed.authors, said.authors);
    say(feed.hubs, said.hubs);
    said.user_comment = feed.user_comment;
    said.expired = feed.expired;
    say_objects(feed.extensions, said.extensions);
    return said;
}

void say_in_json_feed(const Article& article, const ArticleIdentity& identity, Article& said) {
    said.id = identity.id;
    say_plain(article.title, said.title);
    said.url = article.url;
    said.external_url = article.external_url;
    say_plain(article.summary, said.summary);
    say_content(article, said.content);
    const bool says_text_too = said.content.kind != Text::Kind::plain;
    said.content_text = says_text_too ? std::string_view{article.content_text} : std::string_view{};
    said.image.url = article.image.url;
    said.banner_image = article.banner_image;
    said.language = article.language;
    say(article.authors, said.authors);
    say(article.categories, said.categories);
    say(article.attachments, said.attachments);
    said.published = article.published;
    said.updated = article.updated;
    say_objects(article.extensions, said.extensions);
}

} // namespace feedwright
