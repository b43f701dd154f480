// A folder of a test's own with one file in it, "feed", which says "old"; gone afterwards.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace faults {

class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "feedwright.XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        path_ = name;
        std::ofstream{target()} << "old";
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string target() const { return path_ / "feed"; }

    /// The file says this, and nothing lies beside it.
    bool holds(const std::string& wanted) const {
        std::ifstream file{target(), std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        return text == wanted &&
               std::distance(std::filesystem::directory_iterator{path_}, std::filesystem::directory_iterator{}) == 1;
    }

private:
    std::filesystem::path path_;
};

} // namespace faults
