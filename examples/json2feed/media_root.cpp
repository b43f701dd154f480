// What is asked for may come from strangers: no URL tells the size of a file outside.
#include "media_root.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include "picture.hpp"

namespace json2feed {

namespace fs = std::filesystem;

namespace {

/// What stands between the host, if there is one, and the query.
std::string_view path_of(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t host = url.starts_with("//") ? 0 : url.find("://");
    if (host == std::string_view::npos) return url;
    return url.substr(std::min(url.find('/', url.find("//", host) + 2), url.size()));
}

/// Host and port in small letters; empty: the URL is a path alone.
std::string host_of(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t slashes = url.starts_with("//") ? 0 : url.find("://");
    if (slashes == std::string_view::npos) return {};
    url.remove_prefix(url.find("//", slashes) + 2);
    std::string host{url.substr(0, url.find('/'))};
    host.erase(0, host.rfind('@') + 1);
    std::transform(host.begin(), host.end(), host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return host;
}

/// nullopt: there is a NUL, which no file has in its name.
std::optional<std::string> decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = static_cast<unsigned char>(text[i]);
        if (text[i] == '%' && i + 2 < text.size()) {
            const char* const end = text.data() + i + 3;
            if (std::from_chars(text.data() + i + 1, end, byte, 16).ptr == end) i += 2;
        }
        if (byte == 0) return std::nullopt;
        plain.push_back(static_cast<char>(byte));
    }
    return plain;
}

bool is_below(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

} // namespace

std::optional<MediaRoot> MediaRoot::at(const std::string& folder) {
    std::error_code trouble;
    const fs::path whole = fs::canonical(folder, trouble);
    if (trouble || !fs::is_directory(whole, trouble)) return std::nullopt;
    return MediaRoot{whole.string()};
}

void MediaRoot::serves(std::initializer_list<std::string_view> urls) {
    for (const std::string_view url : urls) hosts_.insert(host_of(url));
}

/// Empty: there is none.
std::string MediaRoot::file_of(std::string_view url) const {
    const std::string host = host_of(url);
    if (!host.empty() && !hosts_.contains(host)) return {};
    const std::optional<std::string> name = decoded(path_of(url));
    if (!name) return {};
    const fs::path folder{folder_};
    const fs::path path = fs::path{*name}.relative_path();
    if (std::find(path.begin(), path.end(), "..") != path.end()) return {};
    std::error_code trouble;
    const fs::path file = fs::canonical(folder / path, trouble);
    const bool is_ours = !trouble && is_below(file, folder) && fs::is_regular_file(file, trouble);
    return is_ours ? file.string() : std::string{};
}

std::optional<std::uintmax_t> MediaRoot::size_of(std::string_view url) const {
    const std::string file = file_of(url);
    if (file.empty()) return std::nullopt;
    std::error_code trouble;
    const std::uintmax_t size = fs::file_size(file, trouble);
    return trouble ? std::nullopt : std::optional{size};
}

std::optional<feedwright::PictureSize> MediaRoot::picture_size_of(std::string_view url) const {
    const std::string file = file_of(url);
    if (file.empty()) return std::nullopt;
    std::ifstream picture{file, std::ios::binary};
    return picture_size(picture);
}

} // namespace json2feed
