// Tokenizer: HTML as tags, texts and comments, by the states of the WHATWG HTML standard, section 13.2.5. Time grows
// with the length of the input only; nothing is allocated for a token, but for the attributes of tags that have very many;
// all that it gives out are views of the input, so that a caller can edit the source and leave the rest as it was.
//
// There is no tree builder behind it: it changes to RCDATA, RAWTEXT, script data and PLAINTEXT by the names of start
// tags alone, as a browser with scripting does outside of svg and math. <![CDATA[ is a bogus comment, as it is in HTML.
//
// Well-formed XML is read by its own rules (XML 1.0, sections 2.4 to 2.7 and 3.1): no start tag changes anything, and
// comments, CDATA sections and processing instructions end where they do there.
#pragma once

#include <cstddef>
#include <string_view>

#include <boost/container/small_vector.hpp>

#include "../../values/ascii.hpp"

namespace feedwright::html {

struct Attribute {
    std::string_view source{}; ///< name, equals sign and value with its quotes, as they stand there
    std::string_view name{};   ///< as spelled: compare with is_name()
    std::string_view value{};  ///< without its quotes, references not decoded: see references.hpp
    char quote{};              ///< '"', '\'', or 0
    bool repeated{};           ///< there is one of this name before it: browsers ignore this one
};

/// Those of one tag, nearly always few.
using Attributes = boost::container::small_vector<Attribute, 6>;

struct Token {
    enum class Kind { end, text, start_tag, end_tag, comment, doctype };
    /// How the characters of a text are to be read.
    enum class Content {
        data,   ///< references are decoded
        rcdata, ///< references are decoded: inside title and textarea
        raw     ///< characters only: inside script, style, xmp, iframe, noembed, noframes, noscript, plaintext
    };

    Kind kind{Kind::end};
    std::string_view source{};      ///< all bytes of the token; the sources of all tokens make up the input
    std::string_view name{};        ///< start_tag, end_tag: as spelled
    Attributes attributes{};        ///< start_tag and end_tag, in their order
    bool self_closing{};            ///< start_tag: ends with />
    Content content{Content::data}; ///< text
    bool has_references{};          ///< text: there may be an & in it
    bool has_less_than{};           ///< text: there may be a < in it, which begins no tag
};

struct RawElement;

enum class Syntax : unsigned char {
    html,
    xml ///< well-formed; its CDATA sections and processing instructions come as comments
};

class Tokenizer {
public:
    explicit Tokenizer(std::string_view markup, Syntax syntax = Syntax::html) noexcept;

    /// The next token, valid until the next call; at the end of the input, for ever, one of Kind::end. A tag that the
    /// input ends in is no token, as in the standard: its bytes come as the first end token's source. A text is as long
    /// as can be: two never follow each other. </>, which means nothing, comes as a comment.
    const Token& next();

    std::size_t offset_of(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - begin_);
    }

private:
    const Token& text(const char* begin, Token::Content content, bool references, bool less_than) noexcept;
    const char* markup(const char* p);
    const char* xml_markup(const char* p);
    const char* tag(const char* name, Token::Kind kind);
    const char* attribute(const char* name);
    const char* unfinished_tag() noexcept;

    const char* begin_;
    const char* end_;
    const char* position_;
    Syntax syntax_;
    const RawElement* raw_{}; ///< after its start tag
    const char* markup_{};    ///< where it was seen to begin, if it was
    Token token_{};
};

/// Whether a name as spelled is this one, given in lower case (ASCII letters only are folded, as the standard does).
constexpr bool is_name(std::string_view spelled, std::string_view lower) noexcept {
    if (spelled.size() != lower.size()) return false;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (ascii::lower(spelled[i]) != lower[i]) return false;
    }
    return true;
}

} // namespace feedwright::html
