// The insertion mode "in body" (WHATWG HTML standard, section 13.2.6.4.7).
#include <algorithm>

#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

namespace {

bool is_heading(const Node& node) noexcept { return node.tag >= Tag::h1 && node.tag <= Tag::h6; }

} // namespace

void TreeBuilder::start_in_body(const StartTag& tag) {
    switch (tag.tag) {
    case Tag::html:
    case Tag::head:
    case Tag::body:
    case Tag::frame:
    case Tag::frameset:
    case Tag::caption:
    case Tag::col:
    case Tag::colgroup:
    case Tag::tbody:
    case Tag::td:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr:
    case Tag::isindex:
    case Tag::command: return;
    case Tag::base:
    case Tag::basefont:
    case Tag::bgsound:
    case Tag::link:
    case Tag::meta:
    case Tag::param:
    case Tag::source:
    case Tag::track: return open_void(tag);
    case Tag::xmp:
        close_p();
        reopen_formatting();
        return open_raw(tag);
    case Tag::a: return start_a(tag);
    case Tag::li:
    case Tag::dd:
    case Tag::dt: return start_item(tag);
    case Tag::form:
        if (form_ != nullptr) return;
        close_p();
        form_ = &open(tag);
        return;
    case Tag::button:
        if (in_scope(Tag::button)) {
            end_implied();
            pop_to(Tag::button);
        }
        break;
    case Tag::table:
        close_p();
        open(tag);
        mode_ = Mode::table;
        return;
    case Tag::hr:
        close_p();
        return open_void(tag);
    case Tag::image: return start_in_body({Tag::img, name_of(Tag::img), tag.attributes, tag.self_closing});
    case Tag::optgroup:
    case Tag::option:
        if (is_current(Tag::option)) open_.pop_back();
        break;
    case Tag::rb:
    case Tag::rtc:
    case Tag::rp:
    case Tag::rt:
        if (in_scope(Tag::ruby)) end_implied(tag.tag == Tag::rt || tag.tag == Tag::rp ? Tag::rtc : Tag::other);
        open(tag);
        return;
    default: break;
    }
    if (has(tag.tag, raw)) return open_raw(tag);
    start_block(tag);
}

/// Blocks, which end a paragraph; else the rest.
void TreeBuilder::start_block(const StartTag& tag) {
    switch (tag.tag) {
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
        close_p();
        if (is_heading(current())) open_.pop_back();
        open(tag);
        return;
    case Tag::pre:
    case Tag::listing:
        close_p();
        open(tag);
        skip_newline_ = true;
        return;
    case Tag::plaintext:
        close_p();
        open({Tag::pre, name_of(Tag::pre), tag.attributes, false});
        plaintext_ = true;
        return;
    case Tag::p:
        close_p();
        open(tag);
        return;
    default: break;
    }
    if (!has(tag.tag, closes_p)) return start_with_formatting(tag);
    close_p();
    open(tag);
}

/// List items end the one before, if only address, div, p and phrases are between.
void TreeBuilder::start_item(const StartTag& tag) {
    for (std::size_t i = open_.size(); i-- > 1;) {
        const Node& node = *open_[i];
        const bool same = tag.tag == Tag::li ? node.tag == Tag::li : node.tag == Tag::dd || node.tag == Tag::dt;
        if (same) {
            end_implied(node.tag);
            pop_to(node);
            break;
        }
        if (is_special(node) && node.tag != Tag::address && node.tag != Tag::div && node.tag != Tag::p) break;
    }
    close_p();
    open(tag);
}

/// What stands in a line of text.
void TreeBuilder::start_with_formatting(const StartTag& tag) {
    reopen_formatting();
    if (has(tag.tag, is_void)) return open_void(tag);
    switch (tag.tag) {
    case Tag::svg: return open_foreign(tag, Space::svg);
    case Tag::math: return open_foreign(tag, Space::math);
    case Tag::nobr:
        if (in_scope(Tag::nobr)) {
            adopt(Tag::nobr, tag.name);
            reopen_formatting();
        }
        break;
    default: break;
    }
    if (has(tag.tag, formatting)) return open_formatting(tag);
    open(tag);
    if (tag.tag == Tag::select) mode_ = mode_ == Mode::body ? Mode::select : Mode::select_in_table;
    if (has(tag.tag, marker)) formatting_.push_back(nullptr);
}

void TreeBuilder::end_in_body(Tag tag, std::string_view name) {
    switch (tag) {
    case Tag::html:
    case Tag::body: return;
    case Tag::button:
    case Tag::listing:
    case Tag::pre: return end_block(tag);
    case Tag::form: return end_form();
    case Tag::p:
        if (!in_scope(Tag::p, Scope::button)) open({Tag::p, name_of(Tag::p), nullptr, false});
        return close_p();
    case Tag::li:
        if (!in_scope(tag, Scope::list_item)) return;
        [[fallthrough]];
    case Tag::dd:
    case Tag::dt: return end_block(tag);
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
        if (!in_scope(is_heading, Scope::general)) return;
        while (!is_heading(current())) open_.pop_back();
        open_.pop_back();
        return;
    case Tag::br: return start_in_body({Tag::br, name_of(Tag::br), nullptr, false});
    case Tag::applet:
    case Tag::marquee:
    case Tag::object:
        if (!in_scope(tag)) return;
        pop_to(tag);
        return forget_to_marker();
    default: break;
    }
    if (has(tag, closes_p)) return end_block(tag);
    if (has(tag, formatting)) return adopt(tag, name);
    end_other(tag, name);
}

void TreeBuilder::end_block(Tag tag) noexcept {
    if (in_scope(tag)) pop_to(tag);
}

void TreeBuilder::end_other(Tag tag, std::string_view name) noexcept {
    for (std::size_t i = open_.size(); i-- > 1;) {
        const Node& node = *open_[i];
        if (node.space == Space::html && node.tag == tag && node.name == name) return pop_to(node);
        if (is_special(node)) return;
    }
}

/// Takes the form out of the stack, whatever is open in it.
void TreeBuilder::end_form() noexcept {
    const Node* const form = form_;
    form_ = nullptr;
    if (form == nullptr || !in_scope([form](const Node& node) { return &node == form; }, Scope::general)) return;
    end_implied();
    open_.erase(std::find(open_.begin(), open_.end(), form));
}

void TreeBuilder::text_in_body(std::string_view text) {
    reopen_formatting();
    insert_text(text);
}

} // namespace feedwright::html
