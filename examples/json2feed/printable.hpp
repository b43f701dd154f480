// printable: text from a feed as a terminal may show it. Feeds are written by strangers: a title must not be able to move
// the cursor, change colours, turn the direction of writing, or look like a line of ours.
#pragma once

#include <string>
#include <string_view>

namespace json2feed {

/// Control characters, bidirectional controls, line separators and bytes that are not UTF-8 are shown as escapes: \n, \t,
/// \u202e, \xff; so is the backslash, as \\.
std::string printable(std::string_view text);

/// The same between quotation marks, those inside escaped too; the end of a long text is left out.
std::string quoted(std::string_view text);

} // namespace json2feed
