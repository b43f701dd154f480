// JSON Feed 1.1 (jsonfeed.org/version/1.1): its members in its order, then `_feedwright` for what it cannot say.
#include <feedwright/json_writer.hpp>

#include "../desk/derived.hpp"
#include "../desk/without_articles.hpp"
#include "../values/seconds.hpp"
#include "format_writer.hpp"
#include "json_overlay.hpp"
#include "json_said.hpp"

namespace feedwright {

namespace {

constexpr std::string_view about = "https://feedwright.example/json";

class JsonFeedWriter final : public FormatWriter {
public:
    JsonFeedWriter(Sink& sink, const WriteOptions& options) : json_{sink, options.pretty} {}

    void begin(const Feed& feed, const FeedFacts&) override {
        const Feed said = said_by_json_feed(feed);
        json_.open_object();
        json_.member("version", "https://jsonfeed.org/version/1.1");
        json_.member("title", said.title.value);
        json_.member("home_page_url", said.home_page);
        json_.member("feed_url", said.feed_url);
        json_.member("description", said.description.value);
        json_.member("user_comment", said.user_comment);
        json_.member("next_url", said.next_page);
        json_.member("icon", said.image.url);
        json_.member("favicon", said.favicon);
        write_authors(said.authors);
        json_.member("language", said.language);
        if (said.expired) {
            json_.name("expired");
            json_.boolean(*said.expired);
        }
        write_hubs(said.hubs);
        write_extensions_of(said.extensions);
        Feed actual;
        copy_without_articles(feed, actual);
        write_overlay(said, actual);
        json_.name("items");
        json_.open_array();
    }

    void add(const Article& article, const ArticleIdentity& identity, std::string_view clean) override {
        say_in_json_feed(article, identity, said_);
        const Article& said = said_;
        json_.expect_clean(said.content.value == clean ? said.content.value : std::string_view{});
        const bool html = said.content.kind != Text::Kind::plain;
        json_.open_object();
        json_.member("id", said.id);
        json_.member("url", said.url);
        json_.member("external_url", said.external_url);
        json_.member("title", said.title.value);
        json_.member(html ? "content_html" : "content_text", said.content.value);
        json_.member("content_text", said.content_text);
        json_.member("summary", said.summary.value);
        json_.member("image", said.image.url);
        json_.member("banner_image", said.banner_image);
        write_date("date_published", said.published);
        write_date("date_modified", said.updated);
        write_authors(said.authors);
        write_tags(said.categories);
        json_.member("language", said.language);
        write_attachments(said.attachments);
        write_extensions_of(said.extensions);
        write_overlay(said, article);
        json_.close();
    }

    void end() override {
        json_.close();
        json_.close();
        json_.end();
    }

private:
    template <class FeedOrArticle>
    void write_overlay(const FeedOrArticle& said, const FeedOrArticle& actual) {
        if (said == actual) return;
        json_.name("_feedwright");
        json_.open_object();
        json_.member("about", about);
        JsonOverlay{json_}.members(said, actual);
        json_.close();
    }

    void write_date(std::string_view name, const std::optional<Timestamp>& time) {
        if (time) json_.member(name, format_rfc3339(*time));
    }

    void write_authors(const std::vector<Person>& authors) {
        if (authors.empty()) return;
        json_.name("authors");
        json_.open_array();
        for (const Person& author : authors) {
            json_.open_object();
            json_.member("name", author.name);
            json_.member("url", author.url);
            json_.member("avatar", author.avatar);
            write_extensions_of(author.extensions);
            json_.close();
        }
        json_.close();
    }

    void write_hubs(const std::vector<Hub>& hubs) {
        if (hubs.empty()) return;
        json_.name("hubs");
        json_.open_array();
        for (const Hub& hub : hubs) {
            json_.open_object();
            json_.member("type", hub.type);
            json_.member("url", hub.url);
            json_.close();
        }
        json_.close();
    }

    void write_tags(const std::vector<Category>& categories) {
        if (categories.empty()) return;
        json_.name("tags");
        json_.open_array();
        for (const Category& category : categories) json_.string(category.term);
        json_.close();
    }

    void write_attachments(const std::vector<Attachment>& attachments) {
        if (attachments.empty()) return;
        json_.name("attachments");
        json_.open_array();
        for (const Attachment& attachment : attachments) {
            json_.open_object();
            json_.member("url", attachment.url);
            json_.member("mime_type", attachment.media_type);
            json_.member("title", attachment.title);
            if (attachment.size) {
                json_.name("size_in_bytes");
                json_.number(*attachment.size);
            }
            if (attachment.duration) {
                json_.name("duration_in_seconds");
                json_.value(JsonNumber::parse(Seconds{attachment.duration}).value_or(JsonNumber{}));
            }
            write_extensions_of(attachment.extensions);
            json_.close();
        }
        json_.close();
    }

    void write_extensions_of(const std::vector<Extension>& extensions) {
        for (const Extension& each : extensions) {
            if (!each.json_name().empty()) write_extension_object(json_, each);
        }
    }

    JsonWriter json_;
    Article said_{}; ///< by the members of JSON Feed itself
};

} // namespace

std::unique_ptr<FormatWriter> make_json_feed_writer(Sink& sink, const WriteOptions& options) {
    return std::make_unique<JsonFeedWriter>(sink, options);
}

} // namespace feedwright
