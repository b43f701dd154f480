// text_run: how far a text can be copied as it is. The writers and the rules look at every byte of every text, so this is
// where their time goes: sixteen or thirty-two bytes at a time where the processor can.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace feedwright {

/// What ends a run, besides what is not UTF-8 or no character of XML.
enum class Stop : std::uint8_t {
    suspect, ///< all controls but tab and line feed, U+0080 to U+009F, and all that looks encoded twice
    plain,   ///< the same, and <
    text,    ///< & < > " and all controls
    markup,  ///< & < > and all controls but tab and line feed
    cdata,   ///< all controls but tab and line feed
    json,    ///< " \ and all controls
    url      ///< the last one: all but letters and digits of ASCII and ; / ? : @ & = + $ . - _ ! ~ * ' ( ) ,
};

/// What is known of a text beforehand.
enum class Known : std::uint8_t {
    nothing,
    clean ///< it is one run to Stop::suspect: only what else ends a run has to be looked for
};

/// A text that is known to be clean, by the place where it stands; or none.
class CleanText {
public:
    void expect(std::string_view text) noexcept { text_ = text; }
    Known known_of(std::string_view text) const noexcept {
        const bool is_it = text.data() == text_.data() && text.size() == text_.size();
        return is_it ? Known::clean : Known::nothing;
    }

private:
    std::string_view text_{};
};

/// Of the text, which begins with a whole character, the length of a run at the front: whole characters, none of which
/// ends it, nor two that look like UTF-8 encoded twice, nor U+FFFD. It may end up to a block before it has to: what
/// follows is looked at character by character.
std::size_t text_run(std::string_view text, Stop stop, Known known = Known::nothing) noexcept;

/// How many characters are looked at one by one behind a run.
inline constexpr std::size_t longest_block = 32;

/// What processors can do more than others.
enum class InstructionSet : std::uint8_t { none, ssse3, avx2, neon };

bool has(InstructionSet set) noexcept;

/// The same in the instructions of one set, for tests. REQUIRES: the processor has it.
std::size_t text_run_in(InstructionSet set, std::string_view text, Stop stop, Known known) noexcept;

} // namespace feedwright
