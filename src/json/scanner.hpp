// Scanner: steps over JSON (RFC 8259) and checks each character of it. simdjson's on-demand reader checks only what is
// asked for and says little about what is wrong, so values that nobody reads are scanned, and a text that simdjson
// refuses is scanned for the exact place and reason. Takes any depth without recursion, a bit a level.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feedwright::json {

class Scanner {
public:
    /// REQUIRES: the text outlives the scanner.
    explicit Scanner(std::string_view text, std::size_t offset = 0) : text_{text}, at_{offset} {}

    /// Each steps over what it says; false: it is not there, and reason() and offset() say what is wrong and where.
    bool value();
    bool end_of_text();
    bool name_and_colon(); ///< a member's name
    bool string();

    /// Steps over blanks, and over the character if it is the next.
    bool take(char c);
    void blanks();

    std::size_t offset() const noexcept { return at_; }
    const std::string& reason() const noexcept { return reason_; }
    /// Where value() stopped, as a JSON Pointer from its start; at most 256 levels.
    std::string pointer() const;
    /// Where the list or object begins that is not closed, if that is what is wrong.
    std::optional<std::size_t> unclosed() const noexcept { return unclosed_; }

private:
    struct Level {
        std::size_t start;
        std::size_t index{}; ///< of the element
        std::size_t name{};  ///< offset of the member's name; 0: none yet
    };

    bool scalar();
    bool number();
    bool word();
    bool after_value(bool& more);
    bool open(bool is_object);
    bool at_name();
    void close();
    bool fail(std::string reason);
    bool fail_here(std::string_view wanted);
    char peek() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool at_end() const noexcept { return at_ == text_.size(); }
    std::string_view run() const noexcept;

    std::string_view text_;
    std::size_t at_;
    std::size_t last_end_{};      ///< behind the last character that was no blank
    std::size_t blanks_end_{};    ///< behind the last blanks
    std::vector<bool> is_object_; ///< for each level that is open
    std::vector<Level> levels_;   ///< of the outer 256
    std::string reason_;
    std::optional<std::size_t> unclosed_;
};

} // namespace feedwright::json
