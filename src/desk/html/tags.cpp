// One table, searched by halves.
#include "tags.hpp"

#include <algorithm>
#include <array>

namespace feedwright::html {

namespace {

struct Row {
    std::string_view name;
    unsigned traits;
};

#define FEEDWRIGHT_HTML_TAG_ROW(name, traits) Row{#name, traits},
constexpr std::array rows{FEEDWRIGHT_HTML_TAGS(FEEDWRIGHT_HTML_TAG_ROW)};
#undef FEEDWRIGHT_HTML_TAG_ROW

constexpr bool before(const Row& left, const Row& right) noexcept { return left.name < right.name; }

static_assert(std::is_sorted(rows.begin(), rows.end(), before));
static_assert(rows.size() == static_cast<std::size_t>(Tag::other));

} // namespace

Tag tag_of(std::string_view name) noexcept {
    const auto found = std::lower_bound(rows.begin(), rows.end(), Row{name, 0}, before);
    return found != rows.end() && found->name == name ? static_cast<Tag>(found - rows.begin()) : Tag::other;
}

std::string_view name_of(Tag tag) noexcept { return rows[static_cast<std::size_t>(tag)].name; }

bool has(Tag tag, unsigned traits) noexcept {
    return tag != Tag::other && (rows[static_cast<std::size_t>(tag)].traits & traits) != 0;
}

} // namespace feedwright::html
