// Any bytes as a JSON Feed, through the reader and all three formats. What comes out has to be well-formed for expat, and
// the JSON has to read back as the same feed; what does not come out has to have a finding.
#include <cstddef>
#include <cstdint>
#include <string>

#include <feedwright/feedwright.hpp>
#include <feedwright/json_reader.hpp>

#include "require.hpp"
#include "well_formed.hpp"

namespace {

using namespace feedwright;

/// Whether the feed's strings can stand in JSON as they are: then reading back is exact.
bool is_clean(const Report& report) {
    for (const Finding& finding : report.findings()) {
        if (finding.rule == "text.utf8") return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Report reading;
    const Feed feed = read_json({reinterpret_cast<const char*>(data), size}, reading);
    for (const Format format : {Format::rss, Format::atom, Format::json}) {
        std::string output;
        StringSink sink{output};
        const Report report = write(feed, format, sink);
        if (!report.ok()) {
            require(output.empty(), "something was written in spite of an error", output);
            continue;
        }
        if (format != Format::json) {
            require(is_well_formed(output), "ill-formed XML", output);
        } else if (is_clean(report)) {
            Report reading_back;
            require(read_json(output, reading_back) == feed, "JSON reads back as another feed", output);
            require(reading_back.ok(), "our own JSON has errors", output);
        }
    }
    return 0;
}
