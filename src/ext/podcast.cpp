// The shapes of Podcasting 2.0, in the order of its header; what each element holds, and where it stands, is in
// podcast_vocabulary.cpp.
#include <feedwright/ext/podcast.hpp>

#include <algorithm>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"
#include "podcast_vocabulary.hpp"

namespace feedwright {

using namespace podcast;

template <>
inline constexpr auto shape<Locked> =
    std::tuple{text("value", &Locked::value).as(Form::yes_no), attribute("owner", &Locked::owner)};

template <>
inline constexpr auto shape<Funding> = std::tuple{attribute("url", &Funding::url), text("text", &Funding::text)};

template <>
inline constexpr auto shape<podcast::Person> =
    std::tuple{text("name", &podcast::Person::name), attribute("role", &podcast::Person::role),
               attribute("group", &podcast::Person::group), attribute("img", &podcast::Person::img),
               attribute("href", &podcast::Person::href)};

template <>
inline constexpr auto shape<Location> =
    std::tuple{text("name", &Location::name), attribute("rel", &Location::rel), attribute("geo", &Location::geo),
               attribute("osm", &Location::osm), attribute("country", &Location::country)};

template <>
inline constexpr auto shape<Trailer> =
    std::tuple{text("title", &Trailer::title),
               attribute("url", &Trailer::url),
               attribute("published", &Trailer::published).called("pubdate").as(Form::mail_date),
               attribute("length", &Trailer::length),
               attribute("media_type", &Trailer::media_type).called("type"),
               attribute("season", &Trailer::season)};

template <>
inline constexpr auto shape<License> = std::tuple{text("name", &License::name), attribute("url", &License::url)};

template <>
inline constexpr auto shape<RemoteItem> =
    std::tuple{attribute("feed_guid", &RemoteItem::feed_guid).called("feedGuid"),
               attribute("feed_url", &RemoteItem::feed_url).called("feedUrl"),
               attribute("item_guid", &RemoteItem::item_guid).called("itemGuid"),
               attribute("medium", &RemoteItem::medium), attribute("title", &RemoteItem::title)};

template <>
inline constexpr auto shape<ValueRecipient> =
    std::tuple{attribute("name", &ValueRecipient::name),
               attribute("type", &ValueRecipient::type),
               attribute("address", &ValueRecipient::address),
               attribute("split", &ValueRecipient::split),
               attribute("custom_key", &ValueRecipient::custom_key).called("customKey"),
               attribute("custom_value", &ValueRecipient::custom_value).called("customValue"),
               attribute("fee", &ValueRecipient::fee)};

template <>
inline constexpr auto shape<ValueTimeSplit> =
    std::tuple{attribute("start", &ValueTimeSplit::start).called("startTime"),
               attribute("duration", &ValueTimeSplit::duration),
               attribute("remote_start", &ValueTimeSplit::remote_start).called("remoteStartTime"),
               attribute("remote_percentage", &ValueTimeSplit::remote_percentage).called("remotePercentage"),
               child("remote_item", &ValueTimeSplit::remote_item).called("remoteItem"),
               child("recipients", &ValueTimeSplit::recipients).called("valueRecipient")};

template <>
inline constexpr auto shape<Value> = std::tuple{attribute("type", &Value::type), attribute("method", &Value::method),
                                                attribute("suggested", &Value::suggested),
                                                child("recipients", &Value::recipients).called("valueRecipient"),
                                                child("time_splits", &Value::time_splits).called("valueTimeSplit")};

template <>
inline constexpr auto shape<podcast::Image> =
    std::tuple{attribute("href", &podcast::Image::href),
               attribute("alt", &podcast::Image::alt),
               attribute("aspect_ratio", &podcast::Image::aspect_ratio).called("aspect-ratio"),
               attribute("width", &podcast::Image::width),
               attribute("height", &podcast::Image::height),
               attribute("media_type", &podcast::Image::media_type).called("type"),
               attribute("purpose", &podcast::Image::purpose)};

template <>
inline constexpr auto shape<ContentLink> =
    std::tuple{attribute("href", &ContentLink::href), text("text", &ContentLink::text)};

template <>
inline constexpr auto shape<podcast::Source> =
    std::tuple{attribute("uri", &podcast::Source::uri),
               attribute("content_type", &podcast::Source::content_type).called("contentType")};

template <>
inline constexpr auto shape<Integrity> =
    std::tuple{attribute("type", &Integrity::type), attribute("value", &Integrity::value)};

template <>
inline constexpr auto shape<AlternateEnclosure> =
    std::tuple{attribute("media_type", &AlternateEnclosure::media_type).called("type"),
               attribute("length", &AlternateEnclosure::length),
               attribute("bitrate", &AlternateEnclosure::bitrate),
               attribute("height", &AlternateEnclosure::height),
               attribute("lang", &AlternateEnclosure::lang),
               attribute("title", &AlternateEnclosure::title),
               attribute("rel", &AlternateEnclosure::rel),
               attribute("codecs", &AlternateEnclosure::codecs),
               attribute("default", &AlternateEnclosure::is_default),
               child("sources", &AlternateEnclosure::sources).called("source"),
               child("integrity", &AlternateEnclosure::integrity)};

template <>
inline constexpr auto shape<Chat> =
    std::tuple{attribute("server", &Chat::server), attribute("protocol", &Chat::protocol),
               attribute("account_id", &Chat::account_id).called("accountId"), attribute("space", &Chat::space)};

template <>
inline constexpr auto shape<SocialInteract> =
    std::tuple{attribute("protocol", &SocialInteract::protocol), attribute("uri", &SocialInteract::uri),
               attribute("account_id", &SocialInteract::account_id).called("accountId"),
               attribute("account_url", &SocialInteract::account_url).called("accountUrl"),
               attribute("priority", &SocialInteract::priority)};

template <>
inline constexpr auto shape<Block> =
    std::tuple{text("value", &Block::value).as(Form::yes_no), attribute("id", &Block::id)};

template <>
inline constexpr auto shape<Txt> = std::tuple{text("value", &Txt::value), attribute("purpose", &Txt::purpose)};

template <>
inline constexpr auto shape<UpdateFrequency> =
    std::tuple{text("text", &UpdateFrequency::text), attribute("complete", &UpdateFrequency::complete),
               attribute("dtstart", &UpdateFrequency::dtstart), attribute("rrule", &UpdateFrequency::rrule)};

template <>
inline constexpr auto shape<Publisher> = std::tuple{child("remote_item", &Publisher::remote_item).called("remoteItem")};

template <>
inline constexpr auto shape<Podroll> = std::tuple{child("remote_items", &Podroll::remote_items).called("remoteItem")};

template <>
inline constexpr auto shape<Podping> =
    std::tuple{attribute("uses_podping", &Podping::uses_podping).called("usesPodping")};

template <>
inline constexpr auto shape<LiveItem> =
    std::tuple{attribute("status", &LiveItem::status),
               attribute("start", &LiveItem::start),
               attribute("end", &LiveItem::end),
               child("alternate_enclosures", &LiveItem::alternate_enclosures).called("alternateEnclosure"),
               child("content_links", &LiveItem::content_links).called("contentLink"),
               child("people", &LiveItem::people).called("person"),
               child("locations", &LiveItem::locations).called("location"),
               child("images", &LiveItem::images).called("image"),
               child("values", &LiveItem::values).called("value"),
               child("social_interacts", &LiveItem::social_interacts).called("socialInteract"),
               child("chat", &LiveItem::chat)};

template <>
inline constexpr auto shape<Show> =
    std::tuple{child("guid", &Show::guid),
               child("medium", &Show::medium),
               child("locked", &Show::locked),
               child("blocks", &Show::blocks).called("block"),
               child("license", &Show::license),
               child("fundings", &Show::fundings).called("funding"),
               child("people", &Show::people).called("person"),
               child("locations", &Show::locations).called("location"),
               child("images", &Show::images).called("image"),
               child("trailers", &Show::trailers).called("trailer"),
               child("values", &Show::values).called("value"),
               child("social_interacts", &Show::social_interacts).called("socialInteract"),
               child("chat", &Show::chat),
               child("txts", &Show::txts).called("txt"),
               child("update_frequency", &Show::update_frequency).called("updateFrequency"),
               child("podping", &Show::podping),
               child("publisher", &Show::publisher),
               child("podroll", &Show::podroll),
               child("remote_items", &Show::remote_items).called("remoteItem"),
               child("live_items", &Show::live_items).called("liveItem")};

template <>
inline constexpr auto shape<Transcript> =
    std::tuple{attribute("url", &Transcript::url), attribute("media_type", &Transcript::media_type).called("type"),
               attribute("language", &Transcript::language), attribute("rel", &Transcript::rel)};

template <>
inline constexpr auto shape<Chapters> =
    std::tuple{attribute("url", &Chapters::url), attribute("media_type", &Chapters::media_type).called("type")};

template <>
inline constexpr auto shape<Soundbite> =
    std::tuple{attribute("start", &Soundbite::start).called("startTime"), attribute("duration", &Soundbite::duration),
               text("title", &Soundbite::title)};

template <>
inline constexpr auto shape<Season> = std::tuple{text("number", &Season::number), attribute("name", &Season::name)};

template <>
inline constexpr auto shape<Number> =
    std::tuple{text("number", &Number::number), attribute("display", &Number::display)};

template <>
inline constexpr auto shape<Episode> =
    std::tuple{child("season", &Episode::season),
               child("episode", &Episode::episode),
               child("transcripts", &Episode::transcripts).called("transcript"),
               child("chapters", &Episode::chapters),
               child("soundbites", &Episode::soundbites).called("soundbite"),
               child("alternate_enclosures", &Episode::alternate_enclosures).called("alternateEnclosure"),
               child("content_links", &Episode::content_links).called("contentLink"),
               child("people", &Episode::people).called("person"),
               child("locations", &Episode::locations).called("location"),
               child("images", &Episode::images).called("image"),
               child("license", &Episode::license),
               child("fundings", &Episode::fundings).called("funding"),
               child("values", &Episode::values).called("value"),
               child("social_interacts", &Episode::social_interacts).called("socialInteract"),
               child("chat", &Episode::chat),
               child("txts", &Episode::txts).called("txt")};

namespace podcast {

namespace {

constexpr std::string_view json_name = "_podcast";
constexpr Namespace::TypeOf types[]{&Show::type, &Episode::type};

/// The namespace that the specification gives: ead4c236-bf58-58c6-a2c6-a6b28d128cb6.
constexpr boost::uuids::uuid podcasts{
    {0xea, 0xd4, 0xc2, 0x36, 0xbf, 0x58, 0x58, 0xc6, 0xa2, 0xc6, 0xa6, 0xb2, 0x8d, 0x12, 0x8c, 0xb6}};

} // namespace

const BlockType& Show::type() {
    static constexpr BlockType type = block_type<Show>(json_name, Standing::feed);
    return type;
}

const BlockType& Episode::type() {
    static constexpr BlockType type = block_type<Episode>(json_name, Standing::article);
    return type;
}

std::string guid_of(std::string_view feed_url) {
    if (const std::size_t scheme = feed_url.find("://"); scheme != std::string_view::npos) {
        feed_url.remove_prefix(scheme + 3);
    }
    feed_url = feed_url.substr(0, feed_url.find_last_not_of('/') + 1);
    if (feed_url.empty()) return {};
    return boost::uuids::to_string(boost::uuids::name_generator_sha1{podcasts}(std::string{feed_url}));
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types, .vocabulary = &vocabulary};

} // namespace podcast

} // namespace feedwright
