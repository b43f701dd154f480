// References to controls: &#146; is a curly quote to a reader of HTML and a control character to one of XML.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// Markup with each reference to U+0080 to U+009F that ends with a semicolon replaced by the character that windows-1252
/// has there, which is what HTML means by it. There are no CDATA sections. The result refers to the markup or to `storage`.
std::string_view map_control_references(std::string_view markup, std::string& storage);

} // namespace feedwright::html
