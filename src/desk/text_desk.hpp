// TextDesk: what is done to one text, in the order in which it must be: stray controls mended, what can act taken out and
// URLs made absolute, then written anew if asked. A text that needs nothing is read once and not copied.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <feedwright/prepare_options.hpp>
#include <feedwright/text.hpp>

#include "edit.hpp"
#include "html/clean.hpp"
#include "windows_1252.hpp"

namespace feedwright {

/// Whether HTML may become another.
constexpr bool changes_html(PrepareOptions::Html html) noexcept {
    return html == PrepareOptions::Html::safe || html == PrepareOptions::Html::normalize;
}

class TextDesk {
public:
    /// `judge`: as in Desk.
    TextDesk(const PrepareOptions& options, bool judge);

    /// Whether plain text stays as it is.
    bool stays(std::string_view plain) const noexcept {
        return !windows_1252_ || find_windows_1252(plain) == std::string_view::npos;
    }

    /// What the text becomes; nullopt: it stays. `base`: where its relative URLs start from; empty: nowhere.
    std::optional<Text> edited(const Text& text, std::string_view base, EditTally& tally);

    /// The same for a string of plain text.
    std::optional<std::string> edited(const std::string& plain, EditTally& tally) const;

private:
    std::string_view without_controls(std::string_view text, std::string& storage, EditTally& tally) const;
    std::string_view clean(Text::Kind kind, std::string_view markup, std::string_view base, EditTally& tally);
    void judge(Text::Kind kind, std::string_view markup, EditTally& tally);
    std::string_view with_meant_references(std::string_view xml, EditTally& tally);
    std::string_view written_anew(Text::Kind kind, bool xml, std::string_view safe, EditTally& tally);

    PrepareOptions::Html html_;
    bool windows_1252_;
    html::Policy policy_;
    html::Policy usual_{};  ///< what validators let through
    bool judges_;           ///< texts that are kept, or in which more is let through than usual
    std::string mapped_{};  ///< storage, used again and again
    std::string cleaned_{}; ///< likewise
    std::string other_{};   ///< likewise
};

} // namespace feedwright
