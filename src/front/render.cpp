// The three verbs are loops over the engine. A feed is checked as a whole before the first byte is written, so that
// nothing is ever half written.
#include <feedwright/check.hpp>
#include <feedwright/render.hpp>

#include "engine.hpp"

namespace feedwright {

namespace {

void run(Engine& engine, const Feed& feed) {
    engine.follow(feed);
    engine.begin(feed);
    for (const Article& article : feed.articles) engine.add(article);
    engine.end();
}

/// What was checked is written; how much that is, the checker hears.
void write_trusted(Engine& checker, const Feed& feed, Engine&& engine) {
    engine.trust(checker);
    run(engine, feed);
    checker.judge_size(engine.size());
}

/// Writes nowhere, if there is a limit to how large the document may be.
void measure(Engine& checker, const Feed& feed, Format format, const WriteOptions& options) {
    if (!large_document.formats.contains(format)) return;
    write_trusted(checker, feed, {format, Engine::Write::nowhere, nullptr, options});
}

std::string message_of(const Report& report) {
    std::string message = "the feed would not be valid:";
    for (const Finding& finding : report.findings()) {
        if (finding.severity == Severity::error) message += "\n  " + to_string(finding);
    }
    return message;
}

} // namespace

Report check(const Feed& feed, Format format, const WriteOptions& options) {
    Engine checker{format, Engine::Write::nothing, nullptr, options};
    run(checker, feed);
    if (checker.report().ok()) measure(checker, feed, format, options);
    return std::move(checker).take_report();
}

Report write(const Feed& feed, Format format, Sink& sink, const WriteOptions& options) {
    if (options.skip_invalid) {
        Engine engine{format, Engine::Write::sink, &sink, options};
        run(engine, feed);
        return std::move(engine).take_report();
    }
    Engine checker{format, Engine::Write::nothing, nullptr, options};
    run(checker, feed);
    // How large the document is shows at its end. That is a warning; where warnings count, it has to be known before.
    if (options.strict && checker.report().ok()) measure(checker, feed, format, options);
    if (checker.report().ok()) write_trusted(checker, feed, {format, Engine::Write::sink, &sink, options});
    return std::move(checker).take_report();
}

InvalidFeed::InvalidFeed(Report report) : std::runtime_error{message_of(report)}, report_{std::move(report)} {}

/// Once through the house: a text that may not be is thrown away, which a sink's bytes could not be.
std::string render(const Feed& feed, Format format, const WriteOptions& options) {
    std::string text;
    StringSink sink{text};
    Engine engine{format, Engine::Write::sink, &sink, options};
    run(engine, feed);
    Report report = std::move(engine).take_report();
    // With skip_invalid the articles are left out as asked; a feed with an error of its own has no text at all.
    if (!report.ok() && (!options.skip_invalid || text.empty())) throw InvalidFeed{std::move(report)};
    return text;
}

} // namespace feedwright
