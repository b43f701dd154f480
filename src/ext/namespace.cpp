#include "namespace.hpp"

#include <vector>

namespace feedwright {

const BlockType* block_type_of(std::string_view json_name, Standing standing) noexcept {
    for (const Namespace* const each : all_namespaces()) {
        for (const Namespace::TypeOf type : each->types) {
            if (type().json_name == json_name && type().stands(standing)) return &type();
        }
    }
    return nullptr;
}

bool is_block_of_ours(const BlockType& type) noexcept {
    for (const Namespace* const each : all_namespaces()) {
        for (const Namespace::TypeOf type_of : each->types) {
            if (&type_of() == &type) return true;
        }
    }
    return false;
}

std::span<const Vocabulary* const> vocabularies_of_blocks() noexcept {
    static const std::vector<const Vocabulary*> all = [] {
        std::vector<const Vocabulary*> found;
        for (const Namespace* const each : all_namespaces()) {
            if (each->vocabulary != nullptr) found.push_back(each->vocabulary);
        }
        return found;
    }();
    return all;
}

} // namespace feedwright
