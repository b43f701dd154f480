// A PNG begins with its size. A JPEG is a row of segments, of which one begins the frame.
#include "picture.hpp"

#include <array>
#include <string_view>

namespace json2feed {

namespace {

using feedwright::PictureSize;

/// The next bytes as one number, the highest first; -1: there are none.
template <std::size_t count>
long number(std::istream& file) {
    std::array<char, count> bytes{};
    if (!file.read(bytes.data(), bytes.size())) return -1;
    long value = 0;
    for (const char byte : bytes) value = value * 256 + static_cast<unsigned char>(byte);
    return value;
}

PictureSize size_of(long width, long height) {
    return {static_cast<std::size_t>(width), static_cast<std::size_t>(height)};
}

/// Behind the signature: the length and the name of the first chunk, then what it holds.
std::optional<PictureSize> png(std::istream& file) {
    constexpr long header = 0x49484452; // IHDR
    if (number<4>(file) != 13 || number<4>(file) != header) return std::nullopt;
    const long width = number<4>(file);
    const long height = number<4>(file);
    return width > 0 && height > 0 ? std::optional{size_of(width, height)} : std::nullopt;
}

/// All that begin a frame: C0 to CF, but for those of tables and of arithmetic coding.
bool begins_frame(long marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureSize> jpeg(std::istream& file) {
    while (number<1>(file) == 0xFF) {
        long marker = number<1>(file);
        while (marker == 0xFF) marker = number<1>(file); // any number of these may stand before
        const long length = number<2>(file);
        if (length < 2) return std::nullopt;
        if (begins_frame(marker)) {
            if (number<1>(file) < 0) return std::nullopt; // bits of a sample
            const long height = number<2>(file);
            const long width = number<2>(file);
            return width > 0 && height > 0 ? std::optional{size_of(width, height)} : std::nullopt;
        }
        file.ignore(length - 2);
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureSize> picture_size(std::istream& file) {
    const long begin = number<2>(file);
    if (begin == 0xFFD8) return jpeg(file);
    constexpr long rest = 0x4E470D0A;
    if (begin != 0x8950 || number<4>(file) != rest || number<2>(file) != 0x1A0A) return std::nullopt;
    return png(file);
}

} // namespace json2feed
