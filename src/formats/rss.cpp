// RSS 2.0 (rssboard.org/rss-specification), with the RSS Advisory Board's best practices: the elements in the order of
// the specification, then what other namespaces add.
#include <array>

#include <feedwright/xml_writer.hpp>

#include "../desk/derived.hpp"
#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../values/iri.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"
#include "format_writer.hpp"
#include "xml_parts.hpp"

namespace feedwright {

namespace {

constexpr XmlName atom_link{xmlns::atom, "link"};
constexpr std::array<std::string_view, 7> days{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                               "Thursday", "Friday", "Saturday"};

std::string_view date(const std::optional<Timestamp>& time, DateText& storage) {
    if (!time) return {};
    storage = format_rfc822(*time);
    return storage;
}

/// ada@example.org (Ada Lovelace). The name is an RFC 822 comment: parentheses and backslashes are escaped, and a comma
/// would end the address unless it is quoted. Lines do not end in there.
std::string address(const Person& person) {
    std::string storage;
    const std::string_view name = display_name(person, storage);
    const bool quoted = name.find(',') != std::string_view::npos;
    std::string text = person.email + " (";
    if (quoted) text.push_back('"');
    for (const char c : name) {
        if (c == '(' || c == ')' || c == '\\' || (quoted && c == '"')) text.push_back('\\');
        text.push_back(c == '\r' || c == '\n' ? ' ' : c);
    }
    if (quoted) text.push_back('"');
    return text + ")";
}

/// Content that RSS can carry: no inline data of other media types.
const Text& content_of(const Article& article) {
    static const Text none;
    return article.content_type.empty() ? article.content : none;
}

/// Whether an enclosure says all there is to say.
bool needs_media(const std::vector<Attachment>& attachments) {
    for (const Attachment& attachment : attachments) {
        if (&attachment != &attachments.front() || !attachment.title.empty() || attachment.duration) return true;
    }
    return false;
}

class RssWriter final : public FormatWriter {
public:
    RssWriter(Sink& sink, const WriteOptions& options)
        : options_{options}, xml_{sink, {.pretty = options.pretty, .html_as_cdata = options.html_as_cdata}} {}

    void expect(const Article& article, Desk& desk) override {
        const bool is_creator = !article.authors.empty() && rss_author(article.authors) == nullptr;
        expected_.atom |=
            !article.links.empty() || !article.external_url.empty() || (article.updated && article.published);
        expected_.content = expected_.content || desk.has_summary_and_content(article);
        expected_.dc |=
            !article.contributors.empty() || !article.language.empty() || !article.rights.empty() || is_creator;
        expected_.media |= !article.image.url.empty() || needs_media(article.attachments);
        expected_.others.add(article);
    }

    void begin(const Feed& feed, const FeedFacts& facts) override {
        write_prolog(xml_, options_);
        is_show_ = is_show(feed);
        declare_namespaces(feed);
        xml_.open("rss", {{"version", "2.0"}});
        xml_.open("channel");
        write_channel(feed, facts);
        write_feed_links(xml_, atom_link, feed);
        if (feed.rss.managing_editor == Person{}) write_names({xmlns::dc, "creator"}, feed.authors);
        write_names({xmlns::dc, "contributor"}, feed.contributors);
        write_extensions(xml_, feed.extensions);
    }

    void add(const Article& article, const ArticleIdentity& identity, std::string_view clean) override {
        xml_.expect_clean(clean);
        xml_.open("item");
        write_texts(article);
        if (const Person* author = rss_author(article.authors)) {
            xml_.leaf("author", address(*author));
        } else {
            write_names({xmlns::dc, "creator"}, article.authors);
        }
        write_categories(article.categories);
        xml_.leaf("comments", Uri{article.comments});
        if (!article.attachments.empty()) write_enclosure(article.attachments.front());
        const bool permalink = identity.permalink && !is_name_uri(identity.guid);
        xml_.leaf("guid", identity.guid, {{"isPermaLink", permalink ? "true" : "false"}});
        DateText storage;
        xml_.leaf("pubDate", date(article.published ? article.published : article.updated, storage));
        if (!article.source.feed_url.empty() && !shows_nothing(article.source.title)) {
            xml_.leaf("source", plain_text(article.source.title), {{"url", Uri{article.source.feed_url}}});
        }
        write_additions(article);
        xml_.close();
    }

    void end() override { xml_.end(); }

private:
    /// What the feed uses and its articles will; in a stream, where nothing is known of them, the rest is declared in place.
    void declare_namespaces(const Feed& feed) {
        const bool is_creator = !feed.authors.empty() && feed.rss.managing_editor == Person{};
        if (expected_.atom || has_feed_links(feed)) xml_.declare(xmlns::atom);
        if (expected_.content) xml_.declare(xmlns::content);
        if (expected_.dc || !feed.contributors.empty() || is_creator) xml_.declare(xmlns::dc);
        if (expected_.media) xml_.declare(xmlns::media);
        expected_.others.declare(xml_, feed);
    }

