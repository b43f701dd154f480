// The version number comes from the project() call in CMakeLists.txt, so that it stands in one place only.

#include <feedwright/version.hpp>

namespace feedwright {

std::string_view version() noexcept {
    return FEEDWRIGHT_VERSION;
}

} // namespace feedwright
