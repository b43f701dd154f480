// Buffer: what the writers put their bytes into on the way to a sink, so that a sink sees few, large pieces.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

#include <feedwright/sink.hpp>

namespace feedwright {

/// REQUIRES: the sink outlives the buffer. What was not flushed is lost, on purpose: a document that was given up must
/// not send its rest from a destructor.
class Buffer {
public:
    explicit Buffer(Sink& sink) : sink_{sink}, bytes_{std::make_unique_for_overwrite<char[]>(capacity)} {}

    void append(std::string_view bytes) {
        if (bytes.size() > capacity - size_) {
            flush();
            if (bytes.size() >= capacity) return sink_.write(bytes);
        }
        copy(bytes_.get() + size_, bytes);
        size_ += bytes.size();
    }

    /// Several pieces at once: room for them is looked for once.
    template <class... Pieces>
    requires(sizeof...(Pieces) > 1) void append(const Pieces&... pieces) { append_all(std::string_view{pieces}...); }

    void append(char byte) {
        if (size_ == capacity) flush();
        bytes_[size_++] = byte;
    }

    /// Sends everything to the sink.
    void flush() {
        const std::size_t size = size_;
        size_ = 0;
        if (size != 0) sink_.write({bytes_.get(), size});
    }

private:
    template <class... Pieces>
    void append_all(Pieces... pieces) {
        const std::size_t size = (pieces.size() + ...);
        if (size > capacity - size_) {
            flush();
            if (size >= capacity) return (append(pieces), ...);
        }
        char* to = bytes_.get() + size_;
        ((copy(to, pieces), to += pieces.size()), ...);
        size_ += size;
    }

    /// Most pieces are tags and the like: for these, a call of memcpy would take longer than the copying.
    static void copy(char* to, std::string_view from) {
        const std::size_t size = from.size();
        if (size > 16) {
            std::memcpy(to, from.data(), size);
        } else if (size >= 8) {
            copy_ends<8>(to, from);
        } else if (size >= 4) {
            copy_ends<4>(to, from);
        } else if (size >= 2) {
            copy_ends<2>(to, from);
        } else if (size == 1) {
            *to = from.front();
        }
    }

    /// The first and the last bytes, which may be the same in part.
    template <std::size_t n>
    static void copy_ends(char* to, std::string_view from) {
        char first[n];
        char last[n];
        std::memcpy(first, from.data(), n);
        std::memcpy(last, from.data() + from.size() - n, n);
        std::memcpy(to, first, n);
        std::memcpy(to + from.size() - n, last, n);
    }

    static constexpr std::size_t capacity = std::size_t{64} * 1024;

    Sink& sink_;
    std::unique_ptr<char[]> bytes_;
    std::size_t size_{};
};

} // namespace feedwright
