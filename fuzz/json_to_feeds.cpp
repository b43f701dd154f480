// Any bytes as a JSON Feed, through the reader and all three formats. What comes out has to be well-formed for expat, and
// the JSON of a feed that the desk leaves alone has to read back as the same feed; what does not come out has to have a finding.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <feedwright/feedwright.hpp>
#include <feedwright/json_reader.hpp>

#include "require.hpp"
#include "well_formed.hpp"

namespace {

using namespace feedwright;

/// Whether nothing was left out and the strings can stand in JSON as they are: then reading back is exact.
bool is_clean(const Report& report) {
    for (const Finding& finding : report.findings()) {
        if (finding.rule == "text.utf8" || finding.rule == "article.duplicate") return false;
    }
    return true;
}

void judge(const Feed& feed, Format format, const WriteOptions& options, bool as_it_is) {
    std::string output;
    StringSink sink{output};
    const Report report = write(feed, format, sink, options);
    if (!report.ok()) {
        require(output.empty(), "something was written in spite of an error", output);
    } else if (format != Format::json) {
        require(is_well_formed(output), "ill-formed XML", output);
    } else {
        Report reading_back;
        const Feed again = read_json(output, reading_back);
        require(reading_back.ok(), "our own JSON has errors", output);
        if (as_it_is && is_clean(report)) require(again == feed, "JSON reads back as another feed", output);
    }
}

/// A preview shows what will be read.
void judge_preview(const std::string& document, const Feed& feed) {
    JsonReader reader{document};
    Feed ignored;
    reader.read_feed(ignored);
    std::vector<Article> shown;
    reader.preview([&shown](const Article& article) { shown.push_back(article); });
    require(shown == feed.articles, "a preview shows other articles", document);
    for (Article article; reader.read_article(article);) {
        require(!shown.empty() && shown.front() == article, "other articles are read than were shown", document);
        shown.erase(shown.begin());
    }
    require(shown.empty(), "not all that was shown is read", document);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Report reading;
    const std::string document{reinterpret_cast<const char*>(data), size};
    const Feed feed = read_json(document, reading);
    judge_preview(document, feed);
    for (const Format format : {Format::rss, Format::atom, Format::json}) {
        judge(feed, format, {}, false);
        judge(feed, format, {.prepare = PrepareOptions::none()}, true);
    }
    return 0;
}
