// Follows a pointer by scanning: nothing is kept of a document but its text, and few ask.
#include "locate.hpp"

#include <charconv>

#include "path.hpp"
#include "scanner.hpp"
#include "strings.hpp"

namespace feedwright::json {

namespace {

/// Calls visit(name, offset of the value) for each member of the object, as far as it is JSON.
template <class Visit>
void each_member(std::string_view text, std::size_t object, Visit visit) {
    Scanner scan{text, object};
    if (!scan.take('{')) return;
    do {
        scan.blanks();
        const std::size_t name = scan.offset();
        if (!scan.name_and_colon()) return;
        std::string meaning;
        std::size_t lone_surrogates = 0;
        unescape(literal(text.substr(name))->body, meaning, lone_surrogates);
        scan.blanks();
        visit(meaning, scan.offset());
        if (!scan.value()) return;
    } while (scan.take(','));
}

std::optional<std::size_t> member(std::string_view text, std::size_t object, std::string_view wanted) {
    std::optional<std::size_t> found;
    each_member(text, object, [&](std::string_view name, std::size_t value) {
        if (name == wanted) found = value;
    });
    return found;
}

std::optional<std::size_t> element(std::string_view text, std::size_t list, std::string_view step) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size()) return std::nullopt;
    Scanner scan{text, list};
    if (!scan.take('[')) return std::nullopt;
    for (; index > 0; --index) {
        if (!scan.value() || !scan.take(',')) return std::nullopt;
    }
    scan.blanks();
    const std::size_t found = scan.offset();
    if (scan.take(']') || found == text.size()) return std::nullopt;
    return found;
}

} // namespace

Located locate(std::string_view text, std::size_t start, std::string_view pointer) {
    Scanner scan{text, start};
    scan.blanks();
    std::size_t offset = scan.offset();
    while (pointer.starts_with('/') && offset < text.size()) {
        const std::string_view step = take_step(pointer);
        const auto next = text[offset] == '{'   ? member(text, offset, unescape_step(step))
                          : text[offset] == '[' ? element(text, offset, step)
                                                : std::nullopt;
        if (!next) return {offset, false};
        offset = *next;
    }
    return {offset, pointer.empty() && offset < text.size()};
}

std::optional<std::string> extension_name(std::string_view text, std::size_t object, std::size_t n) {
    std::optional<std::string> found;
    each_member(text, object, [&](std::string_view name, std::size_t) {
        if (is_extension_name(name) && n-- == 0) found = name;
    });
    return found;
}

bool is_extension_name(std::string_view name) noexcept {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return name.size() >= 2 && name[0] == '_' && is_letter(name[1]) && name.find('.') == std::string_view::npos &&
           name != "_feedwright";
}

} // namespace feedwright::json
