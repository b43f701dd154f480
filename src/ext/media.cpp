// The shapes of Media RSS, in the order of its specification. What they hold is in rules/vocabularies/media_rss.cpp.
#include <feedwright/ext/media.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

namespace {

/// What a medium, a group of them, a feed and an article can all have.
template <class T>
constexpr auto common = std::tuple{child("title", &T::title),
                                   child("description", &T::description),
                                   child("keywords", &T::keywords),
                                   child("thumbnails", &T::thumbnails).called("thumbnail"),
                                   child("categories", &T::categories).called("category"),
                                   child("hashes", &T::hashes).called("hash"),
                                   child("player", &T::player),
                                   child("credits", &T::credits).called("credit"),
                                   child("copyright", &T::copyright),
                                   child("texts", &T::texts).called("text"),
                                   child("ratings", &T::ratings).called("rating"),
                                   child("restrictions", &T::restrictions).called("restriction")};

} // namespace

template <>
inline constexpr auto shape<media::Text> =
    std::tuple{text("value", &media::Text::value), attribute("type", &media::Text::kind)};

template <>
inline constexpr auto shape<media::Thumbnail> =
    std::tuple{attribute("url", &media::Thumbnail::url), attribute("height", &media::Thumbnail::height),
               attribute("width", &media::Thumbnail::width), attribute("time", &media::Thumbnail::time)};

template <>
inline constexpr auto shape<media::Category> =
    std::tuple{text("term", &media::Category::term), attribute("scheme", &media::Category::scheme),
               attribute("label", &media::Category::label)};

template <>
inline constexpr auto shape<media::Hash> =
    std::tuple{text("value", &media::Hash::value), attribute("algorithm", &media::Hash::algorithm).called("algo")};

template <>
inline constexpr auto shape<media::Player> =
    std::tuple{attribute("url", &media::Player::url), attribute("height", &media::Player::height),
               attribute("width", &media::Player::width)};

template <>
inline constexpr auto shape<media::Credit> =
    std::tuple{text("name", &media::Credit::name), attribute("role", &media::Credit::role),
               attribute("scheme", &media::Credit::scheme)};

template <>
inline constexpr auto shape<media::Copyright> =
    std::tuple{text("text", &media::Copyright::text), attribute("url", &media::Copyright::url)};

template <>
inline constexpr auto shape<media::TimedText> =
    std::tuple{text("value", &media::TimedText::value), attribute("type", &media::TimedText::kind),
               attribute("lang", &media::TimedText::lang), attribute("start", &media::TimedText::start),
               attribute("end", &media::TimedText::end)};

template <>
inline constexpr auto shape<media::Rating> =
    std::tuple{text("value", &media::Rating::value), attribute("scheme", &media::Rating::scheme)};

template <>
inline constexpr auto shape<media::Restriction> =
    std::tuple{text("value", &media::Restriction::value), attribute("relationship", &media::Restriction::relationship),
               attribute("type", &media::Restriction::kind)};

template <>
inline constexpr auto shape<media::Content> = std::tuple_cat(
    std::tuple{attribute("url", &media::Content::url),
               attribute("file_size", &media::Content::file_size).called("fileSize"),
               attribute("media_type", &media::Content::media_type).called("type"),
               attribute("medium", &media::Content::medium),
               attribute("is_default", &media::Content::is_default).called("isDefault"),
               attribute("expression", &media::Content::expression), attribute("bitrate", &media::Content::bitrate),
               attribute("framerate", &media::Content::framerate),
               attribute("sampling_rate", &media::Content::sampling_rate).called("samplingrate"),
               attribute("channels", &media::Content::channels), attribute("duration", &media::Content::duration),
               attribute("height", &media::Content::height), attribute("width", &media::Content::width),
               attribute("lang", &media::Content::lang)},
    common<media::Content>);

template <>
inline constexpr auto shape<media::Group> =
    std::tuple_cat(std::tuple{child("contents", &media::Group::contents).called("content")}, common<media::Group>);

template <>
inline constexpr auto
    shape<media::Media> = std::tuple_cat(std::tuple{child("contents", &media::Media::contents).called("content"),
                                                    child("groups", &media::Media::groups).called("group")},
                                         common<media::Media>);

namespace media {

namespace {

constexpr Namespace::TypeOf types[]{&Media::type};

} // namespace

const BlockType& Media::type() {
    static constexpr BlockType type = block_type<Media>("_media", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace media

} // namespace feedwright
