// Formatting elements, which go on behind a block that cut them off, and the "adoption agency" that sorts out those
// that overlap (WHATWG HTML standard, sections 13.2.4.3 and 13.2.6.4.7).
#include <algorithm>

#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

namespace {

std::size_t index_of(const std::vector<Node*>& nodes, const Node* node) noexcept {
    return static_cast<std::size_t>(std::find(nodes.begin(), nodes.end(), node) - nodes.begin());
}

bool holds(const std::vector<Node*>& nodes, const Node* node) noexcept { return index_of(nodes, node) != nodes.size(); }

void remove(std::vector<Node*>& nodes, std::size_t index) noexcept {
    nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(index));
}

void insert_at(std::vector<Node*>& nodes, std::size_t index, Node& node) {
    nodes.insert(nodes.begin() + static_cast<std::ptrdiff_t>(index), &node);
}

bool is_same(const Node& left, const Node& right) noexcept {
    if (left.tag != right.tag) return false;
    if (left.attributes == right.attributes) return true;
    return left.attributes != nullptr && right.attributes != nullptr && *left.attributes == *right.attributes;
}

} // namespace

/// No more than three that are the same: the first one is forgotten.
void TreeBuilder::open_formatting(const StartTag& tag) {
    Node& made = open(tag);
    std::size_t same = 0;
    for (std::size_t i = formatting_.size(); i-- > 0 && formatting_[i] != nullptr;) {
        if (!is_same(*formatting_[i], made) || ++same < 3) continue;
        remove(formatting_, i);
        break;
    }
    formatting_.push_back(&made);
    if (formatting_.size() > deepest_tree) failed_ = true;
}

void TreeBuilder::reopen_formatting() {
    std::size_t first = formatting_.size();
    while (first > 0 && formatting_[first - 1] != nullptr && !holds(open_, formatting_[first - 1])) --first;
    for (; first < formatting_.size() && !failed_; ++first) {
        Node& made = copy(*formatting_[first]);
        const Place place = place_in(current());
        insert(*place.parent, place.before, made);
        open_.push_back(&made);
        formatting_[first] = &made;
        if (open_.size() > deepest_tree + 1) failed_ = true;
    }
}

void TreeBuilder::forget_to_marker() noexcept {
    while (!formatting_.empty()) {
        const Node* const node = formatting_.back();
        formatting_.pop_back();
        if (node == nullptr) return;
    }
}

/// The last of this tag behind the last marker.
Node* TreeBuilder::last_formatting(Tag tag) const noexcept {
    for (std::size_t i = formatting_.size(); i-- > 0 && formatting_[i] != nullptr;) {
        if (formatting_[i]->tag == tag) return formatting_[i];
    }
    return nullptr;
}

/// A link ends the one that is open.
void TreeBuilder::start_a(const StartTag& tag) {
    if (const Node* const before = last_formatting(Tag::a)) {
        adopt(Tag::a, tag.name);
        std::erase(formatting_, before);
        std::erase(open_, before);
    }
    reopen_formatting();
    open_formatting(tag);
}

/// The end tag of a formatting element.
void TreeBuilder::adopt(Tag tag, std::string_view name) {
    if (is_current(tag) && !holds(formatting_, &current())) {
        open_.pop_back();
        return;
    }
    for (int i = 0; i < 8 && !failed_; ++i) {
        if (!adopt_once(tag, name)) return;
    }
}

/// False: there is no more to do.
bool TreeBuilder::adopt_once(Tag tag, std::string_view name) {
    Node* const element = last_formatting(tag);
    if (element == nullptr) {
        end_other(tag, name);
        return false;
    }
    const std::size_t index = index_of(open_, element);
    if (index == open_.size()) {
        std::erase(formatting_, element);
        return false;
    }
    if (!in_scope([element](const Node& node) { return &node == element; }, Scope::general)) return false;
    std::size_t furthest = index + 1;
    while (furthest < open_.size() && !is_special(*open_[furthest])) ++furthest;
    if (furthest == open_.size()) {
        pop_to(*element);
        std::erase(formatting_, element);
        return false;
    }
    adopt_blocks(*element, furthest);
    return true;
}

/// The block inside of the element moves out of it, and its content into a copy of the element.
void TreeBuilder::adopt_blocks(Node& element, std::size_t furthest) {
    Node& block = *open_[furthest];
    Node& common = *open_[index_of(open_, &element) - 1];
    std::size_t bookmark = index_of(formatting_, &element);
    Node* last = &block;
    std::size_t at = furthest;
    for (int inner = 1; open_[--at] != &element; ++inner) {
        std::size_t active = index_of(formatting_, open_[at]);
        if (inner > 3 && active < formatting_.size()) {
            remove(formatting_, active);
            if (active < bookmark) --bookmark;
            active = formatting_.size();
        }
        if (active == formatting_.size()) {
            remove(open_, at);
            continue;
        }
        Node& made = copy(*open_[at]);
        formatting_[active] = open_[at] = &made;
        if (last == &block) bookmark = active + 1;
        detach(*last);
        insert(made, nullptr, *last);
        last = &made;
    }
    detach(*last);
    const Place place = place_in(common);
    insert(*place.parent, place.before, *last);
    Node& made = copy(element);
    move_children(block, made);
    insert(block, nullptr, made);
    const std::size_t active = index_of(formatting_, &element);
    remove(formatting_, active);
    insert_at(formatting_, active < bookmark ? bookmark - 1 : bookmark, made);
    std::erase(open_, &element);
    insert_at(open_, index_of(open_, &block) + 1, made);
}

} // namespace feedwright::html
