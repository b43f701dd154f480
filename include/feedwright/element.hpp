// Element: an XML element of any foreign namespace, for what no typed block of feedwright says yet.
#pragma once

#include <string>
#include <vector>

namespace feedwright {

/// An attribute of an Element. Unlike elements, attributes may be in no namespace: `uri` empty.
struct ElementAttribute {
    std::string name{};   ///< local name, an XML NCName
    std::string value{};  ///< plain text
    std::string uri{};    ///< namespace, or absent
    std::string prefix{}; ///< preferred prefix for `uri`; absent: the writer chooses

    friend bool operator==(const ElementAttribute&, const ElementAttribute&) = default;
};

/// An element by namespace URI and local name, never by a bare prefix: the writer declares what is needed.
/// RSS and Atom write it where it stands in `extensions`; JSON Feed carries it inside `_feedwright`.
/// Errors: element.uri.missing, element.name.invalid, extension.too_deep (more than 100 levels).
struct Element {
    std::string uri{};                         ///< namespace; required
    std::string name{};                        ///< local name, an XML NCName; required
    std::string text{};                        ///< plain text before the children
    std::vector<ElementAttribute> attributes{};
    std::vector<Element> children{};
    std::string prefix{};                      ///< preferred prefix; absent: the writer chooses

    friend bool operator==(const Element&, const Element&) = default;
};

} // namespace feedwright
