// The fragment is wrapped in an element and parsed; expat refuses undeclared prefixes, HTML's entities, double attributes
// and all the rest by itself. A DOCTYPE inside an element is a syntax error, so entities cannot be declared.
#include "xml_fragment.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include <expat.h>

namespace feedwright {

namespace {

/// Readers refuse what is nested too deeply (libxml2 at 256 levels); this leaves room for what is around.
constexpr int deepest = 100;

struct Structure {
    int depth{};
    int greatest_depth{};
    int top_elements{};       ///< directly inside the wrapper
    bool top_text{false};     ///< anything but white space there
};

void on_start(void* data, const XML_Char*, const XML_Char**) {
    auto& structure = *static_cast<Structure*>(data);
    if (structure.depth == 1) ++structure.top_elements;
    structure.greatest_depth = std::max(structure.greatest_depth, ++structure.depth);
}

void on_end(void* data, const XML_Char*) { --static_cast<Structure*>(data)->depth; }

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
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreateNS("UTF-8", '|'),
                                                                              &XML_ParserFree};
    if (!parser) throw std::bad_alloc{};
    XML_SetUserData(parser.get(), &structure);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    return parse(parser.get(), open, false) && parse(parser.get(), markup, false) && structure.depth == 1 &&
           parse(parser.get(), close, true);
}

} // namespace

bool is_xhtml_fragment(std::string_view markup) {
    Structure structure;
    return parse_inside("<div xmlns=\"http://www.w3.org/1999/xhtml\">", markup, "</div>", structure) &&
           structure.greatest_depth <= deepest;
}

bool is_xml_element(std::string_view markup) {
    Structure structure;
    return parse_inside("<wrapper>", markup, "</wrapper>", structure) && structure.greatest_depth <= deepest &&
           structure.top_elements == 1 && !structure.top_text;
}

} // namespace feedwright
