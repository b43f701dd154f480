// The attribute style: CSS declarations. Which of them are let through follows validity.md 6.6, the strictest filter among
// feed validators; what passes it neither loads nor runs nor leaves its place.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// What of a style is let through.
struct SafeStyle {
    bool whole{};       ///< all of it, to the byte
    std::string text{}; ///< if not whole: the declarations that are left
};

/// `css` with its references decoded.
SafeStyle safe_style(std::string_view css);

} // namespace feedwright::html
