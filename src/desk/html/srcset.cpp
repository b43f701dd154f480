#include "srcset.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view white = " \t\n\f\r";

/// Behind the comma that ends a candidate's descriptors. Commas in parentheses end nothing.
std::size_t behind_descriptors(std::string_view srcset, std::size_t offset) noexcept {
    bool in_parentheses = false;
    for (; offset < srcset.size(); ++offset) {
        const char c = srcset[offset];
        if (c == '(') in_parentheses = true;
        if (c == ')') in_parentheses = false;
        if (c == ',' && !in_parentheses) return offset + 1;
    }
    return offset;
}

} // namespace

std::string_view next_candidate(std::string_view srcset, std::size_t& offset) noexcept {
    const std::size_t begin = srcset.find_first_not_of(" \t\n\f\r,", offset);
    if (begin == std::string_view::npos) {
        offset = srcset.size();
        return {};
    }
    std::size_t end = srcset.find_first_of(white, begin);
    if (end == std::string_view::npos) end = srcset.size();
    std::string_view url = srcset.substr(begin, end - begin);
    // A URL that ends with a comma has no descriptors.
    if (url.ends_with(',')) {
        offset = end;
        while (url.ends_with(',')) url.remove_suffix(1);
    } else {
        offset = behind_descriptors(srcset, end);
    }
    return url;
}

} // namespace feedwright::html
