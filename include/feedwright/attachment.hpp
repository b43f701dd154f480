// Attachment: a file that belongs to an article: an episode's sound, a film, a document (RSS enclosure, Atom link of
// rel "enclosure", JSON Feed attachment).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/extension.hpp>

namespace feedwright {

/// RSS has one enclosure an item: the first attachment. The others, and what an enclosure cannot say (title,
/// duration), go to media:content. Atom writes them all as links, and a duration to media:content.
struct Attachment {
    std::string url{};        ///< absolute; RSS: http or https; required
    std::string media_type{}; ///< such as audio/mpeg; absent: from the URL's ending, else application/octet-stream
    std::string title{};      ///< plain text; attachments of one title are the same thing in several types
    std::optional<std::uint64_t> size{};                ///< bytes; absent: RSS writes length 0
    std::optional<std::chrono::milliseconds> duration{}; ///< playing time
    std::vector<Extension> extensions{}; ///< JSON: extension objects. RSS and Atom have no place for them

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace feedwright
