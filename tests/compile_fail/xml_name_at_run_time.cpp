// expects: not a constant expression
// A name that only comes at run time has to say so (XmlName::at_run_time), because nobody has judged it.
#include <feedwright/xml_writer.hpp>

void write(feedwright::XmlWriter& xml, const char* name) { xml.leaf(name, "text"); }
