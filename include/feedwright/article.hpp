// Article: one piece in a feed: an RSS item, an Atom entry, a JSON Feed item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <feedwright/attachment.hpp>
#include <feedwright/category.hpp>
#include <feedwright/extension.hpp>
#include <feedwright/image.hpp>
#include <feedwright/link.hpp>
#include <feedwright/person.hpp>
#include <feedwright/source.hpp>
#include <feedwright/text.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright {

/// Absent is empty or nullopt. An article needs something to show (title, summary, content or url) and something that
/// identifies it (id, url, published or title). URLs are said to be absolute, and are written so: `prepare` makes relative
/// ones absolute, and URIs of those with other letters (docs/urls.md). Errors: url.relative, url.host.
struct Article {
    /// What never changes about the article. RSS: guid. Atom: id. JSON: id. Absent: the URL, else a UUIDv5 (RFC 9562) of
    /// the feed and the article's date (or title). Where a format wants a URI and this is none, a UUIDv5 of it (docs/urls.md).
    /// UUIDs are made within the feed's own identity (Feed::id, feed_url, home_page): give the feed an id if these may change.
    std::string id{};
    /// RSS: title, as plain text. Atom: title; absent: the beginning of the text. JSON: title, as plain text.
    Text title{};
    /// The article's page, absolute. RSS: link. Atom: link alternate. JSON: url.
    std::string url{};
    /// The page that the article is about, absolute. RSS: link if there is no url, else atom:link of rel related. Atom:
    /// link of rel related. JSON: external_url.
    std::string external_url{};
    /// The page of the comments, absolute. RSS: comments. Atom: link of rel replies. JSON: in _feedwright.
    std::string comments{};
    /// A short form. RSS: description. Atom: summary. JSON: summary, as plain text.
    Text summary{};
    /// The article itself. RSS: content:encoded behind a summary, else description. Atom: content. JSON: content_html or
    /// content_text.
    Text content{};
    /// The content once more as plain text, where `content` is HTML. JSON: content_text. RSS and Atom have no place.
    std::string content_text{};
    /// URL of content that is elsewhere; `content` is empty then. Atom: content src. RSS has no place. JSON: in _feedwright.
    std::string content_url{};
    /// Media type of what is at content_url, or of `content` if that is neither text nor HTML: then the value is XML for
    /// types in +xml or /xml, text for text/..., base64 for others. Atom: content type. RSS has no place for such.
    std::string content_type{};
    /// RSS and Atom: media:content. JSON: image.
    Image image{};
    /// A wide picture for the top, absolute URL. JSON: banner_image. RSS and Atom have no place for it.
    std::string banner_image{};
    /// BCP 47 tag. RSS: dc:language. Atom: xml:lang. JSON: language. Absent: the feed's.
    std::string language{};
    /// URL that relative URLs inside start from. Atom: xml:base. JSON: in _feedwright. RSS has no place for it.
    std::string base{};
    /// RSS: author for a single author with an address, else dc:creator for each. Atom: author. JSON: authors.
    std::vector<Person> authors{};
    /// RSS: dc:contributor (the name). Atom: contributor. JSON: in _feedwright.
    std::vector<Person> contributors{};
    /// RSS and Atom: category. JSON: tags.
    std::vector<Category> categories{};
    /// RSS: enclosure for the first, media:content for the others. Atom: link of rel enclosure. JSON: attachments.
    std::vector<Attachment> attachments{};
    /// RSS: atom:link. Atom: link. JSON: in _feedwright.
    std::vector<Link> links{};
    /// RSS: pubDate. Atom: published. JSON: date_published.
    std::optional<Timestamp> published{};
    /// RSS: atom:updated; pubDate if nothing else is known. Atom: updated; absent: published. JSON: date_modified.
    std::optional<Timestamp> updated{};
    /// RSS: dc:rights, as plain text. Atom: rights. JSON: in _feedwright.
    Text rights{};
    /// Where it was taken from; absent: empty. RSS: source. Atom: source. JSON: in _feedwright.
    Source source{};
    /// RSS and Atom: elements at the end. JSON: extension objects; elements in _feedwright.
    std::vector<Extension> extensions{};

    friend bool operator==(const Article&, const Article&) = default;
};

} // namespace feedwright
