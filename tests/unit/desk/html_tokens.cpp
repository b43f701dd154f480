// html_tokens: reads inputs, each as the number of its bytes, a line feed and the bytes, and writes the tokens of each
// as a line of JSON, with names and texts as a browser would have them. The scripts in tests/data/html compare.
#include <iostream>
#include <string>

#include "desk/html/characters.hpp"
#include "desk/html/references.hpp"
#include "desk/html/tokenizer.hpp"

using namespace feedwright::html;

namespace {

/// Line breaks as line feeds; U+FFFD for U+0000, which browsers keep in ordinary text alone.
std::string clean(std::string_view source, bool keep_zeros = false) {
    std::string made;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] == '\r') {
            made += '\n';
            if (i + 1 < source.size() && source[i + 1] == '\n') ++i;
        } else if (source[i] == '\0' && !keep_zeros) {
            made += "\xEF\xBF\xBD";
        } else {
            made += source[i];
        }
    }
    return made;
}

std::string decoded_copy(const std::string& text, Where where) {
    std::string storage;
    return std::string{decoded(text, where, storage)};
}

std::string quoted(std::string_view text) {
    std::string made = "\"";
    for (const char c : text) {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20) {
            made += "\\u00";
            made += digits[code >> 4U];
            made += digits[code & 15U];
        } else {
            if (c == '"' || c == '\\') made += '\\';
            made += c;
        }
    }
    return made + '"';
}

std::string text_of(const Token& token) {
    const std::string text = clean(token.source, token.content == Token::Content::data);
    if (token.content == Token::Content::raw || !token.has_references) return text;
    return decoded_copy(text, Where::text);
}

std::string attributes_of(const Token& token) {
    std::string made;
    for (const Attribute& attribute : token.attributes) {
        if (attribute.repeated) continue;
        if (!made.empty()) made += ',';
        made += quoted(feedwright::ascii::lower(clean(attribute.name)));
        made += ':' + quoted(decoded_copy(clean(attribute.value), Where::attribute));
    }
    return '{' + made + '}';
}

std::string json_of(const Token& token) {
    switch (token.kind) {
    case Token::Kind::text: return R"(["text",)" + quoted(text_of(token)) + ']';
    case Token::Kind::start_tag:
        return R"(["start",)" + quoted(feedwright::ascii::lower(clean(token.name))) + ',' + attributes_of(token) +
               (token.self_closing ? ",true]" : ",false]");
    case Token::Kind::end_tag: return R"(["end",)" + quoted(feedwright::ascii::lower(clean(token.name))) + ']';
    case Token::Kind::comment: return R"(["comment",)" + quoted(clean(token.source)) + ']';
    case Token::Kind::doctype: return R"(["doctype"])";
    case Token::Kind::end: break;
    }
    return {};
}

} // namespace

int main() {
    std::ios::sync_with_stdio(false);
    std::size_t size = 0;
    while (std::cin >> size && std::cin.get() == '\n') {
        std::string html(size, '\0');
        std::cin.read(html.data(), static_cast<std::streamsize>(size));
        Tokenizer tokenizer{html};
        std::string line;
        for (const Token* token = &tokenizer.next(); token->kind != Token::Kind::end; token = &tokenizer.next()) {
            if (!line.empty()) line += ',';
            line += json_of(*token);
        }
        std::cout << '[' << line << "]\n";
    }
}
