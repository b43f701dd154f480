// Characters that neither HTML nor XML allows, though much HTML has them.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// Appends the text. Carriage returns become line feeds, form feeds blanks; U+0080 to U+009F what windows-1252 means by
/// these bytes; malformed UTF-8, other control characters and noncharacters become U+FFFD, and U+0000 the text `nul`.
void append_clean(std::string& out, std::string_view text, std::string_view nul);

} // namespace feedwright::html
