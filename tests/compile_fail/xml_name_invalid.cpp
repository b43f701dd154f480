// expects: not a constant expression
// A local name that is no XML name is refused by the compiler.
#include <feedwright/xml_writer.hpp>

void write(feedwright::XmlWriter& xml) { xml.leaf("two words", "text"); }
