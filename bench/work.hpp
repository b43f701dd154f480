// The work that benchmarks measure: articles as newspapers have them, of 3.4 KB, every second one in Persian, and where and
// how it is written. The same seed makes the same articles, on every machine.
#pragma once

#include <chrono>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/sink.hpp>
#include <feedwright/write_options.hpp>

namespace work {

/// Counts the bytes, and that is all.
class Nowhere final : public feedwright::Sink {
public:
    void write(std::string_view bytes) override { size += bytes.size(); }
    std::size_t size{};
};

/// Texts are written as they are, and HTML is known to be good: all rules are asked but those that need HTML parsed.
inline feedwright::WriteOptions trusting() {
    feedwright::WriteOptions options{.prepare = feedwright::PrepareOptions::none()};
    options.prepare.html = feedwright::PrepareOptions::Html::trust;
    return options;
}

enum class Language { english, persian, both };

/// Says words in an order that looks like that of a language; the standard's distributions differ between libraries.
class Writer {
public:
    explicit Writer(bool persian) : persian_{persian} {}

    std::string sentence(std::size_t words) {
        std::string text;
        for (std::size_t i = 0; i < words; ++i) {
            if (i != 0) text += ' ';
            text += word();
        }
        return text + ".";
    }

    /// Paragraphs with quotes, links, emphasis and references, as editors leave them.
    std::string html(std::size_t bytes, const std::string& page) {
        std::string text;
        while (text.size() < bytes) {
            text += "<p>" + sentence(14) + " <b>" + std::string{word()} + "</b>, " + sentence(18);
            text += persian_ ? " «" + sentence(9) + "» " : " “" + sentence(9) + "” ";
            text += "<a href=\"" + page + "?part=" + std::to_string(text.size()) + "\">" + std::string{word()} + "</a> ";
            text += sentence(12) + " AT&amp;T &mdash; " + sentence(7) + "</p>\n";
        }
        return text;
    }

    std::string_view word() {
        static constexpr std::string_view english[]{
            "canal",  "the",     "council", "of",      "spring",  "money",   "a",       "harbour", "boats",  "ninety",
            "years",  "engineer", "to",     "traffic", "decided", "on",      "Monday",  "plan",    "nobody", "asked",
            "county", "and",     "state",   "road",    "water",   "in",      "house",   "first",   "season", "will"};
        static constexpr std::string_view persian[]{
            "رئیسان", "جمهور", "دو",      "کشور",   "روز",    "سه‌شنبه", "توافق", "کردند", "که",    "راه‌آهن",
            "میان",   "پایتخت", "را",     "نود",    "سال",    "پس",     "از",    "آخرین", "قطار",  "بازگشایی",
            "کنند",   "شهر",   "بندر",    "مهندس",  "و",      "دولت",   "پول",   "بهار",  "خانه",  "آب"};
        const auto& words = persian_ ? persian : english;
        return words[random_() % std::size(words)];
    }

private:
    bool persian_;
    std::minstd_rand random_{20260601};
};

/// The feed has a home page and an address; each article an id, a page, two authors, three tags, an enclosure and a date.
inline feedwright::Feed feed(std::size_t articles, Language language = Language::both) {
    using namespace std::chrono_literals;
    feedwright::Feed feed{.title = "The Works",
                          .description = "Articles to measure by",
                          .home_page = "https://works.example/",
                          .feed_url = "https://works.example/feed",
                          .language = "en"};
    Writer english{false};
    Writer persian{true};
    for (std::size_t i = 0; i < articles; ++i) {
        const bool in_persian = language == Language::both ? i % 2 != 0 : language == Language::persian;
        Writer& writer = in_persian ? persian : english;
        const std::string page = "https://works.example/2026/06/article-" + std::to_string(100'000 + i);
        feedwright::Article article{.id = page,
                                    .title = writer.sentence(6) + " & " + std::to_string(i),
                                    .url = page,
                                    .summary = writer.sentence(22),
                                    .content = feedwright::Text::html(writer.html(2400, page)),
                                    .authors = {{.name = "Ada Lovelace", .email = "ada@works.example"},
                                                {.name = "Grace Hopper"}},
                                    .attachments = {{.url = page + ".mp3", .media_type = "audio/mpeg", .size = 1'234'567}},
                                    .published = std::chrono::sys_days{2026y / 6 / 1} - i * 1min};
        for (int tag = 0; tag < 3; ++tag) article.categories.push_back({.term = std::string{writer.word()}});
        feed.articles.push_back(std::move(article));
    }
    return feed;
}

} // namespace work
