// String literals of JSON (RFC 8259 section 7). simdjson refuses a text with half a surrogate pair in it, which
// JavaScript writes happily; here each half becomes U+FFFD and is counted.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace feedwright::json {

/// What stands between the quotation marks of a literal.
struct Literal {
    std::string_view body;
    bool escaped; ///< it has backslashes in it
};

/// The literal at the front. nullopt: it does not end. REQUIRES: text begins with a quotation mark.
std::optional<Literal> literal(std::string_view text) noexcept;

/// Appends what the literal at the front says, as unescape() does, and gives its body. nullopt: it does not end, or has a
/// backslash before what is no escape. REQUIRES: text begins with a quotation mark.
std::optional<std::string_view> read_literal(std::string_view text, std::string& target, std::size_t& lone_surrogates);

/// Appends what a body says, and counts the halves of surrogate pairs. False: a backslash is followed by what is no
/// escape.
bool unescape(std::string_view body, std::string& target, std::size_t& lone_surrogates);

} // namespace feedwright::json
