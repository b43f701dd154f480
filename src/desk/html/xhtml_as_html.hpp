// XHTML as HTML, for formats that know HTML only: the same elements, written so that a parser of HTML finds them.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// REQUIRES: is_xhtml_fragment(xhtml). <p/> becomes <p></p>, the end tags of <br></br> and its like go, CDATA sections
/// become text, processing instructions go; most XHTML needs nothing of all this and is given back as it is. The result
/// refers to the XHTML or to `storage`.
std::string_view xhtml_as_html(std::string_view xhtml, std::string& storage);

} // namespace feedwright::html
