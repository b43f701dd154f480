// Whether a piece of markup is well-formed XML with namespaces, judged by expat, the strict parser that feed validators
// stand on. Such markup may be written as it is; any other may not.
#pragma once

#include <string_view>

namespace feedwright {

/// The inside of an XHTML div: text and elements of XHTML, MathML and SVG, no more than 100 deep.
bool is_xhtml_fragment(std::string_view markup);

/// One element with all that is in it; no declaration and no DOCTYPE.
bool is_xml_element(std::string_view markup);

/// Whether such an element is in a namespace; without one it would be taken for one of what it is put into.
bool is_in_namespace(std::string_view xml_element);

/// Whether parsers read a name that XML 1.0 allows (xmlns.hpp): those that keep to its fourth edition, such as expat, know
/// fewer letters.
bool is_readable_name(std::string_view name);

/// A prefix that can be declared: a name that does not begin with the letters reserved for XML itself (Namespaces in XML 1.0,
/// section 3).
bool is_readable_prefix(std::string_view prefix);

} // namespace feedwright
