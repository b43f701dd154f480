// The formats' names, media types and file endings.
#include <feedwright/format.hpp>

#include <array>

namespace feedwright {

namespace {

constexpr std::array<FormatInfo, 3> table{{
    {Format::rss, "rss", "RSS 2.0", "application/rss+xml; charset=utf-8", ".rss"},
    {Format::atom, "atom", "Atom 1.0", "application/atom+xml; charset=utf-8", ".atom"},
    {Format::json, "json", "JSON Feed 1.1", "application/feed+json; charset=utf-8", ".json"},
}};

} // namespace

const FormatInfo& info(Format format) noexcept { return table[static_cast<std::size_t>(format)]; }

std::optional<Format> format_named(std::string_view name) noexcept {
    for (const FormatInfo& row : table) {
        if (row.name == name) return row.format;
    }
    return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view file_name) noexcept {
    if (file_name.ends_with(".xml")) return Format::rss;
    for (const FormatInfo& row : table) {
        if (file_name.ends_with(row.ending)) return row.format;
    }
    return std::nullopt;
}

} // namespace feedwright
