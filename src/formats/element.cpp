// How a generic Element is written: as it is, with the namespaces it needs. The rules have judged its names.
#include <feedwright/extension.hpp>
#include <feedwright/xml_writer.hpp>

#include "../values/known_namespaces.hpp"

namespace feedwright {

void write_xml(XmlWriter& xml, const Element& element) {
    const XmlName name =
        XmlName::at_run_time({prefix_or_known(element.prefix, element.uri), element.uri}, element.name);
    if (element.attributes.empty() && element.children.empty() && !element.text.empty()) {
        return xml.leaf(name, element.text);
    }
    xml.open(name);
    for (const ElementAttribute& each : element.attributes) {
        xml.attribute(XmlName::at_run_time({prefix_or_known(each.prefix, each.uri), each.uri}, each.name), each.value);
    }
    xml.text(element.text);
    for (const Element& child : element.children) write_xml(xml, child);
    xml.close();
}

} // namespace feedwright
