// ExitStatus: what json2feed tells the shell. Scripts rely on these numbers; they never change.
#pragma once

namespace json2feed {

enum class ExitStatus {
    written = 0,   ///< the feeds are written, or checked and good; there may be warnings
    refused = 1,   ///< the input was refused, nothing is written; the findings say why
    usage = 2,     ///< the command line makes no sense
    io_trouble = 3 ///< something could not be read or written
};

} // namespace json2feed
