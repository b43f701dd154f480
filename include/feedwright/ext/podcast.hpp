// podcast: Podcasting 2.0 (https://podcastindex.org/namespace/1.0; github.com/Podcastindex-org/podcast-namespace, docs/tags).
//
//     feed.extensions = {podcast::Show{.locked = podcast::Locked{.value = true}, .guid = podcast::guid_of(feed.feed_url)}};
//     article.extensions = {podcast::Episode{.transcripts = {{.url = "https://a.example/1.vtt", .media_type = "text/vtt"}}}};
//
// In JSON Feed both are the object `_podcast`; its members are called as those here, unless another name is given. Texts are
// plain, URLs absolute and in ASCII. Nothing is required but what says so.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/timestamp.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::podcast {

inline constexpr Xmlns space{"podcast", "https://podcastindex.org/namespace/1.0"};

/// Whether other hosts may import the feed.
struct Locked {
    std::optional<bool> value{}; ///< required
    std::string owner{};         ///< e-mail address of who may unlock it

    friend bool operator==(const Locked&, const Locked&) = default;
};

/// Where listeners can give money.
struct Funding {
    std::string url{};  ///< required
    std::string text{}; ///< at most 128 characters, else a warning

    friend bool operator==(const Funding&, const Funding&) = default;
};

struct Person {
    std::string name{};  ///< required; at most 128 characters, else a warning
    std::string role{};  ///< of podcasttaxonomy.com; absent: host
    std::string group{}; ///< likewise; absent: cast
    std::string img{};   ///< URL of a picture
    std::string href{};  ///< URL of a page about them

    friend bool operator==(const Person&, const Person&) = default;
};

struct Location {
    std::string name{};    ///< required; at most 128 characters, else a warning
    std::string rel{};     ///< "subject" (what absent means) or "creator"
    std::string geo{};     ///< a geo URI (RFC 5870), such as geo:30.2672,97.7431
    std::string osm{};     ///< of OpenStreetMap: N, W or R and a number, such as R113314
    std::string country{}; ///< ISO 3166-1, two letters

    friend bool operator==(const Location&, const Location&) = default;
};

struct Trailer {
    std::string title{};                   ///< required; at most 128 characters, else a warning
    std::string url{};                     ///< required
    std::optional<Timestamp> published{};  ///< required; pubdate in XML
    std::optional<std::uint64_t> length{}; ///< bytes
    std::string media_type{};
    std::optional<std::uint64_t> season{};

    friend bool operator==(const Trailer&, const Trailer&) = default;
};

struct License {
    std::string name{}; ///< required: an identifier of SPDX in small letters, or a name of one's own
    std::string url{};  ///< required by names of one's own

    friend bool operator==(const License&, const License&) = default;
};

/// Another feed, or an item of it.
struct RemoteItem {
    std::string feed_guid{}; ///< required: its podcast:guid
    std::string feed_url{};
    std::string item_guid{};
    std::string medium{}; ///< of the feed, if it is no podcast
    std::string title{};

    friend bool operator==(const RemoteItem&, const RemoteItem&) = default;
};

struct ValueRecipient {
    std::string type{};                   ///< required: node or lnaddress, for example
    std::string address{};                ///< required
    std::optional<std::uint64_t> split{}; ///< required: how many shares
    std::string name{};
    std::string custom_key{};
    std::string custom_value{};
    std::optional<bool> fee{};

    friend bool operator==(const ValueRecipient&, const ValueRecipient&) = default;
};

/// Has either one remote item, or recipients.
struct ValueTimeSplit {
    std::optional<std::chrono::milliseconds> start{};    ///< required; startTime in XML
    std::optional<std::chrono::milliseconds> duration{}; ///< required
    std::optional<std::chrono::milliseconds> remote_start{};
    std::optional<std::uint64_t> remote_percentage{}; ///< 0 to 100
    std::optional<RemoteItem> remote_item{};
    std::vector<ValueRecipient> recipients{};

    friend bool operator==(const ValueTimeSplit&, const ValueTimeSplit&) = default;
};

