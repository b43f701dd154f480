// Elements whose start tag changes how the tokenizer reads on, and where their text ends: RCDATA, RAWTEXT, script data
// with its escaped states, and PLAINTEXT (WHATWG HTML standard, sections 13.2.5.2 to 13.2.5.31).
#pragma once

#include <string_view>

#include "tokenizer.hpp"

namespace feedwright::html {

struct RawElement {
    std::string_view name; ///< in lower case
    Token::Content content;
    /// Where the text that begins at p ends: at the element's end tag, or at the end of the input.
    const char* (*end_of_text)(const RawElement& element, const char* p, const char* end) noexcept;
};

/// The element whose start tag, with the name as spelled, is to be followed by such text; null for all others.
const RawElement* raw_element(std::string_view name) noexcept;

} // namespace feedwright::html
