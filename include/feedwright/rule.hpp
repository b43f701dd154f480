// RuleInfo: the table of all that feedwright can say of a feed, and Explanation: what a rule means, for programs that show
// or explain it. What the JSON reader can say is in json_reader.hpp.
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
    std::string_view w3c; ///< events of the W3C feed validator that it prevents or predicts: "NotBlank, MissingTitle"
};

/// All rules of all types, in the order in which they are checked.
std::span<const RuleInfo> rules();

/// What a rule means to somebody who has met a finding of it, and an example.
struct Explanation {
    /// How `wrong` and `right` are written.
    enum class Example {
        patch, ///< JSON: a merge patch (RFC 7396) of example_feed(); each object in "items" is laid over its one item
        document, ///< the JSON of a whole feed, for what no patch can say
        program   ///< lines of C++, for what JSON cannot say
    };

    std::string_view rule;  ///< its id
    std::string_view why;   ///< what comes of it for readers of the feed, or for who writes it
    Format format;          ///< in which the example shows
    std::string_view wrong; ///< has a finding of the rule
    std::string_view right; ///< has none
    Example example{Example::patch};
    std::string_view options{}; ///< of json2feed, without which it does not show: "--html keep"
};

/// Nothing: there is no such rule. Rules of one id share an explanation.
const Explanation* explanation(std::string_view rule_id);

/// A small feed, as JSON, of which there is nothing to say but notes.
std::string_view example_feed();

} // namespace feedwright
