// Format: the formats feedwright writes, with what the outside world knows them by. Which source writes which
// format stands in one table, src/front/formats.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace feedwright {

enum class Format : std::uint8_t {
    rss,  ///< RSS 2.0 (rssboard.org/rss-specification)
    atom, ///< Atom 1.0 (RFC 4287)
    json  ///< JSON Feed 1.1 (jsonfeed.org/version/1.1)
};

/// How a format is named and served.
struct FormatInfo {
    Format format;
    std::string_view name;       ///< as the command line spells it: "rss"
    std::string_view title;      ///< for people: "RSS 2.0"
    std::string_view media_type; ///< for the Content-Type header, with charset
    std::string_view ending;     ///< usual file name ending with its dot: ".rss"
};

/// The row of a format.
const FormatInfo& info(Format format) noexcept;

/// "rss", "atom", "json"; nullopt: no such format.
std::optional<Format> format_named(std::string_view name) noexcept;

/// By a file name's ending: .rss and .xml are RSS, .atom is Atom, .json is JSON Feed; nullopt: none of these.
std::optional<Format> format_of_file(std::string_view file_name) noexcept;

/// A set of formats, as rules use it.
class Formats {
public:
    constexpr Formats() = default;
    constexpr Formats(Format format) : bits_{static_cast<std::uint8_t>(1U << static_cast<unsigned>(format))} {}

    constexpr bool contains(Format format) const noexcept { return (bits_ & Formats{format}.bits_) != 0; }
    friend constexpr Formats operator|(Formats a, Formats b) noexcept {
        Formats both;
        both.bits_ = static_cast<std::uint8_t>(a.bits_ | b.bits_);
        return both;
    }
    friend constexpr bool operator==(Formats, Formats) = default;

private:
    std::uint8_t bits_{};
};

inline constexpr Formats xml_formats = Formats{Format::rss} | Format::atom;
inline constexpr Formats all_formats = xml_formats | Format::json;

} // namespace feedwright
