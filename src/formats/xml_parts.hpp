// What RSS and Atom write alike: namespaces, links, media, foreign elements.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/feed.hpp>
#include <feedwright/write_options.hpp>
#include <feedwright/xml_writer.hpp>

#include "../values/seconds.hpp"

namespace feedwright {

namespace xmlns {
inline constexpr Xmlns atom{"atom", "http://www.w3.org/2005/Atom"};
inline constexpr Xmlns content{"content", "http://purl.org/rss/1.0/modules/content/"};
inline constexpr Xmlns dc{"dc", "http://purl.org/dc/elements/1.1/"};
inline constexpr Xmlns itunes{"itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"};
inline constexpr Xmlns media{"media", "http://search.yahoo.com/mrss/"};
inline constexpr Xmlns thr{"thr", "http://purl.org/syndication/thread/1.0"};
inline constexpr Xmlns xml{"xml", "http://www.w3.org/XML/1998/namespace"};
} // namespace xmlns

/// A number as characters, held in place; nothing if there is none.
class Digits {
public:
    template <class Number>
    explicit Digits(Number number)
        : size_{static_cast<std::size_t>(std::to_chars(text_, text_ + sizeof text_, number).ptr - text_)} {}
    template <class Number>
    explicit Digits(const std::optional<Number>& number) {
        if (number) *this = Digits{*number};
    }

    operator std::string_view() const noexcept { return {text_, size_}; }

private:
    char text_[24]{};
    std::size_t size_{};
};

/// The declaration and the stylesheets.
void write_prolog(XmlWriter& xml, const WriteOptions& options);

/// A link of one relation, if there is a URL: `name` is Atom's own "link" or RSS's atom:link.
void write_link(XmlWriter& xml, const XmlName& name, std::string_view rel, std::string_view url,
                std::string_view type = {});
void write_link(XmlWriter& xml, const XmlName& name, const Link& link);

/// The links that a feed has beside those with members of their own: next page, hubs, others.
void write_feed_links(XmlWriter& xml, const XmlName& name, const Feed& feed);
bool has_feed_links(const Feed& feed);

/// An article's picture, and an attachment, as media:content.
void write_media(XmlWriter& xml, const Image& image);
void write_media(XmlWriter& xml, const Attachment& attachment);

/// Whether a feed is a show of Apple's: has any element of iTunes.
bool is_show(const Feed& feed);

/// What an episode of a show says with elements of iTunes: the duration of its file, in whole seconds, and its picture.
/// Nothing where its extensions say it.
void write_episode(XmlWriter& xml, const Article& article);

void write_extensions(XmlWriter& xml, const std::vector<Extension>& extensions);

/// The namespaces of links and extensions of articles that will come, in the order in which they came up first; as many as a
/// root declares.
class ExpectedNamespaces {
public:
    void add(const Article& article);

    /// Declares those of the feed, then these, on the next element.
    void declare(XmlWriter& xml, const Feed& feed) const;

private:
    void add(const Xmlns& space);

    struct Space {
        std::string prefix;
        std::string uri;
    };
    std::vector<Space> spaces_{};
};

} // namespace feedwright
