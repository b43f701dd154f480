// Text: a UTF-8 string that knows what it is. Its kind says whether the string is plain text, HTML or
// XHTML, and so decides how each format escapes it, once: there is no raw string anywhere in the model.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace feedwright {

/// A text construct (RFC 4287 section 3.1). A string becomes plain text by itself:
///
///     article.title = "AT&T <merges>";                       // exactly these characters
///     article.content = Text::html("<p>In a phone call</p>"); // markup
class Text {
public:
    enum class Kind {
        plain, ///< characters; nothing in them is markup
        html,  ///< an HTML fragment, as it would stand inside a <div>
        xhtml  ///< the well-formed inside of an XHTML <div>, MathML, SVG; written as HTML, with a warning, if it is not
    };

    Text() = default;
    Text(std::string plain) : value{std::move(plain)} {}
    Text(std::string_view plain) : value{plain} {}
    Text(const char* plain) : value{plain} {}

    static Text html(std::string markup) { return Text{std::move(markup), Kind::html}; }
    static Text xhtml(std::string markup) { return Text{std::move(markup), Kind::xhtml}; }

    bool empty() const noexcept { return value.empty(); }

    friend bool operator==(const Text&, const Text&) = default;

    std::string value{};     ///< the text itself, UTF-8
    Kind kind{Kind::plain};  ///< what the value is
    std::string language{};  ///< BCP 47 tag; Atom: xml:lang. Absent: the article's or the feed's
    std::string base{};      ///< URL that relative URLs in the value start from; Atom: xml:base

private:
    Text(std::string markup, Kind markup_kind) : value{std::move(markup)}, kind{markup_kind} {}
};

} // namespace feedwright
