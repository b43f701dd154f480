// Which option replaces which field, and which member of the input.
#include "overrides.hpp"

namespace json2feed {

namespace {

bool is_below(std::string_view path, std::string_view root) {
    return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

} // namespace

void apply(const Overrides& overrides, feedwright::Feed& feed) {
    if (overrides.title) feed.title = *overrides.title;
    if (overrides.description) feed.description = *overrides.description;
    if (overrides.home_page) feed.home_page = *overrides.home_page;
    if (overrides.feed_url) feed.feed_url = *overrides.feed_url;
    if (overrides.language) feed.language = *overrides.language;
    if (!overrides.authors.empty()) feed.authors = overrides.authors;
}

bool is_overridden(const Overrides& overrides, std::string_view input_path) {
    const auto replaced = [&](bool given, std::string_view member) { return given && is_below(input_path, member); };
    return replaced(overrides.title.has_value(), "/title") ||
           replaced(overrides.description.has_value(), "/description") ||
           replaced(overrides.home_page.has_value(), "/home_page_url") ||
           replaced(overrides.feed_url.has_value(), "/feed_url") ||
           replaced(overrides.language.has_value(), "/language") || replaced(!overrides.authors.empty(), "/authors") ||
           replaced(!overrides.authors.empty(), "/author");
}

} // namespace json2feed
