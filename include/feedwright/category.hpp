// Category: what a feed or an article is about (RSS category, RFC 4287 section 4.2.2, JSON Feed's tags).
#pragma once

#include <string>

namespace feedwright {

struct Category {
    /// Plain text; required. RSS: the text of category. Atom: term. JSON: a tag (of a feed: in _feedwright).
    std::string term{};
    /// The URI of the list that the term comes from. RSS: domain. Atom: scheme. JSON: in _feedwright.
    std::string scheme{};
    /// The term as people should read it, plain text. Atom: label. JSON: in _feedwright. RSS has no place for it.
    std::string label{};

    friend bool operator==(const Category&, const Category&) = default;
};

} // namespace feedwright
