// Directional embeddings, overrides and isolates (Unicode Standard Annex 9): what a text opens it has to close, so that
// what stands behind it is not turned around, and it may close nothing that it has not opened.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::summary {

class Directions {
public:
    /// The next character of a text. False: it has to be left out, as it closes nothing, or opens what is deeper than
    /// Unicode allows and would be ignored.
    bool add(char32_t code);

    /// What closes all that is open.
    std::string closing() const;

private:
    std::string open_{};     ///< the characters that close, the innermost last: 'i' an isolate, 'e' the others
    std::size_t isolates_{}; ///< of them
};

/// What closes all that is open at the end of a text.
std::string closing_directions(std::string_view text);

} // namespace feedwright::summary
