// The cut itself: pieces are taken as long as the limits hold, then the end is made presentable.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <feedwright/summary.hpp>

namespace feedwright::summary {

/// So many bytes have to be known behind a place that is judged: the word that follows, and whether the sentence ends.
constexpr std::size_t look_ahead = 512;

bool has_limit(const SummaryOptions& options) noexcept;

struct Cut {
    std::string text{};
    bool certain{}; ///< false: more of the text must be known
};

/// REQUIRES: the line is as read_line() makes it. `complete`: nothing follows it.
Cut cut_line(std::string_view line, bool complete, const SummaryOptions& options);

} // namespace feedwright::summary
