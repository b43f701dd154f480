// XML has two forms of numeric references, both end with a semicolon.
#include "control_references.hpp"

#include <charconv>

#include "../../values/utf8.hpp"
#include "../windows_1252.hpp"
#include "edits.hpp"

namespace feedwright::html {

namespace {

/// The number of the reference whose digits stand at the front, up to the semicolon; 0: it is none.
char32_t number_of(std::string_view digits) noexcept {
    const int base = digits.starts_with('x') ? 16 : 10;
    if (base == 16) digits.remove_prefix(1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return error == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

} // namespace

std::string_view map_control_references(std::string_view xml, std::string& storage) {
    Edits edits{xml, storage};
    for (std::size_t at = xml.find("&#"); at != std::string_view::npos; at = xml.find("&#", at + 2)) {
        const std::size_t end = xml.find(';', at);
        if (end == std::string_view::npos) break;
        const char32_t meant = meaning_in_windows_1252(number_of(xml.substr(at + 2, end - at - 2)));
        if (meant == 0) continue;
        std::string character;
        utf8::append(character, meant);
        edits.replace(at, end + 1, character);
    }
    return edits.result();
}

} // namespace feedwright::html
