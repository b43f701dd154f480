#include "full_stop.hpp"

#include <algorithm>

#include "abbreviations.hpp"
#include "cluster.hpp"
#include "words.hpp"

namespace feedwright::summary {

namespace {

/// Longer words are in no list.
constexpr std::size_t longest_listed = 40;

struct Parts {
    std::size_t count{1};
    std::size_t longest{}; ///< letters; 0: there is something else
};

/// Letters apart by full stops.
Parts parts_of(std::string_view word) noexcept {
    Parts parts;
    std::size_t letters = 0;
    while (!word.empty()) {
        const Cluster next = first_cluster(word);
        if (next.code == '.') {
            ++parts.count;
            letters = 0;
        } else if (next.kind == Kind::letter) {
            parts.longest = std::max(parts.longest, ++letters);
        } else {
            return {};
        }
        word.remove_prefix(next.length);
    }
    return parts;
}

} // namespace

std::string_view last_word(std::string_view text) noexcept {
    std::string_view word = text.substr(text.size() - std::min(text.size(), longest_listed));
    for (std::string_view rest = word; !rest.empty();) {
        const utf8::Decoded next = utf8::decode(rest);
        rest.remove_prefix(next.length);
        if (is_white(kind_of(next.code))) word = rest;
    }
    const std::size_t separator = word.find_last_of("-/(['\"");
    if (separator != word.npos && abbreviation(word) == Abbreviation::none) word.remove_prefix(separator + 1);
    while (!word.empty() && !says_something(kind_of(first_of(word)))) word.remove_prefix(utf8::decode(word).length);
    return word;
}

bool is_initials(std::string_view word) noexcept { return parts_of(word).longest == 1 || has_inner_stops(word); }

bool has_inner_stops(std::string_view word) noexcept {
    const Parts parts = parts_of(word);
    return parts.count > 1 && parts.longest >= 1 && parts.longest <= 3;
}

bool is_ordinal(std::string_view word) noexcept {
    if (word.empty()) return false;
    const auto only = [&](std::string_view characters) { return word.find_first_not_of(characters) == word.npos; };
    return (word.size() <= 2 && only("0123456789")) || (word.size() <= 6 && only("IVXLC"));
}

} // namespace feedwright::summary
