// Any bytes as choices of which an arbitrary feed is made (tests/property/arbitrary.hpp), through all three formats. check()
// has to find what write() finds; what comes out has to be well-formed, and JSON has to read back without an error; what
// does not come out has to have one.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <feedwright/feedwright.hpp>
#include <feedwright/json_reader.hpp>

#include "arbitrary.hpp"
#include "require.hpp"
#include "well_formed.hpp"

using namespace feedwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    property::Choices choices{std::span{data, size}};
    const auto mood = static_cast<property::Mood>(choices.below(3));
    const auto html = static_cast<PrepareOptions::Html>(choices.below(3));
    const Feed feed = arbitrary_feed(choices, mood);
    WriteOptions options = arbitrary_options(choices, mood);
    options.prepare = html == PrepareOptions::Html::keep ? PrepareOptions::none() : PrepareOptions{.html = html};
    for (const Format format : {Format::rss, Format::atom, Format::json}) {
        std::string output;
        StringSink sink{output};
        const Report report = write(feed, format, sink, options);
        require(check(feed, format, options).findings() == report.findings(), "check() finds something else", output);
        if (!report.ok()) {
            require(output.empty(), "something was written in spite of an error", output);
        } else if (format != Format::json) {
            require(is_well_formed(output), "ill-formed XML", output);
        } else {
            Report reading_back;
            const Feed back = read_json(output, reading_back);
            require(reading_back.ok(), "our own JSON has errors", output);
            require(check(back, format, options).ok(), "what was read back is refused", output);
        }
    }
    return 0;
}
