// Generator: the program that made the feed (RSS generator, RFC 4287 section 4.2.4).
#pragma once

#include <string>

namespace feedwright {

/// RSS: name and version; it has no place for the URI. Atom: all. JSON: in _feedwright. Nothing is written where
/// nothing is given.
struct Generator {
    std::string name{};    ///< plain text; required if one of the others is given
    std::string uri{};     ///< absolute URL of the program's home
    std::string version{}; ///< plain text

    friend bool operator==(const Generator&, const Generator&) = default;
};

} // namespace feedwright
