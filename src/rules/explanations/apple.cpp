// What the rules of Apple Podcasts mean. What is right is the same for all of them: a show that lacks nothing.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr std::string_view podcast =
    R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})";

/// A feed like others lacks nearly all.
constexpr std::string_view no_podcast = R"({"title": "Front Page"})";

constexpr Explanation table[]{
    {"apple.artwork.size",
     "Apple Podcasts shows no artwork that is smaller, larger or not square. json2feed knows the size of a picture "
     "whose file "
     "is below --media-root.",
     rss,
     "options.profile = Profile::apple;\noptions.picture_size = [](std::string_view) { return PictureSize{600, 600}; "
     "};",
     "options.profile = Profile::apple;\noptions.picture_size = [](std::string_view) { return PictureSize{3000, 3000}; "
     "};",
     program},
    {"apple.episode.date.missing", "Episodes are shown by their dates.", rss,
     R"({"items": [{"date_published": null}]})", podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.missing", "An episode is a file to play. Apple Podcasts passes over items without one.",
     rss, no_podcast, podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.size", "Players show how long a download will take.", rss,
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/1",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 0
}]}]})",
     podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.type", "Apple Podcasts plays few kinds of files, and passes over episodes of others.",
     rss, R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/1",
  "mime_type": "audio/ogg",
  "size_in_bytes": 1000
}]}]})",
     podcast, patch, "--profile apple"},
    {"apple.episode.title.missing", "The title of an episode is all that a list shows of it.", rss,
     R"({"items": [{"title": null}]})", podcast, patch, "--profile apple"},
    {"apple.show.author.missing", "It stands below the title of the show in Apple Podcasts.", rss, no_podcast, podcast,
     patch, "--profile apple"},
    {"apple.show.category.missing", "Apple Podcasts sorts its shows by category, and takes none without.", rss,
     no_podcast, podcast, patch, "--profile apple"},
    {"apple.show.description.missing", "Listeners read it before they listen.", rss, R"({"description": null})",
     podcast, patch, "--profile apple"},
    {"apple.show.explicit.missing", "Parents can hide explicit shows, so Apple Podcasts takes none that does not say.",
     rss, no_podcast, podcast, patch, "--profile apple"},
    {"apple.show.image.missing",
     "The artwork is the face of a show, and there is no place in the catalogue for one without.", rss, no_podcast,
     podcast, patch, "--profile apple"},
    {"apple.show.language.missing", "It decides in which countries a show is found.", rss, R"({"language": null})",
     podcast, patch, "--profile apple"},
};

} // namespace

std::span<const Explanation> apple_explanations() { return table; }

} // namespace feedwright
