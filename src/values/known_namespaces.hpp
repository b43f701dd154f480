// The namespaces that feed validators know, each with the one prefix that is its own (validity.md 13.9). Of others they warn,
// and of a prefix that belongs to another.
#pragma once

#include <string_view>

namespace feedwright {

/// Whether validators know a namespace, or know that they do not look into it.
bool is_known_namespace(std::string_view uri) noexcept;

/// Whether a prefix belongs to another namespace than this one.
bool is_prefix_of_another(std::string_view prefix, std::string_view uri) noexcept;

} // namespace feedwright
