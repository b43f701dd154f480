// feedwright, through FeedWriter, as a program would that has its articles at hand: `rss`, `atom` or `json`, then `trusted`
// for texts that are written as they are, or `usual` for all options as they are.
#include "peer.hpp"

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& given, const compare::Arguments& arguments, std::string& out) {
        const auto asked = [&](const char* word) {
            return std::find(arguments.rest.begin(), arguments.rest.end(), word) != arguments.rest.end();
        };
        WriteOptions options = asked("trusted") ? work::trusting() : WriteOptions{};
        options.html_as_cdata = !asked("escaped");
        const Format format = asked("atom") ? Format::atom : asked("json") ? Format::json : Format::rss;
        StringSink sink{out};
        FeedWriter writer{format, sink, options};
        writer.begin(given.feed);
        for (const Article& article : given.feed.articles) writer.add(article);
        writer.end();
        if (!writer.report().ok()) out.clear();
    });
}
