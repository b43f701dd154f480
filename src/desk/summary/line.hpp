// The beginning of a text as one line: what is read first, and only as much of it as is asked for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::summary {

enum class Until { line, paragraph, end };

struct Line {
    std::string text{};     ///< well-formed UTF-8, no white space at the ends
    std::size_t consumed{}; ///< bytes of the source, with the white space behind
    bool complete{};        ///< ends where it was to end, not because it has so many bytes already
    bool starved{};         ///< ends with the source, though that goes on
};

/// Reads up to the next line, paragraph (an empty line) or the end, but not much more than `most` bytes. A run of white
/// space becomes a blank, a single no-break space stays; control characters, noncharacters and byte order marks are
/// left out, and so are ends of directions that did not begin; malformed bytes become U+FFFD. White space at the beginning is skipped. `all`: nothing follows the source.
Line read_line(std::string_view source, bool all, Until until, std::size_t most);

} // namespace feedwright::summary
