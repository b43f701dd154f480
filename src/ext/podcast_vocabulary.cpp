// By docs/tags of github.com/Podcastindex-org/podcast-namespace. Lengths that it asks for are warnings: applications cut what
// is longer. The namespace grows: an element that is not here is let through.
#include "podcast_vocabulary.hpp"

#include <algorithm>

#include "../values/ascii.hpp"
#include "../values/utf8.hpp"

namespace feedwright::podcast {

namespace {

using enum Times;

constexpr ValueKind words_of(std::string_view says, bool (*allows)(std::string_view)) {
    return {.says = says, .allows = allows};
}

constexpr ValueKind some_text{.says = "a text", .allows = [](std::string_view text) { return !utf8::is_blank(text); }};
constexpr ValueKind yes_no{
    .says = "yes or no", .allows = [](std::string_view text) { return is_one_of("|yes|no|", text); }, .exact = true};
constexpr ValueKind uuid{
    .says = "a UUID such as 917393e3-1b1e-5cef-ace4-edaa54e1f810", .allows = [](std::string_view text) {
        constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
        return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char c, char f) {
                   const char low = ascii::lower(c);
                   return f == '-' ? c == '-' : ascii::is_digit(c) || (low >= 'a' && low <= 'f');
               });
    }};
constexpr ValueKind medium =
    words_of("a medium of the list, such as podcast, music or audiobookL", [](std::string_view text) {
        constexpr std::string_view media = "|podcast|music|video|film|audiobook|newsletter|blog|publisher|course|";
        return text == "mixed" || is_one_of(media, text) ||
               (text.ends_with('L') && is_one_of(media, text.substr(0, text.size() - 1)));
    });
constexpr ValueKind lower_case = words_of("a name in small letters", [](std::string_view text) {
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
});
constexpr ValueKind place_rel =
    words_of("subject or creator", [](std::string_view text) { return is_one_of("|subject|creator|", text); });
constexpr ValueKind geo_uri = words_of("a geo URI such as geo:30.2672,97.7431", [](std::string_view text) {
    return text.starts_with("geo:") && text.size() > 4 && (ascii::is_digit(text[4]) || text[4] == '-');
});
constexpr ValueKind osm = words_of("N, W or R and a number, such as R113314", [](std::string_view text) {
    if (text.size() < 2 || std::string_view{"NWR"}.find(text[0]) == std::string_view::npos) return false;
    const std::string_view digits =
        text.substr(1, text.find('#') == std::string_view::npos ? text.npos : text.find('#') - 1);
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), ascii::is_digit);
});
constexpr ValueKind country = words_of("two letters of ISO 3166-1", [](std::string_view text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), ascii::is_letter);
});
constexpr ValueKind integrity_type =
    words_of("sri or pgp-signature", [](std::string_view text) { return is_one_of("|sri|pgp-signature|", text); });
constexpr ValueKind captions = words_of("captions", [](std::string_view text) { return text == "captions"; });
constexpr ValueKind status =
    words_of("pending, live or ended", [](std::string_view text) { return is_one_of("|pending|live|ended|", text); });
constexpr ValueKind percentage = words_of("0 to 100", [](std::string_view text) {
    return kinds::non_negative.allows(text) && (text.size() < 3 || text == "100");
});
constexpr ValueKind ratio = words_of("a ratio such as 16/9", [](std::string_view text) {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && kinds::unsigned_decimal.allows(text.substr(0, slash)) &&
           kinds::unsigned_decimal.allows(text.substr(slash + 1));
});

/// A text of at most so many characters, and likewise an attribute.
template <std::size_t most>
bool fits(const Element& element) {
    return utf8::length(element.text) <= most;
}
constexpr Condition fits_128{fits<128>, "Applications cut a text of more than 128 characters.", {}};
constexpr Condition txt_fits{
    [](const Element& element) { return fits<4000>(element) && utf8::length(attribute_of(element, "purpose")) <= 128; },
    "Applications cut a text of more than 4000 characters, and a purpose of more than 128.",
    {}};
constexpr Condition season_fits{
    [](const Element& element) { return utf8::length(attribute_of(element, "name")) <= 128; },
    "Applications cut a name of more than 128 characters.",
    {}};
constexpr Condition display_fits{
    [](const Element& element) { return utf8::length(attribute_of(element, "display")) <= 32; },
    "Applications cut what is to be displayed after 32 characters.",
    {}};
constexpr Condition enclosure_fits{[](const Element& element) {
                                       return utf8::length(attribute_of(element, "title")) <= 32 &&
                                              utf8::length(attribute_of(element, "rel")) <= 32;
                                   },
                                   "A title and a rel should have at most 32 characters.",
                                   {}};

