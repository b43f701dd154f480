// dc: Dublin Core, the fifteen elements of version 1.1 (ISO 15836; RSS 1.0's module of that name).
//
// Much of it the model says already, and RSS and Atom have elements for it: titles, authors (written as dc:creator where RSS
// needs it), rights, language. What is said twice gets a finding. In JSON Feed it is the object `_dc`.
#pragma once

#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::dc {

/// On a feed or an article. Texts are plain; each may hold what its element's usage allows.
struct Elements {
    static constexpr Xmlns xmlns{"dc", "http://purl.org/dc/elements/1.1/"};
    static const BlockType& type();

    std::string title{};
    std::vector<std::string> creators{};
    std::vector<std::string> subjects{};
    std::string description{};
    std::vector<std::string> publishers{};
    std::vector<std::string> contributors{};
    std::string date{};   ///< W3C date: 2020, 2020-05, 2020-05-08 or 2020-05-08T11:00:00Z
    std::string kind{};   ///< `type` in JSON
    std::string format{}; ///< a media type, for example
    std::vector<std::string> identifiers{};
    std::string source{};
    std::string language{}; ///< language tag
    std::vector<std::string> relations{};
    std::vector<std::string> coverages{};
    std::string rights{};

    friend bool operator==(const Elements&, const Elements&) = default;
};

} // namespace feedwright::dc
