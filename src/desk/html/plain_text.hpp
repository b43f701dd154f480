// Plain text of HTML, block by block, so that a summary need not read a whole article. What is shown and what not is told
// in docs/html.md.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "open_elements.hpp"
#include "text_lines.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

class TextReader {
public:
    struct Options {
        bool images{true};   ///< alternative texts in place of images
        bool markers{true};  ///< bullets and numbers of lists
        bool numbers{true};  ///< false: bullets also for ordered lists
        bool readings{true}; ///< of <ruby>
        bool beside{true};   ///< what is about a text and not of it: beside.hpp
    };

    explicit TextReader(std::string_view html) : TextReader{html, Options{}} {}
    TextReader(std::string_view html, Options options);
    TextReader(const TextReader&) = delete;
    TextReader& operator=(const TextReader&) = delete;

    /// The next block that shows something: a paragraph, a heading, an item of a list ... In it, "\n" is a <br>, a line of
    /// a <pre> or the end of a table's row. False: there is no more. One of `enough` bytes or more may come in pieces.
    bool next_paragraph(std::string& text, std::size_t enough = std::string::npos);

    /// How many line breaks are between that block and the one before it; 0 if it is the first.
    int gap() const noexcept { return gap_; }

private:
    void start(const Token& tag);
    void end(const Token& tag);
    void characters(const Token& text);
    void image(const Token& tag);
    void apply_attributes(const Token& tag, OpenElement& element, std::optional<Marker>& marker);
    void begin(OpenElement& element, std::optional<Marker> marker, const Token& tag);
    void begin_implied(Kind kind);
    void begin_part(OpenElement& element);
    void begin_list(OpenElement& element, std::optional<Marker> marker, const Token& tag);
    void begin_item(std::optional<Marker> marker, bool speaks, const Token& tag);

    std::string_view html_;
    Tokenizer tokenizer_;
    Options options_;
    TextLines lines_{};
    OpenElements open_{lines_};
    std::string decoded_{};
    bool raw_shows_{};       ///< the characters that follow are those of an xmp or a plaintext
    bool skips_newline_{};   ///< the one right behind <pre>
    std::size_t look_ahead_; ///< bytes that may be read to count the items of lists
    int gap_{};
};

/// The beginning of plain_text(html): all of it, or `enough` bytes and perhaps the rest of a paragraph.
std::string beginning_of_text(std::string_view html, std::size_t enough, TextReader::Options options);
inline std::string beginning_of_text(std::string_view html, std::size_t enough) {
    return beginning_of_text(html, enough, {});
}

} // namespace feedwright::html
