// Foreign elements beside the members of the model and of the feed: those that say what a member says already, and those that
// need something else to be there.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include <feedwright/feed.hpp>

#include "value_rules.hpp"
#include "walker.hpp"

namespace feedwright {

/// A finding at an element of the extension of that number; more to say follows the rule's message.
using TellBeside =
    std::function<void(std::size_t extension, std::size_t element, const NamedRule& rule, const std::string& more)>;

void judge_beside(const Feed& feed, const Context& context, const TellBeside& tell);
void judge_beside(const Article& article, const Context& context, const TellBeside& tell);

extern const NamedRule said_already; ///< a warning
extern const NamedRule said_twice;   ///< an error: the very element is written for the member

} // namespace feedwright
