// Where in a JSON text something stands that a JSON Pointer names. What is asked about one item comes in thousands where
// an item has thousands of faults, so each list and object on the way is gone through once, and its places are kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace feedwright::json {

struct Located {
    std::size_t offset; ///< of the value's first character
    bool whole;         ///< the whole pointer led there; else this is the deepest value that is there
};

/// Of members with one name the last is meant. Keeps four bytes for each element and eight for each member of the lists
/// and objects that pointers led through.
class Locator {
public:
    /// `value`: the offset of the value that pointers start from. REQUIRES: the text outlives this, in less than 4 GiB.
    Locator(std::string_view text, std::size_t value);

    std::string_view text() const noexcept { return text_; }
    /// Whether it was made of these.
    bool is_of(std::string_view text, std::size_t value) const noexcept;

    Located locate(std::string_view pointer);
    /// Where the whole pointer leads to; nullopt: nowhere.
    std::optional<std::size_t> find(std::string_view pointer);

    /// The string that a pointer leads to; nullopt: it leads to none.
    std::optional<std::string> string(std::string_view pointer);
    /// The names of the members of the object that a pointer leads to, in the order of the text.
    std::vector<std::string> names(std::string_view pointer);
    /// The number of elements of the list that a pointer leads to; nullopt: it leads to none.
    std::optional<std::size_t> size(std::string_view pointer);

private:
    struct Member {
        std::uint32_t name;
        std::uint32_t value;
    };
    using Elements = std::vector<std::uint32_t>; ///< where each is
    using Members = std::vector<Member>;         ///< in the order of the names, then of the text

    const Elements& elements_of(std::size_t list);
    const Members& members_of(std::size_t object);
    std::optional<std::size_t> element(std::size_t list, std::string_view step);
    std::optional<std::size_t> member(std::size_t object, std::string_view name);

    std::string_view text_;
    std::size_t given_;
    std::size_t value_; ///< behind the blanks
    std::unordered_map<std::size_t, Elements> lists_{};
    std::unordered_map<std::size_t, Members> objects_{};
};

} // namespace feedwright::json
