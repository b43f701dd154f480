// Lenient, for every feed whatever is in it: what remains an error is something that nobody can do without, never a value
// that could have been left out; what is written is valid; and what was written as JSON is without an error when it is read
// back. The feeds are arbitrary, a seed each; a failure names the seed (runs.hpp).
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include <feedwright/json_reader.hpp>

#include "arbitrary.hpp"
#include "feeds.hpp"
#include "judges.hpp"
#include "runs.hpp"

using namespace feedwright;

namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

/// What a format demands and the author did not give.
bool is_missed(std::string_view rule) {
    constexpr std::array missed{"article.empty",      "article.id.missing",     "article.updated.missing",
                                "feed.title.missing", "feed.home_page.missing", "feed.updated.missing"};
    return std::find(missed.begin(), missed.end(), rule) != missed.end();
}

/// Ids never change, so what makes one is not left out.
bool makes_an_id(std::string_view path, const Feed& feed) {
    constexpr std::string_view articles = "/articles/";
    if (!path.starts_with(articles)) {
        const bool has_id = feed.id.find(':') != std::string::npos;
        return path == "/id" || (!has_id && (path == "/feed_url" || path == "/home_page"));
    }
    path.remove_prefix(articles.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
    const std::string_view member{end, path.data() + path.size()};
    return member == "/id" || (member == "/url" && is_blank(feed.articles.at(number).id));
}

/// The errors that should not be there.
std::string complaints(const Report& report, const Feed& feed) {
    std::string all;
    for (const Finding& finding : report.findings()) {
        if (finding.severity != Severity::error || is_missed(finding.rule) || makes_an_id(finding.path, feed)) continue;
        all.append(finding.rule).append(" ").append(finding.path).append("\n");
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(lenient_feeds) {
    const property::Seeds seeds = property::seeds(400);
    std::array<std::size_t, 3> written_in{};
    std::size_t mended = 0;
    for (std::uint64_t i = 0; i < seeds.count; ++i) {
        property::Choices choices{seeds.first + i};
        const Feed feed = arbitrary_feed(choices, property::Mood::hostile);
        WriteOptions options = arbitrary_options(choices, property::Mood::hostile);
        options.lenient = true;
        options.strict = false;
        options.max_findings = 100'000;
        for (const Format format : support::formats) {
            const std::string where =
                "FEEDWRIGHT_SEED=" + std::to_string(seeds.first + i) + ", " + std::string{info(format).name} + ": ";
            std::string bytes;
            StringSink sink{bytes};
            const Report report = write(feed, format, sink, options);
            BOOST_TEST(complaints(report, feed) == "", where << complaints(report, feed));
            if (bytes.empty()) continue;
            ++written_in[static_cast<std::size_t>(format)];
            mended += !check(feed, format, {.prepare = options.prepare, .now = options.now}).ok();
            const std::string fault = property::fault_of(format, bytes, true);
            BOOST_TEST(fault == "", where << fault << "\n" << bytes << support::all_findings(report));
            if (format != Format::json) continue;
            Report again;
            const Feed back = read_json(bytes, again);
            BOOST_TEST(again.ok(), where << support::complaints(again));
            const Report checked = check(back, format, {.prepare = options.prepare, .now = options.now});
            BOOST_TEST(checked.ok(), where << support::complaints(checked));
        }
    }
    std::cout << mended << " documents of feeds that have errors\n";
    if (std::getenv("FEEDWRIGHT_SEED") != nullptr) return;
    // Most are written, and most of these would not have been.
    for (const std::size_t written : written_in) BOOST_TEST(written > seeds.count / 2);
    BOOST_TEST(mended > seeds.count);
}
