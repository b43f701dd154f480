// check: what feedwright has to say of a feed in a format, without writing it, and the table of all that it can say.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>

namespace feedwright {

/// Everything that write() would find, articles included; report.ok() says whether write() would write.
Report check(const Feed& feed, Format format);

/// What a rule is; the ids are stable.
struct RuleInfo {
    std::string_view id;
    Severity severity;
    Formats formats;            ///< where it applies
    std::string_view subject;   ///< the model type it looks at, such as "Article"
    std::string_view field;     ///< the member it speaks of, as in the path; empty: the whole
    std::string_view message;   ///< what is wrong and what to do
    std::string_view reference; ///< where that is written
};

/// All rules of all types, in the order in which they are checked.
std::span<const RuleInfo> rules();

} // namespace feedwright
