// Which names mean the same place: names of one descriptor, of one file, and of one file yet to be made. Links are followed
// by hand, as FileSink does, because those that lead to nothing yet are no files that the system would compare.
#include "places.hpp"

#include <charconv>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

#include <sys/stat.h>

namespace json2feed {

namespace fs = std::filesystem;

namespace {

/// The descriptor that a name such as /dev/fd/1 stands for.
std::optional<int> descriptor_named(std::string_view name) {
    if (name == "/dev/stdout") return 1;
    if (name == "/dev/stderr") return 2;
    for (const std::string_view folder : {"/proc/self/fd/", "/dev/fd/"}) {
        if (!name.starts_with(folder)) continue;
        const std::string_view digits = name.substr(folder.size());
        int number = -1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc{} && end == digits.data() + digits.size()) return number;
    }
    return std::nullopt;
}

/// Where links lead: to a descriptor, a file, or the name of one that is not there yet.
fs::path follow_links(fs::path path) {
    constexpr int most_links = 40;
    for (int links = 0; links < most_links && !descriptor_named(path.native()); ++links) {
        std::error_code no_link;
        const fs::path aim = fs::read_symlink(path, no_link);
        if (no_link) break;
        path = path.parent_path() / aim;
    }
    return path;
}

/// The folder that is there, and the name in it; empty: there is no such folder.
fs::path whole_name(const fs::path& path) {
    std::error_code trouble;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    const fs::path whole = fs::canonical(folder, trouble);
    return trouble ? fs::path{} : whole / path.filename();
}

} // namespace

std::string file_name_of_output(const std::string& argument) { return argument == "-" ? "/dev/stdout" : argument; }

bool same_place(const std::string& a, const std::string& b) {
    const fs::path first = follow_links(file_name_of_output(a));
    const fs::path second = follow_links(file_name_of_output(b));
    const std::optional<int> descriptor = descriptor_named(first.native());
    if (descriptor && descriptor == descriptor_named(second.native())) return true;

    struct stat one {};
    struct stat other {};
    const bool has_first = ::stat(first.c_str(), &one) == 0;
    const bool has_second = ::stat(second.c_str(), &other) == 0;
    if (has_first != has_second) return false;
    if (has_first) return one.st_dev == other.st_dev && one.st_ino == other.st_ino && !S_ISCHR(one.st_mode);
    const fs::path name = whole_name(first);
    return !name.empty() && name == whole_name(second);
}

} // namespace json2feed
