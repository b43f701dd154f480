// What stands beside a text and is not of it: its title, captions, navigation, tables, code, what only a screen reader
// says. plain_text() shows it as a browser does; a summary passes it over.
#pragma once

#include <cstdint>

#include "text_elements.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

enum class Beside : std::uint8_t {
    no,
    cells, ///< in a table, but a paragraph in one of its cells is text: such tables are for the layout
    yes
};

/// What the content of an element is. `outside`: what the element is in; `in_preformatted`: it is a child of a <pre>.
Beside beside(Beside outside, const Token& tag, const Element& known, bool in_preformatted) noexcept;

} // namespace feedwright::html
