// A tree as HTML (WHATWG HTML standard, section 13.3).
#pragma once

#include <string>

#include "tree.hpp"

namespace feedwright::html {

/// Appends the fragment. False: it is nested too deeply.
bool write_html(std::string& out, const Tree& tree);

/// Appends characters with & < > " escaped, and U+00A0 as `no_break_space`.
void append_escaped(std::string& out, std::string_view text, std::string_view no_break_space);

} // namespace feedwright::html
