// Few attributes are compared with each other; many are sorted, so that nobody can make it cost the square of their
// number. (A hash table would need a secret for that.) What is sorted has the first letters of its name beside it, and
// they decide most comparisons without a look at the name.
#include "repeated.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "characters.hpp"

namespace feedwright::html {

namespace {

using ascii::lower;

constexpr std::size_t few = 24;

bool same_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

struct Sorted {
    std::uint64_t beginning;
    Attribute* attribute;
};

std::uint64_t beginning_of(std::string_view name) noexcept {
    std::uint64_t letters = 0;
    for (std::size_t i = 0; i < sizeof letters; ++i) {
        letters = letters << 8U | (i < name.size() ? static_cast<unsigned char>(lower(name[i])) : 0U);
    }
    return letters;
}

/// By name, and in their order where names are the same.
bool comes_before(const Sorted& a, const Sorted& b) noexcept {
    if (a.beginning != b.beginning) return a.beginning < b.beginning;
    const std::string_view left = a.attribute->name;
    const std::string_view right = b.attribute->name;
    if (left.size() != right.size()) return left.size() < right.size();
    for (std::size_t i = sizeof a.beginning; i < left.size(); ++i) {
        if (lower(left[i]) != lower(right[i])) return lower(left[i]) < lower(right[i]);
    }
    return a.attribute < b.attribute;
}

void mark_by_sorting(Attributes& attributes) {
    std::vector<Sorted> all;
    all.reserve(attributes.size());
    for (Attribute& attribute : attributes) all.push_back({beginning_of(attribute.name), &attribute});
    std::sort(all.begin(), all.end(), comes_before);
    for (std::size_t i = 1; i < all.size(); ++i) {
        Attribute& attribute = *all[i].attribute;
        attribute.repeated = same_name(attribute.name, all[i - 1].attribute->name);
    }
}

} // namespace

void mark_repeated(Attributes& attributes) {
    if (attributes.size() > few) return mark_by_sorting(attributes);
    for (std::size_t i = 1; i < attributes.size(); ++i) {
        const auto before = attributes.begin() + static_cast<std::ptrdiff_t>(i);
        attributes[i].repeated = std::any_of(attributes.begin(), before, [&](const Attribute& earlier) {
            return same_name(earlier.name, attributes[i].name);
        });
    }
}

} // namespace feedwright::html
