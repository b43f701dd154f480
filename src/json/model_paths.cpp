// The table of the model's members and the standard members that they are read from, the reverse of standard_feed.cpp
// and standard_item.cpp. A star stands for an index, and the same index in the result.
#include "model_paths.hpp"

#include <optional>
#include <span>

namespace feedwright::json {

namespace {

constexpr const char* ours = "/_feedwright";

struct Row {
    std::string_view model;
    std::string_view input;
};

constexpr Row feed_rows[] = {
    {"", ""},
    {"/title", "/title"},
    {"/title/value", "/title"},
    {"/home_page", "/home_page_url"},
    {"/feed_url", "/feed_url"},
    {"/description", "/description"},
    {"/description/value", "/description"},
    {"/user_comment", "/user_comment"},
    {"/next_page", "/next_url"},
    {"/image", "/icon"},
    {"/image/url", "/icon"},
    {"/favicon", "/favicon"},
    {"/authors", "/authors"},
    {"/authors/*", "/authors/*"},
    {"/authors/*/name", "/authors/*/name"},
    {"/authors/*/url", "/authors/*/url"},
    {"/authors/*/avatar", "/authors/*/avatar"},
    {"/language", "/language"},
    {"/expired", "/expired"},
    {"/hubs", "/hubs"},
    {"/hubs/*", "/hubs/*"},
    {"/hubs/*/type", "/hubs/*/type"},
    {"/hubs/*/url", "/hubs/*/url"},
    {"/articles", "/items"},
};

constexpr Row item_rows[] = {
    {"", ""},
    {"/id", "/id"},
    {"/url", "/url"},
    {"/external_url", "/external_url"},
    {"/title", "/title"},
    {"/title/value", "/title"},
    {"/content", "/content_html"},
    {"/content/value", "/content_html"},
    {"/content_text", "/content_text"},
    {"/summary", "/summary"},
    {"/summary/value", "/summary"},
    {"/image", "/image"},
    {"/image/url", "/image"},
    {"/banner_image", "/banner_image"},
    {"/published", "/date_published"},
    {"/updated", "/date_modified"},
    {"/authors", "/authors"},
    {"/authors/*", "/authors/*"},
    {"/authors/*/name", "/authors/*/name"},
    {"/authors/*/url", "/authors/*/url"},
    {"/authors/*/avatar", "/authors/*/avatar"},
    {"/categories", "/tags"},
    {"/categories/*", "/tags/*"},
    {"/categories/*/term", "/tags/*"},
    {"/language", "/language"},
    {"/attachments", "/attachments"},
    {"/attachments/*", "/attachments/*"},
    {"/attachments/*/url", "/attachments/*/url"},
    {"/attachments/*/media_type", "/attachments/*/mime_type"},
    {"/attachments/*/title", "/attachments/*/title"},
    {"/attachments/*/size", "/attachments/*/size_in_bytes"},
    {"/attachments/*/duration", "/attachments/*/duration_in_seconds"},
};

bool is_index(std::string_view step) {
    return !step.empty() && step.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The path by the row, if it is the row's.
std::optional<std::string> by_row(const Row& row, std::string_view path) {
    const std::size_t star = row.model.find('*');
    if (star == std::string_view::npos) {
        return path == row.model ? std::optional<std::string>{row.input} : std::nullopt;
    }
    if (!path.starts_with(row.model.substr(0, star))) return std::nullopt;
    const std::string_view rest = path.substr(star);
    const std::string_view index = rest.substr(0, rest.find('/'));
    if (!is_index(index) || rest.substr(index.size()) != row.model.substr(star + 1)) return std::nullopt;
    std::string result{row.input};
    return result.replace(result.find('*'), 1, index);
}

std::optional<std::string> by_table(std::span<const Row> table, std::string_view path) {
    for (const Row& row : table) {
        if (auto result = by_row(row, path)) return result;
    }
    return std::nullopt;
}

/// The other spellings: content_text alone is the content, and JSON Feed 1.0 had one `author`.
std::string as_written(std::string path, Place* place) {
    constexpr std::string_view first_author = "/authors/0";
    const auto has = [place](std::string_view member) { return place->locator.find(member).has_value(); };
    if (place == nullptr) return path;
    if (path == "/content_html" && !has(path) && has("/content_text")) return "/content_text";
    if (path.starts_with("/authors") && !has("/authors") && has("/author")) {
        if (path == "/authors") return "/author";
        if (path.starts_with(first_author)) return "/author" + path.substr(first_author.size());
    }
    return path;
}

/// /owner/extensions and what follows; nullopt: it is another path, or the text is not at hand.
std::optional<std::string> extension_path(std::span<const Row> table, std::string_view path, Place* place) {
    constexpr std::string_view list = "/extensions";
    const std::size_t at = path.find(list);
    if (place == nullptr || at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = path.substr(at + list.size());
    if (!rest.empty() && rest.front() != '/') return std::nullopt;
    const std::string overlay = ours + std::string{path.substr(0, at)};
    auto known = place->extensions.find(overlay);
    if (known == place->extensions.end()) {
        const auto standard = by_table(table, path.substr(0, at));
        const std::string owner = standard ? as_written(*standard, place) : overlay;
        known = place->extensions.emplace(overlay, ExtensionPaths{place->locator, owner, overlay}).first;
    }
    return known->second(rest);
}

std::string input_path_of(std::span<const Row> table, std::string_view path, Place* place) {
    if (auto standard = by_table(table, path)) return as_written(*std::move(standard), place);
    if (auto extension = extension_path(table, path, place)) return *std::move(extension);
    return ours + std::string{path};
}

} // namespace

std::string feed_path(std::string_view path, Place* place) { return input_path_of(feed_rows, path, place); }

std::string item_path(std::string_view path, Place* place) { return input_path_of(item_rows, path, place); }

} // namespace feedwright::json
