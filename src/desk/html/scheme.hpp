// What a browser takes a URL for. It strips controls and blanks at the front, tabs and line breaks anywhere, so that
// "java\nscript:" is a scheme; other readers strip more.
#pragma once

#include <string>
#include <string_view>

#include "policy.hpp"

namespace feedwright::html {

enum class UrlKind {
    absolute, ///< has a scheme that is let through
    relative,
    fragment, ///< #top
    empty,    ///< nothing but white space
    forbidden ///< has a scheme that is not let through, or could be taken for one that runs
};

/// `url` with its references decoded. Without a policy nothing is forbidden. `picture`: data: URLs of bitmaps are fine.
UrlKind kind_of_url(std::string_view url, const Policy* policy, bool picture);

} // namespace feedwright::html
