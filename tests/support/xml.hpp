// XML read back by expat, the strict parser that feed validators and many readers stand on, as a small tree with
// namespaces. Tests ask the tree by path, so that they say what a document means and not how it is spelt.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// An element. Names in the root's namespace, or in none, are local names; others have the prefix that the namespace is
/// usually known by ("dc:creator", "xml:lang"), whatever the document calls it, or else "{uri}name".
struct XmlNode {
    std::string name{};
    std::map<std::string, std::string> attributes{};
    std::string text{};        ///< all characters directly inside
    std::string declared{};    ///< "prefix=uri " for each namespace declared here
    std::vector<XmlNode> children{};
};

struct XmlDocument {
    XmlNode root{};
    std::vector<std::string> instructions{}; ///< "target data" of the processing instructions
    std::string error{};                     ///< why the document is not well-formed; empty: it is

    bool ok() const { return error.empty(); }
};

XmlDocument parse_xml(std::string_view text);

/// The values at a path below the root, in document order: the text of elements, or an attribute behind @. A step may
/// ask for an attribute: "channel/item/atom:link[rel=related]@href".
std::vector<std::string> values(const XmlDocument& document, std::string_view path);

/// The one value at a path; "(none)" or "(several)" if there is not just one.
std::string value(const XmlDocument& document, std::string_view path);

/// The elements at a path.
std::vector<const XmlNode*> nodes(const XmlDocument& document, std::string_view path);

/// Every name, namespace, attribute value and text of the document.
std::vector<std::string> all_strings(const XmlDocument& document);

} // namespace support
