// The digits are those of xxHash's canonical form, which is the same on machines of either byte order.
#include <feedwright/hash_sink.hpp>

#include <new>

#include <xxhash.h>

namespace feedwright {

struct HashSink::State {
    State() : hash{XXH3_createState()} {
        if (hash == nullptr) throw std::bad_alloc{};
        XXH3_128bits_reset(hash);
    }
    ~State() { XXH3_freeState(hash); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    XXH3_state_t* hash;
};

HashSink::HashSink(Sink* target) : target_{target}, state_{std::make_unique<State>()} {}
HashSink::~HashSink() = default;

void HashSink::write(std::string_view bytes) {
    size_ += bytes.size();
    XXH3_128bits_update(state_->hash, bytes.data(), bytes.size());
    if (target_ != nullptr) target_->write(bytes);
}

std::string HashSink::digest() const {
    constexpr std::string_view digits = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state_->hash));
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 0xFU]);
    }
    return text;
}

} // namespace feedwright
