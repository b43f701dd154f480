// RuleInfo: the table of all that feedwright can say of a feed, for programs that show or explain it.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>

namespace feedwright {

/// What a rule is; the ids are stable.
struct RuleInfo {
    std::string_view id;
    Severity severity;
    Formats formats;            ///< where it applies
    std::string_view subject;   ///< the model type it looks at, such as "Article"
    std::string_view field;     ///< the member it speaks of, as in the path; empty: the whole
    std::string_view message;   ///< what is wrong and what to do
    std::string_view reference; ///< where that is written
    std::string_view w3c;       ///< events of the W3C feed validator that it prevents or predicts: "NotBlank, MissingTitle"
};

/// All rules of all types, in the order in which they are checked.
std::span<const RuleInfo> rules();

} // namespace feedwright
