// In the order of Apple's "A Podcaster's Guide to RSS": what is required is an error, what is recommended a warning.
#include "apple_rules.hpp"

#include "../desk/derived.hpp"
#include "predicates.hpp"
#include "value_kind.hpp"
#include "vocabularies/all.hpp"

namespace feedwright {

namespace {

using enum Severity;

constexpr std::string_view guide = "Apple, A Podcaster's Guide to RSS";

/// The kinds of files that Apple takes.
constexpr std::string_view media_types =
    "|audio/mpeg|audio/x-m4a|video/quicktime|video/mp4|video/x-m4v|application/pdf|";

bool has(const Feed& feed, std::string_view name) {
    return has_element(feed.extensions, vocabularies::itunes.uri, name);
}

constexpr Rule<Feed> show_rules[]{
    {"apple.show.description.missing", error, Format::rss, "description", "A show needs a description.", guide,
     [](const Feed& feed) { return shows_nothing(feed.description); }},
    {"apple.show.image.missing", error, Format::rss, "",
     "A show needs artwork: itunes:image with the address of a square JPEG or PNG of 1400 to 3000 pixels.", guide,
     [](const Feed& feed) { return !has(feed, "image"); }},
    {"apple.show.language.missing", error, Format::rss, "language", "A show says what language it is in.", guide,
     [](const Feed& feed) { return feed.language.empty(); }},
    {"apple.show.category.missing", error, Format::rss, "", "A show needs a category of Apple's list: itunes:category.",
     guide, [](const Feed& feed) { return !has(feed, "category"); }},
    {"apple.show.explicit.missing", error, Format::rss, "",
     "A show says whether it has explicit content: itunes:explicit, true or false.", guide,
     [](const Feed& feed) { return !has(feed, "explicit"); }},
    {"apple.show.author.missing", warning, Format::rss, "", "A show should name who makes it: itunes:author.", guide,
     [](const Feed& feed) { return !has(feed, "author"); }},
};

constexpr Rule<Article> episode_rules[]{
    {"apple.episode.title.missing", error, Format::rss, "title", "An episode needs a title.", guide,
     [](const Article& article) { return shows_nothing(article.title); }},
    {"apple.episode.enclosure.missing", error, Format::rss, "attachments",
     "An episode needs a file to play: the first attachment.", guide,
     [](const Article& article) { return article.attachments.empty(); }},
    {"apple.episode.enclosure.type", error, Format::rss, "attachments/0/media_type",
     "Apple plays no such file: it takes MP3, M4A, MP4, M4V, MOV and PDF.", guide,
     [](const Article& article) {
         return !article.attachments.empty() && !is_one_of(media_types, media_type_of(article.attachments.front()));
     }},
    {"apple.episode.enclosure.size", error, Format::rss, "attachments/0/size",
     "Apple wants to know how many bytes the file has.", guide,
     [](const Article& article) {
         return !article.attachments.empty() && article.attachments.front().size.value_or(0) == 0;
     }},
    {"apple.episode.date.missing", warning, Format::rss, "published",
     "Without a date of publication episodes may stand in a wrong order.", guide,
     [](const Article& article) { return !article.published && !article.updated; }},
};

} // namespace

constexpr NamedRule apple_artwork_size{
    "apple.artwork.size", error, Format::rss, "Element", "Artwork is square, of 1400 to 3000 pixels each way.", guide};

bool is_artwork_size(const PictureSize& size) noexcept {
    return size.width == size.height && size.width >= 1400 && size.width <= 3000;
}

std::span<const Rule<Feed>> apple_show_rules() { return show_rules; }
std::span<const Rule<Article>> apple_episode_rules() { return episode_rules; }

} // namespace feedwright
