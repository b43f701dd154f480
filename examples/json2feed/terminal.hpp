// Terminal: what may be done on standard error: colours and a line that changes, if a person is looking.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace json2feed {

class Terminal {
public:
    /// Looks at standard error and at the environment: TERM, and NO_COLOR (no-color.org).
    Terminal();
    ~Terminal() { clear_progress(); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool is_there() const noexcept { return is_there_; }
    bool has_colour() const noexcept { return has_colour_; }

    /// Writes to standard error, terminal or not. Trouble there is ignored: there is nobody to tell.
    void write(std::string_view text);

    /// Shows how far a long run is, five times a second at most.
    void show_progress(std::uint64_t articles, std::uint64_t bytes);
    /// Takes the progress line away. write() does so too.
    void clear_progress();

private:
    using Clock = std::chrono::steady_clock;

    bool is_there_{};
    bool has_colour_{};
    std::size_t progress_width_{};
    Clock::time_point next_progress_{};
};

} // namespace json2feed
