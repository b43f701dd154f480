// The shapes of Apple's podcast elements, in the order of A Podcaster's Guide to RSS. What each holds is in
// rules/vocabularies/itunes.cpp, what Apple demands in rules/apple_rules.cpp.
#include <feedwright/ext/itunes.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<itunes::Subcategory> = std::tuple{attribute("text", &itunes::Subcategory::text)};

template <>
inline constexpr auto shape<itunes::Category> =
    std::tuple{attribute("text", &itunes::Category::text),
               child("subcategories", &itunes::Category::subcategories).called("category")};

template <>
inline constexpr auto shape<itunes::Owner> =
    std::tuple{child("name", &itunes::Owner::name), child("email", &itunes::Owner::email)};

template <>
inline constexpr auto shape<itunes::Show> =
    std::tuple{child("author", &itunes::Show::author),
               child("categories", &itunes::Show::categories).called("category"),
               child("explicit", &itunes::Show::is_explicit),
               child("image", &itunes::Show::image).by("href"),
               child("owner", &itunes::Show::owner),
               child("type", &itunes::Show::kind),
               child("subtitle", &itunes::Show::subtitle),
               child("summary", &itunes::Show::summary),
               child("keywords", &itunes::Show::keywords),
               child("block", &itunes::Show::block).as(Form::yes_no),
               child("complete", &itunes::Show::complete).as(Form::yes),
               child("new_feed_url", &itunes::Show::new_feed_url).called("new-feed-url")};

template <>
inline constexpr auto shape<itunes::Episode> =
    std::tuple{child("title", &itunes::Episode::title),
               child("episode", &itunes::Episode::episode),
               child("season", &itunes::Episode::season),
               child("episode_type", &itunes::Episode::kind).called("episodeType"),
               child("duration", &itunes::Episode::duration),
               child("explicit", &itunes::Episode::is_explicit),
               child("image", &itunes::Episode::image).by("href"),
               child("author", &itunes::Episode::author),
               child("subtitle", &itunes::Episode::subtitle),
               child("summary", &itunes::Episode::summary),
               child("keywords", &itunes::Episode::keywords),
               child("block", &itunes::Episode::block).as(Form::yes_no)};

namespace itunes {

namespace {

constexpr std::string_view json_name = "_itunes";
constexpr Namespace::TypeOf types[]{&Show::type, &Episode::type};

} // namespace

const BlockType& Show::type() {
    static constexpr BlockType type = block_type<Show>(json_name, Standing::feed);
    return type;
}

const BlockType& Episode::type() {
    static constexpr BlockType type = block_type<Episode>(json_name, Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace itunes

} // namespace feedwright
