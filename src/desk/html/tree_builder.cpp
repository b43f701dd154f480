// Tokens, and which rules are for them: those of the insertion mode, or of foreign content (WHATWG HTML standard,
// section 13.2.6).
#include "tree_builder.hpp"

#include <utility>

#include "clean_text.hpp"
#include "raw_text.hpp"
#include "references.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void append_lower(std::string& out, std::string_view name) {
    const std::size_t begin = out.size();
    append_clean(out, name, replacement);
    for (std::size_t i = begin; i < out.size(); ++i) {
        if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] | 0x20);
    }
}

} // namespace

TreeBuilder::TreeBuilder(Tree& tree, std::string_view html) : tree_{tree}, html_{html}, tokenizer_{html} {
    tree_.root = &make(Tag::html, name_of(Tag::html), Space::html, nullptr);
    size_ = 0;
    open_.push_back(tree_.root);
}

bool TreeBuilder::build() {
    while (!failed_) {
        const Token& token = tokenizer_.next();
        after_pre_ = std::exchange(skip_newline_, false);
        switch (token.kind) {
        case Token::Kind::end: return true;
        case Token::Kind::text: on_text(token); break;
        case Token::Kind::start_tag: on_start_tag(token); break;
        case Token::Kind::end_tag: on_end_tag(token); break;
        case Token::Kind::comment:
            if (current().space != Space::html) read_cdata(token);
            break;
        case Token::Kind::doctype: break;
        }
    }
    return false;
}

/// The tokenizer goes by names alone; where the tree has no such element, it starts anew behind the tag.
void TreeBuilder::on_start_tag(const Token& token) {
    const std::string_view source = token.source;
    const bool reads_raw = raw_element(token.name) != nullptr;
    raw_ = false;
    start(start_tag_of(token));
    if (raw_) {
        read_raw_text();
    } else if (reads_raw && !plaintext_) {
        const auto offset = static_cast<std::size_t>(source.data() - html_.data()) + source.size();
        tokenizer_ = Tokenizer{html_.substr(offset)};
    }
}

void TreeBuilder::on_end_tag(const Token& token) {
    buffer_.clear();
    append_lower(buffer_, token.name);
    const std::string name = buffer_;
    end(tag_of(name), name);
}

void TreeBuilder::on_text(const Token& token) {
    const std::string_view characters =
        token.content == Token::Content::raw ? token.source : decoded(token.source, Where::text, buffer_);
    clean_.clear();
    append_clean(clean_, characters, current().space == Space::html ? std::string_view{} : replacement);
    std::string_view rest = clean_;
    if (after_pre_ && rest.starts_with('\n')) rest.remove_prefix(1);
    if (!rest.empty()) text(rest);
}

/// What is in an element of text, up to its end tag or to the end.
void TreeBuilder::read_raw_text() {
    const Token* token = &tokenizer_.next();
    if (token->kind == Token::Kind::text) {
        const std::string_view characters =
            token->content == Token::Content::raw ? token->source : decoded(token->source, Where::text, buffer_);
        clean_.clear();
        append_clean(clean_, characters, replacement);
        std::string_view rest = clean_;
        if (is_current(Tag::textarea) && rest.starts_with('\n')) rest.remove_prefix(1);
        if (!rest.empty()) insert_text(rest);
        tokenizer_.next();
    }
    open_.pop_back();
}

TreeBuilder::StartTag TreeBuilder::start_tag_of(const Token& token) {
    buffer_.clear();
    append_lower(buffer_, token.name);
    StartTag made{tag_of(buffer_), {}, nullptr, token.self_closing};
    made.name = made.tag == Tag::other ? std::string_view{tree_.names.emplace_back(buffer_)} : name_of(made.tag);
    if (token.attributes.empty()) return made;
    NodeAttributes& attributes = tree_.attributes.emplace_back();
    for (const Attribute& attribute : token.attributes) {
        NodeAttribute written;
        append_lower(written.name, attribute.name);
        if (attribute.repeated || !is_name(attribute.name, written.name)) continue; // characters that are not allowed
        append_clean(written.value, decoded(attribute.value, Where::attribute, buffer_), replacement);
        attributes.push_back(std::move(written));
    }
    made.attributes = &attributes;
    return made;
}

void TreeBuilder::start(const StartTag& tag) {
    if (takes_foreign(tag)) {
        start_foreign(tag);
    } else {
        start_by_mode(tag);
    }
}

void TreeBuilder::start_by_mode(const StartTag& tag) {
    switch (mode_) {
    case Mode::body: return start_in_body(tag);
    case Mode::table: return start_in_table(tag);
    case Mode::caption: return start_in_caption(tag);
    case Mode::column_group: return start_in_column_group(tag);
    case Mode::table_body: return start_in_table_body(tag);
    case Mode::row: return start_in_row(tag);
    case Mode::cell: return start_in_cell(tag);
    case Mode::select:
    case Mode::select_in_table: return start_in_select(tag);
    }
}

void TreeBuilder::end(Tag tag, std::string_view name) {
    if (current().space != Space::html) {
        end_foreign(tag, name);
    } else {
        end_by_mode(tag, name);
    }
}

void TreeBuilder::end_by_mode(Tag tag, std::string_view name) {
    switch (mode_) {
    case Mode::body: return end_in_body(tag, name);
    case Mode::table: return end_in_table(tag, name);
    case Mode::caption: return end_in_caption(tag, name);
    case Mode::column_group: return end_in_column_group(tag, name);
    case Mode::table_body: return end_in_table_body(tag, name);
    case Mode::row: return end_in_row(tag, name);
    case Mode::cell: return end_in_cell(tag, name);
    case Mode::select:
    case Mode::select_in_table: return end_in_select(tag, name);
    }
}

void TreeBuilder::text(std::string_view text) {
    const Node& here = current();
    const bool foreign = here.space != Space::html && here.point != Point::html && here.point != Point::math_text;
    if (foreign) return insert_text(text);
    switch (mode_) {
    case Mode::body:
    case Mode::caption:
    case Mode::cell: return text_in_body(text);
    case Mode::table:
    case Mode::column_group:
    case Mode::table_body:
    case Mode::row: return text_in_table(text);
    case Mode::select:
    case Mode::select_in_table: return insert_text(text);
    }
}

} // namespace feedwright::html
