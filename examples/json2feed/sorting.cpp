// A stable sort of indexes, so that articles and origins move together, and each article only once.
#include "sorting.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace json2feed {

namespace {

template <class T>
std::vector<T> in_order(std::vector<T>& values, const std::vector<std::size_t>& indexes) {
    std::vector<T> ordered;
    ordered.reserve(indexes.size());
    for (const std::size_t index : indexes) ordered.push_back(std::move(values[index]));
    return ordered;
}

} // namespace

std::optional<feedwright::Timestamp> sort_date(const feedwright::Article& article) {
    return article.published ? article.published : article.updated;
}

void sort_and_cut(std::vector<feedwright::Article>& articles, std::vector<Origin>& origins, Order order,
                  std::optional<std::size_t> limit) {
    std::vector<std::size_t> indexes(articles.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t{});
    if (order != Order::as_given) {
        std::stable_sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) {
            const auto first = sort_date(articles[a]);
            const auto second = sort_date(articles[b]);
            if (!first || !second) return first.has_value() && !second;
            return order == Order::newest ? first->instant() > second->instant() : first->instant() < second->instant();
        });
    }
    indexes.resize(std::min(indexes.size(), limit.value_or(indexes.size())));
    articles = in_order(articles, indexes);
    origins = in_order(origins, indexes);
}

} // namespace json2feed
