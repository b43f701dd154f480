// Every element that has content is closed, every attribute has double quotes.
#include "write_html.hpp"

#include "characters.hpp"
#include "tree_builder.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

/// What an attribute's name may not have: parsers complain of it.
bool is_writable(std::string_view name) noexcept {
    return !name.empty() && name.find_first_of("\"'<=") == std::string_view::npos;
}

class Writer {
public:
    explicit Writer(std::string& out) noexcept : out_{out} {}

    void enter(const Node& node) {
        if (!node.is_element()) {
            text(node);
        } else if (!node.bare) {
            start_tag(node);
        }
    }

    void leave(const Node& element) {
        if (has(element.tag, is_void) || element.bare) return;
        after_pre_ = false;
        out_.append("</").append(element.name).push_back('>');
    }

private:
    void text(const Node& node) {
        // A parser drops the first line break in these.
        if (after_pre_ && node.text.front() == '\n') out_.push_back('\n');
        after_pre_ = false;
        const Tag outer = node.parent->tag;
        if (has(outer, raw) && outer != Tag::textarea && outer != Tag::title) {
            out_.append(node.text);
        } else {
            append_escaped(out_, node.text, "&nbsp;");
        }
    }

    void start_tag(const Node& element) {
        out_.append("<").append(element.name);
        if (element.attributes != nullptr) {
            for (const NodeAttribute& attribute : *element.attributes) {
                if (!is_writable(attribute.name)) continue;
                out_.append(" ").append(attribute.name).append("=\"");
                append_escaped(out_, attribute.value, "&nbsp;");
                out_.push_back('"');
            }
        }
        out_.push_back('>');
        after_pre_ = element.tag == Tag::pre || element.tag == Tag::listing || element.tag == Tag::textarea;
    }

    std::string& out_;
    bool after_pre_{false};
};

} // namespace

void append_escaped(std::string& out, std::string_view text, std::string_view space) {
    while (!text.empty()) {
        const char* const end = find(may_be_escaped, text.data(), text.data() + text.size());
        const auto run = static_cast<std::size_t>(end - text.data());
        out.append(text.substr(0, run));
        text.remove_prefix(run);
        if (text.empty()) return;
        std::size_t length = 1;
        switch (text.front()) {
        case '&': out.append("&amp;"); break;
        case '<': out.append("&lt;"); break;
        case '>': out.append("&gt;"); break;
        case '"': out.append("&quot;"); break;
        default:
            length = text.starts_with(no_break_space) ? 2 : 1;
            out.append(length == 2 ? space : text.substr(0, 1));
        }
        text.remove_prefix(length);
    }
}

bool write_html(std::string& out, const Tree& tree) {
    Writer writer{out};
    const auto enter = [&](const Node& node) { writer.enter(node); };
    const auto leave = [&](const Node& element) { writer.leave(element); };
    return walk(tree, deepest_tree, enter, leave);
}

} // namespace feedwright::html
