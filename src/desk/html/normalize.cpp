// HTML written anew, as HTML and as XHTML.
#include <utility>

#include "feedwright/html.hpp"

#include "fit_tree.hpp"
#include "write_xhtml.hpp"

namespace feedwright {

std::optional<std::string> normalize(std::string_view html) {
    std::optional<html::FitTree> fit = html::fit_tree(html);
    if (!fit) return std::nullopt;
    return std::move(fit->html);
}

std::optional<std::string> to_xhtml(std::string_view html) {
    const std::optional<html::FitTree> fit = html::fit_tree(html);
    std::string made;
    if (!fit || !html::write_xhtml(made, fit->tree)) return std::nullopt;
    return made;
}

} // namespace feedwright
