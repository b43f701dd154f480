// Vocabulary: a namespace that feed validators look into, as data: its elements, where each may stand, how often, and what
// is in it. Validators call everything else in such a namespace an error, so the tables are complete.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <feedwright/block_type.hpp>
#include <feedwright/element.hpp>

#include "value_kind.hpp"

namespace feedwright {

/// Where extensions stand, as the formats know it.
enum class Place : std::uint8_t {
    channel = 1, ///< of RSS
    item = 2,    ///< of RSS
    feed = 4,    ///< of Atom, and the source of an entry
    entry = 8,   ///< of Atom
    person = 16  ///< of Atom
};

class Places {
public:
    constexpr Places() = default;
    constexpr Places(Place place) : bits_{static_cast<std::uint8_t>(place)} {}

    constexpr bool contains(Place place) const noexcept { return (bits_ & static_cast<std::uint8_t>(place)) != 0; }
    friend constexpr bool operator==(Places, Places) = default;
    friend constexpr Places operator|(Places a, Places b) {
        Places both;
        both.bits_ = static_cast<std::uint8_t>(a.bits_ | b.bits_);
        return both;
    }

private:
    std::uint8_t bits_{};
};

namespace places {
inline constexpr Places nowhere{};
inline constexpr Places feeds = Places{Place::channel} | Place::feed;
inline constexpr Places articles = Places{Place::item} | Place::entry;
inline constexpr Places rss = Places{Place::channel} | Place::item;
inline constexpr Places all = feeds | articles;
} // namespace places

/// What is so of an element as a whole, and what to say of one of which it is not.
struct Condition {
    bool (*holds)(const Element&);
    std::string_view says; ///< a sentence: "A hash is 32 or 40 letters and digits."
    std::string_view w3c;
};

struct AttributeRow {
    std::string_view name;
    const ValueKind* kind{&kinds::text};
    bool required{};
    std::string_view uri{}; ///< of its namespace; empty: it has none
};

enum class Times : std::uint8_t { any, once };

struct ElementRow {
    std::string_view name;
    Places in{};
    Times times{Times::any};
    const ValueKind* text{}; ///< null: it has none
    std::span<const AttributeRow> attributes{};
    /// The elements that it may stand in, as "|itunes:owner|".
    std::string_view inside{};
    std::string_view children{}; ///< those that it has to have, as "|geo:lat|geo:long|"
    Condition also{};            ///< else it is an error
    Condition usual{};           ///< else a warning
    /// A sentence: validators complain of it wherever it stands, for the reason given.
    std::string_view wrong{};    ///< an error
    std::string_view doubtful{}; ///< a warning
    std::string_view w3c{};      ///< for these two
    bool opaque{};               ///< nothing in it is looked at
    bool apple{};                ///< with Profile::apple it is not wrong
};

struct Vocabulary {
    std::string_view uri;
    std::string_view prefix;
    std::span<const ElementRow> elements;
    Places questionable{}; ///< where validators only warn of them
    /// Of all elements that have no row; as in ElementRow.
    std::string_view wrong{};
    std::string_view doubtful{};
    std::string_view w3c{};
    bool open{}; ///< it grows: elements and attributes without a row are let through
};

/// Those of the namespaces that have a source of their own (src/ext).
std::span<const Vocabulary* const> vocabularies_of_blocks() noexcept;

/// Whether a block is of one of these: what its table calls things is right.
bool is_block_of_ours(const BlockType& type) noexcept;

/// Null: validators do not look into this namespace, or feedwright has no table of it.
const Vocabulary* vocabulary_of(std::string_view uri) noexcept;

/// The row of an element by its name, and by the element that it stands in, as "itunes:owner"; empty: in none. If it does not
/// belong there, where it does. Null: there is no such element.
const ElementRow* row_of(const Vocabulary& vocabulary, std::string_view name, std::string_view outer) noexcept;

/// The attribute of an element, in no namespace; empty: there is none.
std::string_view attribute_of(const Element& element, std::string_view name) noexcept;

} // namespace feedwright
