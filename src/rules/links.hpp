// Links in Atom and the base (xml:base) that they stand below, which is the nearest of those of their article, or source,
// and the feed. The walker knows which that is; what can be wrong with them both is decided here.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>
#include <type_traits>

#include <feedwright/feed.hpp>

#include "../values/canonical_uri.hpp"
#include "../values/uri.hpp"
#include "value_rules.hpp"

namespace feedwright {

template <class T>
inline constexpr bool has_base_of_its_own =
    std::is_same_v<T, Feed> || std::is_same_v<T, Article> || std::is_same_v<T, Source>;

/// Whether the member, which holds a URL, becomes a link.
template <class T>
bool is_link(std::string_view member) noexcept {
    if constexpr (std::is_same_v<T, Link> || std::is_same_v<T, Hub> || std::is_same_v<T, Attachment>) return true;
    constexpr std::string_view others[]{"base", "favicon", "content_url", "banner_image"};
    return has_base_of_its_own<T> && std::find(std::begin(others), std::end(others), member) == std::end(others);
}

/// What is wrong with a link below a base; null: nothing. `feed_url`: the document that the feed is.
inline const NamedRule* broken_below_base(std::string_view url, std::string_view base, std::string_view feed_url) {
    if (!has_utf8_escapes(url)) return &escapes_below_base;
    return is_same_document(url, base) && !is_same_document(base, feed_url) ? &base_itself : nullptr;
}

} // namespace feedwright
