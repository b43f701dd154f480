// A strict parser agrees with the author about the tree if the tags of the tree, written anew, are those that the author
// wrote. So the tokens of both are compared side by side; only end tags that may be left out, and the parts of a table
// that go without saying, may be missing in the author's. Whatever else differs counts as an error, so there may be more
// errors here than a parser would find, but never less.
#include <string>
#include <vector>

#include "feedwright/html.hpp"

#include "../../values/ascii.hpp"
#include "fit_tree.hpp"
#include "references.hpp"
#include "strict_tokens.hpp"
#include "tags.hpp"

namespace feedwright {

namespace html {

namespace {

/// A tag, or all text up to the next one.
struct Part {
    Token::Kind kind{};
    Tag tag{Tag::other};
    std::string text{}; ///< decoded; of a tag its name in lower case

    bool operator==(const Part&) const = default;
};

using Parts = std::vector<Part>;

void append(Parts& parts, const Token& token) {
    if (token.kind == Token::Kind::text) {
        if (parts.empty() || parts.back().kind != Token::Kind::text) parts.push_back({.kind = Token::Kind::text});
        std::string& text = parts.back().text;
        // A parser drops the line break that begins a <pre>.
        const bool first = text.empty() && parts.size() > 1 && parts[parts.size() - 2].kind == Token::Kind::start_tag;
        const Tag before = first ? parts[parts.size() - 2].tag : Tag::other;
        std::string_view source = token.source;
        if ((before == Tag::pre || before == Tag::listing || before == Tag::textarea) && source.starts_with('\n')) {
            source.remove_prefix(1);
        }
        append_decoded(text, source, Where::text);
    } else if (token.kind == Token::Kind::start_tag || token.kind == Token::Kind::end_tag) {
        std::string name = ascii::lower(token.name);
        const Tag tag = tag_of(name);
        parts.push_back({token.kind, tag, std::move(name)});
    }
}

/// nullopt: there is a token that is not strict.
std::optional<Parts> strict_parts(std::string_view html) {
    Parts parts;
    Tokenizer tokenizer{html};
    while (true) {
        const Token& token = tokenizer.next();
        if (!is_strict(token)) return std::nullopt;
        if (token.kind == Token::Kind::end) return parts;
        append(parts, token);
        // In these other rules hold.
        if (!parts.empty() && (parts.back().tag == Tag::svg || parts.back().tag == Tag::math)) return std::nullopt;
    }
}

Parts parts_of(std::string_view html) {
    Parts parts;
    Tokenizer tokenizer{html};
    while (true) {
        const Token& token = tokenizer.next();
        if (token.kind == Token::Kind::end) return parts;
        append(parts, token);
    }
}

/// Whether such a tag ends what may be open before it without a complaint. Two are too young for all parsers to agree.
bool ends_quietly(const Part& part, bool in_ruby) noexcept {
    if (part.tag == Tag::dialog || part.tag == Tag::search) return false;
    if (part.kind != Token::Kind::end_tag) return part.kind == Token::Kind::start_tag;
    switch (part.tag) {
    case Tag::li:
    case Tag::dd:
    case Tag::dt: return true;
    case Tag::ruby: return in_ruby;
    default: return has(part.tag, closes_p | table_part) || part.tag == Tag::table;
    }
}

/// Whether an end tag of the tree may be missing where the author goes on with this; nothing: it is the end.
bool may_be_left_out(Tag tag, const Part* next) noexcept {
    const bool item = tag == Tag::p || tag == Tag::li || tag == Tag::dd || tag == Tag::dt;
    if (next == nullptr) return item;
    const bool part = has(tag, table_part) && tag != Tag::caption && tag != Tag::colgroup;
    const bool ruby = tag == Tag::rt || tag == Tag::rp;
    return (item || part || ruby) && ends_quietly(*next, ruby);
}

bool goes_without_saying(const Part& part) noexcept {
    return part.kind == Token::Kind::start_tag && (part.tag == Tag::tbody || part.tag == Tag::colgroup);
}

/// Whether the tree's parts are the author's, but for what may be left out.
bool agree(const Parts& author, const Parts& tree) {
    std::size_t i = 0;
    std::vector<Tag> unsaid; ///< open elements of the tree whose start tags the author left out
    for (const Part& part : tree) {
        const Part* const next = i < author.size() ? &author[i] : nullptr;
        if (next != nullptr && *next == part) {
            ++i;
        } else if (goes_without_saying(part) && next != nullptr && next->kind == Token::Kind::start_tag) {
            unsaid.push_back(part.tag);
        } else if (part.kind == Token::Kind::end_tag && !unsaid.empty() && unsaid.back() == part.tag) {
            unsaid.pop_back();
        } else if (part.kind != Token::Kind::end_tag || !may_be_left_out(part.tag, next)) {
            return false;
        }
    }
    return i == author.size();
}

} // namespace

} // namespace html

bool is_strict_html(std::string_view markup) {
    const std::optional<html::FitTree> fit = html::fit_tree(markup);
    if (!fit) return false;
    if (fit->html == markup) return true;
    const std::optional<html::Parts> author = html::strict_parts(markup);
    return author && html::agree(*author, html::parts_of(fit->html));
}

} // namespace feedwright
