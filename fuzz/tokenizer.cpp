// Any bytes as HTML. The sources of the tokens have to make up the input, all that a token shows has to lie in its
// source, the source of a token alone has to be that token again, and references have to decode the same by all ways.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "desk/html/references.hpp"
#include "desk/html/tokenizer.hpp"
#include "require.hpp"

namespace {

using namespace feedwright::html;

bool lies_in(std::string_view part, std::string_view whole) {
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

std::string lower_copy(std::string_view name) {
    std::string made{name};
    for (char& c : made) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return made;
}

void check_references(std::string_view text, Where where) {
    std::string by_hand;
    for (std::size_t i = 0; i < text.size();) {
        const Reference reference = text[i] == '&' ? reference_at(text, i, where) : Reference{};
        if (reference.length == 0) {
            by_hand += text[i++];
            continue;
        }
        require(reference.length >= 3 && reference.length <= text.size() - i, "length of a reference", text);
        require(reference.first != 0 && reference.first <= 0x10FFFF, "a reference to no character", text);
        append_decoded(by_hand, text.substr(i, reference.length), Where::text);
        i += reference.length;
    }
    std::string appended;
    append_decoded(appended, text, where);
    std::string storage;
    require(appended == by_hand && decoded(text, where, storage) == by_hand, "references differ", text);
}

void check_attributes(const Token& token) {
    const auto& all = token.attributes;
    std::string_view before = token.name;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Attribute& attribute = all[i];
        const bool inside = lies_in(attribute.source, token.source) && lies_in(attribute.name, attribute.source) &&
                            lies_in(attribute.value, attribute.source);
        require(inside && !attribute.name.empty(), "an attribute outside of its place", token.source);
        require(attribute.source.data() >= before.data() + before.size(), "attributes overlap", token.source);
        before = attribute.source;
        check_references(attribute.value, Where::attribute);
        if (all.size() > 100) continue;
        const bool repeated =
            std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const auto& earlier) { return lower_copy(earlier.name) == lower_copy(attribute.name); });
        require(repeated == attribute.repeated, "repeated is wrong", token.source);
    }
}

void check_token(const Token& token) {
    if (token.kind == Token::Kind::end) {
        require(token.name.empty() && token.attributes.empty(), "an end with parts", token.source);
        return;
    }
    require(!token.source.empty(), "a token of nothing", token.source);
    if (token.kind == Token::Kind::text) {
        const bool ampersand = token.source.find('&') != token.source.npos;
        require(token.has_references == (ampersand && token.content != Token::Content::raw), "has_references",
                token.source);
        require(token.name.empty() && token.attributes.empty(), "a text with parts", token.source);
        check_references(token.source, Where::text);
        if (token.content != Token::Content::data) return;
    }
    require(token.name.empty() || lies_in(token.name, token.source), "a name outside of its tag", token.source);
    check_attributes(token);
    Tokenizer alone{token.source};
    const Token& again = alone.next();
    require(again.kind == token.kind && again.source == token.source && again.name == token.name &&
                again.attributes.size() == token.attributes.size() && again.self_closing == token.self_closing,
            "another token when it is alone", token.source);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view html{reinterpret_cast<const char*>(data), size};
    Tokenizer tokenizer{html};
    std::size_t offset = 0;
    Token::Kind before = Token::Kind::end;
    while (true) {
        const Token& token = tokenizer.next();
        require(token.source.data() == html.data() + offset && tokenizer.offset_of(token.source) == offset,
                "a gap between tokens", html);
        offset += token.source.size();
        check_token(token);
        require(token.kind != Token::Kind::text || before != Token::Kind::text, "two texts", html);
        before = token.kind;
        if (token.kind == Token::Kind::end) break;
    }
    require(offset == size, "bytes behind the end", html);
    require(tokenizer.next().kind == Token::Kind::end && tokenizer.next().source.empty(), "no end for ever", html);
    return 0;
}
