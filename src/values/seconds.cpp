#include "seconds.hpp"

#include <charconv>
#include <cstdint>

namespace feedwright {

Seconds::Seconds(const std::optional<std::chrono::milliseconds>& duration) {
    if (!duration) return;
    char* end = text_;
    const bool negative = duration->count() < 0;
    if (negative) *end++ = '-';
    // Of the smallest number there is no positive one.
    const auto bits = static_cast<std::uint64_t>(duration->count());
    const std::uint64_t count = negative ? 0 - bits : bits;
    end = std::to_chars(end, text_ + sizeof text_, count / 1000).ptr;
    if (const std::uint64_t rest = count % 1000; rest != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + rest / 100);
        *end++ = static_cast<char>('0' + rest / 10 % 10);
        *end++ = static_cast<char>('0' + rest % 10);
        while (end[-1] == '0') --end;
    }
    size_ = static_cast<std::size_t>(end - text_);
}

} // namespace feedwright
