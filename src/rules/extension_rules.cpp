// Rules about foreign elements and about extension objects of JSON Feed.
#include <feedwright/xmlns.hpp>

#include "../values/known_namespaces.hpp"
#include "../values/names.hpp"
#include "../values/xml_fragment.hpp"
#include "predicates.hpp"
#include "rule.hpp"

namespace feedwright {

namespace {

using enum Severity;

constexpr std::string_view declarations = "http://www.w3.org/2000/xmlns/";
constexpr std::string_view xml_itself = "http://www.w3.org/XML/1998/namespace";

/// A namespace that elements can be in.
bool is_element_namespace(std::string_view uri) {
    return !uri.empty() && is_namespace_name(uri) && uri != declarations && uri != xml_itself;
}

/// xml:lang or xml:base of a value that they cannot have.
bool has_wrong_value(const ElementAttribute& attribute) {
    if (attribute.uri != xml_itself || attribute.value.empty()) return false;
    return (attribute.name == "lang" && !is_language_tag(attribute.value)) ||
           (attribute.name == "base" && !is_uri_reference(attribute.value));
}

bool is_name(std::string_view text) { return is_xml_name(text) && is_readable_name(text); }

bool has_double_attribute(const Element& element) {
    std::vector<std::pair<std::string_view, std::string_view>> names;
    names.reserve(element.attributes.size());
    for (const ElementAttribute& each : element.attributes) names.emplace_back(each.uri, each.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool is_extension_name(std::string_view name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return name.size() >= 2 && name[0] == '_' && is_letter(name[1]) && name.find('.') == std::string_view::npos &&
           name != "_feedwright";
}

/// Readers look for these elements by their names as they are written.
bool is_of_atom_or_html(std::string_view uri) {
    return uri == "http://www.w3.org/2005/Atom" || uri == "http://www.w3.org/1999/xhtml";
}

bool is_avoided_prefix(std::string_view prefix, std::string_view uri) {
    return is_of_atom_or_html(uri) && !prefix.empty() && prefix != known_prefix(uri);
}

/// Another is written instead.
bool is_bad_prefix(std::string_view prefix) { return !prefix.empty() && !is_readable_prefix(prefix); }

constexpr Rule<Element> element_rules[]{
    {"element.prefix.invalid", warning, xml_formats, "prefix",
     "This is no prefix: another is written. Prefixes are names without a colon that do not begin with xml.",
     "Namespaces in XML 1.0, section 3", [](const Element& element) { return is_bad_prefix(element.prefix); }},
    {"element.prefix.avoided", warning, Format::rss, "prefix",
     "Some readers know these elements by their usual prefix alone: leave the prefix out.",
     "W3C feed validator, AvoidNamespacePrefix",
     [](const Element& element) { return is_avoided_prefix(element.prefix, element.uri); }, "AvoidNamespacePrefix"},
    {"element.prefix.avoided", warning, Format::atom, "uri",
     "In Atom some readers know elements of Atom and HTML without a prefix alone, and here they get one.",
     "W3C feed validator, AvoidNamespacePrefix", [](const Element& element) { return is_of_atom_or_html(element.uri); },
     "AvoidNamespacePrefix"},
    {"element.prefix.reserved", warning, xml_formats, "prefix",
     "Feed validators know this prefix as another namespace's.", "W3C feed validator, ReservedPrefix",
     [](const Element& element) { return is_prefix_of_another(element.prefix, element.uri); },
     "ReservedPrefix, AvoidNamespacePrefix"},
    {"element.uri.missing", error, all_formats, "uri", "An element needs a namespace: its URI, in ASCII.",
     "RFC 4287 section 6.3; Namespaces in XML 1.0",
     [](const Element& element) { return !is_element_namespace(element.uri); }, "MissingNamespace, InvalidIRI"},
    {"element.name.invalid", error, all_formats, "name", "This is no local name of an XML element.",
     "Namespaces in XML 1.0, NCName", [](const Element& element) { return !is_name(element.name); }, "SAXError"},
    {"element.attributes.twice", error, all_formats, "attributes", "An attribute stands here twice.",
     "XML 1.0 section 3.1", has_double_attribute, "SAXError"},
};

constexpr Rule<ElementAttribute> attribute_rules[]{
    {"element.prefix.invalid", warning, xml_formats, "prefix",
     "This is no prefix: another is written. Prefixes are names without a colon that do not begin with xml.",
     "Namespaces in XML 1.0, section 3",
     [](const ElementAttribute& attribute) {
         return !attribute.uri.empty() && attribute.uri != xml_itself && is_bad_prefix(attribute.prefix);
     }},
    {"element.prefix.avoided", warning, Format::rss, "prefix",
     "Some readers know these attributes by their usual prefix alone: leave the prefix out.",
     "W3C feed validator, AvoidNamespacePrefix",
     [](const ElementAttribute& attribute) { return is_avoided_prefix(attribute.prefix, attribute.uri); },
     "AvoidNamespacePrefix"},
    {"element.prefix.avoided", warning, Format::atom, "uri",
     "In Atom some readers know Atom's and HTML's namespaces without a prefix alone, and here they get one.",
     "W3C feed validator, AvoidNamespacePrefix",
     [](const ElementAttribute& attribute) { return is_of_atom_or_html(attribute.uri); }, "AvoidNamespacePrefix"},
    {"element.uri.unknown", warning, xml_formats, "uri", "Feed validators do not know this namespace.",
     "W3C feed validator, UnknownNamespace",
     [](const ElementAttribute& attribute) { return !attribute.uri.empty() && !is_known_namespace(attribute.uri); },
     "UnknownNamespace, SchemeNotIANARegistered, UseOfExtensionAttr"},
    {"element.prefix.reserved", warning, xml_formats, "prefix",
     "Feed validators know this prefix as another namespace's.", "W3C feed validator, ReservedPrefix",
     [](const ElementAttribute& attribute) {
         return !attribute.uri.empty() && is_prefix_of_another(attribute.prefix, attribute.uri);
     },
     "ReservedPrefix, AvoidNamespacePrefix"},
    {"element.attribute.invalid", error, all_formats, "name", "This is no local name of an XML attribute.",
     "Namespaces in XML 1.0, NCName",
     [](const ElementAttribute& attribute) {
         return !is_name(attribute.name) || (attribute.uri.empty() && attribute.name == "xmlns");
     },
     "SAXError"},
    {"element.attribute.uri", error, all_formats, "uri", "This is no namespace that attributes can be in.",
     "Namespaces in XML 1.0",
     [](const ElementAttribute& attribute) {
         return !is_namespace_name(attribute.uri) || attribute.uri == declarations;
     },
     "InvalidIRI"},
    {"element.attribute.value", error, xml_formats, "value", "xml:lang holds a language tag, xml:base a URL in ASCII.",
     "XML 1.0 section 2.12; XML Base", has_wrong_value, "InvalidLanguage, InvalidIRI"},
};

constexpr Rule<JsonExtension> json_rules[]{
    {"json_extension.name.invalid", error, Format::json, "",
     "The name of an extension object begins with an underscore and a letter and has no point; _feedwright is taken.",
     "JSON Feed 1.1, Extensions", [](const JsonExtension& extension) { return !is_extension_name(extension.name); }},
};

} // namespace

// clang-format off
template <> std::span<const Rule<Element>> rules_of<Element>() { return element_rules; }
template <> std::span<const Rule<ElementAttribute>> rules_of<ElementAttribute>() { return attribute_rules; }
template <> std::span<const Rule<JsonExtension>> rules_of<JsonExtension>() { return json_rules; }
// clang-format on

} // namespace feedwright
