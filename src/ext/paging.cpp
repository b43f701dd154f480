// How a feed is taken apart: the documents share everything but their articles, their address and their links.
#include <feedwright/paging.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <feedwright/ext/fh.hpp>

#include "../desk/identity.hpp"
#include "../desk/without_articles.hpp"

namespace feedwright {

namespace {

/// A document of the feed at that address, without articles.
Feed document_of(const Feed& feed, std::string url) {
    Feed document;
    copy_without_articles(feed, document);
    // What the id was made of is another in each of them.
    document.id = feed_uri(feed, feed.title);
    document.feed_url = std::move(url);
    return document;
}

std::optional<std::chrono::year_month> month_of(const Article& article) {
    const std::optional<Timestamp>& time = article.published ? article.published : article.updated;
    if (!time) return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time->instant())};
    return day.year() / day.month();
}

} // namespace

std::vector<Feed> paginate(const Feed& feed, std::size_t size,
                           const std::function<std::string(std::size_t page)>& url_of_page) {
    const std::size_t count = std::max<std::size_t>((feed.articles.size() + size - 1) / size, 1);
    const auto url_of = [&](std::size_t page) { return page == 1 ? feed.feed_url : url_of_page(page); };
    std::vector<Feed> pages;
    for (std::size_t page = 1; page <= count; ++page) {
        Feed document = document_of(feed, url_of(page));
        document.next_page = page < count ? url_of(page + 1) : std::string{};
        if (count > 1) {
            document.links.push_back({.href = url_of(1), .rel = "first"});
            document.links.push_back({.href = url_of(count), .rel = "last"});
        }
        if (page > 1) document.links.push_back({.href = url_of(page - 1), .rel = "previous"});
        const auto begin = feed.articles.begin() + static_cast<std::ptrdiff_t>((page - 1) * size);
        const auto rest = feed.articles.end() - begin;
        document.articles.assign(begin, begin + std::min(rest, static_cast<std::ptrdiff_t>(size)));
        pages.push_back(std::move(document));
    }
    return pages;
}

std::vector<Feed> archive(const Feed& feed, const std::function<std::string(std::chrono::year_month)>& url_of_month) {
    using Month = std::chrono::year_month;
    std::map<Month, std::vector<const Article*>, std::greater<>> months;
    for (const Article& article : feed.articles) {
        if (const auto month = month_of(article)) months[*month].push_back(&article);
    }
    std::vector<Month> newest_first;
    for (const auto& [month, articles] : months) newest_first.push_back(month);

    std::vector<Feed> documents;
    Feed current = document_of(feed, feed.feed_url);
    for (const Article& article : feed.articles) {
        const auto month = month_of(article);
        if (!month || *month == newest_first.front()) current.articles.push_back(article);
    }
    if (newest_first.size() > 1) {
        current.links.push_back({.href = url_of_month(newest_first[1]), .rel = "prev-archive"});
    }
    documents.push_back(std::move(current));

    for (std::size_t i = 1; i < newest_first.size(); ++i) {
        Feed document = document_of(feed, url_of_month(newest_first[i]));
        document.updated = {}; // that of its own articles
        document.links.push_back({.href = feed.feed_url, .rel = "current"});
        const bool is_oldest = i + 1 == newest_first.size();
        if (!is_oldest) {
            document.links.push_back({.href = url_of_month(newest_first[i + 1]), .rel = "prev-archive"});
        } else if (i > 1) {
            // Validators want one of the two.
            document.links.push_back({.href = url_of_month(newest_first[i - 1]), .rel = "next-archive"});
        }
        document.extensions.emplace_back(fh::History{.archive = true});
        for (const Article* const each : months[newest_first[i]]) document.articles.push_back(*each);
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace feedwright
