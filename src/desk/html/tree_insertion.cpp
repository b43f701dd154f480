// Making nodes, finding their place, opening and closing (WHATWG HTML standard, sections 13.2.4.2 and 13.2.6.1 to 3).
#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

Node& TreeBuilder::make(Tag tag, std::string_view name, Space space, const NodeAttributes* attributes) {
    Node& made = tree_.nodes.emplace_back();
    made.tag = tag;
    made.name = name;
    made.space = space;
    made.attributes = attributes;
    count(has(tag, is_void) ? name.size() + 2 : 2 * name.size() + 5);
    if (attributes != nullptr) {
        for (const auto& [key, value] : *attributes) count(key.size() + value.size() + 4);
    }
    return made;
}

/// A formatting element that is opened again.
Node& TreeBuilder::copy(const Node& node) { return make(node.tag, node.name, node.space, node.attributes); }

/// Bytes that the tree, written, will have at least.
void TreeBuilder::count(std::size_t bytes) noexcept {
    size_ += bytes;
    if (size_ > largest_tree) failed_ = true;
}

/// The place for inserting a node (section 13.2.6.1), with foster parenting.
TreeBuilder::Place TreeBuilder::place_in(Node& target) const noexcept {
    if (!foster_ || !is_table_context(target.tag)) return {&target, nullptr};
    for (std::size_t i = open_.size(); i-- > 1;) {
        if (open_[i]->tag != Tag::table) continue;
        if (open_[i]->parent != nullptr) return {open_[i]->parent, open_[i]};
        return {open_[i - 1], nullptr};
    }
    return {open_.front(), nullptr};
}

Node& TreeBuilder::open(const StartTag& tag) {
    Node& made = make(tag.tag, tag.name, Space::html, tag.attributes);
    const Place place = place_in(current());
    insert(*place.parent, place.before, made);
    open_.push_back(&made);
    if (open_.size() > deepest_tree + 1) failed_ = true;
    return made;
}

void TreeBuilder::open_void(const StartTag& tag) {
    open(tag);
    open_.pop_back();
}

void TreeBuilder::open_raw(const StartTag& tag) {
    open(tag);
    raw_ = true;
}

void TreeBuilder::insert_text(std::string_view text) {
    count(text.size());
    const Place place = place_in(current());
    Node* const previous = place.before != nullptr ? place.before->previous : place.parent->last;
    if (previous != nullptr && !previous->is_element()) {
        previous->text.append(text);
        return;
    }
    Node& made = tree_.nodes.emplace_back();
    made.text = text;
    insert(*place.parent, place.before, made);
}

void TreeBuilder::pop_to(Tag tag) noexcept {
    while (open_.size() > 1) {
        const Node* const node = open_.back();
        open_.pop_back();
        if (node->tag == tag) return;
    }
}

void TreeBuilder::pop_to(const Node& node) noexcept {
    while (open_.size() > 1) {
        const Node* const popped = open_.back();
        open_.pop_back();
        if (popped == &node) return;
    }
}

bool TreeBuilder::in_scope(Tag tag, Scope scope) const noexcept {
    return in_scope([tag](const Node& node) { return node.tag == tag; }, scope);
}

void TreeBuilder::end_implied(Tag but) noexcept {
    while (has(current().tag, implied_end) && !is_current(but)) open_.pop_back();
}

void TreeBuilder::close_p() noexcept {
    if (in_scope(Tag::p, Scope::button)) pop_to(Tag::p);
}

} // namespace feedwright::html
