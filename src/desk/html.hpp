// Texts as HTML, for the places where formats expect HTML.
#pragma once

#include <string>
#include <string_view>

#include <feedwright/text.hpp>

namespace feedwright {

/// HTML as it is, and XHTML that is none; XHTML as xhtml_as_html() has it; plain text escaped, its line breaks as <br>.
/// The result refers to the text or to `storage`.
std::string_view as_html(const Text& text, std::string& storage);

/// Whether Atom has a text as XHTML: it is well-formed and has an element. Without one it is the same as HTML, but
/// validators look for mistakes in it.
bool is_written_as_xhtml(const Text& text);

/// Whether as_html() gives anything: of XHTML that is a processing instruction nothing is left.
bool has_html(const Text& text);

} // namespace feedwright
