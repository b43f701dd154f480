// Podcasting 2.0: each element and attribute, as docs/tags of the namespace writes them.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/podcast.hpp>

#include "blocks.hpp"

using namespace blocks_test;
using namespace std::chrono_literals;

namespace {

const podcast::RemoteItem remote{.feed_guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810",
                                 .feed_url = "https://frontpage.example/other",
                                 .item_guid = "1",
                                 .medium = "music",
                                 .title = "Other"};
const std::string remote_xml =
    R"(<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" )"
    R"(feedUrl="https://frontpage.example/other" itemGuid="1" medium="music" title="Other"/>)";

const podcast::ValueRecipient recipient{.type = "node",
                                        .address = "02d5",
                                        .split = 99,
                                        .name = "Ada",
                                        .custom_key = "696969",
                                        .custom_value = "x",
                                        .fee = true};
const std::string recipient_xml = R"(<podcast:valueRecipient name="Ada" type="node" address="02d5" split="99" )"
                                  R"(customKey="696969" customValue="x" fee="true"/>)";

const podcast::Value value{
    .type = "lightning",
    .method = "keysend",
    .suggested = "0.00000015000",
    .recipients = {recipient},
    .time_splits = {
        {.start = 60s, .duration = 237500ms, .remote_start = 174s, .remote_percentage = 95, .remote_item = remote}}};
const std::string value_xml =
    R"(<podcast:value type="lightning" method="keysend" suggested="0.00000015000">)" + recipient_xml +
    R"(<podcast:valueTimeSplit startTime="60" duration="237.5" remoteStartTime="174" remotePercentage="95">)" +
    remote_xml + "</podcast:valueTimeSplit></podcast:value>";

const podcast::AlternateEnclosure enclosure{
    .media_type = "audio/opus",
    .length = 32400000,
    .bitrate = 96000,
    .height = 720,
    .lang = "en",
    .title = "Opus",
    .rel = "small",
    .codecs = "opus",
    .is_default = true,
    .sources = {{.uri = "https://frontpage.example/1.opus", .content_type = "audio/opus"},
                {.uri = "ipfs://QmX33FYehk6ckGQ6g1D9D3FqZPix5JpKstKQKbaS8quUFb"}},
    .integrity = podcast::Integrity{.type = "sri", .value = "sha384-x"}};
const std::string enclosure_xml =
    R"(<podcast:alternateEnclosure type="audio/opus" length="32400000" bitrate="96000" height="720" lang="en" )"
    R"(title="Opus" rel="small" codecs="opus" default="true">)"
    R"(<podcast:source uri="https://frontpage.example/1.opus" contentType="audio/opus"/>)"
    R"(<podcast:source uri="ipfs://QmX33FYehk6ckGQ6g1D9D3FqZPix5JpKstKQKbaS8quUFb"/>)"
    R"(<podcast:integrity type="sri" value="sha384-x"/></podcast:alternateEnclosure>)";

const podcast::Person person{.name = "Ada Lovelace",
                             .role = "guest",
                             .group = "cast",
                             .img = "https://frontpage.example/ada.jpg",
                             .href = "https://frontpage.example/ada"};
const std::string person_xml = R"(<podcast:person role="guest" group="cast" img="https://frontpage.example/ada.jpg" )"
                               R"(href="https://frontpage.example/ada">Ada Lovelace</podcast:person>)";

const podcast::Location location{
    .name = "Austin, TX", .rel = "creator", .geo = "geo:30.2672,97.7431", .osm = "R113314", .country = "US"};
const std::string location_xml = R"(<podcast:location rel="creator" geo="geo:30.2672,97.7431" osm="R113314" )"
                                 R"(country="US">Austin, TX</podcast:location>)";

const podcast::Image image{.href = "https://frontpage.example/i.jpg",
                           .alt = "A train",
                           .aspect_ratio = "16/9",
                           .width = 1600,
                           .height = 900,
                           .media_type = "image/jpeg",
                           .purpose = "social banner"};
const std::string image_xml =
    R"(<podcast:image href="https://frontpage.example/i.jpg" alt="A train" aspect-ratio="16/9" )"
    R"(width="1600" height="900" type="image/jpeg" purpose="social banner"/>)";

const podcast::SocialInteract post{.protocol = "activitypub",
                                   .uri = "https://social.example/@ada/1",
                                   .account_id = "@ada",
                                   .account_url = "https://social.example/@ada",
                                   .priority = 1};
const std::string post_xml = R"(<podcast:socialInteract protocol="activitypub" uri="https://social.example/@ada/1" )"
                             R"(accountId="@ada" accountUrl="https://social.example/@ada" priority="1"/>)";

const podcast::Chat chat{.server = "irc.zeronode.net", .protocol = "irc", .account_id = "@ada", .space = "#rails"};
const std::string chat_xml =
    R"(<podcast:chat server="irc.zeronode.net" protocol="irc" accountId="@ada" space="#rails"/>)";

const podcast::ContentLink link{.href = "https://frontpage.example/live", .text = "Watch"};
const std::string link_xml =
    R"(<podcast:contentLink href="https://frontpage.example/live">Watch</podcast:contentLink>)";

