// How many items a list has: what the first number of a reversed list is. The only thing about plain text that needs a look
// ahead, so it is bounded: lists in lists would be read again and again.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::html {

/// Counts the items from behind the list's start tag to its end, reading `budget` bytes at most; takes what was read off
/// the budget. 1 if that is not enough.
long list_length(std::string_view html, std::size_t& budget);

} // namespace feedwright::html