struct Value {
    std::string type{};                       ///< required: lightning, for example
    std::string method{};                     ///< required: keysend, for example
    std::string suggested{};                  ///< a decimal number such as 0.00000005000
    std::vector<ValueRecipient> recipients{}; ///< required
    std::vector<ValueTimeSplit> time_splits{};

    friend bool operator==(const Value&, const Value&) = default;
};

struct Image {
    std::string href{}; ///< required: URL
    std::string alt{};
    std::string aspect_ratio{};            ///< such as 16/9
    std::optional<std::uint64_t> width{};  ///< pixels
    std::optional<std::uint64_t> height{}; ///< pixels
    std::string media_type{};
    std::string purpose{}; ///< words with blanks between, at most 128 characters

    friend bool operator==(const Image&, const Image&) = default;
};

/// Where the media are to be had outside of the application.
struct ContentLink {
    std::string href{}; ///< required
    std::string text{};

    friend bool operator==(const ContentLink&, const ContentLink&) = default;
};

struct Source {
    std::string uri{}; ///< required
    std::string content_type{};

    friend bool operator==(const Source&, const Source&) = default;
};

struct Integrity {
    std::string type{};  ///< required: "sri" or "pgp-signature"
    std::string value{}; ///< required

    friend bool operator==(const Integrity&, const Integrity&) = default;
};

struct AlternateEnclosure {
    std::string media_type{};               ///< required
    std::optional<std::uint64_t> length{};  ///< bytes
    std::optional<double> bitrate{};        ///< bits a second
    std::optional<std::uint64_t> height{};  ///< pixels
    std::string lang{};                     ///< language tag
    std::string title{};                    ///< at most 32 characters, else a warning
    std::string rel{};                      ///< at most 32 characters, else a warning
    std::string codecs{};                   ///< RFC 6381
    std::optional<bool> is_default{};       ///< `default` in JSON
    std::vector<podcast::Source> sources{}; ///< required
    std::optional<Integrity> integrity{};

    friend bool operator==(const AlternateEnclosure&, const AlternateEnclosure&) = default;
};

struct Chat {
    std::string server{};   ///< required: host name
    std::string protocol{}; ///< required: irc, xmpp, nostr or matrix, for example
    std::string account_id{};
    std::string space{}; ///< room or topic

    friend bool operator==(const Chat&, const Chat&) = default;
};

struct SocialInteract {
    std::string protocol{}; ///< required: activitypub, for example; "disabled": no comments, and nothing else
    std::string uri{};      ///< required, unless disabled: of the first post
    std::string account_id{};
    std::string account_url{};
    std::optional<std::uint64_t> priority{}; ///< the lowest number comes first

    friend bool operator==(const SocialInteract&, const SocialInteract&) = default;
};

/// Which directories may show the feed.
struct Block {
    std::optional<bool> value{}; ///< required
    std::string id{};            ///< of a directory; absent: all

    friend bool operator==(const Block&, const Block&) = default;
};

struct Txt {
    std::string value{};   ///< required; at most 4000 characters, else a warning
    std::string purpose{}; ///< at most 128 characters, else a warning

    friend bool operator==(const Txt&, const Txt&) = default;
};

struct UpdateFrequency {
    std::string text{}; ///< at most 128 characters, else a warning
    std::optional<bool> complete{};
    std::string dtstart{}; ///< ISO 8601
    std::string rrule{};   ///< RFC 5545 section 3.3.10, such as FREQ=WEEKLY

    friend bool operator==(const UpdateFrequency&, const UpdateFrequency&) = default;
};

/// The feed of the publisher.
struct Publisher {
    RemoteItem remote_item{}; ///< required; its medium is "publisher"

    friend bool operator==(const Publisher&, const Publisher&) = default;
};

/// Feeds that are recommended.
struct Podroll {
    std::vector<RemoteItem> remote_items{}; ///< required

    friend bool operator==(const Podroll&, const Podroll&) = default;
};

struct Podping {
    std::optional<bool> uses_podping{}; ///< required

    friend bool operator==(const Podping&, const Podping&) = default;
};