std::ptrdiff_t count(const Element& element, std::string_view name) {
    return std::count_if(element.children.begin(), element.children.end(),
                         [&](const Element& child) { return child.uri == element.uri && child.name == name; });
}

constexpr Condition either{[](const Element& element) {
                               return (count(element, "remoteItem") == 1) != (count(element, "valueRecipient") > 0);
                           },
                           "It has either one remote item or recipients of its own.",
                           {}};
constexpr Condition one_publisher{[](const Element& element) {
                                      return count(element, "remoteItem") == 1 &&
                                             attribute_of(element.children.front(), "medium") == "publisher";
                                  },
                                  "It has one remote item, whose medium is publisher.",
                                  {}};
constexpr Condition disabled_or_somewhere{
    [](const Element& element) {
        const bool is_disabled = attribute_of(element, "protocol") == "disabled";
        return is_disabled ? element.attributes.size() == 1 : !attribute_of(element, "uri").empty();
    },
    "It has the URI of the first post; with the protocol disabled it has nothing else.",
    {}};

constexpr AttributeRow required(std::string_view name, const ValueKind& kind = kinds::text) {
    return {.name = name, .kind = &kind, .required = true};
}

constexpr AttributeRow of_locked[]{{"owner", &kinds::email}};
constexpr AttributeRow of_funding[]{required("url", kinds::uri)};
constexpr AttributeRow of_person[]{{"role"}, {"group"}, {"img", &kinds::uri}, {"href", &kinds::uri}};
constexpr AttributeRow of_location[]{{"rel", &place_rel}, {"geo", &geo_uri}, {"osm", &osm}, {"country", &country}};
constexpr AttributeRow of_trailer[]{required("url", kinds::uri),
                                    required("pubdate", kinds::mail_date),
                                    {"length", &kinds::non_negative},
                                    {"type", &kinds::media_type},
                                    {"season", &kinds::non_negative}};
constexpr AttributeRow of_license[]{{"url", &kinds::uri}};
constexpr AttributeRow of_remote_item[]{
    required("feedGuid", uuid), {"feedUrl", &kinds::uri}, {"itemGuid"}, {"medium", &medium}, {"title"}};
constexpr AttributeRow of_recipient[]{
    required("type"), required("address"),        required("split", kinds::non_negative), {"name"}, {"customKey"},
    {"customValue"},  {"fee", &kinds::true_false}};
constexpr AttributeRow of_split[]{required("startTime", kinds::unsigned_decimal),
                                  required("duration", kinds::unsigned_decimal),
                                  {"remoteStartTime", &kinds::unsigned_decimal},
                                  {"remotePercentage", &percentage}};
constexpr AttributeRow of_value[]{required("type"), required("method"), {"suggested", &kinds::unsigned_decimal}};
constexpr AttributeRow of_image[]{required("href", kinds::uri), {"alt"},
                                  {"aspect-ratio", &ratio},     {"width", &kinds::positive},
                                  {"height", &kinds::positive}, {"type", &kinds::media_type},
                                  {"purpose", &kinds::text}};
constexpr AttributeRow of_content_link[]{required("href", kinds::uri)};
constexpr AttributeRow of_source[]{required("uri", kinds::uri), {"contentType", &kinds::media_type}};
constexpr AttributeRow of_integrity[]{required("type", integrity_type), required("value")};
constexpr AttributeRow of_enclosure[]{required("type", kinds::media_type),
                                      {"length", &kinds::non_negative},
                                      {"bitrate", &kinds::unsigned_decimal},
                                      {"height", &kinds::positive},
                                      {"lang", &kinds::language},
                                      {"title"},
                                      {"rel"},
                                      {"codecs"},
                                      {"default", &kinds::true_false}};
constexpr AttributeRow of_chat[]{required("server"), required("protocol", lower_case), {"accountId"}, {"space"}};
constexpr AttributeRow of_social[]{required("protocol", lower_case),
                                   {"uri", &kinds::uri},
                                   {"accountId"},
                                   {"accountUrl", &kinds::uri},
                                   {"priority", &kinds::non_negative}};
constexpr AttributeRow of_block[]{{"id", &lower_case}};
constexpr AttributeRow of_txt[]{{"purpose"}};
constexpr AttributeRow of_frequency[]{{"complete", &kinds::true_false}, {"dtstart", &kinds::w3c_date}, {"rrule"}};
constexpr AttributeRow of_podping[]{required("usesPodping", kinds::true_false)};
constexpr AttributeRow of_live_item[]{
    required("status", status), required("start", kinds::atom_date), {"end", &kinds::atom_date}};
