// The insertion modes "in select" and "in select in table", in which there are options and texts only. Newer drafts
// allow more; parsers in use do not.
#include "tree_builder.hpp"
#include "tree_scope.hpp"

namespace feedwright::html {

namespace {

bool leaves_select(Tag tag) noexcept {
    return tag == Tag::table || (has(tag, table_part) && tag != Tag::col && tag != Tag::colgroup);
}

} // namespace

void TreeBuilder::start_in_select(const StartTag& tag) {
    if (mode_ == Mode::select_in_table && leaves_select(tag.tag)) {
        pop_to(Tag::select);
        choose_mode();
        return start(tag);
    }
    switch (tag.tag) {
    case Tag::option:
        if (is_current(Tag::option)) open_.pop_back();
        open(tag);
        return;
    case Tag::optgroup:
        if (is_current(Tag::option)) open_.pop_back();
        if (is_current(Tag::optgroup)) open_.pop_back();
        open(tag);
        return;
    case Tag::script: return open_raw(tag);
    case Tag::select:
        pop_to(Tag::select);
        return choose_mode();
    case Tag::input:
    case Tag::keygen:
    case Tag::textarea:
        pop_to(Tag::select);
        choose_mode();
        return start(tag);
    default: return;
    }
}

void TreeBuilder::end_in_select(Tag tag, std::string_view name) {
    if (mode_ == Mode::select_in_table && leaves_select(tag)) {
        if (!in_scope(tag, Scope::table)) return;
        pop_to(Tag::select);
        choose_mode();
        return end(tag, name);
    }
    switch (tag) {
    case Tag::optgroup:
        if (is_current(Tag::option) && open_[open_.size() - 2]->tag == Tag::optgroup) open_.pop_back();
        if (is_current(Tag::optgroup)) open_.pop_back();
        return;
    case Tag::option:
        if (is_current(Tag::option)) open_.pop_back();
        return;
    case Tag::select:
        pop_to(Tag::select);
        return choose_mode();
    default: return;
    }
}

} // namespace feedwright::html
