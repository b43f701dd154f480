// The fragment is wrapped in an element and parsed; expat refuses undeclared prefixes, HTML's entities, double attributes
// and all the rest by itself. A DOCTYPE inside an element is a syntax error, so entities cannot be declared. What expat
// lets pass and feed validators do not (validity.md 6.5 and 10.1), namespaces above all, is looked at here.
#include "xml_fragment.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include <expat.h>

#include <feedwright/xmlns.hpp>

#include "ascii.hpp"
#include "uri.hpp"

namespace feedwright {

namespace {

/// Readers refuse what is nested too deeply (libxml2 at 256 levels); this leaves room for what is around.
constexpr int deepest = 100;

/// Behind a namespace in the names that expat tells; no namespace that passes has one in it.
constexpr char separator = '|';

constexpr std::string_view xhtml = "http://www.w3.org/1999/xhtml";
constexpr std::string_view mathml = "http://www.w3.org/1998/Math/MathML";
constexpr std::string_view svg = "http://www.w3.org/2000/svg";
constexpr std::string_view xlink = "http://www.w3.org/1999/xlink";
constexpr std::string_view xml_itself = "http://www.w3.org/XML/1998/namespace";

struct Structure {
    bool only_xhtml{}; ///< elements of XHTML, MathML and SVG only
    bool namespaces_pass{true};
    int depth{};
    int greatest_depth{};
    int top_elements{};      ///< directly inside the wrapper
    bool top_text{false};    ///< anything but white space there
    bool top_in_namespace{}; ///< whether the first of them is in one
};

std::string_view namespace_of(std::string_view name) {
    const std::size_t end = name.rfind(separator);
    return end == std::string_view::npos ? std::string_view{} : name.substr(0, end);
}

bool is_xhtml_element(std::string_view space) { return space == xhtml || space == mathml || space == svg; }

/// An attribute that may stand in XHTML: of no namespace, XLink's or XML's own; xml:base has to be a reference.
bool passes_in_xhtml(std::string_view name, std::string_view value) {
    const std::string_view space = namespace_of(name);
    const bool is_base = space == xml_itself && name.ends_with("|base");
    return space.empty() || space == xlink || (space == xml_itself && (!is_base || is_uri_reference(value)));
}

void on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& structure = *static_cast<Structure*>(data);
    if (structure.only_xhtml) {
        structure.namespaces_pass &= is_xhtml_element(namespace_of(name));
        for (; *attributes != nullptr; attributes += 2) {
            structure.namespaces_pass &= passes_in_xhtml(attributes[0], attributes[1]);
        }
    }
    if (structure.depth == 1 && ++structure.top_elements == 1) {
        structure.top_in_namespace = !namespace_of(name).empty();
    }
    structure.greatest_depth = std::max(structure.greatest_depth, ++structure.depth);
}

void on_end(void* data, const XML_Char*) { --static_cast<Structure*>(data)->depth; }

void on_namespace(void* data, const XML_Char*, const XML_Char* uri) {
    auto& structure = *static_cast<Structure*>(data);
    const std::string_view space = uri == nullptr ? std::string_view{} : uri;
    structure.namespaces_pass &= structure.only_xhtml ? is_xhtml_element(space) || space == xlink || space == xml_itself
                                                      : is_namespace_name(space);
}

void on_text(void* data, const XML_Char* text, int length) {
    auto& structure = *static_cast<Structure*>(data);
    const std::string_view characters{text, static_cast<std::size_t>(length)};
    if (structure.depth == 1 && characters.find_first_not_of(" \t\r\n") != std::string_view::npos) {
        structure.top_text = true;
    }
}

bool parse(XML_Parser parser, std::string_view text, bool last) {
    constexpr std::size_t piece = std::size_t{1} << 30U; // expat counts in int
    for (; text.size() > piece; text.remove_prefix(piece)) {
        if (XML_Parse(parser, text.data(), static_cast<int>(piece), XML_FALSE) != XML_STATUS_OK) return false;
    }
    return XML_Parse(parser, text.data(), static_cast<int>(text.size()), last ? XML_TRUE : XML_FALSE) == XML_STATUS_OK;
}

bool parse_inside(std::string_view open, std::string_view markup, std::string_view close, Structure& structure) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreateNS("UTF-8", separator),
                                                                              &XML_ParserFree};
    if (!parser) throw std::bad_alloc{};
    XML_SetUserData(parser.get(), &structure);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetStartNamespaceDeclHandler(parser.get(), on_namespace);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    return parse(parser.get(), open, false) && parse(parser.get(), markup, false) && structure.depth == 1 &&
           parse(parser.get(), close, true) && structure.namespaces_pass && structure.greatest_depth <= deepest;
}

} // namespace

bool is_xhtml_fragment(std::string_view markup) {
    Structure structure{.only_xhtml = true};
    return parse_inside("<div xmlns=\"http://www.w3.org/1999/xhtml\">", markup, "</div>", structure);
}

bool is_xml_element(std::string_view markup) {
    Structure structure;
    return parse_inside("<wrapper>", markup, "</wrapper>", structure) && structure.top_elements == 1 &&
           !structure.top_text;
}

bool is_in_namespace(std::string_view xml_element) {
    Structure structure;
    return parse_inside("<wrapper>", xml_element, "</wrapper>", structure) && structure.top_in_namespace;
}

bool is_readable_name(std::string_view name) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(name.begin(), name.end(), is_ascii)) return true;
    return is_xml_element(std::string{"<"}.append(name).append("/>"));
}

bool is_readable_prefix(std::string_view prefix) {
    const auto is_small_letter = [](char c) { return c >= 'a' && c < 'x'; };
    const bool is_short = !prefix.empty() && prefix.size() <= 16;
    if (is_short && std::all_of(prefix.begin(), prefix.end(), is_small_letter)) return true;
    return is_xml_name(prefix) && is_readable_name(prefix) && ascii::lower(prefix.substr(0, 3)) != "xml";
}

} // namespace feedwright
