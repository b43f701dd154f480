// The text is read as far as the limits need it, not further: a line of some kilobytes first, twice as much if the cut
// comes too close to its end to be certain.
#include <feedwright/summary.hpp>

#include <algorithm>
#include <limits>

#include <feedwright/html.hpp>

#include "cutting.hpp"
#include "dateline.hpp"
#include "line.hpp"

namespace feedwright {

namespace {

using namespace summary;

constexpr std::size_t first_size = std::size_t{4} * 1024;
constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();
constexpr std::size_t longest_line_of_byline = 400;

bool has_limit(const SummaryOptions& options) noexcept {
    return options.words != 0 || options.characters != 0 || options.sentences != 0;
}

/// The source without the bylines that have a line of their own at its beginning.
std::string_view without_bylines(std::string_view source) {
    for (;;) {
        const Line line = read_line(source, Until::line, longest_line_of_byline);
        if (!line.complete || line.consumed == source.size() || !is_byline(line.text)) return source;
        source.remove_prefix(line.consumed);
    }
}

struct Reading {
    std::string summary{};
    std::size_t consumed{}; ///< what was read of the source, if that was all of a paragraph
    bool says_something{};
    bool label{};
};

/// The summary of what begins here.
Reading read(std::string_view source, Until until, const SummaryOptions& options) {
    for (std::size_t size = has_limit(options) ? first_size : no_limit;; size = size > no_limit / 2 ? no_limit : size * 2) {
        Line line = read_line(source, until, size);
        if (options.skip_dateline) line.text.erase(0, dateline_length(line.text));
        if (!line.complete && !says_something(line.text)) continue;
        Cut cut = cut_line(line.text, line.complete, options);
        if (!cut.certain) continue;
        return {std::move(cut.text), line.consumed, says_something(line.text), line.complete && is_label(line.text)};
    }
}

std::string summarize_paragraphs(std::string_view source, const SummaryOptions& options) {
    std::string label;
    while (!source.empty()) {
        Reading reading = read(source, Until::paragraph, options);
        if (reading.says_something && !reading.label) return std::move(reading.summary);
        if (label.empty() && reading.says_something) label = std::move(reading.summary);
        source.remove_prefix(reading.consumed);
    }
    return label;
}

} // namespace

std::string summarize(std::string_view plain, const SummaryOptions& options) {
    if (options.skip_dateline) plain = without_bylines(plain);
    if (options.first_paragraph) return summarize_paragraphs(plain, options);
    return read(plain, Until::end, options).summary;
}

std::string summarize(const Text& text, const SummaryOptions& options) {
    return text.kind == Text::Kind::plain ? summarize(std::string_view{text.value}, options)
                                          : summarize(std::string_view{plain_text(std::string_view{text.value})}, options);
}

} // namespace feedwright