/// A stream. Of what an item of RSS has it carries only what is in the namespace: elements of no namespace, such as title and
/// enclosure, the W3C validator calls errors in here.
struct LiveItem {
    std::string status{};             ///< required: "pending", "live" or "ended"
    std::optional<Timestamp> start{}; ///< required
    std::optional<Timestamp> end{};
    std::vector<AlternateEnclosure> alternate_enclosures{};
    std::vector<ContentLink> content_links{}; ///< required
    std::vector<Person> people{};
    std::vector<Location> locations{};
    std::vector<Image> images{};
    std::vector<Value> values{};
    std::vector<SocialInteract> social_interacts{};
    std::optional<Chat> chat{};

    friend bool operator==(const LiveItem&, const LiveItem&) = default;
};

/// On a feed.
struct Show {
    static constexpr Xmlns xmlns = space;
    static const BlockType& type();

    std::string guid{};   ///< a UUID: guid_of() of the feed's first URL; it never changes
    std::string medium{}; ///< "podcast" (what absent means), "music", "audiobook", "musicL" ...
    std::optional<Locked> locked{};
    std::vector<Block> blocks{};
    std::optional<License> license{};
    std::vector<Funding> fundings{};
    std::vector<Person> people{};
    std::vector<Location> locations{};
    std::vector<Image> images{};
    std::vector<Trailer> trailers{};
    std::vector<Value> values{};
    std::vector<SocialInteract> social_interacts{};
    std::optional<Chat> chat{};
    std::vector<Txt> txts{};
    std::optional<UpdateFrequency> update_frequency{};
    std::optional<Podping> podping{};
    std::optional<Publisher> publisher{};
    std::optional<Podroll> podroll{};
    std::vector<RemoteItem> remote_items{}; ///< of feeds that are lists
    std::vector<LiveItem> live_items{};

    friend bool operator==(const Show&, const Show&) = default;
};

struct Transcript {
    std::string url{};        ///< required
    std::string media_type{}; ///< required: text/vtt, for example
    std::string language{};   ///< absent: the feed's
    std::string rel{};        ///< "captions", or absent

    friend bool operator==(const Transcript&, const Transcript&) = default;
};

struct Chapters {
    std::string url{};        ///< required
    std::string media_type{}; ///< required: application/json+chapters, for example

    friend bool operator==(const Chapters&, const Chapters&) = default;
};

struct Soundbite {
    std::string title{};                                 ///< at most 128 characters, else a warning
    std::optional<std::chrono::milliseconds> start{};    ///< required; startTime in XML
    std::optional<std::chrono::milliseconds> duration{}; ///< required

    friend bool operator==(const Soundbite&, const Soundbite&) = default;
};

struct Season {
    std::optional<std::uint64_t> number{}; ///< required
    std::string name{};                    ///< at most 128 characters, else a warning

    friend bool operator==(const Season&, const Season&) = default;
};

struct Number {
    std::optional<double> number{}; ///< required; 100.5 stands between two others
    std::string display{};          ///< to be shown instead; at most 32 characters, else a warning

    friend bool operator==(const Number&, const Number&) = default;
};

/// On an article.
struct Episode {
    static constexpr Xmlns xmlns = space;
    static const BlockType& type();

    std::optional<Season> season{};
    std::optional<Number> episode{};
    std::vector<Transcript> transcripts{};
    std::optional<Chapters> chapters{};
    std::vector<Soundbite> soundbites{};
    std::vector<AlternateEnclosure> alternate_enclosures{};
    std::vector<ContentLink> content_links{};
    std::vector<Person> people{}; ///< in place of the show's
    std::vector<Location> locations{};
    std::vector<Image> images{};
    std::optional<License> license{};
    std::vector<Funding> fundings{};
    std::vector<Value> values{}; ///< in place of the show's
    std::vector<SocialInteract> social_interacts{};
    std::optional<Chat> chat{};
    std::vector<Txt> txts{};

    friend bool operator==(const Episode&, const Episode&) = default;
};

/// The UUID that a podcast gets once in its life, made of the URL of its feed at that time, without scheme and without slashes
/// at the end (docs/tags/guid.md). Empty for an empty URL.
std::string guid_of(std::string_view feed_url);

} // namespace feedwright::podcast
