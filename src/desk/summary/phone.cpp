// Groups of digits with little between them. International numbers have up to fifteen digits (E.164).
#include "phone.hpp"

#include "../../values/utf8.hpp"
#include "kind.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t most_digits = 15;
constexpr std::size_t fewest_digits = 7;            ///< behind a plus sign
constexpr std::size_t fewest_digits_in_bracket = 9; ///< with an area code in brackets: "(2020) 300 people" has less
constexpr std::size_t most_separators = 3;          ///< in a row: ") - "

bool separates(char32_t code) noexcept {
    return code == ' ' || code == '-' || code == '.' || code == '/' || code == '(' || code == ')' || code == 0xA0 ||
           code == 0x2011;
}

} // namespace

std::size_t phone_length(std::string_view text) noexcept {
    const bool international = text.starts_with('+');
    if (!international && !text.starts_with('(')) return 0;
    std::size_t digits = 0;
    std::size_t group = 0; // digits of the last one
    std::size_t end = 0;   // of the group before it
    std::size_t separators = 0;
    std::size_t at = 1;
    for (utf8::Decoded next{}; at < text.size(); at += next.length) {
        next = utf8::decode(text.substr(at));
        if (next.code >= '0' && next.code <= '9') {
            separators = 0;
            ++group;
        } else if (separates(next.code) && separators < most_separators && (group != 0 || separators != 0)) {
            if (group != 0) {
                digits += group;
                end = at;
            }
            if (digits > most_digits) return 0;
            group = 0;
            ++separators;
        } else {
            break;
        }
    }
    // Letters behind digits make a word of them: "2nd".
    const bool word = at < text.size() && kind_of(utf8::decode(text.substr(at)).code) == Kind::letter;
    if (group != 0 && !word && digits + group <= most_digits) {
        digits += group;
        end = at;
    }
    return digits >= (international ? fewest_digits : fewest_digits_in_bracket) ? end : 0;
}

} // namespace feedwright::summary
