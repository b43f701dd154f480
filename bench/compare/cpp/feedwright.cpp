// feedwright, through FeedWriter, as a program would that has its articles at hand: `rss`, `atom` or `json`, then `trusted`
// for texts that are written as they are, or `usual` for all options as they are.
#include "peer.hpp"

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments& arguments, std::string& out) {
        WriteOptions options;
        Format format = Format::rss;
        for (const std::string& word : arguments.rest) {
            if (word == "atom") format = Format::atom;
            if (word == "json") format = Format::json;
            if (word == "escaped") options.html_as_cdata = false;
            if (word == "trusted") {
                options.prepare = PrepareOptions::none();
                options.prepare.html = PrepareOptions::Html::trust;
            }
        }
        StringSink sink{out};
        FeedWriter writer{format, sink, options};
        writer.begin(work.feed);
        for (const Article& article : work.feed.articles) writer.add(article);
        writer.end();
        if (!writer.report().ok()) out.clear();
    });
}
