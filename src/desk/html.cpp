#include "html.hpp"

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
    storage.clear();
    for (const char c : text.value) {
        const std::string_view instead = html_of(c);
        if (instead.empty()) {
            storage.push_back(c);
        } else {
            storage.append(instead);
        }
    }
    return storage;
}

bool has_html(const Text& text) {
    std::string storage;
    return text.kind == Text::Kind::xhtml ? !as_html(text, storage).empty() : !text.empty();
}

} // namespace feedwright
