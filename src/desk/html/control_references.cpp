// Edits at the references' offsets.
#include "control_references.hpp"

#include <charconv>

#include "../../values/utf8.hpp"
#include "../windows_1252.hpp"
#include "edits.hpp"

namespace feedwright::html {

namespace {

constexpr std::size_t longest = 10; ///< digits, with zeros in front: nobody writes more

/// The number of the reference whose digits stand at the front, up to the semicolon; 0: it is none.
char32_t number_of(std::string_view digits) noexcept {
    const int base = digits.starts_with('x') ? 16 : 10;
    if (base == 16) digits.remove_prefix(1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return error == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

} // namespace

std::string_view map_control_references(std::string_view markup, std::string& storage) {
    Edits edits{markup, storage};
    for (std::size_t at = markup.find("&#"); at != std::string_view::npos; at = markup.find("&#", at + 2)) {
        const std::size_t length = markup.substr(at + 2, longest + 1).find(';');
        if (length == std::string_view::npos) continue;
        const char32_t meant = meaning_in_windows_1252(number_of(markup.substr(at + 2, length)));
        if (meant == 0) continue;
        std::string character;
        utf8::append(character, meant);
        edits.replace(at, at + 3 + length, character);
    }
    return edits.result();
}

} // namespace feedwright::html