    void write_channel(const Feed& feed, const FeedFacts& facts) {
        const std::string title = plain_text(feed.title);
        const std::string description = plain_text(description_of(feed));
        const std::string home_page = home_page_of(feed);
        DateText storage;
        xml_.leaf("title", title);
        xml_.leaf("link", Uri{home_page});
        xml_.leaf("description", description.empty() ? title : description);
        xml_.leaf("language", feed.language);
        write_shown("copyright", plain_text(feed.rights));
        if (feed.rss.managing_editor != Person{}) xml_.leaf("managingEditor", address(feed.rss.managing_editor));
        if (feed.rss.web_master != Person{}) xml_.leaf("webMaster", address(feed.rss.web_master));
        xml_.leaf("pubDate", date(feed.published, storage));
        xml_.leaf("lastBuildDate", date(facts.updated, storage));
        write_categories(feed.categories);
        write_generator(feed.generator);
        xml_.leaf("docs", Uri{feed.rss.docs});
        write_cloud(feed.rss.cloud);
        if (feed.rss.ttl) xml_.leaf("ttl", Digits{feed.rss.ttl->count()});
        if (!feed.image.url.empty()) write_image(feed.image, title, home_page);
        write_shown("rating", feed.rss.rating);
        if (feed.rss.text_input != TextInput{}) write_text_input(feed.rss.text_input);
        write_skips(feed.rss);
    }

    void write_generator(const Generator& generator) {
        xml_.leaf("generator", generator.version.empty() ? generator.name : generator.name + " " + generator.version);
    }

    void write_cloud(const Cloud& cloud) {
        if (cloud == Cloud{}) return;
        xml_.empty("cloud", {{"domain", cloud.domain},
                             {"port", Digits{cloud.port}},
                             {"path", cloud.path},
                             {"registerProcedure", cloud.register_procedure},
                             {"protocol", cloud.protocol}});
    }

    /// A text that shows something: validators complain of elements that are empty or blank.
    void write_shown(const XmlName& element, std::string_view text) {
        if (!utf8::is_blank(text)) xml_.leaf(element, text);
    }

    void write_image(const Image& image, std::string_view title, std::string_view home_page) {
        xml_.open("image");
        xml_.leaf("url", Uri{image.url});
        xml_.leaf("title", utf8::is_blank(image.title) ? title : image.title);
        xml_.leaf("link", Uri{image.link.empty() ? home_page : image.link});
        if (image.width && *image.width <= 144) xml_.leaf("width", Digits{image.width});
        if (image.height && *image.height <= 400) xml_.leaf("height", Digits{image.height});
        write_shown("description", image.description);
        xml_.close();
    }

    void write_text_input(const TextInput& input) {
        xml_.open("textInput");
        xml_.leaf("title", input.title);
        xml_.leaf("description", input.description);
        xml_.leaf("name", input.name);
        xml_.leaf("link", Uri{input.link});
        xml_.close();
    }

    void write_skips(const RssChannel& rss) {
        if (!rss.skip_hours.empty()) {
            xml_.open("skipHours");
            for (const int hour : rss.skip_hours) xml_.leaf("hour", Digits{hour});
            xml_.close();
        }
        if (!rss.skip_days.empty()) {
            xml_.open("skipDays");
            for (const std::chrono::weekday day : rss.skip_days) xml_.leaf("day", days[day.c_encoding()]);
            xml_.close();
        }
    }

    /// Title, link, description and content. The description comes first, and is the content where there is no summary.
    void write_texts(const Article& article) {
        const Text& content = content_of(article);
        const bool has_summary = has_html(article.summary);
        const Text& description = has_summary ? article.summary : content;
        const bool untitled = shows_nothing(article.title);
        if (!untitled) {
            std::string storage;
            xml_.leaf("title", plain_text(article.title, storage));
        } else if (!has_html(description)) {
            std::string storage;
            xml_.leaf("title", shown_address(page_of(article), storage));
        }
        xml_.leaf("link", Uri{article.url.empty() ? article.external_url : article.url});
        xml_.html("description", as_html(description, html_));
        if (has_summary) xml_.html({xmlns::content, "encoded"}, as_html(content, html_));
    }

    void write_enclosure(const Attachment& attachment) {
        xml_.empty("enclosure", {{"url", Uri{attachment.url}},
                                 {"length", Digits{attachment.size.value_or(0)}},
                                 {"type", media_type_of(attachment)}});
    }

    void write_categories(const std::vector<Category>& categories) {
        for (const Category& category : categories) xml_.leaf("category", category.term, {{"domain", category.scheme}});
    }

    void write_names(const XmlName& element, const std::vector<Person>& people) {
        std::string storage;
        for (const Person& person : people) xml_.leaf(element, display_name(person, storage));
    }

    /// What RSS itself has no element for.
    void write_additions(const Article& article) {
        if (article.published && article.updated) {
            xml_.leaf({xmlns::atom, "updated"}, format_rfc3339(*article.updated));
        }
        if (!article.url.empty()) write_link(xml_, atom_link, "related", article.external_url);
        for (const Link& link : article.links) write_link(xml_, atom_link, link);
        write_names({xmlns::dc, "contributor"}, article.contributors);
        xml_.leaf({xmlns::dc, "language"}, article.language);
        write_shown({xmlns::dc, "rights"}, plain_text(article.rights));
        if (!article.image.url.empty()) write_media(xml_, article.image);
        if (needs_media(article.attachments)) {
            for (const Attachment& attachment : article.attachments) {
                const bool first = &attachment == &article.attachments.front();
                if (!first || !attachment.title.empty() || attachment.duration) write_media(xml_, attachment);
            }
        }
        if (is_show_) write_episode(xml_, article);
        write_extensions(xml_, article.extensions);
    }

    const WriteOptions& options_;
    XmlWriter xml_;
    /// Namespaces of the articles to come.
    struct {
        bool atom{};
        bool content{};
        bool dc{};
        bool media{};
        ExpectedNamespaces others{};
    } expected_{};
    bool is_show_{};
    std::string html_; ///< storage for plain text that is written as HTML
};

} // namespace

std::unique_ptr<FormatWriter> make_rss_writer(Sink& sink, const WriteOptions& options) {
    return std::make_unique<RssWriter>(sink, options);
}

} // namespace feedwright
