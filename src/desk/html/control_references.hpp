// References to controls: &#146; is a curly quote to a reader of HTML and a control character to one of XML.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// XML with each reference to U+0080 to U+009F replaced by the character that windows-1252 has there. `xml` has no CDATA
/// sections. The result refers to the XML or to `storage`.
std::string_view map_control_references(std::string_view xml, std::string& storage);

} // namespace feedwright::html
