// Each step gets the view that the step before it gave: the text itself as long as nothing had to be changed.
#include "text_desk.hpp"

#include <algorithm>

#include "../values/xml_fragment.hpp"
#include "html/control_references.hpp"
#include "html/scanned_urls.hpp"
#include "html/xhtml_as_html.hpp"

namespace feedwright {

namespace {

/// href="java&#10;script:x": where browsers see a scheme, validators see none, and a wrong character.
bool hides_its_scheme(std::string_view attribute) noexcept {
    attribute = attribute.substr(0, attribute.find(':'));
    return std::any_of(attribute.begin(), attribute.end(), [](char c) { return c == '&' || (c >= 0 && c <= ' '); });
}

} // namespace

TextDesk::TextDesk(const PrepareOptions& options, bool judge)
    : html_{options.html}, windows_1252_{options.windows_1252}, policy_{options.sanitize},
      judges_{judge && options.html != PrepareOptions::Html::trust &&
              (options.html == PrepareOptions::Html::keep || !options.sanitize.more_elements.empty())} {}

std::string_view TextDesk::without_controls(std::string_view text, std::string& storage, EditTally& tally) const {
    if (stays(text)) return text;
    tally.add(EditKind::windows_1252);
    storage = map_windows_1252(text);
    return storage;
}

std::string_view TextDesk::clean(Text::Kind kind, std::string_view markup, std::string_view base, EditTally& tally) {
    const auto told = [&tally](const HtmlChange& change) { tally.add(edit_kind(change.kind), change.source); };
    html::CleanOptions options{.policy = &policy_, .base = base};
    bool xml = kind == Text::Kind::xhtml && is_xhtml_fragment(markup);
    std::string_view safe = markup;
    if (xml) {
        options.syntax = html::Syntax::xml;
        // Such an attribute goes; what started from it must not start from elsewhere.
        if (markup.find("xml:base") != std::string_view::npos) options.base = std::string_view{};
        safe = html::clean(markup, options, cleaned_, told);
        // Rarely what is left is none: ]]<x/>&gt; is, and is not without the tag.
        xml = safe.data() == markup.data() || is_xhtml_fragment(safe);
        options.syntax = html::Syntax::html;
        options.base = base;
    }
    if (!xml) safe = html::clean(markup, options, cleaned_, told);
    if (kind == Text::Kind::xhtml && windows_1252_) safe = with_meant_references(safe, tally);
    return html_ == PrepareOptions::Html::normalize ? written_anew(kind, xml, safe, tally) : safe;
}

/// By cleaning it once more, to see what would be done.
void TextDesk::judge(Text::Kind kind, std::string_view markup, EditTally& tally) {
    const bool xml = kind == Text::Kind::xhtml && is_xhtml_fragment(markup);
    const auto told = [&tally](const HtmlChange& change) {
        using Change = HtmlChange::Kind;
        if (change.kind == Change::comment_removed || change.kind == Change::text_escaped) return;
        const bool invalid = change.kind == Change::url_encoded ||
                             (change.kind == Change::url_removed && hides_its_scheme(change.source));
        tally.add(invalid ? EditKind::url_invalid : EditKind::html_unsafe, change.source);
    };
    if (!xml && html::is_cut_off(markup)) tally.add(EditKind::html_cut_off);
    if (html::has_wrong_scanned_url(markup)) tally.add(EditKind::url_invalid, "a URL in what is no tag");
    html::clean(markup,
                {.policy = &usual_, .base = std::string_view{}, .syntax = xml ? html::Syntax::xml : html::Syntax::html},
                other_, told);
}

/// So that a reader of XML sees what one of HTML does.
std::string_view TextDesk::with_meant_references(std::string_view xml, EditTally& tally) {
    const std::string_view mapped = html::map_control_references(xml, other_);
    if (mapped.data() == xml.data()) return xml;
    tally.add(EditKind::windows_1252);
    cleaned_ = mapped;
    return cleaned_;
}

/// XHTML as XHTML; also what was meant to be XHTML and is not well-formed.
std::string_view TextDesk::written_anew(Text::Kind kind, bool xml, std::string_view safe, EditTally& tally) {
    const std::string_view as_html = xml ? html::xhtml_as_html(safe, other_) : safe;
    std::optional<std::string> normal = kind == Text::Kind::xhtml ? to_xhtml(as_html) : normalize(as_html);
    if (!normal) {
        tally.add(EditKind::html_not_normalized);
        return safe;
    }
    if (*normal == safe) return safe;
    tally.add(EditKind::html_normalized);
    cleaned_ = std::move(*normal);
    return cleaned_;
}

std::optional<Text> TextDesk::edited(const Text& text, std::string_view base, EditTally& tally) {
    std::string_view value = without_controls(text.value, mapped_, tally);
    const bool markup = text.kind != Text::Kind::plain;
    if (markup && changes_html(html_)) value = clean(text.kind, value, base, tally);
    if (markup && judges_) judge(text.kind, value, tally);
    if (value.data() == text.value.data() && value.size() == text.value.size()) return std::nullopt;
    Text changed;
    changed.kind = text.kind;
    changed.value = value;
    changed.language = text.language;
    changed.base = text.base;
    return changed;
}

std::optional<std::string> TextDesk::edited(const std::string& plain, EditTally& tally) const {
    std::string storage;
    const std::string_view value = without_controls(plain, storage, tally);
    if (value.data() == plain.data()) return std::nullopt;
    return storage;
}

} // namespace feedwright
