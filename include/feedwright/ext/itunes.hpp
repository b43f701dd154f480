// itunes: the elements of Apple Podcasts (A Podcaster's Guide to RSS; the namespace http://www.itunes.com/dtds/podcast-1.0.dtd).
//
//     feed.extensions = {itunes::Show{.author = "Ada", .categories = {{.text = "Technology"}}, .is_explicit = false}};
//     article.extensions = {itunes::Episode{.episode = 3, .season = 1}};
//
// In a feed with a Show, an article's image and the duration of its first attachment become itunes:image and itunes:duration
// by themselves. WriteOptions::profile asks for all that Apple demands. In JSON Feed both are the object `_itunes`.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::itunes {

inline constexpr Xmlns space{"itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"};

struct Subcategory {
    std::string text{}; ///< a name of Apple's list below its category, such as "Places & Travel"

    friend bool operator==(const Subcategory&, const Subcategory&) = default;
};

struct Category {
    std::string text{}; ///< a name of Apple's list, such as "Society & Culture"; older names get a warning
    std::vector<Subcategory> subcategories{};

    friend bool operator==(const Category&, const Category&) = default;
};

/// Whom Apple writes to; listeners do not see it.
struct Owner {
    std::string name{};  ///< plain text, at most 255 characters
    std::string email{}; ///< required

    friend bool operator==(const Owner&, const Owner&) = default;
};

/// On a feed. Texts are plain.
struct Show {
    static constexpr Xmlns xmlns = space;
    static const BlockType& type();

    std::string author{};               ///< who is responsible for it; at most 255 characters
    std::vector<Category> categories{}; ///< the first is the one that counts
    std::optional<bool> is_explicit{};  ///< `explicit` in JSON; Apple requires it
    std::string image{};                ///< URL of the artwork: JPEG or PNG, square, 1400 to 3000 pixels
    Owner owner{};
    std::string kind{};             ///< `type` in JSON: "episodic" (what absent means) or "serial"
    std::string subtitle{};         ///< at most 255 characters
    std::string summary{};          ///< at most 4000 characters
    std::string keywords{};         ///< with commas between; at most 255 characters
    std::optional<bool> block{};    ///< true: no directory shall show it
    std::optional<bool> complete{}; ///< true: there will be no more episodes
    std::string new_feed_url{};     ///< where the feed has moved

    friend bool operator==(const Show&, const Show&) = default;
};

/// On an article. Texts are plain.
struct Episode {
    static constexpr Xmlns xmlns = space;
    static const BlockType& type();

    std::string title{};                    ///< without the number of the episode
    std::optional<std::uint64_t> episode{}; ///< from 1
    std::optional<std::uint64_t> season{};  ///< from 1
    std::string kind{}; ///< `episode_type` in JSON: "full" (what absent means), "trailer" or "bonus"
    std::optional<std::chrono::seconds> duration{}; ///< absent: the first attachment's
    std::optional<bool> is_explicit{};              ///< `explicit` in JSON; absent: as the show
    std::string image{};                            ///< URL; absent: the article's image
    std::string author{};                           ///< at most 255 characters
    std::string subtitle{};                         ///< at most 255 characters
    std::string summary{};                          ///< at most 4000 characters
    std::string keywords{};                         ///< with commas between; at most 255 characters
    std::optional<bool> block{};                    ///< true: no directory shall show it

    friend bool operator==(const Episode&, const Episode&) = default;
};

} // namespace feedwright::itunes
