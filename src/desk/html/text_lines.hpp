// Lines of plain text: white space collapsed as CSS Text 3 does (section 4.1.1), line breaks as innerText has them: those
// that must stand between blocks wait until something follows, and the greatest of them counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace feedwright::html {

/// What becomes of white space.
enum class White : std::uint8_t {
    collapsed,  ///< each run is one blank; none at the ends of a line
    lines_kept, ///< the same, but line breaks stay
    kept
};

class TextLines {
public:
    void text(std::string_view characters, White white);
    void line_break() { write('\n'); }

    /// There must be this many line breaks between what was and what comes; 1: it begins on a new line.
    void gap(int line_breaks) noexcept;

    /// A character between two parts of a table, be they empty or not.
    void write(char separator);

    /// Stands in front of what comes next: the bullet of a list item.
    void set_marker(std::string marker) { marker_ = std::move(marker); }
    void drop_marker() noexcept { marker_.clear(); }

    /// A box in the line has lines of its own: white space at its ends goes, white space around it stays.
    /// begin_box() returns what end_box() needs.
    bool begin_box() noexcept;
    void end_box(bool at_line_start) noexcept;

    /// Whether the text so far ends with the end of a block.
    bool complete() const noexcept { return gap_ > 0 && !text_.empty(); }
    std::size_t size() const noexcept { return text_.size(); }

    /// Moves the text so far to `text`; returns how many line breaks stand before it.
    int take(std::string& text);

private:
    void flush();
    void text_kept(std::string_view characters);

    std::string text_{};
    std::string marker_{};
    int gap_{};        ///< line breaks that wait for something to follow
    int gap_before_{}; ///< those before text_
    bool began_{};     ///< there has been text
    bool line_start_{true};
    bool blank_waits_{};
};

} // namespace feedwright::html
