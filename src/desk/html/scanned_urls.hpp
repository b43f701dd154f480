// What a feed validator takes for URLs of HTML: it looks for `<a href=` and `<img ... src=` in the text as such, also where
// there is no tag, as in a comment. What it would call an error there has to be known where HTML is kept as it is.
#pragma once

#include <string_view>

namespace feedwright::html {

/// Whether a scan finds a URL without a scheme that has characters no URL has. It finds a few more than the validator does.
bool has_wrong_scanned_url(std::string_view html);

} // namespace feedwright::html
