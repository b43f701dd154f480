// The names, searched by halves.
#include "tags.hpp"

#include <algorithm>
#include <array>

namespace feedwright::html {

namespace {

#define FEEDWRIGHT_HTML_TAG_NAME(name, traits) std::string_view{#name},
constexpr std::array names{FEEDWRIGHT_HTML_TAGS(FEEDWRIGHT_HTML_TAG_NAME)};
#undef FEEDWRIGHT_HTML_TAG_NAME

static_assert(std::is_sorted(names.begin(), names.end()));

} // namespace

Tag tag_of(std::string_view name) noexcept {
    const auto found = std::lower_bound(names.begin(), names.end(), name);
    return found != names.end() && *found == name ? static_cast<Tag>(found - names.begin()) : Tag::other;
}

std::string_view name_of(Tag tag) noexcept { return names[static_cast<std::size_t>(tag)]; }

} // namespace feedwright::html
