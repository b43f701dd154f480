// Texts as plain characters: for RSS titles and JSON Feed's text members, which cannot hold HTML.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/text.hpp>

namespace feedwright {

/// HTML as a browser would show it, white space collapsed: entities decoded, tags, scripts and styles left out.
/// nullopt: too large or too deeply nested to be what a title or a description is (over 64 KiB or 1,000 tags).
std::optional<std::string> plain_text_of_html(std::string_view html);

/// A text as plain characters: itself if it is plain; empty if it is HTML too large for this.
std::string plain_text(const Text& text);

/// Whether a title shows nothing: no characters, blanks only, or tags only.
bool shows_nothing(const Text& title);

/// The beginning of a text, at most `limit` characters, cut between words; with an ellipsis if something was cut.
std::string headline(const Text& text, std::size_t limit);

} // namespace feedwright
