// End tags in tables (WHATWG HTML standard, sections 13.2.6.4.9 to 15).
#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

namespace {

bool ends_section(Tag tag) noexcept { return tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot; }

} // namespace

void TreeBuilder::close_caption() noexcept {
    pop_to(Tag::caption);
    forget_to_marker();
    mode_ = Mode::table;
}

void TreeBuilder::close_cell() noexcept {
    while (open_.size() > 1 && !is_cell(current())) open_.pop_back();
    if (open_.size() > 1) open_.pop_back();
    forget_to_marker();
    mode_ = Mode::row;
}

void TreeBuilder::close_table() {
    pop_to(Tag::table);
    choose_mode();
}

/// Resets the insertion mode (section 13.2.4.1).
void TreeBuilder::choose_mode() noexcept {
    mode_ = Mode::body;
    for (std::size_t i = open_.size(); i-- > 1;) {
        switch (open_[i]->tag) {
        case Tag::td:
        case Tag::th: mode_ = Mode::cell; return;
        case Tag::tr: mode_ = Mode::row; return;
        case Tag::tbody:
        case Tag::thead:
        case Tag::tfoot: mode_ = Mode::table_body; return;
        case Tag::caption: mode_ = Mode::caption; return;
        case Tag::colgroup: mode_ = Mode::column_group; return;
        case Tag::table: mode_ = Mode::table; return;
        default: break;
        }
    }
}

void TreeBuilder::end_in_table(Tag tag, std::string_view name) {
    if (tag == Tag::table) {
        if (in_scope(tag, Scope::table)) close_table();
        return;
    }
    if (has(tag, table_part) || tag == Tag::body || tag == Tag::html) return;
    foster_ = true;
    end_in_body(tag, name);
    foster_ = false;
}

void TreeBuilder::end_in_caption(Tag tag, std::string_view name) {
    if (tag != Tag::caption && tag != Tag::table) {
        if (!has(tag, table_part)) end_in_body(tag, name);
        return;
    }
    if (!in_scope(Tag::caption, Scope::table)) return;
    close_caption();
    if (tag == Tag::table) end(tag, name);
}

void TreeBuilder::end_in_column_group(Tag tag, std::string_view name) {
    if (tag == Tag::col || !is_current(Tag::colgroup)) return;
    open_.pop_back();
    mode_ = Mode::table;
    if (tag != Tag::colgroup) end(tag, name);
}

void TreeBuilder::end_in_table_body(Tag tag, std::string_view name) {
    if (!ends_section(tag) && tag != Tag::table) return end_in_table(tag, name);
    if (tag == Tag::table ? !in_scope(is_section, Scope::table) : !in_scope(tag, Scope::table)) return;
    clear_to({Tag::tbody, Tag::tfoot, Tag::thead});
    open_.pop_back();
    mode_ = Mode::table;
    if (tag == Tag::table) end(tag, name);
}

void TreeBuilder::end_in_row(Tag tag, std::string_view name) {
    if (tag != Tag::tr && tag != Tag::table && !ends_section(tag)) return end_in_table(tag, name);
    if (ends_section(tag) && !in_scope(tag, Scope::table)) return;
    if (!in_scope(Tag::tr, Scope::table)) return;
    clear_to({Tag::tr});
    open_.pop_back();
    mode_ = Mode::table_body;
    if (tag != Tag::tr) end(tag, name);
}

void TreeBuilder::end_in_cell(Tag tag, std::string_view name) {
    switch (tag) {
    case Tag::td:
    case Tag::th:
        if (!in_scope(tag, Scope::table)) return;
        pop_to(tag);
        forget_to_marker();
        mode_ = Mode::row;
        return;
    case Tag::table:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::tr:
        if (!in_scope(tag, Scope::table)) return;
        close_cell();
        return end(tag, name);
    default: break;
    }
    if (!has(tag, table_part)) end_in_body(tag, name);
}

} // namespace feedwright::html
