// Windows-1252: text that was stored under this encoding and read as ISO 8859-1 has control characters (U+0080 to U+009F)
// where curly quotes, dashes and the euro sign were. The table is that of the WHATWG encoding standard, section 9.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright {

/// What windows-1252 has where Unicode has this control; 0 if it has nothing there, or the code is none of them.
char32_t meaning_in_windows_1252(char32_t code) noexcept;

/// Where the first of them is that stands for a character; npos: nowhere.
std::size_t find_windows_1252(std::string_view text) noexcept;

/// The text with each of them replaced by the character that was meant.
std::string map_windows_1252(std::string_view text);

} // namespace feedwright