constexpr AttributeRow of_transcript[]{required("url", kinds::uri),
                                       required("type", kinds::media_type),
                                       {"language", &kinds::language},
                                       {"rel", &captions}};
constexpr AttributeRow of_chapters[]{required("url", kinds::uri), required("type", kinds::media_type)};
constexpr AttributeRow of_soundbite[]{required("startTime", kinds::unsigned_decimal),
                                      required("duration", kinds::unsigned_decimal)};
constexpr AttributeRow of_season[]{{"name"}};
constexpr AttributeRow of_episode[]{{"display"}};

constexpr std::string_view live{"|podcast:liveItem|"};

constexpr ElementRow rows[]{
    {.name = "guid", .in = places::feeds, .times = once, .text = &uuid},
    {.name = "medium", .in = places::feeds, .times = once, .text = &medium},
    {.name = "locked", .in = places::feeds, .times = once, .text = &yes_no, .attributes = of_locked},
    {.name = "block", .in = places::feeds, .text = &yes_no, .attributes = of_block},
    {.name = "license",
     .in = places::all,
     .times = once,
     .text = &lower_case,
     .attributes = of_license,
     .usual = fits_128},
    {.name = "funding",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_funding,
     .inside = live,
     .usual = fits_128},
    {.name = "person",
     .in = places::all,
     .text = &some_text,
     .attributes = of_person,
     .inside = live,
     .usual = fits_128},
    {.name = "location",
     .in = places::all,
     .text = &some_text,
     .attributes = of_location,
     .inside = live,
     .usual = fits_128},
    {.name = "image", .in = places::all, .attributes = of_image, .inside = live},
    {.name = "trailer", .in = places::feeds, .text = &some_text, .attributes = of_trailer, .usual = fits_128},
    {.name = "value",
     .in = places::all,
     .attributes = of_value,
     .inside = live,
     .children = "|podcast:valueRecipient|"},
    {.name = "valueRecipient", .attributes = of_recipient, .inside = "|podcast:value|podcast:valueTimeSplit|"},
    {.name = "valueTimeSplit", .attributes = of_split, .inside = "|podcast:value|", .also = either},
    {.name = "socialInteract",
     .in = places::all,
     .attributes = of_social,
     .inside = live,
     .also = disabled_or_somewhere},
    {.name = "chat", .in = places::all, .times = once, .attributes = of_chat, .inside = live},
    {.name = "txt", .in = places::all, .text = &some_text, .attributes = of_txt, .usual = txt_fits},
    {.name = "updateFrequency",
     .in = places::feeds,
     .times = once,
     .text = &kinds::text,
     .attributes = of_frequency,
     .usual = fits_128},
    {.name = "podping", .in = places::feeds, .times = once, .attributes = of_podping},
    {.name = "publisher", .in = places::feeds, .times = once, .also = one_publisher},
    {.name = "podroll", .in = places::feeds, .times = once, .children = "|podcast:remoteItem|"},
    {.name = "remoteItem",
     .in = places::feeds,
     .attributes = of_remote_item,
     .inside = "|podcast:podroll|podcast:publisher|podcast:valueTimeSplit|"},
    {.name = "liveItem", .in = places::feeds, .attributes = of_live_item, .children = "|podcast:contentLink|"},
    {.name = "season",
     .in = places::articles,
     .times = once,
     .text = &kinds::integer,
     .attributes = of_season,
     .usual = season_fits},
    {.name = "episode",
     .in = places::articles,
     .times = once,
     .text = &kinds::decimal,
     .attributes = of_episode,
     .usual = display_fits},
    {.name = "transcript", .in = places::articles, .attributes = of_transcript, .inside = live},
    {.name = "chapters", .in = places::articles, .times = once, .attributes = of_chapters, .inside = live},
    {.name = "soundbite", .in = places::articles, .text = &kinds::text, .attributes = of_soundbite, .usual = fits_128},
    {.name = "alternateEnclosure",
     .in = places::articles,
     .attributes = of_enclosure,
     .inside = live,
     .children = "|podcast:source|",
     .usual = enclosure_fits},
    {.name = "source", .attributes = of_source, .inside = "|podcast:alternateEnclosure|"},
    {.name = "integrity", .times = once, .attributes = of_integrity, .inside = "|podcast:alternateEnclosure|"},
    {.name = "contentLink",
     .in = places::articles,
     .text = &kinds::text,
     .attributes = of_content_link,
     .inside = live},
};

} // namespace

constexpr Vocabulary vocabulary{
    .uri = "https://podcastindex.org/namespace/1.0", .prefix = "podcast", .elements = rows, .open = true};

} // namespace feedwright::podcast
