// Feed: a publication and its articles: an RSS channel, an Atom feed, a JSON Feed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <feedwright/article.hpp>
#include <feedwright/hub.hpp>
#include <feedwright/rss_channel.hpp>

namespace feedwright {

/// Absent is empty or nullopt. Every feed needs a title, RSS a home page (or a feed URL to take it from) too. URLs become
/// absolute as those of articles do.
struct Feed {
    /// A URI that never changes. Atom: id; absent: feed_url, home_page, or a UUIDv5 of the title. JSON: in _feedwright.
    /// RSS has no place for it.
    std::string id{};
    /// RSS and JSON: title, as plain text. Atom: title.
    Text title{};
    /// RSS: description, as plain text; absent: the title. Atom: subtitle. JSON: description, as plain text.
    /// Absent where the feed has one author with a biography: that.
    Text description{};
    /// Absolute URL. RSS: link; absent: the root of feed_url's host. Atom: link alternate. JSON: home_page_url.
    std::string home_page{};
    /// Where this feed is served, absolute. RSS: atom:link self. Atom: link self. JSON: feed_url.
    std::string feed_url{};
    /// The feed's next page of older articles, absolute. RSS and Atom: link of rel next. JSON: next_url.
    std::string next_page{};
    /// Small square picture, absolute URL. Atom: icon. JSON: favicon. RSS has no place for it.
    std::string favicon{};
    /// RSS: image. Atom: logo. JSON: icon.
    Image image{};
    /// BCP 47 tag. RSS: language. Atom: xml:lang. JSON: language.
    std::string language{};
    /// URL that relative URLs inside start from. Atom: xml:base. JSON: in _feedwright. RSS has no place for it.
    std::string base{};
    /// RSS: dc:creator. Atom: author; absent: one with the feed's title. JSON: authors.
    std::vector<Person> authors{};
    /// RSS: dc:contributor (the name). Atom: contributor. JSON: in _feedwright.
    std::vector<Person> contributors{};
    /// RSS and Atom: category. JSON: in _feedwright.
    std::vector<Category> categories{};
    /// RSS: atom:link. Atom: link. JSON: in _feedwright.
    std::vector<Link> links{};
    /// RSS and Atom: link of rel hub (WebSub only). JSON: hubs.
    std::vector<Hub> hubs{};
    /// RSS: pubDate. JSON: in _feedwright. Atom has no place for it.
    std::optional<Timestamp> published{};
    /// RSS: lastBuildDate. Atom: updated. JSON: in _feedwright. Absent: RSS and Atom write the newest article's; in a
    /// stream, where the articles are not there yet, RSS has no lastBuildDate and Atom is refused.
    std::optional<Timestamp> updated{};
    /// RSS: copyright, as plain text. Atom: rights. JSON: in _feedwright.
    Text rights{};
    /// RSS and Atom: generator. JSON: in _feedwright.
    Generator generator{};
    /// A note to people who look at the raw feed, plain text. JSON: user_comment. RSS and Atom have no place for it.
    std::string user_comment{};
    /// Whether the feed is finished and will never change. JSON: expired. RSS and Atom have no place for it.
    std::optional<bool> expired{};
    /// What only RSS knows.
    RssChannel rss{};
    /// RSS and Atom: elements. JSON: extension objects; elements in _feedwright.
    std::vector<Extension> extensions{};
    /// In the order they shall stand in; nothing is sorted.
    std::vector<Article> articles{};

    friend bool operator==(const Feed&, const Feed&) = default;
};

} // namespace feedwright
