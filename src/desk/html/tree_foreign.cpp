// Foreign content: svg and math (WHATWG HTML standard, section 13.2.6.5).
#include <algorithm>

#include "clean_text.hpp"
#include "foreign_names.hpp"
#include "tree_builder.hpp"

namespace feedwright::html {

namespace {

bool is_presentational(const NodeAttribute& attribute) noexcept {
    return attribute.name == "color" || attribute.name == "face" || attribute.name == "size";
}

} // namespace

/// Whether the tag is read by the rules for foreign content.
bool TreeBuilder::takes_foreign(const StartTag& tag) const noexcept {
    const Node& here = current();
    if (here.space == Space::html || here.point == Point::html) return false;
    if (here.point == Point::math_text) return tag.name == "mglyph" || tag.name == "malignmark";
    return here.point != Point::annotation || tag.tag != Tag::svg;
}

void TreeBuilder::start_foreign(const StartTag& tag) {
    const bool is_font = tag.tag == Tag::font && tag.attributes != nullptr &&
                         std::any_of(tag.attributes->begin(), tag.attributes->end(), is_presentational);
    if (!is_font && !has(tag.tag, breakout)) return open_foreign(tag, current().space);
    leave_foreign();
    start_by_mode(tag);
}

void TreeBuilder::open_foreign(const StartTag& tag, Space space) {
    NodeAttributes* attributes = nullptr;
    if (tag.attributes != nullptr) {
        attributes = &tree_.attributes.emplace_back(*tag.attributes);
        for (NodeAttribute& attribute : *attributes) attribute.name = foreign_attribute_name(space, attribute.name);
    }
    const std::string_view name = foreign_element_name(space, tag.name);
    Node& made = open({Tag::other, name, attributes, tag.self_closing});
    made.space = space;
    made.point = point_of(space, name, attributes);
    if (tag.self_closing) open_.pop_back();
}

void TreeBuilder::end_foreign(Tag tag, std::string_view name) {
    if (tag == Tag::br || tag == Tag::p) {
        leave_foreign();
        return end_by_mode(tag, name);
    }
    for (std::size_t i = open_.size(); i-- > 1;) {
        const Node& node = *open_[i];
        if (node.space == Space::html) return end_by_mode(tag, name);
        if (is_name(node.name, name)) return pop_to(node);
    }
}

void TreeBuilder::leave_foreign() noexcept {
    while (current().space != Space::html && current().point != Point::html && current().point != Point::math_text) {
        open_.pop_back();
    }
}

/// <![CDATA[...]]> is text here; to the tokenizer it is a comment that ends at the next '>'.
void TreeBuilder::read_cdata(const Token& comment) {
    constexpr std::string_view begin = "<![CDATA[";
    constexpr std::string_view end = "]]>";
    if (!comment.source.starts_with(begin)) return;
    const auto offset = static_cast<std::size_t>(comment.source.data() - html_.data()) + begin.size();
    const std::string_view rest = html_.substr(offset);
    const std::size_t length = std::min(rest.find(end), rest.size());
    clean_.clear();
    append_clean(clean_, rest.substr(0, length), "\xEF\xBF\xBD");
    if (!clean_.empty()) text(clean_);
    tokenizer_ = Tokenizer{rest.substr(std::min(length + end.size(), rest.size()))};
}

} // namespace feedwright::html
