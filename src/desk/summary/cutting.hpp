// The cut itself: pieces are taken as long as the limits hold, then the end is made presentable.
#pragma once

#include <string>
#include <string_view>

#include <feedwright/summary.hpp>

namespace feedwright::summary {

/// Whether there is a letter, a digit or an emoji.
bool says_something(std::string_view line) noexcept;

/// Whether a line ends with a colon: what it speaks of comes next.
bool is_announcement(std::string_view line) noexcept;

/// Whether that is all there is to it: at most three words and a colon, as in "Photo:".
bool is_label(std::string_view line) noexcept;

bool has_limit(const SummaryOptions& options) noexcept;

struct Cut {
    std::string text{};
    bool certain{}; ///< false: more of the text must be known
};

/// REQUIRES: the line is as read_line() makes it. `complete`: nothing follows it.
Cut cut_line(std::string_view line, bool complete, const SummaryOptions& options);

} // namespace feedwright::summary
