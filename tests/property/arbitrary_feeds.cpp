// arbitrary_feeds FOLDER MOOD FIRST COUNT: the feeds of so many seeds in every format that takes them, without the desk, as
// FOLDER/SEED.rss and so on; beside each, in SEED.rss.paths, what there are findings about. For readers that are not ours
// (readers.py) and for schemas.
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include <feedwright/feedwright.hpp>

#include "arbitrary.hpp"

using namespace feedwright;

int main(int argc, char* argv[]) {
    if (argc != 5) return 2;
    const std::string folder = argv[1];
    const auto mood = std::string_view{argv[2]} == "careful" ? property::Mood::careful : property::Mood::good;
    const std::uint64_t first = std::stoull(argv[3]);
    const std::uint64_t count = std::stoull(argv[4]);
    std::size_t documents = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        property::Choices choices{seed};
        const Feed feed = arbitrary_feed(choices, mood);
        WriteOptions options = arbitrary_options(choices, mood);
        options.prepare = PrepareOptions::none();
        options.max_findings = 100'000;
        for (const Format format : {Format::rss, Format::atom, Format::json}) {
            const std::string file = folder + "/" + std::to_string(seed) + "." + std::string{info(format).name};
            std::string text;
            StringSink sink{text};
            const Report report = write(feed, format, sink, options);
            if (!report.ok()) continue;
            ++documents;
            std::ofstream{file, std::ios::binary} << text;
            std::ofstream paths{file + ".paths", std::ios::binary};
            for (const Finding& finding : report.findings()) paths << finding.path << '\n';
        }
    }
    std::cout << documents << " documents\n";
}
