// What rules ask of nodes, and having one in scope (WHATWG HTML standard, section 13.2.4.2).
#pragma once

#include "tree_builder.hpp"

namespace feedwright::html {

inline bool is_special(const Node& node) noexcept { return has(node.tag, special) || node.point != Point::none; }

inline bool is_cell(const Node& node) noexcept { return node.tag == Tag::td || node.tag == Tag::th; }

inline bool is_section(const Node& node) noexcept {
    return node.tag == Tag::tbody || node.tag == Tag::thead || node.tag == Tag::tfoot;
}

template <typename Wanted>
bool TreeBuilder::in_scope(Wanted&& wanted, Scope scope) const noexcept {
    for (std::size_t i = open_.size(); i-- > 1;) {
        const Node& node = *open_[i];
        if (wanted(node)) return true;
        switch (scope) {
        case Scope::table:
            if (node.tag == Tag::table) return false;
            continue;
        case Scope::select:
            if (node.tag != Tag::optgroup && node.tag != Tag::option) return false;
            continue;
        case Scope::list_item:
            if (node.tag == Tag::ol || node.tag == Tag::ul) return false;
            break;
        case Scope::button:
            if (node.tag == Tag::button) return false;
            break;
        case Scope::general: break;
        }
        if (has(node.tag, Trait::scope) || node.point != Point::none) return false;
    }
    return false;
}

} // namespace feedwright::html
