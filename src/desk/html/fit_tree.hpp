// A tree that can be written: HTML whose tree, written again, is the same HTML.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tree.hpp"

namespace feedwright::html {

struct FitTree {
    Tree tree{};
    std::string html{}; ///< the tree, written
};

/// Nothing where the HTML, or what becomes of it, is too large or too deeply nested.
std::optional<FitTree> fit_tree(std::string_view html);

} // namespace feedwright::html
