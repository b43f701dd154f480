// XmlWriter: well-formed XML, whatever the strings hold. It knows no feed: formats and namespace blocks say
// `xml.leaf("title", text)` and it escapes, replaces what XML 1.0 forbids, and declares namespaces where they are needed.
#pragma once

#include <initializer_list>
#include <memory>
#include <string_view>

#include <feedwright/sink.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright {

/// The name of an element, or of an attribute without namespace. Local names are literals, checked at compile time.
class XmlName {
public:
    /// No namespace of its own: the document's.
    consteval XmlName(const char* local) : local_{checked(local)} {}
    /// A name in a foreign namespace, such as {dc, "creator"}.
    consteval XmlName(const Xmlns& space, const char* local) : space_{space}, local_{checked(local)} {}

    constexpr const Xmlns& space() const noexcept { return space_; }
    constexpr std::string_view local() const noexcept { return local_; }

    /// A name that is known only at run time. REQUIRES: is_xml_name(local); the strings outlive the element.
    static XmlName at_run_time(const Xmlns& space, std::string_view local) noexcept { return {space, local, 0}; }

private:
    constexpr XmlName(const Xmlns& space, std::string_view local, int) : space_{space}, local_{local} {}

    static consteval const char* checked(const char* name) {
        for (const char* c = name; *c != '\0'; ++c) {
            const bool letter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || *c == '_';
            const bool later = (*c >= '0' && *c <= '9') || *c == '-' || *c == '.';
            if (!letter && !(later && c != name)) throw "not an XML name";
        }
        if (*name == '\0') throw "an empty XML name";
        return name;
    }

    Xmlns space_{};
    std::string_view local_;
};

/// An attribute; nothing is written for an empty value.
struct XmlAttribute {
    XmlName name;
    std::string_view value; ///< plain text
};

class XmlWriter {
public:
    using Attributes = std::initializer_list<XmlAttribute>;

    struct Style {
        bool pretty{true};         ///< a line and two blanks of indent a level, between elements only
        bool html_as_cdata{true};  ///< else HTML is escaped like text; readers see no difference
    };

    /// REQUIRES: the sink outlives the writer. Bytes reach the sink in pieces of about 64 KiB; end() sends the rest.
    XmlWriter(Sink& sink, Style style);
    ~XmlWriter();
    XmlWriter(const XmlWriter&) = delete; ///< a half-written document has one owner
    XmlWriter& operator=(const XmlWriter&) = delete;

    /// The XML declaration, UTF-8. First of all.
    void declaration();
    /// A processing instruction with pseudo-attributes before the root, such as xml-stylesheet.
    void instruction(const char* target, Attributes attributes);

    /// Declares namespaces on the next element opened; an empty prefix makes it the default of elements.
    /// What is never declared is declared where it is first used, and so is what comes after so many: that keeps look-ups
    /// short.
    void declare(const Xmlns& space);
    static constexpr std::size_t most_on_the_root = 32;

    /// A container; close() ends the innermost.
    void open(const XmlName& name, Attributes attributes = {});
    void close();
    /// More attributes for the element just opened, before anything is written inside.
    void attribute(const XmlName& name, std::string_view value);
    /// Text directly inside the open element; its children follow without indentation.
    void text(std::string_view plain);

    /// <name>plain text</name>; nothing at all if the text is empty.
    void leaf(const XmlName& name, std::string_view plain, Attributes attributes = {});
    /// The same, for HTML: as a CDATA section or escaped, whichever the style says.
    void html(const XmlName& name, std::string_view markup, Attributes attributes = {});
    /// Of this text, every character is known to be good: well-formed, allowed by XML and meant as it is. If html() gets this
    /// very text, at this address, it looks no more. Until told of another, or of none.
    void expect_clean(std::string_view text);
    /// <name attributes/>.
    void empty(const XmlName& name, Attributes attributes);
    /// Markup as it is, inside the element just opened. REQUIRES: well-formed on its own in the scope of no prefix.
    void well_formed(std::string_view markup);

    /// Closes what is open and sends everything to the sink.
    void end();

private:
    class Printer;
    std::unique_ptr<Printer> printer_;
};

} // namespace feedwright
