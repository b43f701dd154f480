// text_run: how far a text can be copied as it is. The writers and the rules look at every byte of every text, so this is
// where their time goes: sixteen bytes at a time where the processor can.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace feedwright {

/// What ends a run, besides what is not UTF-8 or no character of XML.
enum class Stop : std::uint8_t {
    trouble, ///< nothing else; all controls but tab and line feed
    text,    ///< & < > " and all controls
    markup,  ///< & < > and all controls but tab and line feed
    cdata,   ///< all controls but tab and line feed
    json     ///< " \ and all controls
};

/// Of the text, which begins with a whole character, the length of a run at the front: whole characters, none of which
/// ends it, nor two that look like UTF-8 encoded twice. It may end up to 16 bytes before it has to, and before the last 16
/// bytes of the text: what follows is looked at character by character.
std::size_t text_run(std::string_view text, Stop stop) noexcept;

/// The same without special instructions, for tests and for other processors.
std::size_t portable_text_run(std::string_view text, Stop stop) noexcept;

} // namespace feedwright
