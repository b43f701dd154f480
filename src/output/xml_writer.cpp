// tinyxml2's printer keeps the stack of open elements and their indentation; the bytes, the attributes, the leaves and the
// namespaces are written here. Traps of the printer: it keeps the pointer of a name until the element is closed, it
// forgets `compact` unless each call says it, and it has no idea of namespaces or forbidden characters.
#include <feedwright/xml_writer.hpp>

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include <tinyxml2.h>

#include "../values/xml_fragment.hpp"
#include "buffer.hpp"
#include "xml_text.hpp"

namespace feedwright {

namespace {

constexpr Xmlns xml_space{"xml", "http://www.w3.org/XML/1998/namespace"};

} // namespace

class XmlWriter::Printer final : private tinyxml2::XMLPrinter {
public:
    Printer(Sink& sink, Style style) : XMLPrinter{nullptr, !style.pretty}, out_{sink}, style_{style} {}

    Buffer& out() noexcept { return out_; }
    CleanText& clean_text() noexcept { return clean_; }
    bool html_as_cdata() const noexcept { return style_.html_as_cdata; }
    std::size_t depth() const noexcept { return names_.size(); }

    void declare(const Xmlns& space) {
        if (bound_ >= most_on_the_root || find(space.uri, Kind::element)) return;
        pending_.push_back(bind(space, space.prefix.empty() ? Kind::element : Kind::attribute, depth() + 1));
    }

    void open(const XmlName& name, Attributes attributes) {
        const std::string_view prefix = prefix_of(name.space(), Kind::element, depth() + 1);
        std::string& qualified = names_.emplace_back(prefix);
        if (!prefix.empty()) qualified.push_back(':');
        qualified.append(name.local());
        OpenElement(qualified.c_str(), !indents());
        write_attributes(attributes, depth());
    }

    void close() {
        CloseElement(!indents());
        names_.pop_back();
        leave_scope();
        if (mixed_depth_ > depth()) mixed_depth_ = 0;
    }

    /// The start tag of a leaf up to its attributes; finish with end_leaf or "/>".
    std::string_view begin_leaf(const XmlName& name, Attributes attributes) {
        SealElementIfJustOpened();
        if (indents()) indent();
        const std::string_view prefix = prefix_of(name.space(), Kind::element, depth() + 1);
        out_.append('<');
        append_name(prefix, name);
        write_attributes(attributes, depth() + 1);
        return prefix;
    }

    void end_leaf(std::string_view prefix, const XmlName& name) {
        out_.append("</");
        append_name(prefix, name);
        out_.append('>');
        leave_scope();
    }

    /// Of an element that has ended.
    void leave_scope() {
        while (bound_ != 0 && bindings_[bound_ - 1].depth > depth()) --bound_;
    }

    void attribute(const XmlName& name, std::string_view value, std::size_t depth) {
        const std::string_view prefix =
            name.space().uri.empty() ? std::string_view{} : prefix_of(name.space(), Kind::attribute, depth);
        write_declarations();
        out_.append(' ');
        append_name(prefix, name);
        out_.append("=\"");
        append_attribute(out_, value);
        out_.append('"');
    }

    /// Ends the start tag; what follows is text, so nothing more is indented in this element.
    void begin_text() {
        SealElementIfJustOpened();
        if (mixed_depth_ == 0) mixed_depth_ = depth();
        PushText("");
    }

private:
    enum class Kind { element, attribute };

    /// A namespace in scope. Prefixes are never bound anew inside, so the first match is the right one.
    struct Binding {
        std::string uri{};
        std::string prefix{};
        std::size_t depth{}; ///< of the element that declares it
    };

    void Write(const char* data, std::size_t size) override { out_.append({data, size}); }
    void Putc(char c) override { out_.append(c); }
    void PrintSpace(int depth) override { out_.indent(static_cast<std::size_t>(depth)); }

    bool indents() const noexcept { return style_.pretty && mixed_depth_ == 0; }
    void indent() {
        out_.append('\n');
        PrintSpace(static_cast<int>(depth()));
    }

    void append_name(std::string_view prefix, const XmlName& name) {
        if (!prefix.empty()) {
            out_.append(prefix);
            out_.append(':');
        }
        out_.append(name.local());
    }

    const Binding* find(std::string_view uri, Kind kind) const noexcept {
        return first([&](const Binding& binding) {
            return binding.uri == uri && (kind == Kind::element || !binding.prefix.empty());
        });
    }

    bool is_bound(std::string_view prefix) const noexcept {
        return first([&](const Binding& binding) { return binding.prefix == prefix; }) != nullptr;
    }

    /// Of the bindings in scope.
    template <class Is>
    const Binding* first(Is is) const noexcept {
        const auto end = bindings_.begin() + static_cast<std::ptrdiff_t>(bound_);
        const auto found = std::find_if(bindings_.begin(), end, is);
        return found == end ? nullptr : &*found;
    }

    /// The preferred prefix, or that with a number if it is taken or no prefix at all.
    std::size_t bind(const Xmlns& space, Kind kind, std::size_t depth) {
        std::string prefix{space.prefix};
        const bool is_default = kind == Kind::element && prefix.empty() && depth == 1 && !is_bound({});
        if (!is_default) {
            if (!is_readable_prefix(prefix)) prefix = "ns";
            const std::string stem = prefix;
            for (int number = 2; is_bound(prefix); ++number) prefix = stem + std::to_string(number);
        }
        if (bound_ == bindings_.size()) bindings_.emplace_back();
        Binding& binding = bindings_[bound_]; // which may have room for the strings already
        binding.uri = space.uri;
        binding.prefix = prefix;
        binding.depth = depth;
        return bound_++;
    }

    std::string_view prefix_of(const Xmlns& space, Kind kind, std::size_t depth) {
        if (space.uri.empty()) return {};
        if (space.uri == xml_space.uri) return xml_space.prefix;
        if (const Binding* binding = find(space.uri, kind)) return binding->prefix;
        pending_.push_back(bind(space, Kind::attribute, depth));
        return bindings_[pending_.back()].prefix;
    }

    void write_attributes(Attributes attributes, std::size_t depth) {
        write_declarations();
        for (const XmlAttribute& each : attributes) {
            if (!each.value.empty()) attribute(each.name, each.value, depth);
        }
    }

    void write_declarations() {
        for (const std::size_t index : pending_) {
            const Binding& binding = bindings_[index];
            out_.append(" xmlns");
            if (!binding.prefix.empty()) {
                out_.append(':');
                out_.append(binding.prefix);
            }
            out_.append("=\"");
            append_attribute(out_, binding.uri);
            out_.append('"');
        }
        pending_.clear();
    }

    Buffer out_;
    Style style_;
    CleanText clean_;                  ///< need not be looked at
    std::deque<std::string> names_;    ///< of the open elements; the printer keeps pointers into it
    std::deque<Binding> bindings_;     ///< of namespaces; a deque, because prefixes are handed out as views
    std::size_t bound_{};              ///< how many of them are in scope
    std::vector<std::size_t> pending_; ///< bindings that the next start tag has to declare
    std::size_t mixed_depth_{};        ///< depth of the outermost open element with text of its own; 0: none
};

XmlWriter::XmlWriter(Sink& sink, Style style) : printer_{std::make_unique<Printer>(sink, style)} {}
XmlWriter::~XmlWriter() = default;

void XmlWriter::declaration() { printer_->out().append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); }

void XmlWriter::instruction(const char* target, Attributes attributes) {
    Buffer& out = printer_->out();
    out.append("<?");
    out.append(target);
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
