// Tables (WHATWG HTML standard, sections 13.2.6.4.9 to 15). What has no place in a table goes before it.
#include <algorithm>
#include <initializer_list>

#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

bool TreeBuilder::is_table_context(Tag tag) noexcept {
    return tag == Tag::table || tag == Tag::tr || tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot;
}

void TreeBuilder::clear_to(std::initializer_list<Tag> context) noexcept {
    const auto is_context = [&] { return std::find(context.begin(), context.end(), current().tag) != context.end(); };
    while (open_.size() > 1 && !is_context()) open_.pop_back();
}

void TreeBuilder::open_part(Tag tag, Mode mode) {
    open({tag, name_of(tag), nullptr, false});
    mode_ = mode;
}

void TreeBuilder::start_in_table(const StartTag& tag) {
    switch (tag.tag) {
    case Tag::caption:
        clear_to({Tag::table});
        formatting_.push_back(nullptr);
        open(tag);
        mode_ = Mode::caption;
        return;
    case Tag::colgroup:
        clear_to({Tag::table});
        open(tag);
        mode_ = Mode::column_group;
        return;
    case Tag::col:
        clear_to({Tag::table});
        open_part(Tag::colgroup, Mode::column_group);
        return start(tag);
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
        clear_to({Tag::table});
        open(tag);
        mode_ = Mode::table_body;
        return;
    case Tag::td:
    case Tag::th:
    case Tag::tr:
        clear_to({Tag::table});
        open_part(Tag::tbody, Mode::table_body);
        return start(tag);
    case Tag::table:
        if (!in_scope(Tag::table, Scope::table)) return;
        close_table();
        return start(tag);
    case Tag::style:
    case Tag::script: return open_raw(tag);
    case Tag::form: return;
    default: break;
    }
    foster_ = true;
    start_in_body(tag);
    foster_ = false;
}

void TreeBuilder::start_in_caption(const StartTag& tag) {
    if (!has(tag.tag, table_part)) return start_in_body(tag);
    if (!in_scope(Tag::caption, Scope::table)) return;
    close_caption();
    start(tag);
}

void TreeBuilder::start_in_column_group(const StartTag& tag) {
    if (tag.tag == Tag::col) return open_void(tag);
    if (tag.tag == Tag::html || !is_current(Tag::colgroup)) return;
    open_.pop_back();
    mode_ = Mode::table;
    start(tag);
}

void TreeBuilder::start_in_table_body(const StartTag& tag) {
    switch (tag.tag) {
    case Tag::tr:
        clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
        open(tag);
        mode_ = Mode::row;
        return;
    case Tag::th:
    case Tag::td:
        clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
        open_part(Tag::tr, Mode::row);
        return start(tag);
    default: break;
    }
    if (!has(tag.tag, table_part)) return start_in_table(tag);
    if (!in_scope(is_section, Scope::table)) return;
    clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
    open_.pop_back();
    mode_ = Mode::table;
    start(tag);
}

void TreeBuilder::start_in_row(const StartTag& tag) {
    if (tag.tag == Tag::td || tag.tag == Tag::th) {
        clear_to({Tag::tr});
        open(tag);
        mode_ = Mode::cell;
        formatting_.push_back(nullptr);
        return;
    }
    if (!has(tag.tag, table_part)) return start_in_table(tag);
    if (!in_scope(Tag::tr, Scope::table)) return;
    clear_to({Tag::tr});
    open_.pop_back();
    mode_ = Mode::table_body;
    start(tag);
}

void TreeBuilder::start_in_cell(const StartTag& tag) {
    if (!has(tag.tag, table_part)) return start_in_body(tag);
    if (!in_scope(is_cell, Scope::table)) return;
    close_cell();
    start(tag);
}

/// White space may stand anywhere in a table.
void TreeBuilder::text_in_table(std::string_view text) {
    constexpr std::string_view white = " \t\n";
    if (mode_ == Mode::column_group) {
        const std::size_t end = std::min(text.find_first_not_of(white), text.size());
        if (end > 0) insert_text(text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty() || !is_current(Tag::colgroup)) return;
        open_.pop_back();
        mode_ = Mode::table;
    }
    if (text.find_first_not_of(white) == std::string_view::npos) return insert_text(text);
    foster_ = true;
    text_in_body(text);
    foster_ = false;
}

} // namespace feedwright::html
