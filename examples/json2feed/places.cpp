// Which names mean the same place: equal ones, links to the same file, and names of the same file yet to be made.
#include "places.hpp"

#include <filesystem>
#include <system_error>

namespace json2feed {

namespace fs = std::filesystem;

std::string file_name_of_output(const std::string& argument) { return argument == "-" ? "/dev/stdout" : argument; }

bool same_place(const std::string& a, const std::string& b) {
    const fs::path first = file_name_of_output(a);
    const fs::path second = file_name_of_output(b);
    if (first == second && first == "/dev/stdout") return true;
    std::error_code ignored;
    if (fs::is_character_file(first, ignored) || fs::is_character_file(second, ignored)) return false;
    if (first == second || fs::equivalent(first, second, ignored)) return true;

    // Neither may exist yet, but their folders do.
    const fs::path first_whole = fs::weakly_canonical(fs::absolute(first, ignored), ignored);
    const fs::path second_whole = fs::weakly_canonical(fs::absolute(second, ignored), ignored);
    return !first_whole.empty() && first_whole == second_whole;
}

} // namespace json2feed
