// How lines are put together from the pieces that std::istream::getline gives.
#include "lines.hpp"

#include <limits>
#include <string_view>

namespace feedwright::json {

Lines::Next Lines::next(std::string& line) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    while (true) {
        const Next next = read(line);
        if (number_ == 1 && line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
        if (next != Next::line || line.find_first_not_of(" \t\r") != std::string::npos) return next;
    }
}

/// The next line, blank or not.
Lines::Next Lines::read(std::string& line) {
    line.clear();
    bool begun = false;
    while (true) {
        in_.getline(piece_.data(), static_cast<std::streamsize>(piece_.size()));
        const auto count = static_cast<std::size_t>(in_.gcount());
        if (count != 0 && !begun) {
            begun = true;
            ++number_;
        }
        const bool at_end = in_.eof() || in_.bad();
        const bool goes_on = !at_end && in_.fail();
        // The line break counts, but is not in the piece.
        line.append(piece_.data(), at_end || goes_on ? count : count - 1);
        if (line.size() > limit_) {
            if (goes_on) {
                in_.clear();
                in_.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
            }
            line = {}; // and its memory is given back
            return Next::too_long;
        }
        if (in_.bad()) {
            stream_.setstate(std::ios::badbit);
            return Next::end;
        }
        if (at_end) return begun ? Next::line : Next::end;
        if (!goes_on) return Next::line;
        in_.clear();
    }
}

} // namespace feedwright::json
