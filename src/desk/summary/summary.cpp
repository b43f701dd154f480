// The text is read as far as the limits need it, not further: five hundred bytes first, which do for a summary of the usual
// length; twice as much if the cut comes too close to its end to be certain.
#include <feedwright/summary.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "../html.hpp"
#include "../html/plain_text.hpp"
#include "byline.hpp"
#include "cutting.hpp"
#include "dateline.hpp"
#include "line.hpp"
#include "saying.hpp"

namespace feedwright {

namespace {

using namespace summary;

constexpr std::size_t first_size = 512;
constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();
constexpr std::size_t longest_line_of_byline = 400;
/// A text of more short paragraphs than this is made of them.
constexpr int most_short_paragraphs = 8;

std::size_t doubled(std::size_t size) noexcept { return size > no_limit / 2 ? no_limit : size * 2; }

/// A plain text, as far as it is known.
struct Source {
    std::string_view text;
    bool all; ///< nothing follows
};

/// What a paragraph gives.
struct Reading {
    std::string summary{};
    std::size_t consumed{}; ///< what was read of the source, if that was all of the paragraph
    Says says{};
    bool announces{}; ///< ends with a colon: what it speaks of follows
};

/// The length of bullets before the first word: an item of a list needs none if nothing stands before it.
std::size_t bullets_length(std::string_view line) noexcept {
    std::size_t length = 0;
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view bullet : {"• ", "◦ ", "▪ ", "‣ ", "● "}) {
            if (!line.substr(length).starts_with(bullet)) continue;
            length += bullet.size();
            found = true;
        }
    }
    return length;
}

/// The functions that return an optional give none if more of the source has to be known.

std::optional<Reading> read(const Source& source, Until until, const SummaryOptions& options) {
    for (std::size_t size = has_limit(options) ? first_size : no_limit;; size = doubled(size)) {
        Line line = read_line(source.text, source.all, until, size);
        line.text.erase(0, bullets_length(line.text));
        if (options.skip_dateline) line.text.erase(0, dateline_length(line.text));
        const Says says = what_says(line.text, line.complete);
        const Says enough = until == Until::paragraph ? Says::sentence : Says::words;
        if (line.complete || says >= enough) {
            Cut cut = cut_line(line.text, line.complete, options);
            const bool announces = line.complete && says == Says::sentence && is_announcement(line.text);
            if (cut.certain) return Reading{std::move(cut.text), line.consumed, says, announces};
        }
        if (line.starved) return std::nullopt;
    }
}

std::optional<Reading> first_paragraph(Source source, const SummaryOptions& options) {
    std::optional<Reading> best; // the first of those that say most, though little may be left of it
    for (int short_ones = 0; short_ones < most_short_paragraphs && (!source.text.empty() || !source.all);) {
        std::optional<Reading> reading = read(source, Until::paragraph, options);
        const bool announces = reading && reading->announces;
        if (announces) reading = read(source, Until::end, options);
        if (!reading) return std::nullopt;
        if (announces || reading->says == Says::sentence) return reading;
        short_ones += reading->says == Says::words;
        source.text.remove_prefix(reading->consumed);
        if (reading->says > (best ? best->says : Says::nothing)) best = std::move(reading);
    }
    return best ? std::move(best) : Reading{};
}

/// Takes the bylines away that have a line of their own at the beginning; false if more has to be known.
bool skip_bylines(Source& source) {
    for (;;) {
        const Line line = read_line(source.text, source.all, Until::line, longest_line_of_byline);
        if (line.starved) return false;
        if (!line.complete || line.consumed == source.text.size() || !is_byline(line.text)) return true;
        source.text.remove_prefix(line.consumed);
    }
}

std::optional<Reading> summarize_source(Source source, const SummaryOptions& options) {
    if (options.skip_dateline && !skip_bylines(source)) return std::nullopt;
    return options.first_paragraph ? first_paragraph(source, options) : read(source, Until::end, options);
}

Reading summarize_html(std::string_view markup, bool with_beside, const SummaryOptions& options) {
    html::TextReader reader{markup, {.images = false, .numbers = false, .readings = false, .beside = with_beside}};
    std::string plain;
    std::string block;
    // A block can be much longer than asked for: what was not enough once is not tried again as it is.
    for (std::size_t size = has_limit(options) ? first_size : no_limit;; size = doubled(std::max(size, plain.size()))) {
        bool more = true;
        while (plain.size() < size && (more = reader.next_paragraph(block, size))) {
            plain.append(static_cast<std::size_t>(reader.gap()), '\n').append(block);
        }
        if (std::optional<Reading> reading = summarize_source({plain, !more}, options)) return std::move(*reading);
    }
}

} // namespace

std::string summarize(std::string_view plain, const SummaryOptions& options) {
    return summarize_source({plain, true}, options).value().summary;
}

std::string summarize(const Text& text, const SummaryOptions& options) {
    if (text.kind == Text::Kind::plain) return summarize(std::string_view{text.value}, options);
    std::string storage;
    const std::string_view markup = as_html(text, storage);
    Reading reading = summarize_html(markup, false, options);
    if (reading.says == Says::nothing) reading = summarize_html(markup, true, options);
    return std::move(reading.summary);
}

} // namespace feedwright
