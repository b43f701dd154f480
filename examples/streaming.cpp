// A feed of any length in constant memory: the articles are made one by one and written as they come, into a file that
// is replaced as a whole or not at all. The file's name is the argument; absent: tides.xml.
#include <feedwright/feedwright.hpp>
#include <iostream>
#include <string>

namespace {

using namespace std::chrono_literals;

/// In a program of your own this would come from a database, a row at a time.
feedwright::Article high_water(int number) {
    const std::string page = "https://tides.example/port-alder/" + std::to_string(number);
    return {
        .title = "High water no. " + std::to_string(number),
        .url = page,
        .content = "The water stands at " + std::to_string(380 + number * 7 % 40) + " cm.",
        .published = std::chrono::sys_days{2026y / 10 / 1} + number * (12h + 25min),
    };
}

void write_tides(const std::string& file) {
    feedwright::FileSink sink{file};
    feedwright::FeedWriter writer{feedwright::Format::rss, sink};
    writer.begin({
        .title = "Tides at Port Alder",
        .home_page = "https://tides.example/port-alder",
        .feed_url = "https://tides.example/port-alder/feed.xml",
        .language = "en",
        .updated = std::chrono::sys_days{2026y / 10 / 4},
    });
    int written = 0;
    for (int number = 1; number <= 4; ++number) {
        if (writer.add(high_water(number))) ++written;
    }
    writer.end();
    for (const feedwright::Finding& finding : writer.report().findings()) {
        if (finding.severity != feedwright::Severity::note) std::cerr << to_string(finding) << '\n';
    }
    if (writer.report().ok()) sink.commit(); // without it the old file stays as it was
    std::cout << written << " articles\n";
}

} // namespace

int main(int argc, char** argv) {
    try {
        write_tides(argc > 1 ? argv[1] : "tides.xml");
    } catch (const std::exception& trouble) { // a full disk, a folder that is not there
        std::cerr << trouble.what() << '\n';
        return 1;
    }
}
