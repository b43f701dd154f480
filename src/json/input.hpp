// Input: the text that is read, a document or one line of NDJSON, made fit for simdjson: valid UTF-8, with the padding
// that it wants behind the end. Offsets into it become the lines and columns of what was given, also behind bytes that
// had to be replaced.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/json_reader.hpp>

namespace feedwright::json {

class Input {
public:
    /// simdjson counts the bytes of a text in 32 bits.
    static constexpr std::size_t longest_text = 0xFFFF'FFFF;

    enum class State { fit, empty, not_utf8, too_large };

    /// What is to be read goes in here, then prepare() is called. The bytes behind the text are the reader's.
    std::string& buffer() noexcept { return bytes_; }

    /// Skips a byte order mark, adds padding. `line`: the number of the first line. The text is there, as far as it goes,
    /// whatever the state.
    State prepare(std::size_t line);

    /// For a text that the parser stumbled over, which may be for malformed UTF-8: every maximal subpart of a malformed
    /// sequence becomes one U+FFFD. None: there is none of it. Too large: the text would become so, and stays.
    enum class Repair { none, done, too_large };
    Repair replace_malformed();

    /// An empty text in that line instead.
    void clear(std::size_t line) noexcept;

    std::string_view text() const noexcept { return {bytes_.data() + begin_, size_}; }
    /// The bytes that may be read from the beginning of text().
    std::size_t allocated() const noexcept { return bytes_.size() - begin_; }

    std::size_t offset_of(const char* place) const noexcept { return static_cast<std::size_t>(place - text().data()); }

    /// Quick, but for the first time, when the lines before are counted.
    JsonPosition position(std::size_t offset) const;

    /// The malformed sequences that were replaced in a piece of the text: how many, and where the first is.
    struct Replaced {
        std::size_t count{};
        std::size_t first{};
    };
    Replaced replaced(std::string_view piece) const noexcept {
        return replacements_.empty() ? Replaced{} : find_replaced(piece);
    }

private:
    /// A U+FFFD at `offset`; with it, the text has grown by `growth` bytes so far.
    struct Replacement {
        std::uint32_t offset;
        std::uint32_t growth;
    };

    void pad();
    Replaced find_replaced(std::string_view piece) const noexcept;
    std::size_t growth_before(std::size_t offset) const noexcept;

    std::string bytes_;
    std::size_t begin_{}; ///< behind the byte order mark
    std::size_t size_{};
    std::size_t first_line_{1};
    std::vector<Replacement> replacements_; ///< by offset

    /// What is known of a place.
    struct Mark {
        std::uint32_t breaks{};     ///< of lines, before it
        std::uint32_t line_start{}; ///< where its line begins
    };
    static constexpr std::size_t block_size = 1024;

    Mark pass(Mark mark, std::size_t begin, std::size_t end) const noexcept;

    mutable std::vector<Mark> marks_; ///< at the beginning of each block, as far as was asked
};

} // namespace feedwright::json
