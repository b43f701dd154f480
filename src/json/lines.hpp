// Lines: the lines of a stream, one at a time, of any length up to a limit, so that a stream without a line break in it
// does not fill the memory.
#pragma once

#include <array>
#include <cstddef>
#include <istream>
#include <string>

namespace feedwright::json {

class Lines {
public:
    static constexpr std::size_t longest_line = std::size_t{1} << 30U;

    /// REQUIRES: the stream outlives this. Trouble with reading it ends the lines and is told to the stream, whose state
    /// the caller checks; its end is not, so that streams that throw at their end do not.
    explicit Lines(std::istream& stream, std::size_t limit = longest_line)
        : stream_{stream}, in_{stream.rdbuf()}, limit_{limit} {}

    enum class Next { line, too_long, end };

    /// Replaces `line` by the next that is not blank, without its line break. Of one that is too long nothing is kept.
    Next next(std::string& line);

    /// Of the line that was read last, from 1.
    std::size_t number() const noexcept { return number_; }

private:
    Next read(std::string& line);

    std::istream& stream_;
    std::istream in_; ///< on the same buffer
    std::size_t limit_;
    std::size_t number_{};
    std::array<char, 65536> piece_{};
};

} // namespace feedwright::json
