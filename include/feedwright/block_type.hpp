// BlockType: what the house knows of a namespace block whose struct is described by a table (block.hpp): where it may stand,
// what it is in XML and in JSON. The extension that holds a block asks it, and so it knows no struct itself.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/element.hpp>
#include <feedwright/json_value.hpp>

namespace feedwright {

class Extension;

/// Whose extensions a block may stand among.
enum class Standing : std::uint8_t { feed, article, both };

/// One thing that can be wrong with a block as a whole, besides what its namespace's vocabulary says of each element.
struct BlockRule {
    std::string_view id{};   ///< stable for ever, such as "weather.report.empty"; a constant
    bool is_error{true};     ///< false: a warning
    std::string_view member{}; ///< as in JSON, such as "sky"; empty: the block itself
    std::string_view message{};
    std::string_view reference{};
    bool (*broken)(const void* block){};
};

/// Something in JSON that is not what a block can say.
struct BlockProblem {
    std::string path{};        ///< JSON Pointer below the block's object, such as /owner/email
    std::string_view wanted{}; ///< "A string"; empty: the block has no such member
    std::string_view found{};  ///< "a list"
};

/// Where an element of a block stands among its elements, and the member that it says: /2/children/0 and /owner/email.
struct BlockPlace {
    std::string element{};
    std::string member{};
};

/// What a block's table says of a member, for documents and for programs that look into blocks.
struct BlockMember {
    std::string_view name{}; ///< in JSON
    std::string_view kind{}; ///< "text", "true or false", "number", "seconds", "date" or "object"
    bool is_list{};
    std::string xml{}; ///< "podcast:season", "@name" for an attribute, "podcast:image@href"; empty: the text
    std::vector<BlockMember> members{}; ///< of an object
};

struct BlockType {
    /// Of its extension object in JSON Feed, such as "_itunes"; empty: it has none.
    std::string_view json_name{};
    Standing standing{Standing::both};
    std::span<const BlockRule> rules{};

    // block_type() of block.hpp makes these. REQUIRES: `block` is of this type.
    std::vector<BlockMember> (*members)(){};
    std::vector<Element> (*elements)(const void* block){};
    std::vector<BlockPlace> (*places)(const void* block){};
    JsonValue (*json)(const void* block){};
    /// What the object says; what it cannot say goes to the problems, and is left out.
    std::optional<Extension> (*read)(const JsonValue& object, std::vector<BlockProblem>& problems){};
    /// Only the problems.
    void (*judge)(const JsonValue& object, std::vector<BlockProblem>& problems){};

    /// Whether blocks of the type may stand there.
    bool stands(Standing place) const noexcept { return standing == Standing::both || standing == place; }
};

} // namespace feedwright
