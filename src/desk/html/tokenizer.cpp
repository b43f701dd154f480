// The states of the standard become positions in the code: each function takes the place where its states begin and
// returns the place behind them. A carriage return counts as the line feed that it stands for.
#include "tokenizer.hpp"

#include <utility>

#include "characters.hpp"
#include "raw_text.hpp"
#include "repeated.hpp"

namespace feedwright::html {

namespace {

std::string_view between(const char* begin, const char* end) noexcept {
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Whether the '<' at p begins anything but text (section 13.2.5.6). In XML it always does.
bool begins_markup(const char* p, const char* end, Syntax syntax) noexcept {
    if (end - p < 2) return false;
    const char next = p[1];
    return is(is_letter, next) || next == '!' || next == '?' || (next == '/' && end - p > 2) || syntax == Syntax::xml;
}

const char* behind_next(char wanted, const char* p, const char* end) noexcept {
    p = find(wanted, p, end);
    return p == end ? end : p + 1;
}

const char* behind_next(std::string_view wanted, const char* p, const char* end) noexcept {
    const std::size_t found = between(p, end).find(wanted);
    return found == std::string_view::npos ? end : p + found + wanted.size();
}

/// Comments, from behind <!-- on (sections 13.2.5.43 to 52): they end at a '>' behind -- or --!, and at one that comes
/// at once.
const char* behind_comment(const char* p, const char* end) noexcept {
    const std::string_view text = between(p, end);
    if (text.starts_with('>')) return p + 1;
    if (text.starts_with("->")) return p + 2;
    for (p = find('>', p, end); p != end; p = find('>', p + 1, end)) {
        const std::string_view before = between(text.data(), p);
        if (before.ends_with("--") || before.ends_with("--!")) return p + 1;
    }
    return end;
}

} // namespace

Tokenizer::Tokenizer(std::string_view markup, Syntax syntax) noexcept
    : begin_{markup.data()}, end_{markup.data() + markup.size()}, position_{markup.data()}, syntax_{syntax} {}

const Token& Tokenizer::next() {
    const char* const begin = position_;
    token_.name = {};
    token_.attributes.clear();
    token_.self_closing = false;
    token_.content = Token::Content::data;
    token_.has_references = false;
    token_.has_less_than = false;
    if (const RawElement* const element = std::exchange(raw_, nullptr)) {
        position_ = element->end_of_text(*element, begin, end_);
        if (position_ != begin) {
            const bool references = element->content != Token::Content::raw && find('&', begin, position_) != position_;
            return text(begin, element->content, references, true);
        }
    }
    bool references = false;
    // Behind a text there is markup at once.
    const bool is_at_markup = std::exchange(markup_, nullptr) == begin && begin != end_;
    const char* p = is_at_markup ? begin : find_less_than(begin, end_, references);
    bool less_than = false;
    while (p != end_ && !begins_markup(p, end_, syntax_)) {
        less_than = true;
        p = find_less_than(p + 1, end_, references);
    }
    position_ = p;
    if (p != begin) {
        markup_ = p;
        return text(begin, Token::Content::data, references, less_than);
    }
    token_.kind = Token::Kind::end;
    if (p != end_) position_ = syntax_ == Syntax::html ? markup(p) : xml_markup(p);
    token_.source = between(begin, position_);
    return token_;
}

const Token& Tokenizer::text(const char* begin, Token::Content content, bool references, bool less_than) noexcept {
    token_.kind = Token::Kind::text;
    token_.source = between(begin, position_);
    token_.content = content;
    token_.has_references = references;
    token_.has_less_than = less_than;
    return token_;
}

/// REQUIRES: begins_markup(p)
const char* Tokenizer::markup(const char* p) {
    const char next = p[1];
    if (is(is_letter, next)) return tag(p + 1, Token::Kind::start_tag);
    if (next == '/' && is(is_letter, p[2])) return tag(p + 2, Token::Kind::end_tag);
    token_.kind = Token::Kind::comment;
    if (next == '!') {
        if (begins_with("<!--", p, end_)) return behind_comment(p + 4, end_);
        if (begins_with("<!doctype", p, end_)) token_.kind = Token::Kind::doctype;
    }
    return behind_next('>', p + 2, end_);
}

/// REQUIRES: begins_markup(p)
const char* Tokenizer::xml_markup(const char* p) {
    struct Row {
        std::string_view begin;
        std::string_view end;
    };
    constexpr Row rows[]{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    for (const Row& row : rows) {
        if (!between(p, end_).starts_with(row.begin)) continue;
        token_.kind = Token::Kind::comment;
        return behind_next(row.end, p + row.begin.size(), end_);
    }
    return p[1] == '/' ? tag(p + 2, Token::Kind::end_tag) : tag(p + 1, Token::Kind::start_tag);
}

/// A tag, from its name on (sections 13.2.5.8 and 32 to 40).
const char* Tokenizer::tag(const char* const name, Token::Kind kind) {
    const char* p = find(ends_tag_name, name, end_);
    token_.name = between(name, p);
    while (true) {
        p = skip_space(p, end_);
        if (p == end_) return unfinished_tag();
        if (*p == '>') break;
        if (*p == '/') {
            ++p;
            if (p == end_ || *p != '>') continue;
            token_.self_closing = kind == Token::Kind::start_tag;
            break;
        }
        p = attribute(p);
    }
    token_.kind = kind;
    if (token_.attributes.size() > 1) mark_repeated(token_.attributes);
    if (kind == Token::Kind::start_tag && syntax_ == Syntax::html) raw_ = raw_element(token_.name);
    return p + 1;
}

const char* Tokenizer::attribute(const char* const name) {
    const char* const name_end = find(ends_attribute_name, name + 1, end_); // an equals sign may be its first character
    Attribute& made = token_.attributes.emplace_back();
    made.name = between(name, name_end);
    const char* p = skip_space(name_end, end_);
    if (p == end_ || *p != '=') {
        made.source = made.name;
        made.value = between(name_end, name_end);
        return p;
    }
    const char* value = skip_space(p + 1, end_);
    if (value == end_ || *value == '>') {
        made.source = between(name, p + 1);
        made.value = between(p + 1, p + 1);
        return value;
    }
    const char* value_end;
    if (*value == '"' || *value == '\'') {
        made.quote = *value++;
        value_end = find(made.quote, value, end_);
        p = value_end == end_ ? end_ : value_end + 1;
    } else {
        p = value_end = find(ends_unquoted_value, value, end_);
    }
    made.source = between(name, p);
    made.value = between(value, value_end);
    return p;
}

/// The end of the input inside a tag: there is no tag.
const char* Tokenizer::unfinished_tag() noexcept {
    token_.name = {};
    token_.attributes.clear();
    return end_;
}

} // namespace feedwright::html
