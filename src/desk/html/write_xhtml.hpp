// A tree as XHTML: the inside of a div that declares the namespace.
#pragma once

#include <string>

#include "tree.hpp"

namespace feedwright::html {

inline constexpr std::size_t deepest_xhtml = 99; ///< elements in one another: is_xhtml_fragment() takes no more

/// Appends the fragment, well-formed XML. False: it is nested too deeply.
bool write_xhtml(std::string& out, const Tree& tree);

} // namespace feedwright::html
