// expects: not a constant expression
// So is an empty one.
#include <feedwright/xml_writer.hpp>

void write(feedwright::XmlWriter& xml) { xml.open(""); }
