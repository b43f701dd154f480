// Places: whether two names on the command line mean one and the same file, so that no two feeds are written over each
// other.
#pragma once

#include <string>

namespace json2feed {

/// A name that FileSink knows: "-" is /dev/stdout.
std::string file_name_of_output(const std::string& argument);

/// Whether what is written to both would end in the same place. Everything may go to /dev/null.
bool same_place(const std::string& a, const std::string& b);

} // namespace json2feed
