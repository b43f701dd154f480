// Character references (WHATWG HTML standard, sections 13.2.5.72 to 13.2.5.80): &amp; &#x26; &nbsp and their like. The
// names are in the generated table named_references.inc.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::html {

/// Where references stand decides what an unfinished one is.
enum class Where { text, attribute };

/// What a reference means.
struct Reference {
    std::size_t length{}; ///< bytes of the reference, with & and semicolon; 0: no reference, the & is a character
    char32_t first{};     ///< the character
    char32_t second{};    ///< some names mean two characters; else 0
};

/// The reference that begins at html[offset], which is an '&'.
Reference reference_at(std::string_view html, std::size_t offset, Where where) noexcept;

/// Appends text with its references decoded, to UTF-8. U+0000 and malformed UTF-8 are left as they are.
void append_decoded(std::string& out, std::string_view html, Where where);

/// The same, without a copy where there is no reference: the result refers to the html or to `storage`.
std::string_view decoded(std::string_view html, Where where, std::string& storage);

} // namespace feedwright::html