const podcast::Show show{
    .guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810",
    .medium = "podcast",
    .locked = podcast::Locked{.value = true, .owner = "ada@frontpage.example"},
    .blocks = {{.value = true}, {.value = false, .id = "google"}},
    .license = podcast::License{.name = "cc-by-4.0", .url = "https://frontpage.example/license"},
    .fundings = {{.url = "https://frontpage.example/give", .text = "Give"}},
    .people = {person},
    .locations = {location},
    .images = {image},
    .trailers = {{.title = "Soon",
                  .url = "https://frontpage.example/trailer.mp3",
                  .published = support::friday,
                  .length = 12345,
                  .media_type = "audio/mp3",
                  .season = 2}},
    .values = {value},
    .social_interacts = {post},
    .chat = chat,
    .txts = {{.value = "S6lpp-7ZCn8", .purpose = "verify"}},
    .update_frequency =
        podcast::UpdateFrequency{.text = "Weekly", .complete = false, .dtstart = "2020-05-08", .rrule = "FREQ=WEEKLY"},
    .podping = podcast::Podping{.uses_podping = true},
    .publisher =
        podcast::Publisher{.remote_item = {.feed_guid = "003af0a0-6a45-55cf-b765-68e3d349551a", .medium = "publisher"}},
    .podroll = podcast::Podroll{.remote_items = {remote}},
    .remote_items = {remote},
    .live_items = {{.status = "pending",
                    .start = support::friday,
                    .end = Timestamp{support::friday.instant() + 1h},
                    .alternate_enclosures = {enclosure},
                    .content_links = {link},
                    .people = {person},
                    .locations = {location},
                    .images = {image},
                    .values = {value},
                    .social_interacts = {post},
                    .chat = chat}}};

const podcast::Episode episode{
    .season = podcast::Season{.number = 3, .name = "Rivers"},
    .episode = podcast::Number{.number = 315.5, .display = "Ch.3"},
    .transcripts =
        {{.url = "https://frontpage.example/1.vtt", .media_type = "text/vtt", .language = "es", .rel = "captions"}},
    .chapters = podcast::Chapters{.url = "https://frontpage.example/1.json", .media_type = "application/json+chapters"},
    .soundbites = {{.title = "Why", .start = 73s, .duration = 60s}, {.start = 1234500ms, .duration = 42250ms}},
    .alternate_enclosures = {enclosure},
    .content_links = {link},
    .people = {person},
    .locations = {location},
    .images = {image},
    .license = podcast::License{.name = "cc-by-4.0"},
    .fundings = {{.url = "https://frontpage.example/give"}},
    .values = {value},
    .social_interacts = {post, {.protocol = "disabled"}},
    .chat = chat,
    .txts = {{.value = "true", .purpose = "ai-content"}}};

} // namespace

BOOST_AUTO_TEST_SUITE(podcast_blocks)

BOOST_AUTO_TEST_CASE(a_show_is_written_by_the_namespaces_documents) {
    const std::string expected =
        "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid><podcast:medium>podcast</podcast:medium>"
        R"(<podcast:locked owner="ada@frontpage.example">yes</podcast:locked>)"
        R"(<podcast:block>yes</podcast:block><podcast:block id="google">no</podcast:block>)"
        R"(<podcast:license url="https://frontpage.example/license">cc-by-4.0</podcast:license>)"
        R"(<podcast:funding url="https://frontpage.example/give">Give</podcast:funding>)" +
        person_xml + location_xml + image_xml +
        R"(<podcast:trailer url="https://frontpage.example/trailer.mp3" pubdate="Fri, 08 May 2020 11:00:00 GMT" )"
        R"(length="12345" type="audio/mp3" season="2">Soon</podcast:trailer>)" +
        value_xml + post_xml + chat_xml +
        R"(<podcast:txt purpose="verify">S6lpp-7ZCn8</podcast:txt>)"
        R"(<podcast:updateFrequency complete="false" dtstart="2020-05-08" rrule="FREQ=WEEKLY">Weekly</podcast:updateFrequency>)"
        R"(<podcast:podping usesPodping="true"/>)"
        R"(<podcast:publisher><podcast:remoteItem feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a" medium="publisher"/>)"
        "</podcast:publisher><podcast:podroll>" +
        remote_xml + "</podcast:podroll>" + remote_xml +
        R"(<podcast:liveItem status="pending" start="2020-05-08T11:00:00Z" end="2020-05-08T12:00:00Z">)" +
        enclosure_xml + link_xml + person_xml + location_xml + image_xml + value_xml + post_xml + chat_xml +
        "</podcast:liveItem>";
    BOOST_TEST(in_xml(show, Format::rss) == expected);
    BOOST_TEST(in_xml(show, Format::atom) == expected);
    BOOST_TEST(found(show, Format::rss) == "url.scheme /live_items/0/alternate_enclosures/0/sources/1/uri\n"); // ipfs
}

