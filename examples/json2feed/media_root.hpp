// MediaRoot: --media-root, the folder whose files a web server shows under the paths of the attachments' URLs. It knows
// how many bytes an attachment has of which the input does not say so.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <feedwright/profile.hpp>

namespace json2feed {

class MediaRoot {
public:
    /// nullopt: it is no folder.
    static std::optional<MediaRoot> at(const std::string& folder);

    /// The site is where these URLs lead: only files of their hosts are below the folder. Empty ones do not count.
    void serves(std::initializer_list<std::string_view> urls);

    /// The size of the file at the URL's path, percent-escapes decoded, below the folder. nullopt: there is none, or it is
    /// no ordinary file, or the path leaves the folder, by .. or by a link; or the URL is of another site.
    std::optional<std::uintmax_t> size_of(std::string_view url) const;
    /// Likewise of the picture in the file, if it is a PNG or a JPEG.
    std::optional<feedwright::PictureSize> picture_size_of(std::string_view url) const;

private:
    std::string file_of(std::string_view url) const;

    explicit MediaRoot(std::string folder) : folder_{std::move(folder)} {}

    std::string folder_; ///< its canonical name
    std::set<std::string> hosts_{};
};

} // namespace json2feed
