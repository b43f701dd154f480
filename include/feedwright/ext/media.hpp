// media: Media RSS (http://search.yahoo.com/mrss/), as much of it as feed validators know: of version 1.5's community, comments,
// embed, status, price, license, subTitle, peerLink, rights and scenes they say that there are no such elements.
//
// An article's image, and its attachments where an enclosure says too little, become media:content by themselves. Times in a
// medium are "now", seconds, or H:MM:SS. In JSON Feed it is the object `_media`.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::media {

inline constexpr Xmlns space{"media", "http://search.yahoo.com/mrss/"};

struct Text {
    std::string value{};
    std::string kind{}; ///< `type` in XML and JSON: "plain" (what absent means) or "html", which gets a warning

    friend bool operator==(const Text&, const Text&) = default;
};

struct Thumbnail {
    std::string url{};                     ///< required
    std::optional<std::uint64_t> height{}; ///< pixels
    std::optional<std::uint64_t> width{};  ///< pixels
    std::string time{};                    ///< of the picture in the video

    friend bool operator==(const Thumbnail&, const Thumbnail&) = default;
};

struct Category {
    std::string term{};
    std::string scheme{}; ///< URI
    std::string label{};  ///< plain text

    friend bool operator==(const Category&, const Category&) = default;
};

struct Hash {
    std::string value{};
    std::string algorithm{}; ///< `algo` in XML: "md5" (what absent means) or "sha-1"

    friend bool operator==(const Hash&, const Hash&) = default;
};

/// A page that plays the medium.
struct Player {
    std::string url{}; ///< required
    std::optional<std::uint64_t> height{};
    std::optional<std::uint64_t> width{};

    friend bool operator==(const Player&, const Player&) = default;
};

struct Credit {
    std::string name{};
    std::string role{};   ///< in small letters
    std::string scheme{}; ///< URI of a list of roles; absent: urn:ebu

    friend bool operator==(const Credit&, const Credit&) = default;
};

struct Copyright {
    std::string text{};
    std::string url{};

    friend bool operator==(const Copyright&, const Copyright&) = default;
};

/// What is said in the medium.
struct TimedText {
    std::string value{};
    std::string kind{}; ///< `type` in XML and JSON, as of Text
    std::string lang{}; ///< language tag
    std::string start{};
    std::string end{};

    friend bool operator==(const TimedText&, const TimedText&) = default;
};

struct Rating {
    std::string value{};
    std::string scheme{}; ///< absent: urn:simple, which knows adult and nonadult

    friend bool operator==(const Rating&, const Rating&) = default;
};

/// Where the medium may be shown.
struct Restriction {
    std::string value{};        ///< countries (ISO 3166) with blanks between, a URI, "all" or "none"
    std::string relationship{}; ///< required: "allow" or "deny"
    std::string kind{};         ///< `type` in XML and JSON: "country" or "uri"; absent: all or none

    friend bool operator==(const Restriction&, const Restriction&) = default;
};

/// A medium.
struct Content {
    std::string url{};                        ///< absolute; no urn: and no tag:
    std::optional<std::uint64_t> file_size{}; ///< bytes, from 1
    std::string media_type{};
    std::string medium{}; ///< "image", "audio", "video", "document" or "executable"
    std::optional<bool> is_default{};
    std::string expression{};              ///< "sample", "full" (what absent means) or "nonstop"
    std::optional<double> bitrate{};       ///< kilobits a second
    std::optional<double> framerate{};     ///< a second
    std::optional<double> sampling_rate{}; ///< kilohertz
    std::optional<std::uint64_t> channels{};
    std::optional<std::chrono::milliseconds> duration{};
    std::optional<std::uint64_t> height{}; ///< pixels
    std::optional<std::uint64_t> width{};  ///< pixels
    std::string lang{};                    ///< language tag
    std::optional<Text> title{};
    std::optional<Text> description{};
    std::string keywords{};              ///< with commas between
    std::vector<Thumbnail> thumbnails{}; ///< the most important first
    std::vector<Category> categories{};
    std::vector<Hash> hashes{};
    std::optional<Player> player{};
    std::vector<Credit> credits{};
    std::optional<Copyright> copyright{};
    std::vector<TimedText> texts{};
    std::vector<Rating> ratings{};
    std::vector<Restriction> restrictions{};

    friend bool operator==(const Content&, const Content&) = default;
};

/// The same medium in several forms: two or more.
struct Group {
    std::vector<Content> contents{};
    std::optional<Text> title{};
    std::optional<Text> description{};
    std::string keywords{};              ///< with commas between
    std::vector<Thumbnail> thumbnails{}; ///< the most important first
    std::vector<Category> categories{};
    std::vector<Hash> hashes{};
    std::optional<Player> player{};
    std::vector<Credit> credits{};
    std::optional<Copyright> copyright{};
    std::vector<TimedText> texts{};
    std::vector<Rating> ratings{};
    std::vector<Restriction> restrictions{};

    friend bool operator==(const Group&, const Group&) = default;
};

/// On a feed or an article; contents and groups on articles only.
struct Media {
    static constexpr Xmlns xmlns = space;
    static const BlockType& type();

    std::vector<Content> contents{};
    std::vector<Group> groups{};
    std::optional<Text> title{};
    std::optional<Text> description{};
    std::string keywords{};              ///< with commas between
    std::vector<Thumbnail> thumbnails{}; ///< the most important first
    std::vector<Category> categories{};
    std::vector<Hash> hashes{};
    std::optional<Player> player{};
    std::vector<Credit> credits{};
    std::optional<Copyright> copyright{};
    std::vector<TimedText> texts{};
    std::vector<Rating> ratings{};
    std::vector<Restriction> restrictions{};

    friend bool operator==(const Media&, const Media&) = default;
};

} // namespace feedwright::media
