// The one way for text into an XML document: three functions that check, replace and escape in one pass. What is
// malformed UTF-8 or forbidden by XML 1.0 becomes U+FFFD; the rules have reported it before.
#pragma once

#include <string_view>

#include "../values/text_run.hpp"
#include "buffer.hpp"

namespace feedwright {

/// Plain text inside an element. `&` and `<` are written &#x26; and &#x3C; and line breaks as references: only then do
/// feed validators not take "AT&copy" or "a <b" for HTML (validity.md 6.1), and line breaks survive.
void append_text(Buffer& out, std::string_view text);

/// An attribute's value, between double quotes.
void append_attribute(Buffer& out, std::string_view text);

/// Markup as text: escaped like text, but with short references and line breaks as they are.
void append_escaped(Buffer& out, std::string_view markup, Known known = Known::nothing);

/// Markup as CDATA sections, a new one wherever "]]>" stands.
void append_cdata(Buffer& out, std::string_view markup, Known known = Known::nothing);

} // namespace feedwright
