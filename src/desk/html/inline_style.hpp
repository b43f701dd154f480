// What a style attribute says about how an element's text is shown: a few properties of CSS, with the values that matter.
#pragma once

#include <optional>
#include <string_view>

#include "list_markers.hpp"
#include "text_elements.hpp"
#include "text_lines.hpp"

namespace feedwright::html {

struct InlineStyle {
    std::optional<Shown> shown{};   ///< display; float and position make a block of it
    bool flexible{};                ///< display is flex or grid: each child is a block
    std::optional<bool> visible{};  ///< visibility
    std::optional<White> white{};   ///< white-space
    std::optional<Marker> marker{}; ///< list-style-type, list-style
};

/// Reads the value of a style attribute, its references decoded.
InlineStyle inline_style(std::string_view declarations) noexcept;

} // namespace feedwright::html
