// Summaries: the beginning of an article, cut where a reader would cut it. Lengths are what a person counts: words,
// sentences, or characters as they are seen (grapheme clusters, Unicode Standard Annex 29).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <feedwright/text.hpp>

namespace feedwright {

struct SummaryOptions {
    /// Limits, whichever comes first; 0: no such limit. In scripts without blanks (Chinese, Japanese, Thai ...) two
    /// characters count as one word.
    std::size_t words{55};
    std::size_t characters{0}; ///< grapheme clusters, the ellipsis not counted
    std::size_t sentences{0};
    /// Stands for what was left out, plain text; empty: nothing stands for it.
    std::string ellipsis{"…"};
    /// Only the first paragraph with a sentence, not "Advertisement" or "Photo: Reuters"; false: paragraphs are joined
    /// with a blank until a limit is reached.
    bool first_paragraph{true};
    /// Leaves out a dateline or byline at the beginning: "TEHRAN (IFP) —", "By Staff Writer".
    bool skip_dateline{false};
};

/// The beginning of a text as one line of plain text: cut between words, never inside a grapheme cluster, a number or a
/// URL; without trailing punctuation before the ellipsis, with no second ellipsis behind one that is there. Nothing is
/// appended if nothing was cut. HTML is read as plain_text() does, but for the alternative texts of
/// images, the readings of <ruby> and, if there is anything else, headings, captions, navigation, tables and the like.
std::string summarize(const Text& text, const SummaryOptions& options = {});

/// The same of plain text, without a copy of it.
std::string summarize(std::string_view plain, const SummaryOptions& options = {});
inline std::string summarize(const std::string& plain, const SummaryOptions& options = {}) {
    return summarize(std::string_view{plain}, options);
}
inline std::string summarize(const char* plain, const SummaryOptions& options = {}) {
    return summarize(std::string_view{plain}, options);
}

} // namespace feedwright
