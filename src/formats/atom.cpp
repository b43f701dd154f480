// Atom 1.0 (RFC 4287): the elements in the order of its sections 4.1.1 and 4.1.2, then what other namespaces add.
#include <algorithm>

#include <feedwright/xml_writer.hpp>

#include "../desk/derived.hpp"
#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../model/empty.hpp"
#include "../rules/predicates.hpp"
#include "../values/iri.hpp"
#include "../values/names.hpp"
#include "../values/utf8.hpp"
#include "format_writer.hpp"
#include "xml_parts.hpp"

namespace feedwright {

namespace {

constexpr Xmlns default_space{"", xmlns::atom.uri};
constexpr XmlName lang{xmlns::xml, "lang"};
constexpr XmlName base{xmlns::xml, "base"};
constexpr std::string_view xhtml = "http://www.w3.org/1999/xhtml";
constexpr std::size_t title_length = 80; ///< characters of a title made from the text

/// Whether plain text would be taken for markup by readers who do not look at the type.
bool looks_like_markup(std::string_view text) {
    return text.find('<') != std::string_view::npos || text.find('&') != std::string_view::npos;
}

bool has_alternate(const Article& article) {
    return !utf8::is_blank(article.url) || std::any_of(article.links.begin(), article.links.end(), is_alternate);
}

/// Content elsewhere, or base64: readers need a summary to show something (RFC 4287 section 4.1.2).
bool needs_summary(const Article& article) {
    if (!article.content_url.empty()) return true;
    return !article.content.empty() && !article.content_type.empty() && !is_xml_media_type(article.content_type) &&
           !is_text_media_type(article.content_type);
}

/// The title, else what is made of the beginning of the text, or of the address.
const Text& title_of(const Article& article, Text& made) {
    if (!shows_nothing(article.title)) return article.title;
    for (const Text* text : {&article.summary, &article.content}) {
        const bool readable = text != &article.content || article.content_type.empty();
        made = readable ? headline(*text, title_length) : std::string{};
        if (!made.empty()) return made;
    }
    const std::string_view page = page_of(article);
    std::string storage;
    return made = shown_address(page.empty() ? article.id : page, storage);
}

class AtomWriter final : public FormatWriter {
public:
    AtomWriter(Sink& sink, const WriteOptions& options)
        : options_{options}, xml_{sink, {.pretty = options.pretty, .html_as_cdata = options.html_as_cdata}} {}

    void expect(const Article& article, Desk&) override {
        const auto is_timed = [](const Attachment& each) { return each.duration.has_value(); };
        expects_media_ =
            expects_media_ || !article.image.url.empty() || std::ranges::any_of(article.attachments, is_timed);
        expected_.add(article);
    }

    void begin(const Feed& feed, const FeedFacts& facts) override {
        write_prolog(xml_, options_);
        xml_.declare(default_space);
        is_show_ = is_show(feed);
        if (expects_media_) xml_.declare(xmlns::media);
        expected_.declare(xml_, feed);
        xml_.open("feed", {{lang, feed.language}, {base, Uri{feed.base}}});
        write_text("title", feed.title);
        write_text("subtitle", description_of(feed));
        xml_.leaf("id", facts.uri);
        if (facts.updated) xml_.leaf("updated", format_rfc3339(*facts.updated));
        write_link(xml_, "link", "alternate", feed.home_page);
        write_feed_links(xml_, "link", feed);
        write_people("author", feed.authors);
        if (feed.authors.empty()) write_person("author", Person{.name = plain_title(feed)});
        write_rest(feed);
        write_extensions(xml_, feed.extensions);
    }

    void add(const Article& article, const ArticleIdentity& identity, std::string_view clean) override {
        xml_.expect_clean(clean);
        xml_.open("entry", {{lang, article.language}, {base, Uri{article.base}}});
        const Text& title = title_of(article, title_);
        write_text("title", title);
        xml_.leaf("id", identity.uri);
        if (const auto& updated = updated_of(article)) xml_.leaf("updated", format_rfc3339(*updated));
        if (article.published) xml_.leaf("published", format_rfc3339(*article.published));
        write_article_links(article);
        write_summary_and_content(article, title);
        write_people("author", article.authors);
        write_people("contributor", article.contributors);
        write_categories(article.categories);
        write_text("rights", article.rights);
        if (!is_empty(article.source)) write_source(article.source);
        if (!article.image.url.empty()) write_media(xml_, article.image);
        for (const Attachment& attachment : article.attachments) {
            if (attachment.duration) write_media(xml_, attachment);
        }
        if (is_show_) write_episode(xml_, article);
        write_extensions(xml_, article.extensions);
        xml_.close();
    }

    void end() override { xml_.end(); }

private:
    /// The author's name where nobody is named.
    static std::string plain_title(const Feed& feed) {
        std::string title = plain_text(feed.title);
        return utf8::is_blank(title) ? headline(feed.title, title_length) : title;
    }

