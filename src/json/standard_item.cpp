// An item's members, in the order of the specification.
#include <array>
#include <string_view>
#include <utility>

#include "extensions.hpp"
#include "overlay.hpp"
#include "standard.hpp"

namespace feedwright::json {

namespace {

/// A string; of a number the digits are kept as they were written.
void id(Reading& in, Node& node, const Path& path, Article& article) {
    if (node.kind() != Node::Kind::number) return overlay(in, node, path, article.id);
    article.id = node.trimmed(); // that it is a number of JSON is checked, as nobody takes it
    in.find(Rule::item_id_number, path, node, {article.id});
}

void content_html(Reading& in, Node& node, const Path& path, Article& article) {
    overlay(in, node, path, article.content.value);
    article.content.kind = Text::Kind::html;
}

/// Without content_html, content_text is the content.
void settle_content(Article& article) {
    if (article.content.kind == Text::Kind::html) return;
    article.content.value = std::move(article.content_text);
    article.content_text.clear();
}

void ours(Reading& in, Node& node, const Path& path, Article& article) {
    settle_content(article);
    overlay_root(in, node, path, article);
}

void tags(Reading& in, Node& node, const Path& path, Article& article) {
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    article.categories.clear();
    in.each_element(node, [&](std::size_t index, Node& element) {
        const Path at{path, index};
        Category& category = article.categories.emplace_back();
        if (element.kind() == Node::Kind::string) return overlay(in, element, at, category.term);
        in.wrong_type(at, element, "A string");
        in.hold_place("/categories", index);
    });
}

constexpr std::array attachment_members{
    Member<Attachment>{"url", into<&Attachment::url>},
    Member<Attachment>{"mime_type", into<&Attachment::media_type>},
    Member<Attachment>{"title", into<&Attachment::title>},
    Member<Attachment>{"size_in_bytes", into<&Attachment::size>},
    Member<Attachment>{"duration_in_seconds", into<&Attachment::duration>},
};

void attachments(Reading& in, Node& node, const Path& path, Article& article) {
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    article.attachments.clear();
    in.each_element(node, [&](std::size_t index, Node& element) {
        const Path at{path, index};
        Attachment& attachment = article.attachments.emplace_back();
        simdjson::ondemand::object object;
        if (!take_object(in, element, at, object)) return in.hold_place("/attachments", index);
        read_members<Attachment>(in, object, at, attachment_members, attachment, Nulls::warn,
                                 Extensions{in, attachment.extensions});
    });
}

constexpr std::array item_members{
    Member<Article>{"id", id},
    Member<Article>{"url", into<&Article::url>},
    Member<Article>{"external_url", into<&Article::external_url>},
    Member<Article>{"title", into_value<&Article::title>},
    Member<Article>{"content_html", content_html},
    Member<Article>{"content_text", into<&Article::content_text>},
    Member<Article>{"summary", into_value<&Article::summary>},
    Member<Article>{"image", into_url<&Article::image>},
    Member<Article>{"banner_image", into<&Article::banner_image>},
    Member<Article>{"date_published", into<&Article::published>},
    Member<Article>{"date_modified", into<&Article::updated>},
    Member<Article>{"authors", [](Reading& in, Node& node, const Path& path,
                                  Article& article) { read_authors(in, node, path, article.authors); }},
    Member<Article>{"author", [](Reading& in, Node& node, const Path& path,
                                 Article& article) { read_author(in, node, path, article.authors); }},
    Member<Article>{"tags", tags},
    Member<Article>{"language", into<&Article::language>},
    Member<Article>{"attachments", attachments},
    Member<Article>{"_feedwright", ours, true},
};

constexpr std::size_t row(std::string_view name) { return row_of<Article>(item_members, name); }

} // namespace

void read_item(Reading& in, simdjson::ondemand::object& object, std::size_t offset, const Path& path,
               Article& article) {
    const Seen seen =
        read_members<Article>(in, object, path, item_members, article, Nulls::warn, Extensions{in, article.extensions, Standing::article});
    if (in.broken()) return;
    in.give_up_places("/authors", article.authors);
    in.give_up_places("/categories", article.categories);
    in.give_up_places("/attachments", article.attachments);
    if (!seen.has(row("_feedwright"))) settle_content(article);
    if (!seen.has(row("id"))) in.find_at(Rule::item_id_missing, {path, "id"}, offset);
    if (!seen.has(row("content_html")) && !seen.has(row("content_text"))) {
        in.find_at(Rule::item_content_missing, path, offset);
    }
}

} // namespace feedwright::json
