// MediaRoot: --media-root, the folder whose files a web server shows under the paths of the attachments' URLs. It knows
// how many bytes an attachment has of which the input does not say so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace json2feed {

class MediaRoot {
public:
    /// nullopt: it is no folder.
    static std::optional<MediaRoot> at(const std::string& folder);

    /// The size of the file at the URL's path, percent-escapes decoded, below the folder. nullopt: there is none, or it is
    /// no ordinary file, or the path leaves the folder, by .. or by a link.
    std::optional<std::uintmax_t> size_of(std::string_view url) const;

private:
    explicit MediaRoot(std::string folder) : folder_{std::move(folder)} {}

    std::string folder_; ///< its canonical name
};

} // namespace json2feed
