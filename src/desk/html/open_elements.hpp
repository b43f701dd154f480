// The stack of open elements: which elements a tag closes besides or instead of its own, as the standard's tree
// construction decides (section 13.2.6.4), without a tree. Elements that change nothing (em, span ...) are not on it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "beside.hpp"
#include "list_markers.hpp"
#include "text_elements.hpp"
#include "text_lines.hpp"

namespace feedwright::html {

/// What elements inherit.
struct Look {
    bool hidden{};    ///< not rendered
    bool invisible{}; ///< rendered, but not to be seen
    bool foreign{};   ///< in svg or math, where <text/> has no content
    bool flexible{};  ///< the children are blocks, whatever they are; for the children only
    Beside beside{};
    White white{};
    std::size_t lists{}; ///< how many lists are open around

    bool shows() const noexcept { return !hidden && !invisible; }
    /// Whether texts are taken; one that is passed over parts what is around it all the same.
    bool speaks() const noexcept { return shows() && beside == Beside::no; }
    friend bool operator==(const Look&, const Look&) = default;
};

/// Numbers of an ordered list; an unordered one has a bullet.
struct Numbering {
    Marker marker{Marker::disc};
    long next{1};
    long step{1};
};

struct OpenElement {
    std::string_view name{}; ///< as spelled
    Kind kind{};
    Shown shown{};         ///< in_line if nothing happens at its end
    bool filled{};         ///< a table has a row, a row a cell, a details its summary
    bool at_line_start{};  ///< in_box: for TextLines::end_box()
    Look look{};           ///< inside
    bool hidden_outside{}; ///< details: whether it is hidden itself, not only what is folded in it
    Numbering numbering{}; ///< list
};

class OpenElements {
public:
    explicit OpenElements(TextLines& lines) noexcept : lines_{lines} {}

    /// Closes what the start tag of such an element closes. False: the tag means nothing where it stands.
    bool make_room(Kind kind);
    void open(const OpenElement& element);
    /// Closes what the end tag closes. False: nothing.
    bool close(std::string_view name, Kind kind);

    /// How texts and children look here.
    Look look() const noexcept { return open_.empty() ? Look{} : open_.back().look; }
    /// The innermost element on the stack; null if there is none.
    OpenElement* top() noexcept { return open_.empty() ? nullptr : &open_.back(); }
    /// The innermost one of this kind; null if there is none inside the innermost table cell or the like.
    OpenElement* innermost(Kind kind) noexcept;
    /// Between the parts of a table, where only parts may be.
    bool between_parts() const noexcept;
    /// Whether elements that change nothing have to be opened as well, because one with the same name may be open.
    bool has_ordinary() const noexcept { return is_in(Kind::ordinary, present_); }

private:
    using Index = std::size_t;
    static constexpr Index nowhere = static_cast<Index>(-1);

    Index find(Kinds wanted, Kinds barriers) const noexcept;
    Index find_named(std::string_view name, Kind kind, Kinds barriers) const noexcept;
    void close_from(Index index);
    bool close_found(Index index);
    void close_top();
    void close_item(Kind kind);
    bool close_parts_until(Kinds kinds);

    TextLines& lines_;
    std::vector<OpenElement> open_{};
    std::array<std::size_t, 32> counts_{}; ///< by kind
    Kinds present_{};                      ///< those whose count is not 0
    bool form_open_{};                     ///< until its end tag, wherever that is; no form opens in a form
};

} // namespace feedwright::html
