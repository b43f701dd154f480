// Tree construction, as the WHATWG HTML standard describes it in section 13.2.6, for a fragment inside a div. It
// differs in a few points, because the tree is to be written as HTML again and read by parsers of different age:
//   - scripts do not run, so noscript shows what is in it;
//   - template is an element like any unknown one;
//   - plaintext becomes pre; isindex and command, which parsers disagree on, are left out;
//   - in a table, hidden inputs stand before it like everything else, and a form's tag is left out.
//
// Each step costs no more than the stack is deep, and that is limited; so is the size of it all. Hence time and memory
// grow with the input only.
#pragma once

#include <initializer_list>

#include "tokenizer.hpp"
#include "tree.hpp"

namespace feedwright::html {

/// Elements in one another.
inline constexpr std::size_t deepest_tree = 256;

/// Bytes, written; so there is an end to the copies of formatting elements.
inline constexpr std::size_t largest_tree = std::size_t{1} << 20U;

class TreeBuilder {
public:
    TreeBuilder(Tree& tree, std::string_view html);

    bool build();

private:
    enum class Mode { body, table, caption, column_group, table_body, row, cell, select, select_in_table };

    struct StartTag {
        Tag tag;
        std::string_view name; ///< in lower case
        const NodeAttributes* attributes;
        bool self_closing;
    };

    /// Where a node is to be inserted.
    struct Place {
        Node* parent;
        Node* before;
    };

    /// What ends the search of an element that is to be closed (section 13.2.4.2).
    enum class Scope { general, list_item, button, table, select };

    using Stack = std::vector<Node*>;

    // tree_builder.cpp: tokens, and which rules are for them
    void on_start_tag(const Token& token);
    void on_end_tag(const Token& token);
    void on_text(const Token& token);
    void start(const StartTag& tag);
    void start_by_mode(const StartTag& tag);
    void end(Tag tag, std::string_view name);
    void end_by_mode(Tag tag, std::string_view name);
    void text(std::string_view text);
    StartTag start_tag_of(const Token& token);
    void read_raw_text();

    // tree_insertion.cpp: what all rules are made of
    Node& current() const noexcept { return *open_.back(); }
    bool is_current(Tag tag) const noexcept { return current().tag == tag; }
    Place place_in(Node& target) const noexcept;
    Node& make(Tag tag, std::string_view name, Space space, const NodeAttributes* attributes);
    Node& copy(const Node& node);
    void count(std::size_t bytes) noexcept;
    Node& open(const StartTag& tag);
    void open_void(const StartTag& tag);
    void open_raw(const StartTag& tag);
    void insert_text(std::string_view text);
    void pop_to(Tag tag) noexcept;
    void pop_to(const Node& node) noexcept;
    template <typename Wanted>
    bool in_scope(Wanted&& wanted, Scope scope) const noexcept;
    bool in_scope(Tag tag, Scope scope = Scope::general) const noexcept;
    void end_implied(Tag but = Tag::other) noexcept;
    void close_p() noexcept;

    // tree_body.cpp
    void start_in_body(const StartTag& tag);
    void start_block(const StartTag& tag);
    void start_item(const StartTag& tag);
    void start_with_formatting(const StartTag& tag);
    void end_in_body(Tag tag, std::string_view name);
    void end_block(Tag tag) noexcept;
    void end_other(Tag tag, std::string_view name) noexcept;
    void end_form() noexcept;
    void text_in_body(std::string_view text);

    // tree_formatting.cpp
    void open_formatting(const StartTag& tag);
    void reopen_formatting();
    void forget_to_marker() noexcept;
    Node* last_formatting(Tag tag) const noexcept;
    void start_a(const StartTag& tag);
    void adopt(Tag tag, std::string_view name);
    bool adopt_once(Tag tag, std::string_view name);
    void adopt_blocks(Node& element, std::size_t furthest);

    // tree_tables.cpp
    void start_in_table(const StartTag& tag);
    void start_in_caption(const StartTag& tag);
    void start_in_column_group(const StartTag& tag);
    void start_in_table_body(const StartTag& tag);
    void start_in_row(const StartTag& tag);
    void start_in_cell(const StartTag& tag);
    void text_in_table(std::string_view text);
    void clear_to(std::initializer_list<Tag> context) noexcept;
    void open_part(Tag tag, Mode mode);
    static bool is_table_context(Tag tag) noexcept;

    // tree_table_ends.cpp
    void end_in_table(Tag tag, std::string_view name);
    void end_in_caption(Tag tag, std::string_view name);
    void end_in_column_group(Tag tag, std::string_view name);
    void end_in_table_body(Tag tag, std::string_view name);
    void end_in_row(Tag tag, std::string_view name);
    void end_in_cell(Tag tag, std::string_view name);
    void close_caption() noexcept;
    void close_cell() noexcept;
    void close_table();
    void choose_mode() noexcept;

    // tree_select.cpp
    void start_in_select(const StartTag& tag);
    void end_in_select(Tag tag, std::string_view name);

    // tree_foreign.cpp
    bool takes_foreign(const StartTag& tag) const noexcept;
    void start_foreign(const StartTag& tag);
    void open_foreign(const StartTag& tag, Space space);
    void end_foreign(Tag tag, std::string_view name);
    void leave_foreign() noexcept;
    void read_cdata(const Token& comment);

    Tree& tree_;
    std::string_view html_;
    Tokenizer tokenizer_;
    Stack open_{};       ///< the stack of open elements; the root is always there
    Stack formatting_{}; ///< the list of active formatting elements; null: a marker
    Mode mode_{Mode::body};
    Node* form_{};              ///< the form that is open
    bool foster_{false};        ///< what has no place in a table goes before it
    bool skip_newline_{false};  ///< <pre> was opened: for the next token
    bool after_pre_{false};     ///< the token is that one
    bool raw_{false};           ///< the start tag opened an element of text
    bool plaintext_{false};
    bool failed_{false};
    std::size_t size_{};
    std::string buffer_{};
    std::string clean_{};
};

} // namespace feedwright::html