    /// What a feed and the source of an article have in common behind their people.
    template <class FeedOrSource>
    void write_rest(const FeedOrSource& feed) {
        write_people("contributor", feed.contributors);
        write_categories(feed.categories);
        xml_.leaf("generator", feed.generator.name,
                  {{"uri", Uri{feed.generator.uri}}, {"version", feed.generator.version}});
        xml_.leaf("icon", Uri{feed.favicon});
        xml_.leaf("logo", Uri{feed.image.url});
        write_text("rights", feed.rights);
    }

    void write_source(const Source& source) {
        xml_.open("source", {{lang, source.language}, {base, Uri{source.base}}});
        write_text("title", source.title);
        write_text("subtitle", source.description);
        xml_.leaf("id", Uri{source.id});
        if (source.updated) xml_.leaf("updated", format_rfc3339(*source.updated));
        write_link(xml_, "link", "alternate", source.home_page);
        write_link(xml_, "link", "self", source.feed_url);
        for (const Link& link : source.links) write_link(xml_, "link", link);
        write_people("author", source.authors);
        write_rest(source);
        write_extensions(xml_, source.extensions);
        xml_.close();
    }

    void write_article_links(const Article& article) {
        write_link(xml_, "link", "alternate", article.url);
        write_link(xml_, "link", "related", article.external_url);
        write_link(xml_, "link", "replies", article.comments, "text/html");
        for (const Attachment& attachment : article.attachments) {
            xml_.empty("link", {{"href", Uri{attachment.url}},
                                {"rel", "enclosure"},
                                {"type", media_type_of(attachment)},
                                {"title", attachment.title},
                                {"length", Digits{attachment.size}}});
        }
        for (const Link& link : article.links) write_link(xml_, "link", link);
    }

    /// Every entry has something to read: the summary, else the title, stands in where content or summary is missing.
    void write_summary_and_content(const Article& article, const Text& title) {
        const Text& instead = article.summary.empty() ? title : article.summary;
        const bool has_content = !article.content.empty() || !article.content_url.empty();
        if (!has_content && !has_alternate(article)) return write_text("content", instead);
        if (!article.summary.empty() || !has_content || needs_summary(article)) write_text("summary", instead);
        if (!article.content_url.empty()) {
            xml_.empty("content",
                       {{"type", lower_media_type(article.content_type)}, {"src", Uri{article.content_url}}});
        } else if (article.content_type.empty()) {
            write_text("content", article.content);
        } else if (has_content) {
            write_typed_content(article.content, article.content_type);
        }
    }

    /// Content of a media type (RFC 4287 section 4.1.3.3). Validators know text and XML by small letters only.
    void write_typed_content(const Text& content, std::string_view given_type) {
        const std::string type = lower_media_type(given_type);
        const Uri base_url{content.base};
        const XmlAttribute language{lang, content.language};
        if (is_xml_media_type(type)) {
            write_markup("content", content.value, {{"type", type}, language, {base, base_url}});
        } else {
            xml_.leaf("content", content.value, {{"type", type}, language, {base, base_url}});
        }
    }

    /// A text construct (RFC 4287 section 3.1). Plain text with characters of markup is written as HTML: nobody can take
    /// it for something else.
    void write_text(const XmlName& name, const Text& text) {
        if (text.empty()) return;
        const XmlAttribute language{lang, text.language};
        const Uri base_url{text.base};
        if (is_written_as_xhtml(text)) {
            xml_.open(name, {{"type", "xhtml"}, language, {base, base_url}});
            write_markup("div", text.value, {{"xmlns", xhtml}});
            xml_.close();
        } else if (text.kind != Text::Kind::plain || looks_like_markup(text.value)) {
            xml_.html(name, as_html(text, html_), {{"type", "html"}, language, {base, base_url}});
        } else {
            xml_.leaf(name, text.value, {language, {base, base_url}});
        }
    }

    void write_markup(const XmlName& name, std::string_view markup, XmlWriter::Attributes attributes) {
        xml_.open(name, attributes);
        xml_.well_formed(markup);
        xml_.close();
    }

    /// A person construct (RFC 4287 section 3.2).
    void write_person(const XmlName& name, const Person& person) {
        xml_.open(name);
        std::string storage;
        xml_.leaf("name", display_name(person, storage));
        xml_.leaf("uri", Uri{person.url});
        xml_.leaf("email", person.email);
        write_extensions(xml_, person.extensions);
        xml_.close();
    }

    void write_people(const XmlName& name, const std::vector<Person>& people) {
        for (const Person& person : people) write_person(name, person);
    }

    void write_categories(const std::vector<Category>& categories) {
        for (const Category& category : categories) {
            xml_.empty("category", {{"term", category.term}, {"scheme", category.scheme}, {"label", category.label}});
        }
    }

    const WriteOptions& options_;
    XmlWriter xml_;
    ExpectedNamespaces expected_{}; ///< of the articles to come
    bool expects_media_{};
    bool is_show_{};
    Text title_{};     ///< storage for one that is made
    std::string html_; ///< storage for plain text that is written as HTML
};

} // namespace

std::unique_ptr<FormatWriter> make_atom_writer(Sink& sink, const WriteOptions& options) {
    return std::make_unique<AtomWriter>(sink, options);
}

} // namespace feedwright
