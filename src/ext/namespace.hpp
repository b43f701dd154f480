// Namespace: what a source of this folder brings. It defines `space` in the namespace that is named after it, and the list
// in src/CMakeLists.txt knows the name; nothing else does.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/block_type.hpp>

#include "../rules/vocabulary.hpp"

namespace feedwright {

struct Namespace {
    using TypeOf = const BlockType& (*)();

    std::span<const TypeOf> types;
    const Vocabulary* vocabulary{}; ///< null: it is one of src/rules/vocabularies, or nobody looks into it
};

std::span<const Namespace* const> all_namespaces() noexcept;

/// The block that an extension object of that name is, there; null: it is any JSON.
const BlockType* block_type_of(std::string_view json_name, Standing standing) noexcept;

} // namespace feedwright
