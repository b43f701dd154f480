// The stack of open elements, their indentation, attributes and leaves. Tags go into the buffer in one piece each:
// an article has some twenty of them.
#include <feedwright/xml_writer.hpp>

#include <string>
#include <vector>

#include "buffer.hpp"
#include "line.hpp"
#include "xml_namespaces.hpp"
#include "xml_text.hpp"

namespace feedwright {

class XmlWriter::Printer {
public:
    Printer(Sink& sink, Style style) : out_{sink}, style_{style} {}

    Buffer& out() noexcept { return out_; }
    CleanText& clean_text() noexcept { return clean_; }
    bool html_as_cdata() const noexcept { return style_.html_as_cdata; }
    std::size_t depth() const noexcept { return depth_; }

    void declare(const Xmlns& space) {
        if (namespaces_.size() < most_on_the_root && !namespaces_.has(space.uri))
            namespaces_.declare(space, depth_ + 1);
    }

    void open(const XmlName& name, Attributes attributes) {
        const std::string_view line = depth_ == 0 ? std::string_view{} : next_line();
        const std::string_view prefix = namespaces_.prefix_of(name.space(), Kind::element, depth_ + 1);
        append_name("<", prefix, name, line);
        if (depth_ == names_.size()) names_.emplace_back();
        std::string& qualified = names_[depth_++]; // which may have room for the name already
        qualified.assign(prefix);
        qualified.append(colon(prefix));
        qualified.append(name.local());
        is_in_start_tag_ = true;
        write_attributes(attributes, depth_);
    }

    void close() {
        const bool breaks = indents();
        const std::string& name = names_[--depth_];
        if (is_in_start_tag_) {
            out_.append("/>");
            is_in_start_tag_ = false;
        } else {
            out_.append(breaks ? line_break(depth_) : std::string_view{}, "</", name, ">");
        }
        leave_scope();
        if (mixed_depth_ > depth_) mixed_depth_ = 0;
        if (depth_ == 0 && breaks) out_.append('\n');
    }

    /// The start tag of a leaf up to its attributes; finish with end_leaf or "/>".
    std::string_view begin_leaf(const XmlName& name, Attributes attributes) {
        const std::string_view line = next_line();
        const std::string_view prefix = namespaces_.prefix_of(name.space(), Kind::element, depth_ + 1);
        append_name("<", prefix, name, line);
        write_attributes(attributes, depth_ + 1);
        return prefix;
    }

    void end_leaf(std::string_view prefix, const XmlName& name) {
        append_name("</", prefix, name);
        out_.append('>');
        leave_scope();
    }

    /// Of an element that has ended.
    void leave_scope() { namespaces_.leave(depth_); }

    void attribute(const XmlName& name, std::string_view value, std::size_t depth) {
        const std::string_view prefix = namespaces_.prefix_of(name.space(), Kind::attribute, depth);
        write_declarations();
        append_name(" ", prefix, name);
        out_.append("=\"");
        append_attribute(out_, value);
        out_.append('"');
    }

    /// Ends the start tag; what follows is text, so nothing more is indented in this element.
    void begin_text() {
        end_start_tag();
        if (mixed_depth_ == 0) mixed_depth_ = depth_;
    }

private:
    using Kind = XmlNamespaces::Kind;

    static std::string_view colon(std::string_view prefix) noexcept { return prefix.empty() ? "" : ":"; }

    bool indents() const noexcept { return style_.pretty && mixed_depth_ == 0; }

    /// The qualified name behind `sign`, in one piece.
    void append_name(std::string_view sign, std::string_view prefix, const XmlName& name, std::string_view line = {}) {
        if (prefix.empty()) {
            out_.append(line, sign, name.local());
        } else {
            out_.append(line, sign, prefix, ":", name.local());
        }
    }

    /// What stands before an element that begins here.
    std::string_view next_line() {
        end_start_tag();
        return indents() ? line_break(depth_) : std::string_view{};
    }

    void end_start_tag() {
        if (is_in_start_tag_) out_.append('>');
        is_in_start_tag_ = false;
    }

    void write_attributes(Attributes attributes, std::size_t depth) {
        write_declarations();
        for (const XmlAttribute& each : attributes) {
            if (!each.value.empty()) attribute(each.name, each.value, depth);
        }
    }

    void write_declarations() {
        if (!namespaces_.undeclared().empty()) declare_all();
    }

    void declare_all() {
        for (const XmlNamespaces::Binding* binding : namespaces_.undeclared()) {
            out_.append(" xmlns", colon(binding->prefix), binding->prefix, "=\"");
            append_attribute(out_, binding->uri);
            out_.append('"');
        }
        namespaces_.are_declared();
    }

    Buffer out_;
    Style style_;
    XmlNamespaces namespaces_{};
    CleanText clean_{};                ///< need not be looked at
    std::vector<std::string> names_{}; ///< of the open elements, and behind them those that were open once
    std::size_t depth_{};              ///< how many are open
    bool is_in_start_tag_{false};      ///< of the innermost
    std::size_t mixed_depth_{};        ///< depth of the outermost open element with text of its own; 0: none
};

XmlWriter::XmlWriter(Sink& sink, Style style) : printer_{std::make_unique<Printer>(sink, style)} {}
XmlWriter::~XmlWriter() = default;

void XmlWriter::declaration() { printer_->out().append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); }

void XmlWriter::instruction(const char* target, Attributes attributes) {
    Buffer& out = printer_->out();
    out.append("<?", target);
    for (const XmlAttribute& each : attributes) printer_->attribute(each.name, each.value, 0);
    out.append("?>\n");
}

void XmlWriter::declare(const Xmlns& space) { printer_->declare(space); }

void XmlWriter::open(const XmlName& name, Attributes attributes) { printer_->open(name, attributes); }

void XmlWriter::close() { printer_->close(); }

void XmlWriter::attribute(const XmlName& name, std::string_view value) {
    printer_->attribute(name, value, printer_->depth());
}

void XmlWriter::text(std::string_view plain) {
    if (plain.empty()) return;
    printer_->begin_text();
    append_text(printer_->out(), plain);
}

void XmlWriter::leaf(const XmlName& name, std::string_view plain, Attributes attributes) {
    if (plain.empty()) return;
    const std::string_view prefix = printer_->begin_leaf(name, attributes);
    printer_->out().append('>');
    append_text(printer_->out(), plain);
    printer_->end_leaf(prefix, name);
}

void XmlWriter::html(const XmlName& name, std::string_view markup, Attributes attributes) {
    if (markup.empty()) return;
    const std::string_view prefix = printer_->begin_leaf(name, attributes);
    printer_->out().append('>');
    const Known known = printer_->clean_text().known_of(markup);
    if (printer_->html_as_cdata()) {
        append_cdata(printer_->out(), markup, known);
    } else {
        append_escaped(printer_->out(), markup, known);
    }
    printer_->end_leaf(prefix, name);
}

void XmlWriter::expect_clean(std::string_view text) { printer_->clean_text().expect(text); }

void XmlWriter::empty(const XmlName& name, Attributes attributes) {
    printer_->begin_leaf(name, attributes);
    printer_->out().append("/>");
    printer_->leave_scope();
}

void XmlWriter::well_formed(std::string_view markup) {
    printer_->begin_text();
    printer_->out().append(markup);
}

void XmlWriter::end() {
    while (printer_->depth() != 0) printer_->close();
    printer_->out().flush();
}

} // namespace feedwright
