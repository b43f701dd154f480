// Twins: foreign elements that say what a member of the model says already. RSS has an element of its own for it, and
// validators complain of both.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/format.hpp>

#include "value_rules.hpp"

namespace feedwright {

template <class T>
struct Twin {
    std::string_view uri;
    std::string_view name;
    Formats formats;
    bool (*said)(const T&);
    std::string_view member; ///< that says it
    const NamedRule& rule;
};

extern const NamedRule said_already; ///< a warning
extern const NamedRule said_twice;   ///< an error: the very element is written for the member

std::span<const Twin<Feed>> feed_twins();
std::span<const Twin<Article>> article_twins();

} // namespace feedwright
