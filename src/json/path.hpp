// Path: where the reader is in the input. A link to the object or list around it and one step more, on the stack, so
// that it costs nothing until a finding wants it as a JSON Pointer (RFC 6901).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::json {

class Path {
public:
    /// The whole document: the empty pointer.
    Path() = default;
    /// REQUIRES: the path around it, and the name, outlive this one.
    Path(const Path& around, std::string_view name) : around_{&around}, name_{name}, is_name_{true} {}
    Path(const Path& around, std::size_t index) : around_{&around}, index_{index} {}

    /// For example /items/3/url, with ~0 for ~ and ~1 for /. Names longer than 256 bytes are cut.
    std::string pointer() const;

private:
    const Path* around_{};
    std::string_view name_{};
    std::size_t index_{};
    bool is_name_{};
};

/// Appends a slash and the name, escaped, and cut if it is long.
void append_step(std::string& pointer, std::string_view name);
void append_step(std::string& pointer, std::size_t index);

/// A step as the name that it stands for.
std::string unescape_step(std::string_view step);

} // namespace feedwright::json
