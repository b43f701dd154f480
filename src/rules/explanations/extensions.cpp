// What the rules about foreign elements and extension objects mean.
#include "../explanations.hpp"

namespace feedwright {

namespace {

using enum Format;
using enum Explanation::Example;

constexpr Explanation table[]{
    {"element.attribute.invalid",
     "An attribute of this name would break the XML, and no reader would take the feed. \"xmlns\" is written where it "
     "is needed.",
     atom,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"name": "how much", "value": "3"}]
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"name": "how-much", "value": "3"}]
}]}})"},
    {"element.attribute.uri",
     "A namespace is a URI, and parsers compare it letter by letter. An attribute of the element itself needs none.",
     atom,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"uri": "my ns", "name": "degree", "value": "3"}]
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"name": "degree", "value": "3"}]
}]}})"},
    {"element.attribute.value", "These attributes are XML's own, and validators look at them wherever they stand.",
     atom,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{
    "uri": "http://www.w3.org/XML/1998/namespace",
    "name": "lang",
    "value": "en_US"
  }]
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{
    "uri": "http://www.w3.org/XML/1998/namespace",
    "name": "lang",
    "value": "en-US"
  }]
}]}})"},
    {"element.attributes.twice", "XML forbids it, so parsers would give the whole feed up.", atom,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"name": "degree", "value": "3"}, {"name": "degree", "value": "4"}]
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "attributes": [{"name": "degree", "value": "4"}]
}]}})"},
    {"element.prefix.invalid", "The namespace counts, not its prefix, so the element is written with another.", rss,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "prefix": "my ns"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "prefix": "fp"
}]}})"},
    {"element.prefix.reserved",
     "Some programs look for prefixes, though they mean nothing, and would take your element for another one.", rss,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "prefix": "media"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "prefix": "fp"
}]}})"},
    {"element.uri.unknown",
     "Nobody is kept from a namespace of their own, and readers step over it; but look whether one that is known says "
     "the "
     "same, and whether you have spelled it right.",
     rss, R"({"_feedwright": {"extensions": [{
  "uri": "https://podcastindex.org/namespace/1",
  "name": "guid",
  "text": "9b024349-ccf0-5f69-a609-6b82873eab3c"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://podcastindex.org/namespace/1.0",
  "name": "guid",
  "text": "9b024349-ccf0-5f69-a609-6b82873eab3c"
}]}})"},
    {"element.name.invalid",
     "An element of this name would break the XML. The prefix is no part of the name: it comes from the namespace.",
     atom,
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "fp:mood",
  "text": "calm"
}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "text": "calm",
  "prefix": "fp"
}]}})"},
    {"element.uri.missing",
     "Elements without a namespace belong to RSS or Atom, where this one is unknown. A URI of your own keeps it apart "
     "from theirs.",
     rss, R"({"_feedwright": {"extensions": [{"name": "mood", "text": "calm"}]}})",
     R"({"_feedwright": {"extensions": [{
  "uri": "https://frontpage.example/ns",
  "name": "mood",
  "text": "calm"
}]}})"},
    {"extension.misplaced",
     "What a show says is not what an episode says, even where both have elements of one name. Put the block among the "
     "extensions of the feed or of the article, as its header says.",
     rss, "feed.extensions = {itunes::Episode{.season = 1}};",
     "feed.articles[0].extensions = {itunes::Episode{.season = 1}};", program},
    {"extension.too_deep", "Parsers stop at such depths, to be safe from attacks, and then take nothing of the feed.",
     rss,
     "Element outer{.uri = \"https://frontpage.example/ns\", .name = \"e\"};\n"
     "for (int i = 0; i < 100; ++i)\n"
     "    outer = {.uri = outer.uri, .name = \"e\", .children = {outer}};\n"
     "feed.extensions = {outer};",
     "feed.extensions = {Element{.uri = \"https://frontpage.example/ns\", .name = \"e\", .text = \"flat\"}};", program},
    {"extension.value", "JSON has no infinite numbers. RSS and Atom are refused by what their elements can hold.", json,
     "feed.articles[0].extensions = {geo::Position{.lat = 1 / 0.0, .lon = 0}};",
     "feed.articles[0].extensions = {geo::Position{.lat = 52.5, .lon = 0}};", program},
    {"json_extension.name.invalid",
     "The underscore tells readers that the object is none of JSON Feed's, so that future versions do not collide with "
     "it.",
     json, "feed.extensions = {JsonExtension{\"shed\", JsonValue::Object{{\"colour\", \"blue\"}}}};",
     "feed.extensions = {JsonExtension{\"_shed\", JsonValue::Object{{\"colour\", \"blue\"}}}};", program},
    {"json_extension.name.twice",
     "Of two members with one name parsers keep either. Put what belongs together into one object.", json,
     "feed.extensions = {JsonExtension{\"_shed\", \"blue\"}, JsonExtension{\"_shed\", \"red\"}};",
     "feed.extensions = {JsonExtension{\"_shed\", JsonValue::Array{\"blue\", \"red\"}}};", program},
};

} // namespace

std::span<const Explanation> extension_explanations() { return table; }

} // namespace feedwright
