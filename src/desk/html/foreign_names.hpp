// Names of SVG and MathML, which keep their case though HTML's tokenizer folds it (WHATWG HTML standard, section
// 13.2.6.5).
#pragma once

#include <string_view>

#include "tree.hpp"

namespace feedwright::html {

/// The name as that language spells it, of a name in lower case: the same, unless it has capitals.
std::string_view foreign_element_name(Space space, std::string_view lower) noexcept;
std::string_view foreign_attribute_name(Space space, std::string_view lower) noexcept;

/// Which integration point an element of svg or math is.
Point point_of(Space space, std::string_view name, const NodeAttributes* attributes);

} // namespace feedwright::html
