// Namespaces are declared by default declarations, where they change; only XLink, which has attributes alone, needs a
// prefix. Names that are none in XML are left out: of an element the tags, of an attribute all.
#include "write_xhtml.hpp"

#include <algorithm>

#include "write_html.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

constexpr std::string_view namespaces[]{"http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
                                        "http://www.w3.org/1998/Math/MathML"};

/// An XML name without a colon, of ASCII: editions of XML and its parsers disagree on other letters.
bool is_xml_name(std::string_view text) noexcept {
    constexpr std::string_view first = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    constexpr std::string_view others = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-.0123456789";
    return !text.empty() && first.find(text.front()) != std::string_view::npos &&
           text.find_first_not_of(others) == std::string_view::npos;
}

bool has_tags(const Node& element) noexcept { return !element.bare && is_xml_name(element.name); }

bool is_xlink(std::string_view name) noexcept {
    constexpr std::string_view names[]{"xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role",
                                       "xlink:show",    "xlink:title",   "xlink:type"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_xml(std::string_view name) noexcept { return name == "xml:lang" || name == "xml:space"; }

/// The namespace that a start tag inside of this element need not declare.
Space space_in(const Node* element) noexcept {
    while (element->parent != nullptr && !has_tags(*element)) element = element->parent;
    return element->space;
}

class Writer {
public:
    explicit Writer(std::string& out) noexcept : out_{out} {}

    void enter(const Node& node) {
        if (!node.is_element()) {
            append_escaped(out_, node.text, no_break_space);
        } else if (has_tags(node)) {
            out_.append("<").append(node.name);
            if (node.space != space_in(node.parent)) declare(node.space);
            if (node.attributes != nullptr) attributes(node);
            out_.append(node.first == nullptr && has(node.tag, is_void) ? "/>" : ">");
        }
    }

    void leave(const Node& element) {
        if (has_tags(element) && !has(element.tag, is_void)) out_.append("</").append(element.name).append(">");
    }

private:
    void declare(Space space) {
        out_.append(" xmlns=\"").append(namespaces[static_cast<std::size_t>(space)]).push_back('"');
    }

    void attributes(const Node& element) {
        const bool foreign = element.space != Space::html;
        bool xlink = false;
        for (const NodeAttribute& attribute : *element.attributes) {
            const bool known = foreign && (is_xlink(attribute.name) || is_xml(attribute.name));
            if (attribute.name == "xmlns" || (!known && !is_xml_name(attribute.name))) continue;
            if (known && !xlink && is_xlink(attribute.name)) {
                xlink = true;
                out_.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
            }
            out_.append(" ").append(attribute.name).append("=\"");
            value(attribute.value);
            out_.push_back('"');
        }
    }

    /// XML makes blanks of line breaks and tabs in attributes, unless they are references.
    void value(std::string_view text) {
        while (!text.empty()) {
            const std::size_t run = std::min(text.find_first_of("\t\n"), text.size());
            append_escaped(out_, text.substr(0, run), no_break_space);
            text.remove_prefix(run);
            if (text.empty()) return;
            out_.append(text.front() == '\n' ? "&#10;" : "&#9;");
            text.remove_prefix(1);
        }
    }

    std::string& out_;
};

} // namespace

bool write_xhtml(std::string& out, const Tree& tree) {
    Writer writer{out};
    const auto enter = [&](const Node& node) { writer.enter(node); };
    const auto leave = [&](const Node& element) { writer.leave(element); };
    return walk(tree, deepest_xhtml, enter, leave);
}

} // namespace feedwright::html
