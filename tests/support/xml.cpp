// expat joins namespace and name with a character that stands in neither: a vertical bar.
#include "xml.hpp"

#include <array>
#include <memory>
#include <utility>

#include <expat.h>

namespace support {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> usual_prefixes{{
    {"http://www.w3.org/2005/Atom", "atom"},
    {"http://purl.org/rss/1.0/modules/content/", "content"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://search.yahoo.com/mrss/", "media"},
    {"http://www.w3.org/XML/1998/namespace", "xml"},
    {"http://www.w3.org/1999/xhtml", "xhtml"},
}};

struct Builder {
    XmlDocument document;
    std::vector<XmlNode*> open;
    std::string root_space;
    std::string declared;
    bool rooted{false};

    std::string name_of(std::string_view joined) const {
        const std::size_t bar = joined.find('|');
        if (bar == std::string_view::npos) return std::string{joined};
        const std::string_view uri = joined.substr(0, bar);
        std::string local{joined.substr(bar + 1)};
        if (uri == root_space) return local;
        for (const auto& [known, prefix] : usual_prefixes) {
            if (known == uri) return std::string{prefix} + ":" + local;
        }
        return "{" + std::string{uri} + "}" + local;
    }
};

Builder& builder(void* data) { return *static_cast<Builder*>(data); }

void on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    Builder& self = builder(data);
    if (!std::exchange(self.rooted, true)) {
        const std::string_view joined{name};
        const std::size_t bar = joined.find('|');
        self.root_space = bar == std::string_view::npos ? "" : std::string{joined.substr(0, bar)};
        self.open.push_back(&self.document.root);
    } else {
        self.open.push_back(&self.open.back()->children.emplace_back());
    }
    XmlNode& node = *self.open.back();
    node.name = self.name_of(name);
    node.declared = std::exchange(self.declared, {});
    for (; *attributes != nullptr; attributes += 2) node.attributes[self.name_of(attributes[0])] = attributes[1];
}

void on_end(void* data, const XML_Char*) { builder(data).open.pop_back(); }

void on_text(void* data, const XML_Char* text, int length) {
    builder(data).open.back()->text.append(text, static_cast<std::size_t>(length));
}

void on_namespace(void* data, const XML_Char* prefix, const XML_Char* uri) {
    builder(data).declared.append(prefix == nullptr ? "" : prefix).append("=").append(uri == nullptr ? "" : uri) += ' ';
}

void on_instruction(void* data, const XML_Char* target, const XML_Char* text) {
    builder(data).document.instructions.push_back(std::string{target} + " " + text);
}

/// "atom:link[rel=related]" asks for a name and perhaps for an attribute.
bool matches(const XmlNode& node, std::string_view step) {
    const std::size_t bracket = step.find('[');
    if (node.name != step.substr(0, bracket)) return false;
    if (bracket == std::string_view::npos) return true;
    const std::string_view condition = step.substr(bracket + 1, step.size() - bracket - 2);
    const std::size_t equals = condition.find('=');
    const auto attribute = node.attributes.find(std::string{condition.substr(0, equals)});
    return attribute != node.attributes.end() && attribute->second == condition.substr(equals + 1);
}

void collect(const XmlNode& node, std::string_view path, std::vector<const XmlNode*>& found) {
    if (path.empty()) return found.push_back(&node);
    // A namespace in braces has slashes of its own.
    const std::size_t slash = path.find('/', path.starts_with('{') ? path.find('}') : 0);
    const std::string_view rest = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    for (const XmlNode& child : node.children) {
        if (matches(child, path.substr(0, slash))) collect(child, rest, found);
    }
}

void collect_strings(const XmlNode& node, std::vector<std::string>& found) {
    found.push_back(node.name);
    found.push_back(node.text);
    for (const auto& [name, value] : node.attributes) {
        found.push_back(name);
        found.push_back(value);
    }
    for (const XmlNode& child : node.children) collect_strings(child, found);
}

} // namespace

XmlDocument parse_xml(std::string_view text) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreateNS(nullptr, '|'),
                                                                              &XML_ParserFree};
    Builder self;
    XML_SetUserData(parser.get(), &self);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartNamespaceDeclHandler(parser.get(), on_namespace);
    XML_SetProcessingInstructionHandler(parser.get(), on_instruction);
    if (XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE) != XML_STATUS_OK) {
        self.document.error = std::string{XML_ErrorString(XML_GetErrorCode(parser.get()))} + " at line " +
                              std::to_string(XML_GetCurrentLineNumber(parser.get())) + ", byte " +
                              std::to_string(XML_GetCurrentByteIndex(parser.get()));
    }
    return std::move(self.document);
}

std::vector<const XmlNode*> nodes(const XmlDocument& document, std::string_view path) {
    std::vector<const XmlNode*> found;
    collect(document.root, path, found);
    return found;
}

std::vector<std::string> values(const XmlDocument& document, std::string_view path) {
    const std::size_t at = path.rfind('@');
    std::vector<std::string> found;
    for (const XmlNode* node : nodes(document, path.substr(0, at))) {
        if (at == std::string_view::npos) {
            found.push_back(node->text);
        } else if (const auto each = node->attributes.find(std::string{path.substr(at + 1)});
                   each != node->attributes.end()) {
            found.push_back(each->second);
        }
    }
    return found;
}

std::string value(const XmlDocument& document, std::string_view path) {
    const std::vector<std::string> found = values(document, path);
    if (found.size() == 1) return found.front();
    return found.empty() ? "(none)" : "(several)";
}

std::vector<std::string> all_strings(const XmlDocument& document) {
    std::vector<std::string> found;
    collect_strings(document.root, found);
    return found;
}

} // namespace support
