// Shows and episodes that Apple Podcasts would not take: what breaks the rules of src/rules/apple_rules.cpp.
#include <feedwright/ext/itunes.hpp>

#include "rule_cases.hpp"

using namespace feedwright;

namespace {

using enum Format;

constexpr const char* itunes_uri = "http://www.itunes.com/dtds/podcast-1.0.dtd";

Article& first(Feed& feed) { return feed.articles.front(); }

/// A podcast that lacks nothing, but for one of the show's elements.
void podcast(Feed& feed, std::string_view without = {}) {
    feed.language = "en";
    feed.description = "All the news, spoken";
    const Element parts[]{
        {.uri = itunes_uri, .name = "author", .text = "Ada"},
        {.uri = itunes_uri, .name = "category", .attributes = {{.name = "text", .value = "News"}}},
        {.uri = itunes_uri, .name = "explicit", .text = "false"},
        {.uri = itunes_uri,
         .name = "image",
         .attributes = {{.name = "href", .value = "https://frontpage.example/art.png"}}},
        {.uri = itunes_uri, .name = "owner", .children = {{.uri = itunes_uri, .name = "email", .text = "a@x.example"}}},
    };
    for (const Element& part : parts) {
        if (part.name != without) feed.extensions.push_back(part);
    }
    first(feed).attachments = {{.url = "https://frontpage.example/1.mp3", .media_type = "audio/mpeg", .size = 1000}};
}

void fine(Feed& feed) { podcast(feed); }

constexpr Profile apple = Profile::apple;

const RuleCase cases[]{
    {"apple.show.description.missing",
     rss,
     "/description",
     [](Feed& f) {
         podcast(f);
         f.description = {};
     },
     fine,
     {},
     apple},
    {"apple.artwork.size",
     rss,
     "/extensions/0/image",
     [](Feed& f) {
         podcast(f, "image");
         f.extensions.insert(f.extensions.begin(), itunes::Show{.image = "https://frontpage.example/small.png"});
     },
     fine,
     {},
     apple},
    {"apple.artwork.size",
     rss,
     "/articles/0/extensions/0",
     [](Feed& f) {
         podcast(f);
         first(f).extensions = {
             Element{.uri = itunes_uri,
                     .name = "image",
                     .attributes = {{.name = "href", .value = "https://frontpage.example/small.png"}}}};
     },
     fine,
     {},
     apple},
    {"apple.show.image.missing", rss, "", [](Feed& f) { podcast(f, "image"); }, fine, {}, apple},
    {"apple.show.language.missing",
     rss,
     "/language",
     [](Feed& f) {
         podcast(f);
         f.language.clear();
     },
     fine,
     {},
     apple},
    {"apple.show.category.missing", rss, "", [](Feed& f) { podcast(f, "category"); }, fine, {}, apple},
    {"apple.show.explicit.missing", rss, "", [](Feed& f) { podcast(f, "explicit"); }, fine, {}, apple},
    {"apple.show.author.missing", rss, "", [](Feed& f) { podcast(f, "author"); }, fine, {}, apple},
    {"apple.episode.title.missing",
     rss,
     "/articles/0/title",
     [](Feed& f) {
         podcast(f);
         first(f).title = {};
     },
     fine,
     {},
     apple},
    {"apple.episode.enclosure.missing",
     rss,
     "/articles/0/attachments",
     [](Feed& f) {
         podcast(f);
         first(f).attachments.clear();
     },
     fine,
     {},
     apple},
    {"apple.episode.enclosure.type",
     rss,
     "/articles/0/attachments/0/media_type",
     [](Feed& f) {
         podcast(f);
         first(f).attachments.front().media_type = "audio/ogg";
     },
     fine,
     {},
     apple},
    {"apple.episode.enclosure.size",
     rss,
     "/articles/0/attachments/0/size",
     [](Feed& f) {
         podcast(f);
         first(f).attachments.front().size = 0;
     },
     fine,
     {},
     apple},
    {"apple.episode.date.missing",
     rss,
     "/articles/0/published",
     [](Feed& f) {
         podcast(f);
         first(f).published.reset();
         first(f).updated.reset();
     },
     fine,
     {},
     apple},
};

} // namespace

std::span<const RuleCase> apple_rule_cases() { return cases; }
