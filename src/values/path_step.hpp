// PathStep: one step of a JSON Pointer (RFC 6901), for as long as it lives. Names here need no escapes.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace feedwright {

/// The number that a step is, if it is one: of an element in a list.
inline std::optional<std::size_t> index_of_step(std::string_view step) noexcept {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    return error == std::errc{} && end == step.data() + step.size() ? std::optional{index} : std::nullopt;
}

class PathStep {
public:
    /// No name, no step.
    PathStep(std::string& path, std::string_view name) : path_{path}, length_{path.size()} {
        if (name.empty()) return;
        path_.push_back('/');
        path_.append(name);
    }
    PathStep(std::string& path, std::size_t index) : path_{path}, length_{path.size()} {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, index).ptr;
        path_.push_back('/');
        path_.append(digits, end);
    }
    ~PathStep() { path_.resize(length_); }
    PathStep(const PathStep&) = delete;
    PathStep& operator=(const PathStep&) = delete;

private:
    std::string& path_;
    std::size_t length_;
};

} // namespace feedwright
