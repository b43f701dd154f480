#include "values.hpp"

#include <algorithm>
#include <charconv>

#include "../../values/ascii.hpp"
#include "../../values/resolve.hpp"
#include "../../values/uri.hpp"
#include "characters.hpp"
#include "references.hpp"
#include "scheme.hpp"
#include "srcset.hpp"
#include "style.hpp"
#include "style_urls.hpp"

namespace feedwright::html {

namespace {

using Kind = HtmlChange::Kind;

constexpr std::string_view xhtml_namespace = "http://www.w3.org/1999/xhtml";

/// What nearly every URL begins with; always let through, and never relative.
bool is_plainly_web(std::string_view url) noexcept { return url.starts_with("https://") || url.starts_with("http://"); }

/// A decimal reference beyond Unicode, at which validators break down.
bool has_impossible_reference(std::string_view value) noexcept {
    for (std::size_t i = value.find("&#"); i != std::string_view::npos; i = value.find("&#", i + 2)) {
        const std::string_view digits = value.substr(i + 2, value.find_first_not_of("0123456789", i + 2) - i - 2);
        unsigned number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc::result_out_of_range || number > 0x10FFFF) return true;
    }
    return false;
}

bool is_picture(std::string_view element, const AttributeRow& row) noexcept {
    return row.holds != Holds::link && (is_name(element, "img") || is_name(element, "source"));
}

} // namespace

bool begins_with_scheme(std::string_view url) noexcept {
    const auto is_word = [](char c) { return ascii::is_alphanumeric(c) || c == '_'; };
    const auto end = std::find_if_not(url.begin(), url.end(), is_word);
    return end != url.begin() && end != url.end() && *end == ':';
}

bool has_wrong_characters(std::string_view url) noexcept {
    url = trimmed(url);
    return !begins_with_scheme(url) && std::any_of(url.begin(), url.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !is_uri_character(c);
    });
}

Values::Verdict Values::judge(std::string_view element, const Attribute& attribute, const AttributeRow& row) {
    switch (row.holds) {
    case Holds::text: return Verdict::stays;
    case Holds::link:
    case Holds::resource:
        if (is_plainly_web(attribute.value) && !has_impossible_reference(attribute.value)) return Verdict::stays;
        return url(element, attribute, row);
    case Holds::candidates: return candidates(element, attribute, row);
    case Holds::style: return style(attribute);
    case Holds::anchor:
        if (options_.policy == nullptr || is_name(element, "a") || is_name(element, "map")) return Verdict::stays;
        break;
    case Holds::xhtml:
        if (options_.policy == nullptr || attribute.value == xhtml_namespace) return Verdict::stays;
        break;
    case Holds::danger:
        if (options_.policy == nullptr) return Verdict::stays;
        break;
    }
    changes_.tell(Kind::attribute_removed, attribute.source);
    return Verdict::goes;
}

Values::Verdict Values::url(std::string_view element, const Attribute& attribute, const AttributeRow& row) {
    const std::string_view value = decoded(attribute.value, Where::attribute, decoded_);
    const bool absolute_wanted = options_.base && row.absolute;
    switch (kind_of_url(value, options_.policy, is_picture(element, row))) {
    case UrlKind::absolute: return mended(value, attribute);
    case UrlKind::fragment:
        if (absolute_wanted) changes_.tell(Kind::url_fragment, attribute.source);
        return mended(value, attribute);
    case UrlKind::forbidden: changes_.tell(Kind::url_removed, attribute.source); return Verdict::goes;
    case UrlKind::empty:
        if (row.holds == Holds::link) break;
        if (absolute_wanted) changes_.tell(Kind::url_unresolved, attribute.source);
        return Verdict::stays;
    case UrlKind::relative: break;
    }
    if (absolute_wanted) {
        if (auto resolved = absolute(value, attribute.source)) {
            changed_ = std::move(*resolved);
            return Verdict::changed;
        }
    }
    return mended(value, attribute);
}

Values::Verdict Values::mended(std::string_view url, const Attribute& attribute) {
    if (options_.policy == nullptr) return Verdict::stays;
    if (!has_wrong_characters(url) && !has_impossible_reference(attribute.value)) return Verdict::stays;
    changes_.tell(Kind::url_encoded, attribute.source);
    changed_ = as_browsers_read(url);
    if (!begins_with_scheme(changed_)) changed_ = encode_uri(changed_);
    return Verdict::changed;
}

Values::Verdict Values::candidates(std::string_view element, const Attribute& attribute, const AttributeRow& row) {
    const std::string_view value = decoded(attribute.value, Where::attribute, decoded_);
    changed_.clear();
    std::size_t copied = 0;
    std::size_t offset = 0;
    for (std::string_view url; !(url = next_candidate(value, offset)).empty();) {
        if (is_plainly_web(url)) continue;
        const UrlKind kind = kind_of_url(url, options_.policy, is_picture(element, row));
        if (kind == UrlKind::forbidden) {
            changes_.tell(Kind::url_removed, attribute.source);
            return Verdict::goes;
        }
        if (kind != UrlKind::relative || !options_.base || !row.absolute) continue;
        auto resolved = absolute(url, attribute.source);
        if (!resolved) continue;
        // A comma at its end, bare once what is invisible behind it is gone, would end the candidate.
        if (resolved->ends_with(',')) resolved->replace(resolved->size() - 1, 1, "%2C");
        const auto begin = static_cast<std::size_t>(url.data() - value.data());
        changed_.append(value.substr(copied, begin - copied)).append(*resolved);
        copied = begin + url.size();
    }
    if (copied == 0) return Verdict::stays;
    changed_.append(value.substr(copied));
    return Verdict::changed;
}

Values::Verdict Values::style(const Attribute& attribute) {
    const std::string_view value = decoded(attribute.value, Where::attribute, decoded_);
    if (options_.policy != nullptr) {
        SafeStyle safe = safe_style(value);
        if (safe.whole) return Verdict::stays;
        changes_.tell(Kind::style_removed, attribute.source);
        changed_ = std::move(safe.text);
        return changed_.empty() ? Verdict::goes : Verdict::changed;
    }
    if (!options_.base) return Verdict::stays;
    auto changed = with_changed_urls(value, [&](std::string_view url) -> std::optional<std::string> {
        if (kind_of_url(url, nullptr, false) != UrlKind::relative) return std::nullopt;
        return absolute(url, attribute.source);
    });
    if (!changed) return Verdict::stays;
    changed_ = std::move(*changed);
    return Verdict::changed;
}

std::optional<std::string> Values::absolute(std::string_view url, std::string_view source) {
    auto resolved = resolve(url, *options_.base);
    // What the base makes of it has to pass as well.
    if (resolved && kind_of_url(*resolved, options_.policy, false) != UrlKind::absolute) resolved.reset();
    changes_.tell(resolved ? Kind::url_resolved : Kind::url_unresolved, source);
    return resolved;
}

std::string escaped_value(std::string_view value, char quote) {
    std::string escaped;
    escaped.reserve(value.size() + value.size() / 8);
    for (const char c : value) {
        if (c == '&') {
            escaped += "&amp;";
        } else if (c == '<') {
            escaped += "&lt;";
        } else if (c == '>' && quote == 0) {
            escaped += "&gt;";
        } else if (c == '"' && quote == '"') {
            escaped += "&quot;";
        } else if (c == '\'' && quote == '\'') {
            escaped += "&#39;";
        } else {
            escaped.push_back(c);
        }
    }
    return escaped;
}

} // namespace feedwright::html
