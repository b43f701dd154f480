// HTML as a tree: elements and texts. Comments and doctypes are not kept. References are decoded, and the characters
// are clean: what HTML and XML forbid is gone (see clean_text.hpp).
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "tags.hpp"

namespace feedwright::html {

enum class Space : unsigned char { html, svg, math };

/// Foreign elements that HTML, or text by HTML's rules, may stand in (the standard's integration points).
enum class Point : unsigned char { none, html, math_text, annotation };

struct NodeAttribute {
    std::string name{}; ///< in lower case, but for those of svg and math that are not
    std::string value{};
    bool operator==(const NodeAttribute&) const = default;
};

using NodeAttributes = std::vector<NodeAttribute>;

struct Node {
    Node* parent{};
    Node* first{}; ///< children
    Node* last{};
    Node* previous{}; ///< siblings
    Node* next{};
    std::string_view name{};            ///< empty: a text
    const NodeAttributes* attributes{}; ///< null: none; shared with its copies
    std::string text{};
    Tag tag{Tag::other}; ///< of elements of HTML only
    Space space{Space::html};
    Point point{Point::none};
    bool bare{false}; ///< an element whose tags are not written: see fit_tree.hpp

    bool is_element() const noexcept { return !name.empty(); }
};

/// Takes the node out of its parent.
void detach(Node& node) noexcept;

/// Puts a node, which has no parent, before a child of the parent, or behind all of them if that is null.
void insert(Node& parent, Node* before, Node& node) noexcept;

/// Makes all children of one node the last children of the other.
void move_children(Node& from, Node& to) noexcept;

/// Owns the nodes and what they refer to. Nodes that were taken out stay until the end.
struct Tree {
    std::deque<Node> nodes{};
    std::deque<NodeAttributes> attributes{};
    std::deque<std::string> names{};
    Node* root{}; ///< stands for the div around: its children are the fragment
};

/// The tree that a browser makes of a fragment inside a div. False: it is too deeply nested or too large, as where
/// formatting elements are copied without end; then the tree is not complete.
bool build_tree(Tree& tree, std::string_view html);

/// The next node in the order of the source that is not inside of this one; null at the end. `leave` is called for each
/// element that ends on the way.
template <typename Leave>
const Node* next_outside(const Node* node, const Node* root, Leave&& leave) {
    while (node != root) {
        if (node->is_element()) leave(*node);
        if (node->next != nullptr) return node->next;
        node = node->parent;
    }
    return nullptr;
}

/// Visits all nodes but the root in the order of the source, without recursion. False: deeper than that.
template <typename Enter, typename Leave>
bool walk(const Tree& tree, std::size_t deepest, Enter&& enter, Leave&& leave) {
    std::size_t depth = 1;
    for (const Node* node = tree.root->first; node != nullptr;) {
        if (depth > deepest && node->is_element()) return false;
        enter(*node);
        if (node->first != nullptr) {
            node = node->first;
            ++depth;
            continue;
        }
        const Node* const here = node;
        node = next_outside(node, tree.root, [&](const Node& left) {
            leave(left);
            if (&left != here) --depth;
        });
    }
    return true;
}

} // namespace feedwright::html
