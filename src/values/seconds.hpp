// Seconds: a duration as characters, as media:content and JSON Feed have it.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace feedwright {

/// Seconds with up to three digits of fraction; nothing if there are none.
class Seconds {
public:
    explicit Seconds(const std::optional<std::chrono::milliseconds>& duration);

    operator std::string_view() const noexcept { return {text_, size_}; }

private:
    char text_[32]{};
    std::size_t size_{};
};

} // namespace feedwright
