// The shared parts. Their attributes are written in the order of RFC 4287 and of the Media RSS specification.
#include "xml_parts.hpp"

#include <algorithm>

#include "../desk/derived.hpp"
#include "../rules/predicates.hpp"
#include "../values/iri.hpp"
#include "../values/known_namespaces.hpp"
#include "../values/uri.hpp"

namespace feedwright {

void write_prolog(XmlWriter& xml, const WriteOptions& options) {
    xml.declaration();
    for (const Stylesheet& stylesheet : options.stylesheets) {
        xml.instruction("xml-stylesheet", {{"href", Uri{stylesheet.href}}, {"type", stylesheet.type}});
    }
}

void write_link(XmlWriter& xml, const XmlName& name, std::string_view rel, std::string_view url,
                std::string_view type) {
    if (url.empty()) return;
    xml.empty(name, {{"href", Uri{url}}, {"rel", rel}, {"type", type}});
}

void write_link(XmlWriter& xml, const XmlName& name, const Link& link) {
    const DateText updated = link.updated ? format_rfc3339(*link.updated) : DateText{};
    xml.empty(name, {{"href", Uri{link.href}},
                     {"rel", link.rel},
                     {"type", link.type},
                     {"hreflang", link.hreflang},
                     {"title", link.title},
                     {"length", Digits{link.length}},
                     {{xmlns::thr, "count"}, Digits{link.count}},
                     {{xmlns::thr, "updated"}, updated}});
}

namespace {

bool is_websub(const Hub& hub) { return hub.type.empty() || hub.type == "WebSub"; }

} // namespace

void write_feed_links(XmlWriter& xml, const XmlName& name, const Feed& feed) {
    write_link(xml, name, "self", feed.feed_url);
    write_link(xml, name, "next", feed.next_page);
    for (const Hub& hub : feed.hubs) {
        if (is_websub(hub)) write_link(xml, name, "hub", hub.url);
    }
    for (const Link& link : feed.links) write_link(xml, name, link);
}

bool has_feed_links(const Feed& feed) {
    return !feed.feed_url.empty() || !feed.next_page.empty() || !feed.links.empty() ||
           std::any_of(feed.hubs.begin(), feed.hubs.end(), is_websub);
}

void write_media(XmlWriter& xml, const Image& image) {
    xml.open({xmlns::media, "content"}, {{"url", Uri{image.url}},
                                         {"medium", "image"},
                                         {"height", Digits{image.height}},
                                         {"width", Digits{image.width}}});
    xml.leaf({xmlns::media, "title"}, image.title, {{"type", "plain"}});
    xml.leaf({xmlns::media, "description"}, image.description, {{"type", "plain"}});
    xml.close();
}

void write_media(XmlWriter& xml, const Attachment& attachment) {
    xml.open({xmlns::media, "content"},
             {{"url", Uri{attachment.url}},
              {"fileSize", attachment.size != 0U ? Digits{attachment.size} : std::string_view{}},
              {"type", media_type_of(attachment)},
              {"duration", Seconds{attachment.duration}}});
    xml.leaf({xmlns::media, "title"}, attachment.title, {{"type", "plain"}});
    xml.close();
}

bool is_show(const Feed& feed) { return has_element(feed.extensions, xmlns::itunes.uri); }

void write_episode(XmlWriter& xml, const Article& article) {
    const auto says = [&article](std::string_view name) {
        return has_element(article.extensions, xmlns::itunes.uri, name);
    };
    const auto duration = article.attachments.empty() ? std::nullopt : article.attachments.front().duration;
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration.value_or(std::chrono::milliseconds{}));
    if (seconds.count() > 0 && !says("duration")) xml.leaf({xmlns::itunes, "duration"}, Digits{seconds.count()});
    // Validators take no other URL there; in media:content it stands in any case.
    if (!article.image.url.empty() && !says("image")) {
        const Uri url{article.image.url};
        if (is_web_uri(url) && is_uri_text(url)) xml.empty({xmlns::itunes, "image"}, {{"href", url}});
    }
}

void write_extensions(XmlWriter& xml, const std::vector<Extension>& extensions) {
    for (const Extension& extension : extensions) {
        if (extension.has_xml()) extension.write_xml(xml);
    }
}

namespace {

/// Calls take(space) for the namespace of each link and extension that can be declared.
template <class FeedOrArticle, class Take>
void each_namespace(const FeedOrArticle& object, Take take) {
    const auto tells_of_replies = [](const Link& link) { return link.count || link.updated; };
    if (std::ranges::any_of(object.links, tells_of_replies)) take(xmlns::thr);
    for (const Extension& extension : object.extensions) {
        // A typed block may say nothing in XML.
        if (extension.type() != nullptr && extension.elements().empty()) continue;
        // FeedWriter may be shown articles that it then leaves out for their errors: what is no namespace is not declared.
        const std::string_view uri = extension.has_xml() ? extension.xmlns().uri : std::string_view{};
        if (uri.empty() || !is_namespace_name(uri) || uri == xmlns::xml.uri || uri == "http://www.w3.org/2000/xmlns/")
            continue;
        // Without a prefix it would become the default namespace, which is the format's.
        const std::string_view prefix = prefix_or_known(extension.xmlns().prefix, uri);
        take(Xmlns{prefix.empty() ? "ns" : prefix, uri});
    }
}

} // namespace

void ExpectedNamespaces::add(const Xmlns& space) {
    const auto is_same = [&space](const Space& each) { return each.uri == space.uri; };
    if (spaces_.size() == XmlWriter::most_on_the_root || std::ranges::any_of(spaces_, is_same)) return;
    spaces_.push_back({std::string{space.prefix}, std::string{space.uri}});
}

void ExpectedNamespaces::add(const Article& article) {
    each_namespace(article, [this](const Xmlns& space) { add(space); });
}

void ExpectedNamespaces::declare(XmlWriter& xml, const Feed& feed) const {
    each_namespace(feed, [&xml](const Xmlns& space) { xml.declare(space); });
    for (const Space& space : spaces_) xml.declare({space.prefix, space.uri});
}

} // namespace feedwright
