// Some trees have no HTML that stands for them: a parser reading the tree's HTML would build another one. So HTML is
// written and read until nothing changes, which as a rule is at once.
#include "fit_tree.hpp"

#include <utility>

#include "tree_builder.hpp"
#include "write_html.hpp"

namespace feedwright::html {

namespace {

constexpr int most_rounds = 5;

bool is_inside(const Node& node, Tag wanted, unsigned barrier) noexcept {
    for (const Node* outer = node.parent; outer != nullptr && !has(outer->tag, barrier); outer = outer->parent) {
        if (outer->tag == wanted) return true;
    }
    return false;
}

bool is_in_ruby(const Node& node) noexcept {
    const Node* outer = node.parent;
    while (outer != nullptr && outer->tag == Tag::rtc) outer = outer->parent;
    return outer != nullptr && outer->tag == Tag::ruby;
}

/// To html5lib, four newer blocks are phrases: an item in them ends the item around them.
bool ends_item(const Node& node) noexcept {
    const bool in_list = node.tag == Tag::li;
    for (const Node* outer = node.parent; outer != nullptr && outer->point == Point::none; outer = outer->parent) {
        switch (outer->tag) {
        case Tag::li: return in_list;
        case Tag::dd:
        case Tag::dt: return !in_list;
        case Tag::address:
        case Tag::div:
        case Tag::p:
        case Tag::figcaption:
        case Tag::hgroup:
        case Tag::main:
        case Tag::summary: continue;
        default:
            if (has(outer->tag, special)) return false;
        }
    }
    return false;
}

/// Whether an element's tags are to be left out: where it stands, a strict parser would complain or see another one.
bool is_bare(const Node& element) noexcept {
    switch (element.tag) {
    case Tag::a: return is_inside(element, Tag::a, marker);
    case Tag::form: return is_inside(element, Tag::form, plain);
    case Tag::dd:
    case Tag::dt:
    case Tag::li: return ends_item(element);
    case Tag::rtc: return true;
    case Tag::rp:
    case Tag::rt: return !is_in_ruby(element) && is_inside(element, Tag::ruby, scope);
    // Two elements of MathML that came out of a table: read again, they would be in another namespace.
    case Tag::other:
        return element.space == Space::html && (element.name == "mglyph" || element.name == "malignmark");
    default: return false;
    }
}

} // namespace

std::optional<FitTree> fit_tree(std::string_view html) {
    std::string text;
    for (int round = 0; round < most_rounds && html.size() <= largest_tree; ++round) {
        FitTree made;
        if (!build_tree(made.tree, html)) return std::nullopt;
        for (Node& node : made.tree.nodes) node.bare = is_bare(node);
        if (!write_html(made.html, made.tree)) return std::nullopt;
        if (made.html == html) return made;
        text = std::move(made.html);
        html = text;
    }
    return std::nullopt;
}

} // namespace feedwright::html
