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

constexpr Explanation table[]{
    {"apple.episode.date.missing", "Episodes are shown by their dates.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}], "date_published": null}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.missing", "An episode is a file to play. Apple Podcasts passes over items without one.",
     rss,
     R"({"items": [{}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.size", "Players show how long a download will take.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 0}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.episode.enclosure.type", "Apple Podcasts plays few kinds of files, and passes over episodes of others.",
     rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/ogg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.episode.title.missing", "The title of an episode is all that a list shows of it.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}], "title": null}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.author.missing", "It stands below the title of the show in Apple Podcasts.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.category.missing", "Apple Podcasts sorts its shows by category, and takes none without.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.description.missing", "Listeners read it before they listen.", rss,
     R"({"description": null, "items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.explicit.missing", "Parents can hide explicit shows, so Apple Podcasts takes none that does not say.",
     rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.image.missing",
     "The artwork is the face of a show, and there is no place in the catalogue for one without.", rss,
     R"({"items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
    {"apple.show.language.missing", "It decides in which countries a show is found.", rss,
     R"({"language": null, "items": [{"attachments": [{"url": "https://frontpage.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000}]}], "_feedwright": {"extensions": [
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "author", "text": "Ada"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "category", "attributes": [{"name": "text", "value": "News"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "explicit", "text": "false"},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "image", "attributes": [{"name": "href", "value": "https://frontpage.example/a.png"}]},
  {"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "owner", "children": [{"uri": "http://www.itunes.com/dtds/podcast-1.0.dtd", "name": "email", "text": "ada@frontpage.example"}]}
]}})",
     podcast, patch, "--profile apple"},
};

} // namespace

std::span<const Explanation> apple_explanations() { return table; }

} // namespace feedwright
