// Each step gets the view that the step before it gave: the text itself as long as nothing had to be changed.
#include "text_desk.hpp"

#include "../values/xml_fragment.hpp"
#include "windows_1252.hpp"

namespace feedwright {

TextDesk::TextDesk(const PrepareOptions& options)
    : html_{options.html}, windows_1252_{options.windows_1252}, policy_{options.sanitize} {}

std::string_view TextDesk::without_controls(std::string_view text, std::string& storage, EditTally& tally) const {
    if (!windows_1252_ || find_windows_1252(text) == std::string_view::npos) return text;
    tally.add(EditKind::windows_1252);
    storage = map_windows_1252(text);
    return storage;
}

std::string_view TextDesk::clean(const Text& text, std::string_view html, std::string_view base, EditTally& tally) {
    const bool xml = text.kind == Text::Kind::xhtml && is_xhtml_fragment(html);
    const std::string_view safe =
        html::clean(html, {.policy = &policy_, .base = base, .xml = xml}, cleaned_,
                    [&tally](const HtmlChange& change) { tally.add(edit_kind(change.kind), change.source); });
    if (html_ != PrepareOptions::Html::normalize || xml) return safe;
    std::optional<std::string> normal = normalize(safe);
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
    if (text.kind != Text::Kind::plain && html_ != PrepareOptions::Html::keep) value = clean(text, value, base, tally);
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
