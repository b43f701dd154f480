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
        std::memcpy(bytes_.get() + size_, bytes.data(), bytes.size());
        size_ += bytes.size();
    }

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
    static constexpr std::size_t capacity = std::size_t{64} * 1024;

    Sink& sink_;
    std::unique_ptr<char[]> bytes_;
    std::size_t size_{};
};

} // namespace feedwright