BOOST_AUTO_TEST_CASE(an_episode_is_written_by_the_namespaces_documents) {
    const std::string expected =
        R"(<podcast:season name="Rivers">3</podcast:season><podcast:episode display="Ch.3">315.5</podcast:episode>)"
        R"(<podcast:transcript url="https://frontpage.example/1.vtt" type="text/vtt" language="es" rel="captions"/>)"
        R"(<podcast:chapters url="https://frontpage.example/1.json" type="application/json+chapters"/>)"
        R"(<podcast:soundbite startTime="73" duration="60">Why</podcast:soundbite>)"
        R"(<podcast:soundbite startTime="1234.5" duration="42.25"/>)" +
        enclosure_xml + link_xml + person_xml + location_xml + image_xml +
        R"(<podcast:license>cc-by-4.0</podcast:license><podcast:funding url="https://frontpage.example/give"/>)" +
        value_xml + post_xml + R"(<podcast:socialInteract protocol="disabled"/>)" + chat_xml +
        R"(<podcast:txt purpose="ai-content">true</podcast:txt>)";
    BOOST_TEST(in_xml(episode, Format::rss) == expected);
    BOOST_TEST(in_xml(episode, Format::atom) == expected);
    BOOST_TEST(found(episode, Format::atom) == "url.scheme /alternate_enclosures/0/sources/1/uri\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_both) {
    BOOST_TEST(in_json(podcast::Show{.locked = podcast::Locked{.value = true}, .podroll = podcast::Podroll{}}) ==
               R"({"locked":{"value":true},"podroll":{}})");
    BOOST_TEST(in_json(podcast::Episode{.episode = podcast::Number{.number = 1.5},
                                        .soundbites = {{.start = 1500ms, .duration = 1s}}}) ==
               R"({"episode":{"number":1.5},"soundbites":[{"start":1.5,"duration":1}]})");
    BOOST_TEST(comes_back(show));
    BOOST_TEST(comes_back(episode));
}

// The examples of docs/tags/guid.md.
BOOST_AUTO_TEST_CASE(a_guid_is_made_of_the_feeds_address) {
    BOOST_TEST(podcast::guid_of("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810");
    BOOST_TEST(podcast::guid_of("podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c");
    BOOST_TEST(podcast::guid_of("https://podnews.net/rss///") == "9b024349-ccf0-5f69-a609-6b82873eab3c");
    BOOST_TEST(podcast::guid_of("") == "");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_told) {
    const podcast::Show bad{.guid = "1",
                            .medium = "Podcast",
                            .locked = podcast::Locked{.owner = "ada"},
                            .fundings = {{.text = "Give"}},
                            .people = {{.role = "host"}},
                            .values = {{.type = "lightning", .method = "keysend"}},
                            .social_interacts = {{.protocol = "activitypub"}},
                            .publisher = podcast::Publisher{.remote_item = remote},
                            .podroll = podcast::Podroll{},
                            .live_items = {{.status = "soon"}}};
    BOOST_TEST(found(bad) == "element.text.invalid /guid\n"
                             "element.text.invalid /medium\n"
                             "element.text.invalid /locked\n"
                             "element.attribute.value /locked/owner\n"
                             "element.attribute.missing /fundings/0\n"
                             "element.text.invalid /people/0\n"
                             "element.child.missing /values/0\n"
                             "element.text.invalid /social_interacts/0\n"
                             "element.text.invalid /publisher\n"
                             "element.child.missing /podroll\n"
                             "element.attribute.value /live_items/0/status\n"
                             "element.attribute.missing /live_items/0\n"
                             "element.child.missing /live_items/0\n");
    const podcast::Episode odd{.season = podcast::Season{.name = "One"},
                               .transcripts = {{.url = "a.vtt", .media_type = "vtt", .rel = "words"}},
                               .soundbites = {{.title = std::string(129, 'x'), .start = -1s}},
                               .alternate_enclosures = {{.media_type = "audio/opus"}},
                               .license = podcast::License{.name = "CC"}};
    BOOST_TEST(found(odd) == "element.text.invalid /season\n"
                             "element.attribute.value /transcripts/0/url\n"
                             "element.attribute.value /transcripts/0/media_type\n"
                             "element.attribute.value /transcripts/0/rel\n"
                             "element.attribute.value /soundbites/0/start\n"
                             "element.attribute.missing /soundbites/0\n"
                             "element.doubtful /soundbites/0\n"
                             "element.child.missing /alternate_enclosures/0\n"
                             "element.text.invalid /license/name\n");
}

// A namespace that grows: what is not in the table is nobody's mistake.
BOOST_AUTO_TEST_CASE(elements_that_came_later_are_let_through) {
    Feed feed = support::small_feed();
    feed.extensions = {
        Element{
            .uri = std::string{podcast::space.uri}, .name = "novelty", .attributes = {{"a", "b"}}, .prefix = "podcast"},
        Element{.uri = std::string{podcast::space.uri}, .name = "guid", .text = "1", .prefix = "podcast"}};
    const Report report = check(feed, Format::rss);
    BOOST_TEST(report.count(Severity::error) == 1U);
    BOOST_TEST(support::has(report, "element.text.invalid", "/extensions/1/text"));
}

BOOST_AUTO_TEST_SUITE_END()
