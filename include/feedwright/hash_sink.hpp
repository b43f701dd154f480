// HashSink: counts bytes and hashes them on their way to another sink: for ETags, and to see whether a feed has changed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <feedwright/sink.hpp>

namespace feedwright {

/// Hands each piece on and keeps nothing of it. The same bytes have the same hash, in whatever pieces, on every machine; it is
/// no secret, and whoever wants to can make bytes with a hash that he knows.
class HashSink final : public Sink {
public:
    /// Null: the bytes go nowhere else. REQUIRES: the other sink outlives this.
    explicit HashSink(Sink* target = nullptr);
    ~HashSink() override;
    HashSink(const HashSink&) = delete; ///< the bytes so far have one owner
    HashSink& operator=(const HashSink&) = delete;

    void write(std::string_view bytes) override;

    std::size_t size() const noexcept { return size_; }

    /// Of the bytes so far: XXH3 of 128 bits, as 32 hexadecimal digits, the most significant first. In double quotes it is
    /// an ETag (RFC 9110 section 8.8.3).
    std::string digest() const;

private:
    struct State;

    Sink* target_;
    std::size_t size_{};
    std::unique_ptr<State> state_;
};

} // namespace feedwright
