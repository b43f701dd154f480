// expects: not a constant expression
// Nobody writes prefixes: a name in a namespace is {space, "name"}, and the writer declares what it needs.
#include <feedwright/xml_writer.hpp>

void write(feedwright::XmlWriter& xml) { xml.leaf("dc:creator", "Ada"); }
