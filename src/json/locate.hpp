// Where in a JSON text something stands that a JSON Pointer names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace feedwright::json {

struct Located {
    std::size_t offset; ///< of the value's first character
    bool whole;         ///< the whole pointer led there; else this is the deepest value that is there
};

/// `start`: the offset of the value that the pointer starts from. Of members with one name the last is meant.
Located locate(std::string_view text, std::size_t start, std::string_view pointer);

/// The name of the object's n-th member that may be an extension object; nullopt: it has fewer, or is no object.
std::optional<std::string> extension_name(std::string_view text, std::size_t object, std::size_t n);

/// Whether a member is an extension object: `_` and a letter, no point in it, and not ours.
bool is_extension_name(std::string_view name) noexcept;

} // namespace feedwright::json
