// How a generic Element is written: as it is, with the namespaces it needs. The rules have judged its names.
#include <feedwright/extension.hpp>
#include <feedwright/xml_writer.hpp>

#include "../values/known_namespaces.hpp"

namespace feedwright {

namespace {

/// The given prefix, else that by which everybody knows the namespace.
template <class Named>
std::string_view prefix_of(const Named& named) {
    return named.prefix.empty() ? known_prefix(named.uri) : std::string_view{named.prefix};
}

} // namespace

void write_xml(XmlWriter& xml, const Element& element) {
    xml.open(XmlName::at_run_time({prefix_of(element), element.uri}, element.name));
    for (const ElementAttribute& each : element.attributes) {
        xml.attribute(XmlName::at_run_time({prefix_of(each), each.uri}, each.name), each.value);
    }
    xml.text(element.text);
    for (const Element& child : element.children) write_xml(xml, child);
    xml.close();
}

} // namespace feedwright
