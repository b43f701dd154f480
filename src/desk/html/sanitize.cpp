// The two public functions: the pass with one half of its work each.
#include <feedwright/html.hpp>

#include "clean.hpp"

namespace feedwright {

std::string absolutize(std::string_view html, std::string_view base, const HtmlListener& listener) {
    std::string storage;
    return std::string{html::clean(html, {.base = base}, storage, listener)};
}

std::string sanitize(std::string_view html, const SanitizeOptions& options, const HtmlListener& listener) {
    const html::Policy policy{options};
    std::string storage;
    return std::string{html::clean(html, {.policy = &policy}, storage, listener)};
}

} // namespace feedwright
