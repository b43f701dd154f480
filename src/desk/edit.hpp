// Edit: one kind of thing that the desk did to one text. The rules make findings of them (rules/desk_rules.hpp).
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <feedwright/html.hpp>

namespace feedwright {

/// Those of HtmlChange::Kind in its order, then those of whole texts.
enum class EditKind {
    element_removed,
    tag_removed,
    attribute_removed,
    url_removed,
    style_removed,
    comment_removed,
    frame_linked,
    text_escaped,
    url_encoded,
    url_resolved,
    url_unresolved,
    url_fragment,
    html_normalized,
    html_not_normalized, ///< it is too large or too deep for a tree: it was made safe only
    html_unsafe, ///< what could act was kept, as was asked for
    url_invalid, ///< likewise a URL that makes a feed invalid
    html_cut_off, ///< likewise a tag that the end cuts off
    windows_1252,
    title_to_text,
    member_url_encoded, ///< of a URL that is no part of a text
    member_url_host_encoded,
    member_url_resolved,
    type_to_html, ///< content whose media type says that it is HTML
    data_kept, ///< content of another media type that could act
    summary_made,
    summary_dropped ///< it shows nothing
};

inline constexpr std::size_t edit_kinds = static_cast<std::size_t>(EditKind::summary_dropped) + 1;

constexpr EditKind edit_kind(HtmlChange::Kind kind) noexcept { return static_cast<EditKind>(kind); }

static_assert(edit_kind(HtmlChange::Kind::url_fragment) == EditKind::url_fragment);

struct Edit {
    EditKind kind{};
    std::size_t count{};  ///< how many times
    std::string source{}; ///< what was there the first time; empty if that says nothing
    std::string path{};   ///< from the object that was prepared, such as /content
};

/// The edits of one text, one of each kind, in the order in which they were first made.
class EditTally {
public:
    void add(EditKind kind, std::string source = {}) {
        for (Edit& edit : edits_) {
            if (edit.kind != kind) continue;
            ++edit.count;
            return;
        }
        edits_.push_back({.kind = kind, .count = 1, .source = std::move(source)});
    }

    const std::vector<Edit>& edits() const noexcept { return edits_; }

private:
    std::vector<Edit> edits_{}; // empty, and so without cost, for nearly all texts
};

} // namespace feedwright
