// The three ways through the input, and the one way to the writers.
#include "conversion.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "overrides.hpp"
#include "sorting.hpp"

namespace json2feed {

namespace {

using feedwright::Article;
using feedwright::Feed;
using feedwright::Finding;
using feedwright::Format;

feedwright::Stylesheet stylesheet(const std::string& url) {
    const std::string_view path = std::string_view{url}.substr(0, url.find_first_of("?#"));
    return {.href = url, .type = path.ends_with(".css") ? "text/css" : "text/xsl"};
}

bool has_atom(const Options& options) {
    return std::any_of(options.outputs.begin(), options.outputs.end(),
                       [](const OutputRequest& request) { return request.format == Format::atom; });
}

bool is_newer(const Article& article, const Article& other) {
    const auto date = [](const Article& any) { return any.updated ? any.updated : any.published; };
    return date(article) && (!date(other) || date(article)->instant() > date(other)->instant());
}

/// Has the article's dates and nothing else to be seen in the feed, nor anything to be left out for.
Article dated_like(const Article& article) {
    return {.id = "newest", .title = "newest", .published = article.published, .updated = article.updated};
}

} // namespace

Conversion::Conversion(const Options& options, Input& input, Outputs& outputs, Findings& findings, Terminal& terminal)
    : options_{options}, input_{input}, outputs_{outputs}, findings_{findings}, terminal_{terminal},
      media_root_{options.media_root} {
    // Whether a date is in the future shows at a time; a feed that is written must not depend on it.
    // Whoever wants to know everything is told of dates in the future and of HTML that a strict parser stumbles over.
    const bool thorough = options.check || options.strict;
    const std::optional<feedwright::Timestamp> now = options.dates.now || !thorough ? options.dates.now : read_clock();
    how_to_write_ = {.pretty = options.pretty,
                     .html_as_cdata = options.html_as_cdata,
                     .skip_invalid = options.skip_invalid,
                     .lenient = options.lenient,
                     .strict = options.strict,
                     .profile = options.profile,
                     .check_duplicates = options.check_duplicates,
                     .judge_html = thorough,
                     .prepare = options.prepare,
                     .now = now,
                     .max_findings = 0};
    if (media_root_) {
        how_to_write_.picture_size = [this](std::string_view url) { return media_root_->picture_size_of(url); };
    }
    for (const std::string& url : options.stylesheets) how_to_write_.stylesheets.push_back(stylesheet(url));
    feedwright::WriteOptions how = how_to_write_;
    // Two formats may say the same; how many notes that makes shows only if they are told.
    how.article_notes = options.notes || options.outputs.size() > 1;
    how.on_finding = [this](const Finding& finding) {
        if (finding.severity == feedwright::Severity::note) ++notes_told_;
        findings_.from_writer(finding, writing_);
    };
    for (const auto& output : outputs_) writers_.emplace_back(output->format(), *output, how);
}

void Conversion::run() {
    // The reader knows of no strictness: which articles are left out for warnings shows only when they have been read.
    const bool may_lose_articles = options_.strict && options_.skip_invalid;
    if (options_.order != Order::as_given || (may_lose_articles && !options_.ndjson)) {
        collect();
    } else if (options_.ndjson) {
        stream();
    } else {
        go_twice();
    }
    terminal_.clear_progress();
    input_.check();
}

feedwright::JsonReadOptions Conversion::how_to_read() {
    return {.on_finding = [this](const Finding& finding) { findings_.from_reader(finding); },
            .dates = options_.dates,
            .clock = [this] { return read_clock(); },
            .lenient = options_.lenient};
}

/// Once a run, so that all dates count from the same moment.
feedwright::Timestamp Conversion::read_clock() {
    if (!clock_) {
        clock_ = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        std::string message{"The clock was read: it is "};
        message.append(format_rfc3339(*clock_)).append(". With --now it is what you say.");
        findings_.from_reader({.rule = "clock.read", .severity = feedwright::Severity::note, .message = message});
    }
    return *clock_;
}

/// All articles in memory: the writers can look at them before they begin.
void Conversion::collect() {
    if (options_.ndjson) {
        reader_.emplace(input_.stream(), how_to_read());
    } else {
        reader_.emplace(input_.read_all(), how_to_read());
    }

    Feed feed;
    if (!read_feed(feed)) return;
    std::vector<Origin> origins;
    Article article;
    Origin origin;
    while (read_article(article, origin)) {
        feed.articles.push_back(std::move(article));
        origins.push_back(origin);
    }
    sort_and_cut(feed.articles, origins, options_.order, options_.limit);

    const auto preview = [&feed](const auto& look) { std::ranges::for_each(feed.articles, look); };
    begin(feed, preview, preview);
    for (std::size_t i = 0; i < origins.size(); ++i) add(feed.articles[i], origins[i]);
    end();
}

/// One article in memory, and the document: once for the writers to look at, then to be written.
void Conversion::go_twice() {
    reader_.emplace(input_.read_all(), how_to_read());

    Feed feed;
    if (!read_feed(feed)) return;
    const std::size_t most = options_.limit.value_or(std::numeric_limits<std::size_t>::max());
    const auto preview = [this, most](const auto& look) {
        std::size_t shown = 0;
        reader_->preview([&](const Article& article) {
            if (shown++ < most) look(article);
        });
    };
    begin(feed, preview, preview);
    Article article;
    Origin origin;
    while (read_article(article, origin)) {
        if (origin.number < most) add(article, origin);
    }
    end();
}

/// One article in memory, and no more of the input than its line.
void Conversion::stream() {
    const std::optional<Article> newest = newest_article();
    reader_.emplace(input_.stream(), how_to_read());

    Feed feed;
    if (!read_feed(feed)) return;
    begin(
        feed, [](const auto&) {},
        [&newest](const auto& look) {
            if (newest) look(*newest);
        });
    Article article;
    Origin origin;
    while (articles_read_ < options_.limit.value_or(articles_read_ + 1) && read_article(article, origin)) {
        add(article, origin);
    }
    end();
}

/// Atom begins with the date of its newest article: where the feed does not tell it, the input is read twice. Other
/// formats are not shown the date, so that each looks the same whatever it is made together with.
std::optional<Article> Conversion::newest_article() {
    if (!has_atom(options_)) return std::nullopt;
    input_.keep();
    std::size_t warned_line = 0; // where the reader last found more than a note
    const auto listen = [&warned_line](const Finding& finding) {
        if (finding.severity != feedwright::Severity::note) warned_line = finding.line;
    };
    feedwright::JsonReader reader{input_.stream(),
                                  {.on_finding = listen,
                                   .dates = options_.dates,
                                   .clock = [this] { return read_clock(); },
                                   .lenient = options_.lenient}};
    Feed feed;
    std::optional<Article> newest;
    reader.read_feed(feed);
    if (!feed.updated) {
        apply(options_.overrides, feed);
        // Without a date it writes nothing; it only says what would be left out.
        feedwright::CallbackSink nowhere{[](std::string_view) {}};
        feedwright::FeedWriter checker{Format::atom, nowhere, how_to_write_};
        checker.begin(feed);
        newest.emplace();
        Article article;
        for (std::size_t n = 0; n < options_.limit.value_or(n + 1) && reader.read_article(article); ++n) {
            terminal_.show_progress(n, input_.bytes_read());
            if (options_.skip_invalid) {
                const std::string item = reader.input_path("/articles/" + std::to_string(n));
                if (options_.strict && reader.position(item).line == warned_line) continue;
                if (!checker.add(article)) continue;
            }
            if (is_newer(article, *newest)) newest = dated_like(article);
        }
    }
    input_.check();
    input_.rewind();
    return newest;
}

bool Conversion::read_feed(Feed& feed) {
    findings_.read_by(*reader_);
    // If it returns false, that is known from the findings; and if the command line mends it, all is well.
    reader_->read_feed(feed);
    findings_.feed_is_read();
    if (findings_.refused()) outputs_.discard();
    apply(options_.overrides, feed);
    if (media_root_) media_root_->serves({feed.home_page, feed.feed_url, feed.base, options_.prepare.base});
    return !findings_.unreadable();
}

bool Conversion::read_article(Article& article, Origin& origin) {
    while (reader_->read_article(article)) {
        origin = {.number = articles_read_++};
        read_sizes(article, origin);
        if (options_.ndjson) terminal_.show_progress(articles_read_, input_.bytes_read());

        const bool may_have_failed = options_.strict && options_.skip_invalid;
        const bool outlives_its_line = options_.ndjson && options_.order != Order::as_given;
        if (!may_have_failed && !outlives_its_line) return true;
        const std::string item = reader_->input_path("/articles/" + std::to_string(origin.number));
        if (outlives_its_line) origin.position = reader_->position(item);
        // The reader lets an article with warnings through.
        if (!may_have_failed || findings_.last_failed_item() != item) return true;
    }
    return false;
}

/// Of attachments whose files are at hand.
void Conversion::read_sizes(Article& article, const Origin& origin) {
    if (!media_root_) return;
    for (std::size_t i = 0; i < article.attachments.size(); ++i) {
        feedwright::Attachment& attachment = article.attachments[i];
        if (attachment.size) continue;
        attachment.size = media_root_->size_of(attachment.url);
        if (!attachment.size) continue;
        const std::string path =
            "/articles/" + std::to_string(origin.number) + "/attachments/" + std::to_string(i) + "/size";
        Finding finding{.rule = "attachment.size.read",
                        .severity = feedwright::Severity::note,
                        .path = reader_->input_path(path),
                        .message = "The size is that of the file below --media-root: " +
                                   std::to_string(*attachment.size) + " bytes.",
                        .article = article.id};
        const feedwright::JsonPosition position = reader_->position(finding.path);
        finding.line = position.line;
        finding.column = position.column;
        findings_.from_reader(std::move(finding));
    }
}

void Conversion::begin(const Feed& feed, const Preview& preview, const Preview& atom_preview) {
    findings_.next_subject();
    auto writer = writers_.begin();
    for (const auto& output : outputs_) {
        findings_.next_format();
        (writer++)->begin(feed, output->format() == Format::atom ? atom_preview : preview);
    }
    if (findings_.refused()) outputs_.discard();
}

void Conversion::add(const Article& article, const Origin& origin) {
    findings_.next_subject();
    writing_ = &origin;
    for (feedwright::FeedWriter& writer : writers_) {
        findings_.next_format();
        writer.add(article);
    }
    writing_ = nullptr;
    if (findings_.refused()) outputs_.discard();
}

void Conversion::end() {
    findings_.next_subject();
    for (feedwright::FeedWriter& writer : writers_) {
        findings_.next_format();
        writer.end();
    }
    if (writers_.size() == 1) {
        findings_.count_notes(writers_.front().report().count(feedwright::Severity::note) - notes_told_);
    }
}

} // namespace json2feed
