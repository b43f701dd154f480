// The version of the library that is linked, which need not be the one whose headers were compiled against.
#pragma once

#include <string_view>

namespace feedwright {

/// The version as three numbers, such as "0.1.0".
[[nodiscard]] std::string_view version() noexcept;

} // namespace feedwright
