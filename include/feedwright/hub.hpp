// Hub: where subscribers can ask to be told of changes at once (JSON Feed's hubs, WebSub).
#pragma once

#include <string>

namespace feedwright {

/// RSS and Atom: a link of rel "hub" for a WebSub hub; they have no place for others. JSON: hubs.
struct Hub {
    std::string type{}; ///< "WebSub", "rssCloud" ...; absent: WebSub
    std::string url{};  ///< absolute URL; required

    friend bool operator==(const Hub&, const Hub&) = default;
};

} // namespace feedwright
