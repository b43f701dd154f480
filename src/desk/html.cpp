#include "html.hpp"

#include <algorithm>

#include "../values/text_run.hpp"
#include "../values/xml_fragment.hpp"
#include "html/xhtml_as_html.hpp"

namespace feedwright {

namespace {

std::string_view html_of(char c) noexcept {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\n': return "<br>\n";
    default: return {};
    }
}

} // namespace

bool is_written_as_xhtml(const Text& text) {
    return text.kind == Text::Kind::xhtml && text.value.find('<') != std::string::npos && is_xhtml_fragment(text.value);
}

std::string_view as_html(const Text& text, std::string& storage) {
    if (text.kind == Text::Kind::html) return text.value;
    if (text.kind == Text::Kind::xhtml) {
        return is_xhtml_fragment(text.value) ? html::xhtml_as_html(text.value, storage) : std::string_view{text.value};
    }
    if (text_run(text.value, Stop::text) == text.value.size()) return text.value; // as most are
    storage.clear();
    std::string_view rest = text.value;
    while (!rest.empty()) {
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return !html_of(c).empty(); });
        storage.append(rest.begin(), end);
        if (end == rest.end()) break;
        storage.append(html_of(*end));
        rest.remove_prefix(static_cast<std::size_t>(end - rest.begin()) + 1);
    }
    return storage;
}

bool has_html(const Text& text) {
    std::string storage;
    return text.kind == Text::Kind::xhtml ? !as_html(text, storage).empty() : !text.empty();
}

} // namespace feedwright
