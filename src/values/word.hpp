// word_at: the bytes at an address as one number, wherever it is.
#pragma once

#include <cstring>

namespace feedwright {

template <class Word>
Word word_at(const char* from) noexcept {
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

} // namespace feedwright
