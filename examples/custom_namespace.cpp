// A namespace that feedwright knows nothing of, in forty lines: a struct, its namespace, and a table of its members. From the
// table come its XML, its object in JSON Feed, and the paths of what is found.
#include <iostream>

#include <feedwright/block.hpp>
#include <feedwright/feedwright.hpp>

namespace tides {

struct Forecast {
    static constexpr feedwright::Xmlns xmlns{"tides", "https://harbour.example/ns/tides"};
    static const feedwright::BlockType& type();

    std::string gauge{};
    std::optional<double> height{}; ///< metres
    std::optional<feedwright::Timestamp> high_water{};

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

} // namespace tides

template <>
inline constexpr auto feedwright::shape<tides::Forecast> =
    std::tuple{child("gauge", &tides::Forecast::gauge), child("height", &tides::Forecast::height),
               child("high_water", &tides::Forecast::high_water).called("highWater")};

namespace tides {

constexpr feedwright::BlockRule rules[]{
    feedwright::block_rule<Forecast, [](const Forecast& f) { return f.gauge.empty(); }>(
        {.id = "tides.gauge.missing",
         .member = "gauge",
         .message = "Which gauge?",
         .reference = "harbour.example/ns/tides"})};

const feedwright::BlockType& Forecast::type() {
    static constexpr auto type = feedwright::block_type<Forecast>("_tides", feedwright::Standing::article, rules);
    return type;
}

} // namespace tides

int main() {
    using namespace std::chrono_literals;
    feedwright::Feed feed{
        .title = "Harbour", .home_page = "https://harbour.example/", .feed_url = "https://harbour.example/feed"};
    const auto day = std::chrono::sys_days{2026y / 11 / 27};
    feed.articles = {{.title = "Spring tide",
                      .url = "https://harbour.example/spring-tide",
                      .content = "Mind your boats.",
                      .published = day,
                      .extensions = {tides::Forecast{.gauge = "Port Alder", .height = 4.2, .high_water = day + 14h}}}};
    std::cout << render(feed, feedwright::Format::rss) << render(feed, feedwright::Format::json);
}
