// Apple's podcast elements. What only Apple asks for is in apple_rules.cpp.
#include "itunes_categories.hpp"

#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

using enum Times;

constexpr ValueKind show_type{"episodic or serial",
                              [](std::string_view value) { return is_one_of("|episodic|serial|", value); },
                              "InvalidItunesChannelType"};
constexpr ValueKind episode_type{"full, trailer or bonus",
                                 [](std::string_view value) { return is_one_of("|full|trailer|bonus|", value); },
                                 "InvalidItunesEpisodeType"};

constexpr ValueKind yes{"Yes", [](std::string_view value) { return value == "Yes"; }};

constexpr AttributeRow of_image[]{{.name = "href", .kind = &kinds::image_url, .required = true}};
constexpr AttributeRow of_category[]{{.name = "text", .required = true}};

/// A blank divides no keywords.
bool has_commas(const Element& element) {
    return element.text.find(' ') == std::string::npos || element.text.find(',') != std::string::npos;
}

constexpr ElementRow rows[]{
    {.name = "author", .in = places::all, .times = once, .text = &kinds::short_text},
    {.name = "block", .in = places::all, .times = once, .text = &kinds::yes_no_clean},
    {.name = "category",
     .in = places::feeds,
     .attributes = of_category,
     .also = {is_itunes_category, "These are no category and subcategory of Apple's list.", "InvalidItunesCategory"},
     .usual = {is_current_itunes_category, "Apple does not list this category any more.", "ObsoleteItunesCategory"}},
    {.name = "category", .attributes = of_category, .inside = "|itunes:category|"},
    {.name = "complete",
     .in = places::feeds,
     .times = once,
     .text = &yes,
     .wrong = "The W3C validator does not know it; Apple does, and with its profile it may stand.",
     .w3c = "UndefinedElement",
     .apple = true},
    {.name = "duration", .in = places::articles, .times = once, .text = &kinds::itunes_duration},
    {.name = "episode", .in = places::articles, .times = once, .text = &kinds::positive},
    {.name = "episodeType", .in = places::articles, .times = once, .text = &episode_type},
    {.name = "explicit", .in = places::all, .times = once, .text = &kinds::true_false},
    {.name = "image", .in = places::all, .times = once, .attributes = of_image},
    {.name = "keywords",
     .in = places::all,
     .times = once,
     .text = &kinds::short_text,
     .usual = {has_commas, "Keywords stand with commas between.", "InvalidKeywords"}},
    {.name = "new-feed-url", .in = places::feeds, .times = once, .text = &kinds::uri},
    {.name = "owner", .in = places::feeds, .times = once, .children = "|itunes:email|"},
    {.name = "email", .times = once, .text = &kinds::email, .inside = "|itunes:owner|"},
    {.name = "name", .times = once, .text = &kinds::short_text, .inside = "|itunes:owner|"},
    {.name = "pubDate", .in = places::feeds, .times = once, .text = &kinds::mail_date},
    {.name = "season", .in = places::articles, .times = once, .text = &kinds::positive},
    {.name = "subtitle", .in = places::all, .times = once, .text = &kinds::short_text},
    {.name = "summary", .in = places::all, .times = once, .text = &kinds::long_text},
    {.name = "title", .in = places::articles, .times = once, .text = &kinds::text},
    {.name = "type", .in = places::feeds, .times = once, .text = &show_type},
};

} // namespace

constexpr Vocabulary itunes{.uri = "http://www.itunes.com/dtds/podcast-1.0.dtd", .prefix = "itunes", .elements = rows};

} // namespace feedwright::vocabularies
