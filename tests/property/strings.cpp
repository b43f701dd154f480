// Everything is a table of pieces and a loop that puts some of them behind each other.
#include "strings.hpp"

#include <string_view>

namespace property {

namespace {

using namespace feedwright;
using std::string_view;
using namespace std::string_view_literals;

// clang-format off
constexpr string_view words[]{"railway", "Lena", "news", "AT&T", "the", "of", "2020", "x", "\xC3\x9C" "ber",
                              "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85", "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E",
                              "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80", "\xF0\x9F\x87\xAE\xF0\x9F\x87\xB7"};

constexpr string_view odd_pieces[]{
    // Markup, and what looks like it.
    "]]>", "]]", "<![CDATA[", "<!--", "-->", "<b>", "</b>", "<", ">", "&", "\"", "'", "&amp;", "&nbsp;", "&#8;", "&#x80;",
    "&unknown;", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "</title>", "</script>", "<script>",
    // White space.
    " ", "\t", "\n", "\r\n", "\r", "\xC2\xA0", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE3\x80\x80",
    // Controls, those of windows-1252 among them.
    "\0"sv, "\x01", "\x08", "\x0B", "\x0C", "\x1B[31m", "\x1F", "\x7F", "\xC2\x80", "\xC2\x93", "\xC2\x99", "\xC2\x81",
    // What is invisible or turns directions; noncharacters; the limits of Unicode.
    "\xEF\xBB\xBF", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x80\x8F", "\xC2\xAD",
    "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xEF\xB7\x90", "\xF0\x9F\xBF\xBE", "\xF4\x8F\xBF\xBF", "\xEE\x80\x80",
    "e\xCC\x81\xCC\x82", "\xEF\xBF\xBD",
    // No UTF-8: halves of surrogates, overlong, cut off, beyond the end, Latin-1; and UTF-8 encoded twice.
    "\xED\xA0\x80", "\xED\xB8\x80", "\xC0\xAF", "\xE2\x82", "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xFF", "\xE9", "\x80",
    "\xC3\x83\xC2\xA9",
};

/// Odd, and yet fit for every format.
constexpr string_view fine_pieces[]{"]]>", "<![CDATA[", "<!--", "<b>", "</b>", "<", ">", "&", "\"", "'", "&amp;", "&nbsp;", " ", "\t", "\n",
                                    "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x80\x8F", "\xC2\xAD",
                                    "\xEE\x80\x80", "e\xCC\x81\xCC\x82", "\xF0\x9F\x87\xAE\xF0\x9F\x87\xB7", "\xE2\x80\xA8"};
constexpr string_view fine_html[]{"<p>A paragraph.</p>", "<b>bold</b>", "<br/>", "<a href=\"https://a.example/?a=1&amp;b=2\">link</a>",
                                  "<img src=\"https://a.example/a.png\" alt=\"A &quot;cat&quot;\"/>", "<ul><li>one</li></ul>",
                                  "&lt;", "&amp;amp;", "<h2>Heading</h2>", "<pre>\n a\n  b</pre>",
                                  "<p dir=\"rtl\" lang=\"fa\">\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85</p>"};

constexpr string_view html_pieces[]{
    "<p>A paragraph.</p>", "<p>one<p>two", "<b>", "</b>", "<i>i</b></i>", "<br>", "<br/>", "<hr>", "</p>", "<div>", "</div>",
    "<a href=\"https://a.example/?a=1&b=2\">link</a>", "<a href='/relative'>r</a>", "<a href=\"#top\">top</a>",
    "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" java\tscript:alert(1)\">x</a>", "<a href=\"\">e</a>",
    "<a href=unquoted>u</a>", "<img src=\"a.png\" alt=\"A &quot;cat&quot;\">", "<img src=x onerror=alert(1)>",
    "<img srcset=\"a.png 1x, b.png 2x\">", "<script>alert('</p>')</script>", "<style>p{color:red}</style>",
    "<p style=\"color:red;position:fixed\">styled</p>", "<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>",
    "<iframe src=\"https://evil.example/\"></iframe>", "<!-- comment -->", "<!doctype html>", "<![CDATA[c]]>", "<?php 1 ?>",
    "<svg><script>1</script></svg>", "<math><mi>x</mi></math>", "<form><input name=a><button>go</button></form>",
    "<table><tr><td>1<td>2</table>", "<ul><li>one<li>two</ul>", "<pre>\n a\n  b</pre>", "<textarea></p>", "<title>t",
    "<plaintext>", "<template><p>t</template>", "<noscript><p>n</noscript>", "<object data=x></object>", "<x-y z>custom</x-y>",
    "<p title=\"a>b\" title=\"twice\" =x>", "<a", "<a href=\"", "</", "<>", "&", "&lt;", "&amp;amp;", "&copy", "&copy;", "&#0;",
    "&#x80;", "&#1114112;", "&notit;", "]]>", "<p\0x>"sv, "\r\n", "<h1>Heading</h1>", "<blockquote cite=\"b\">q</blockquote>",
    "<base href=\"https://base.example/\">", "<meta http-equiv=refresh content=0>", "<video src=v.mp4 controls></video>",
    "<p dir=rtl lang=fa>\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85</p>", "<P ALIGN=center>", "<font color=red>f</font>",
};

constexpr string_view xhtml_names[]{"p", "b", "em", "div", "span", "a", "ul", "li", "br", "img", "h2", "code"};
constexpr string_view xhtml_attributes[]{"title", "id", "href", "lang", "onclick", "style", "data-x", "class"};
constexpr string_view xhtml_others[]{"<!-- c -->", "<![CDATA[a<b]]>", "<?p i?>", "<br/>", "&#233;", "&#x1F680;",
                                     "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
                                     "<p xml:lang=\"fa\">\xD8\xB3</p>", "<script>1</script>", "&amp;", "&quot;", "]]&gt;"};

constexpr string_view url_starts[]{"https://a.example/",         "http://a.example/",          "https://A.Example:8080/x/",
                                   "https://xn--bcher-kva.example/", "https://user@a.example/p;v=1/", "https://127.0.0.1/"};
constexpr string_view fine_url_ends[]{"", "?a=1&b=2", ".mp3", ".png", "?q=%C3%A9", "/~x;y,z", "?'(*)!$"};
constexpr string_view url_ends[]{"",          "?a=1&b=2",     "#top",         ".mp3", ".png",     "?q=%C3%A9", "/\xC3\xA9t\xC3\xA9",
                                 " a b",      "?<x>\"'",      "/%zz",         "##",   "/[1]{2}|", "/%FF",      "/a/../b/./c",
                                 "\\windows", "/\xE2\x80\xAE", "?\xE9",        "/^`",  "/\x7F",    "/\n\x01"};
constexpr string_view languages[]{"en", "fa", "pt-BR", "zh-Hant-TW", "de-CH-1996", "x-house", "EN-us", "sr-Latn"};
constexpr string_view media_types[]{"audio/mpeg",      "text/html; charset=utf-8", "application/xhtml+xml", "image/svg+xml",
                                    "TEXT/Plain",      "application/vnd.a.b-c+json", "video/mp4; codecs=\"a, b\"", "text/plain"};
constexpr string_view xml_names[]{"element", "a", "_", "type", "xml-ish", "\xC3\xA9t\xC3\xA9", "name.with-1"};
constexpr string_view prefixes[]{"", "", "dc", "media", "content", "atom", "p", "ns1", "itunes"};
constexpr string_view namespaces[]{"https://one.example/ns", "https://two.example/ns#", "urn:example:three",
                                   "https://podcastindex.org/namespace/1.0", "http://schema.org/"};
constexpr string_view relations[]{"related", "via", "license", "payment", "alternate", "https://rel.example/x", "unheard-of",
                                  "http://www.iana.org/assignments/relation/related", ""};
constexpr string_view fine_starts[]{"https://a.example/", "http://a.example/", "https://b.example/x/"};
constexpr string_view protocols[]{"xml-rpc", "soap", "http-post"};
constexpr string_view fine_relations[]{"related", "via", "license", "payment", "https://rel.example/x"};
constexpr string_view hub_types[]{"", "WebSub", "rssCloud", "websub"};

constexpr string_view hostile_strings[]{
    "", " ", "\n", "\t\r\n ", "\xC2\xA0", "\0"sv, "<", "&", "]]>", "javascript:alert(1)", "relative/path", "//host/path", "http:",
    "http://", "http:///x", "https://\xC3\xA9.example/", "https://a b.example/", "mailto:a@b.example", "data:text/html,<b>",
    "tag:a.example,2020:x", "tag:no", "urn:uuid:123", "urn:isbn:1", "urn:x", "file:///etc/passwd", "https://[::1]/",
    "https://a.example:99999/", "not an address", "a@b", "a@b.example, c@d.example", "e-n",
    "en_US", "x", "-", "text", "text/", "/html", "text/html;", "xml", "xmlns", "a:b", "1a", "http://www.w3.org/2000/xmlns/",
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2005/Atom", "http://search.yahoo.com/mrss/", "http://purl.org/dc/terms/",
    "http://www.itunes.com/dtds/podcast-1.0.dtd", "\xFF",
    "\xED\xA0\x80", "\xEF\xBF\xBE", "_feedwright", "_a.b", "12345", "..", "....", "null", "self", "https://a.example/%FF%FE",
};
// clang-format on

std::string in_decimal(unsigned number) { return std::to_string(number); }

std::string escaped(std::string_view text) {
    std::string markup;
    for (const char c : text) {
        switch (c) {
        case '<': markup += "&lt;"; break;
        case '&': markup += "&amp;"; break;
        case '>': markup += "&gt;"; break;
        case '"': markup += "&quot;"; break;
        default: markup += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return markup;
}

/// Where a token of this name comes from.
struct TokenRow {
    string_view member;
    std::span<const string_view> table;
};
constexpr TokenRow tokens[]{{"rel", relations},      {"uri", namespaces},     {"prefix", prefixes}, {"name", xml_names},
                            {"protocol", protocols}, {"scheme", fine_starts}, {"type", hub_types}};

} // namespace

template <class Make>
std::string Strings::some_of(std::size_t most, Make&& make) {
    std::string all;
    for (std::size_t n = choices_.below(most + 1); n > 0; --n) all += make();
    return all;
}

/// Halves of surrogates come out as the three bytes that they must not be.
std::string Strings::character() {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    // Plane 0 more often than the others.
    auto code = static_cast<std::uint32_t>(choices_.below(choices_.one_in(4) ? 0x110000 : 0x10000));
    if (careful() && (code < 0xA0 || (code >= 0xD800 && code < 0xE000) || (code & 0xFFFE) == 0xFFFE)) code = 0x2603;
    if (code < 0x80) return {byte(code)};
    if (code < 0x800) return {byte(0xC0 | code >> 6U), byte(0x80 | (code & 0x3F))};
    if (code < 0x10000) return {byte(0xE0 | code >> 12U), byte(0x80 | (code >> 6U & 0x3F)), byte(0x80 | (code & 0x3F))};
    return {byte(0xF0 | code >> 18U), byte(0x80 | (code >> 12U & 0x3F)), byte(0x80 | (code >> 6U & 0x3F)),
            byte(0x80 | (code & 0x3F))};
}

std::string Strings::piece() {
    switch (choices_.below(8)) {
    default: return std::string{choices_.of(words)} + " ";
    case 4: return character();
    case 5:
        if (!careful()) return {static_cast<char>(choices_.below(256))};
        [[fallthrough]];
    case 6:
    case 7: return std::string{careful() ? choices_.of(fine_pieces) : choices_.of(odd_pieces)};
    }
}

std::string Strings::text() {
    std::string text = some_of(5, [&] { return piece(); });
    if (choices_.one_in(500)) {
        const std::string again = text.empty() ? "x" : text;
        for (std::size_t length = 66'000 + choices_.below(9); text.size() < length;) text += again;
    }
    return text;
}

std::string Strings::visible() {
    std::string word{"Visible"};
    if (choices_.one_in(2)) return word += text();
    return text() + word;
}

std::string Strings::html() {
    return some_of(6, [&] {
        if (choices_.one_in(4)) return careful() ? escaped(piece()) : piece();
        return std::string{careful() ? choices_.of(fine_html) : choices_.of(html_pieces)};
    });
}

std::string Strings::xhtml_piece(int depth) {
    if (depth == 0 || choices_.one_in(3)) return escaped(choices_.of(words));
    if (!careful() && choices_.one_in(4)) return std::string{choices_.of(xhtml_others)};
    const std::string name{choices_.of(xhtml_names)};
    std::string markup = "<" + name;
    if (!careful() && choices_.one_in(2)) {
        markup.append(" ").append(choices_.of(xhtml_attributes));
        markup += "=\"" + escaped(choices_.of(url_ends)) + "\"";
    }
    return markup + ">" + some_of(3, [&] { return xhtml_piece(depth - 1); }) + "</" + name + ">";
}

std::string Strings::xhtml() {
    return some_of(4, [&] { return xhtml_piece(3); });
}

std::string Strings::of_kind(Text::Kind kind) {
    if (kind == Text::Kind::plain) return text();
    if (kind == Text::Kind::xhtml && (careful() || !choices_.one_in(8))) return xhtml();
    return html();
}

std::string Strings::token(std::string_view member, unsigned number) {
    if (member == "id") {
        return choices_.one_in(2) ? good(Holds::url, member, number) : "id " + in_decimal(number) + text();
    }
    if (careful() && member == "rel") return std::string{choices_.of(fine_relations)};
    for (const TokenRow& row : tokens) {
        if (row.member == member) return std::string{choices_.of(row.table)};
    }
    return visible();
}

std::string Strings::good(Holds holds, std::string_view member, unsigned number) {
    switch (holds) {
    case Holds::plain: break;
    case Holds::token: return token(member, number);
    case Holds::url:
    case Holds::id: {
        const std::string_view start = careful() ? choices_.of(fine_starts) : choices_.of(url_starts);
        const std::string_view end = careful() ? choices_.of(fine_url_ends) : choices_.of(url_ends);
        return std::string{start} + in_decimal(number) + std::string{end};
    }
    case Holds::email: return "lena" + in_decimal(number) + "@a.example";
    case Holds::language: return std::string{choices_.of(languages)};
    case Holds::media_type: return std::string{choices_.of(media_types)};
    }
    return text();
}

std::string Strings::hostile() { return choices_.one_in(4) ? text() : std::string{choices_.of(hostile_strings)}; }

} // namespace property
