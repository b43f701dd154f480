// Any bytes as HTML. Well-formed UTF-8 stays well-formed; the text is not much longer than the HTML; the paragraphs, in
// pieces or not, make up the whole; and text that is escaped comes back as it was.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <feedwright/html.hpp>

#include "desk/html/plain_text.hpp"
#include "values/utf8.hpp"
#include "require.hpp"

namespace {

using namespace feedwright;

std::string in_pieces(std::string_view html, std::size_t enough) {
    html::TextReader reader{html};
    std::string all;
    std::string piece;
    while (reader.next_paragraph(piece, enough)) {
        require(!piece.empty(), "an empty piece", html);
        require(!all.empty() || reader.gap() == 0, "a gap before the first paragraph", html);
        all.append(static_cast<std::size_t>(reader.gap()), '\n').append(piece);
    }
    return all;
}

bool is_well_formed(std::string_view text) {
    return utf8::first_trouble(text, false).kind == utf8::Trouble::Kind::none;
}

std::string escaped(std::string_view text) {
    std::string html;
    for (const char c : text) {
        if (c == '<') {
            html.append("&lt;");
        } else if (c == '&') {
            html.append("&amp;");
        } else {
            html.push_back(c);
        }
    }
    return html;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view html{reinterpret_cast<const char*>(data), size};
    const std::string text = plain_text(html);
    require(!is_well_formed(html) || is_well_formed(text), "malformed", html);
    // The longest that a tag can add is a marker such as "mmmdccclxxxviii. ", and three line breaks.
    require(text.size() <= 8 * html.size() + 16, "too long", html);
    require(in_pieces(html, 1) == text && in_pieces(html, 100) == text, "pieces differ from the whole", html);

    // What plain_text() shows is shown again if white space is kept, as long as HTML's parser leaves it alone.
    if (text.find_first_of(std::string_view{"\0\r", 2}) == text.npos) {
        const std::string again = plain_text("<pre>\n" + escaped(text) + "</pre>");
        require(again == text, "text does not survive", html);
    }
    require(plain_text("<script>" + escaped(html) + "</script>").empty(), "a script shows", html);
    require(plain_text("<!-- " + escaped(html).substr(0, html.find('-'))).empty(), "a comment shows", html);
    return 0;
}
