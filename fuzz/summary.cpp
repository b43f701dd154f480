// Summaries of any bytes with any options: one line of well-formed UTF-8, the beginning of the text without limits, and
// not cut again.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <feedwright/summary.hpp>

#include "require.hpp"

namespace {

using namespace feedwright;

constexpr std::string_view ellipsis = "…";

/// One line of well-formed UTF-8: a lead byte and its continuation bytes (the ranges are left to the unit tests), and
/// no control characters.
bool is_line(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || at + length > text.size() || lead < 0x20 || lead == 0x7F) return false;
        for (std::size_t i = 1; i < length; ++i) {
            if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80U) return false;
        }
        at += length;
    }
    return true;
}

/// The summary without what was put behind it.
std::string_view body_of(std::string_view summary, std::string_view all) {
    if (all.starts_with(summary)) return summary;
    if (summary.ends_with(ellipsis)) summary.remove_suffix(ellipsis.size());
    while (!all.starts_with(summary) && (summary.ends_with("\u2069") || summary.ends_with("\u202C")))
        summary.remove_suffix(3);
    return summary;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 4) return 0;
    SummaryOptions options;
    options.words = data[0] % 64;
    options.characters = data[1] < 128 ? 0 : data[1] - 127U;
    options.sentences = data[2] % 4;
    options.first_paragraph = (data[3] & 1U) == 0;
    options.skip_dateline = (data[3] & 2U) != 0;
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 4, size - 4};
    const Text text = (data[3] & 4U) != 0 ? Text::html(std::string{bytes}) : Text{bytes};

    const std::string summary = summarize(text, options);
    require(is_line(summary), "not a line of UTF-8", bytes, summary);

    SummaryOptions unlimited = options;
    unlimited.words = unlimited.characters = unlimited.sentences = 0;
    const std::string all = summarize(text, unlimited);
    require(is_line(all), "not a line of UTF-8", bytes, all);
    require(all.starts_with(body_of(summary, all)), "not the beginning of the text", all, summary);

    if (!options.skip_dateline) {
        const std::string again = summarize(summary, options);
        require(again == summary, "cut again", summary, again);
    }
    return 0;
}
