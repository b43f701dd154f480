// Texts as one line of plain characters: for RSS titles and JSON Feed's text members, which cannot hold HTML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <feedwright/text.hpp>

namespace feedwright {

/// A text as plain characters: itself if it is plain; HTML as plain_text(html) shows it, in one line and without the
/// markers of lists.
std::string plain_text(const Text& text);

/// The same without a copy of what is plain; `storage` is where the characters are if they are not.
std::string_view plain_text(const Text& text, std::string& storage);

/// Whether a title shows nothing: no characters, blanks only, or tags only.
bool shows_nothing(const Text& title);

/// Whether a text shows nothing, no picture or player either.
bool is_void(const Text& text);

/// The beginning of a text, at most `limit` characters, cut between words; with an ellipsis if something was cut.
std::string headline(const Text& text, std::size_t limit);

/// What an article is called by in a finding: its title, if that is a short line of plain text, as most are; else the headline
/// of it.
std::string title_in_findings(const Text& title);

} // namespace feedwright
