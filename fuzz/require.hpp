// What a fuzzer demands of the library: where it does not hold, the fuzzer says so, shows the texts and ends.
#pragma once

#include <cstdlib>
#include <iostream>
#include <string_view>

/// `became`, if any, is what the library made of the text.
inline void require(bool holds, const char* what, std::string_view text, std::string_view became = {}) {
    if (holds) return;
    std::cerr << what << "\n--- " << text << '\n';
    if (!became.empty()) std::cerr << "--- became\n" << became << '\n';
    std::abort();
}
