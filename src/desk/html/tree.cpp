// Links between nodes.
#include "tree.hpp"

#include "tree_builder.hpp"

namespace feedwright::html {

void detach(Node& node) noexcept {
    if (node.parent == nullptr) return;
    (node.previous != nullptr ? node.previous->next : node.parent->first) = node.next;
    (node.next != nullptr ? node.next->previous : node.parent->last) = node.previous;
    node.parent = node.previous = node.next = nullptr;
}

void insert(Node& parent, Node* before, Node& node) noexcept {
    node.parent = &parent;
    node.next = before;
    node.previous = before != nullptr ? before->previous : parent.last;
    (node.previous != nullptr ? node.previous->next : parent.first) = &node;
    (before != nullptr ? before->previous : parent.last) = &node;
}

void move_children(Node& from, Node& to) noexcept {
    while (from.first != nullptr) {
        Node& child = *from.first;
        detach(child);
        insert(to, nullptr, child);
    }
}

bool build_tree(Tree& tree, std::string_view html) { return TreeBuilder{tree, html}.build(); }

} // namespace feedwright::html
