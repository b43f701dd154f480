// MeasuringSink: counts the bytes on their way to another sink, or to nowhere.
#pragma once

#include <cstddef>
#include <string_view>

#include <feedwright/sink.hpp>

namespace feedwright {

class MeasuringSink final : public Sink {
public:
    /// Null: the bytes go nowhere. REQUIRES: the other sink outlives this.
    explicit MeasuringSink(Sink* target) : target_{target} {}

    void write(std::string_view bytes) override {
        size_ += bytes.size();
        if (target_ != nullptr) target_->write(bytes);
    }
    std::size_t size() const noexcept { return size_; }

private:
    Sink* target_;
    std::size_t size_{};
};

} // namespace feedwright
