// Image: the picture of a feed or of an article.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace feedwright {

/// Of a feed: RSS image, Atom logo, JSON icon. Of an article: media:content in RSS and Atom, JSON image.
/// What Atom (of a feed) cannot say of it is a finding; JSON Feed carries the rest in _feedwright.
struct Image {
    std::string url{};         ///< absolute; RSS wants .jpg, .png or .gif for a feed
    std::string title{};       ///< plain text, as for alt. RSS channel: absent: the feed's title
    std::string link{};        ///< absolute URL behind the image. RSS channel: absent: the home page
    std::optional<std::uint32_t> width{};  ///< pixels; RSS channel: at most 144, more is left out
    std::optional<std::uint32_t> height{}; ///< pixels; RSS channel: at most 400, more is left out
    std::string description{}; ///< plain text

    friend bool operator==(const Image&, const Image&) = default;
};

} // namespace feedwright
