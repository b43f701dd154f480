#include "base64.hpp"

#include <cstdint>

namespace feedwright {

namespace {

/// The six bits of a character; -1: it has none.
int bits_of(char c) noexcept {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

} // namespace

std::optional<std::string> decode_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t group = 0;
    int digits = 0;
    int padding = 0;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == ' ') continue;
        const int bits = bits_of(c);
        if (c == '=' && digits % 4 >= 2) {
            ++padding;
        } else if (bits < 0 || padding != 0) {
            return std::nullopt;
        } else {
            group = (group << 6U) | static_cast<std::uint32_t>(bits);
            ++digits;
            // A byte is whole with every digit of a group but the first.
            if (digits % 4 != 1) bytes.push_back(static_cast<char>(group >> (6 - 2 * ((digits + 3) % 4))));
        }
    }
    if (digits == 0 || padding > 2 || (digits + padding) % 4 != 0) return std::nullopt;
    return bytes;
}

} // namespace feedwright
