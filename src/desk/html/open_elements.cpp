#include "open_elements.hpp"

#include <algorithm>
#include <utility>

namespace feedwright::html {

namespace {

/// Browsers have such a limit too. Where it is reached, an element ends when another one opens in it.
constexpr std::size_t deepest = 512;

constexpr Kinds scope = any_of(Kind::table, Kind::caption, Kind::cell, Kind::enclosure);
constexpr Kinds button_scope = scope | any_of(Kind::button);
constexpr Kinds table_scope = any_of(Kind::enclosure);
constexpr Kinds not_special = any_of(Kind::ordinary, Kind::option, Kind::ruby);
constexpr Kinds ends_paragraph =
    any_of(Kind::rule, Kind::block, Kind::division, Kind::paragraph, Kind::heading, Kind::preformatted, Kind::form,
           Kind::list, Kind::item, Kind::term, Kind::details, Kind::summary, Kind::table);
constexpr Kinds ends_its_like = any_of(Kind::heading, Kind::option, Kind::ruby);

bool same_name(std::string_view left, std::string_view right) noexcept {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
        return lower(a) == lower(b);
    });
}

} // namespace

/// The innermost element of these kinds that is not outside a barrier; one that is both is found.
OpenElements::Index OpenElements::find(Kinds wanted, Kinds barriers) const noexcept {
    if ((wanted & present_) == 0) return nowhere;
    for (Index index = open_.size(); index-- > 0;) {
        if (is_in(open_[index].kind, wanted)) return index;
        if (is_in(open_[index].kind, barriers)) break;
    }
    return nowhere;
}

OpenElements::Index OpenElements::find_named(std::string_view name, Kind kind, Kinds barriers) const noexcept {
    if (!is_in(kind, present_)) return nowhere;
    for (Index index = open_.size(); index-- > 0;) {
        if (open_[index].kind == kind && same_name(open_[index].name, name)) return index;
        if (is_in(open_[index].kind, barriers)) break;
    }
    return nowhere;
}

OpenElement* OpenElements::innermost(Kind kind) noexcept {
    const Index index = find(any_of(kind), scope);
    return index == nowhere ? nullptr : &open_[index];
}

bool OpenElements::between_parts() const noexcept {
    return !open_.empty() && is_in(open_.back().kind, any_of(Kind::table, Kind::rows, Kind::row));
}

void OpenElements::close_top() {
    const OpenElement& element = open_.back();
    switch (element.shown) {
    case Shown::paragraph: lines_.gap(2); break;
    case Shown::item: lines_.drop_marker(); [[fallthrough]];
    case Shown::block: lines_.gap(1); break;
    case Shown::in_box: lines_.end_box(element.at_line_start); break;
    default: break;
    }
    if (--counts_[static_cast<std::size_t>(element.kind)] == 0) present_ &= ~any_of(element.kind);
    open_.pop_back();
}

void OpenElements::close_from(Index index) {
    while (open_.size() > index) close_top();
}

bool OpenElements::close_found(Index index) {
    if (index != nowhere) close_from(index);
    return index != nowhere;
}

void OpenElements::open(const OpenElement& element) {
    if (open_.size() == deepest) close_top();
    open_.push_back(element);
    ++counts_[static_cast<std::size_t>(element.kind)];
    present_ |= any_of(element.kind);
}

/// An item ends the one before it in the same list; there may be div, address and p around it.
void OpenElements::close_item(Kind kind) {
    const Kinds passed = not_special | any_of(Kind::division, Kind::paragraph);
    close_found(find(any_of(kind), ~passed));
}

/// Back to where a part of a table may begin; false: there is no table.
bool OpenElements::close_parts_until(Kinds kinds) {
    if (find(any_of(Kind::table), table_scope) == nowhere) return false;
    while (!is_in(open_.back().kind, kinds)) close_top();
    return true;
}

bool OpenElements::make_room(Kind kind) {
    switch (kind) {
    case Kind::caption:
    case Kind::rows: return close_parts_until(any_of(Kind::table));
    case Kind::row: return close_parts_until(any_of(Kind::table, Kind::rows));
    case Kind::cell: return close_parts_until(any_of(Kind::table, Kind::rows, Kind::row));
    case Kind::table:
        if (between_parts()) close_from(find(any_of(Kind::table), Kinds{}));
        break;
    case Kind::form:
        if (std::exchange(form_open_, true) || between_parts()) return false;
        break;
    case Kind::item:
    case Kind::term: close_item(kind); break;
    case Kind::button: close_found(find(any_of(Kind::button), scope)); break;
    default: break;
    }
    if (is_in(kind, ends_paragraph)) close_found(find(any_of(Kind::paragraph), button_scope));
    if (is_in(kind, ends_its_like) && !open_.empty() && open_.back().kind == kind) close_top();
    return true;
}

bool OpenElements::close(std::string_view name, Kind kind) {
    if (kind == Kind::form) form_open_ = false;
    switch (kind) {
    case Kind::ordinary:
    case Kind::option:
    case Kind::ruby: return close_found(find_named(name, kind, ~not_special));
    case Kind::heading: return close_found(find(any_of(Kind::heading), scope));
    case Kind::paragraph: return close_found(find(any_of(Kind::paragraph), button_scope));
    case Kind::item: return close_found(find(any_of(Kind::item), scope | any_of(Kind::list)));
    case Kind::table:
    case Kind::rows:
    case Kind::row:
    case Kind::cell:
    case Kind::caption: return close_found(find_named(name, kind, table_scope | any_of(Kind::table)));
    default: return close_found(find_named(name, kind, scope));
    }
}

} // namespace feedwright::html
