// The addresses in CSS: url(picture.png), url("picture.png").
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace feedwright::html {

/// What to write instead of a URL; nullopt: it stays.
using UrlChanger = std::function<std::optional<std::string>(std::string_view)>;

/// The declarations with what `change` made of each url(...); nullopt: nothing was changed. A url( in a string or in a
/// comment is none, and one with escapes (backslashes) is passed over.
std::optional<std::string> with_changed_urls(std::string_view css, const UrlChanger& change);

} // namespace feedwright::html
